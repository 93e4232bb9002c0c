import { BadInputError, type Problem } from '@kafka-dataops/core'
import type { RegistryClient, SchemaReference } from '@kafka-dataops/registry'
import type { DeclaredSchema } from './declared-schemas.ts'
import type { Snapshot } from './model.ts'
import { parsedWith } from './schema-files.ts'

/** A schema that files here refer to and that only the registry has: it lives in another repository. */
export interface ExternalSchema {
  /** What it is called in places and messages, as `registry:money/versions/3`. */
  readonly path: string
  readonly text: string
  /** How those here refer to it; absent for what it needs itself. */
  readonly reference?: SchemaReference
}

const prefix = 'registry:'

/** Whether a path is that of a schema from the registry, which is no file of this repository. */
export function isExternal(path: string): boolean {
  return path.startsWith(prefix)
}

/** References that the manifest declares to types that no file here defines. */
export function outsideReferences(
  declared: readonly DeclaredSchema[],
  { files, parsed: { types } }: Pick<Snapshot, 'files' | 'parsed'>,
): readonly (DeclaredSchema['references'][number] & { readonly placeOf: DeclaredSchema['placeOf'] })[] {
  const here = new Set(files.map(({ path }) => path))
  const relevant = declared.filter(({ file }) => here.has(file))
  return relevant.flatMap(({ references, placeOf }) =>
    references
      .map((reference, index): typeof reference & { placeOf: DeclaredSchema['placeOf'] } => ({
        ...reference,
        placeOf: (path, target) => placeOf(['references', index, ...path], target),
      }))
      .filter(({ name }) => !types.has(name)),
  )
}

/**
 * Reads what declared references lead to, with everything that it refers to itself.
 * @throws BadInputError at the declaration when the registry does not have it.
 */
export async function externalSchemas(
  outside: ReturnType<typeof outsideReferences>,
  client: RegistryClient,
): Promise<readonly ExternalSchema[]> {
  const found = new Map<string, ExternalSchema>()
  const problems: Problem[] = []
  const add = (schema: ExternalSchema): void => {
    // One type may be reached on several ways.
    if (![...found.values()].some(({ text }) => text === schema.text)) found.set(schema.path, schema)
  }
  for (const { name, subject, version: wanted, placeOf } of outside) {
    const schema = await client.version(subject, wanted ?? 'latest')
    const resolved = schema === undefined ? undefined : await client.resolve(schema)
    if (schema === undefined || resolved === undefined) {
      const which = wanted === undefined ? `the subject "${subject}"` : `version ${wanted} of the subject "${subject}"`
      problems.push({
        code: 'schema-reference-missing',
        message: `${name} is referred to as ${which}, which the registry at ${new URL(client.url).host} does not have${schema === undefined ? '' : ' with all that it refers to'}.`,
        place: placeOf(['subject']),
        help: 'Register it first, from the repository that has it, or mend the reference.',
      })
      continue
    }
    const path = `${prefix}${subject}/versions/${schema.version}`
    add({ path, text: schema.schema, reference: { name, subject, version: schema.version } })
    for (const [index, text] of resolved.referenced.entries()) add({ path: `${path}/references/${index + 1}`, text })
  }
  if (problems.length > 0) throw new BadInputError(problems)
  return [...found.values()]
}

/** The same tree, its schemas read together with those from the registry. */
export function withExternal(snapshot: Snapshot, external: readonly ExternalSchema[]): Snapshot {
  return external.length === 0 ? snapshot : parsedWith(snapshot, external)
}
