import {
  BadInputError,
  type CompatibilityLevel,
  compatibilityLevels,
  type Environment,
  type Ports,
  type PositionedDocument,
  type Problem,
  parseDocument,
  substituteEnvironment,
  validateDocument,
} from '@kafka-dataops/core'
import type { SubjectDeclaration } from '@kafka-dataops/registry'
import { z } from 'zod'

/** A subject of Avro that the manifest's section `schemas` declares. */
export interface DeclaredSchema extends SubjectDeclaration {
  /** Relative to the Git top level. */
  readonly file: string
  readonly compatibility?: CompatibilityLevel
  /** Type by full name, and the subject that it is registered under. */
  readonly references: readonly {
    readonly name: string
    readonly subject: string
    readonly version?: number | undefined
  }[]
}

/** What matters here of a declaration; infra-validate judges the rest of it. */
const declaration = z.looseObject({
  file: z.string(),
  type: z.string().optional(),
  state: z.string().optional(),
  compatibility: z.enum(compatibilityLevels).optional(),
  references: z.array(z.looseObject({ name: z.string(), subject: z.string(), version: z.int().optional() })).optional(),
})
const relevant = Object.keys(declaration.shape)

type ReadPorts = Pick<Ports, 'files' | 'environment'>

/**
 * The Avro subjects of the section `schemas`: a mapping of names, or the files (globs) that hold such mappings. What an
 * environment lays over it is left to the deployments of that environment.
 */
export async function readDeclaredSchemas(
  manifest: PositionedDocument,
  ports: ReadPorts,
): Promise<{ readonly schemas: readonly DeclaredSchema[]; readonly problems: readonly Problem[] }> {
  const environment = withVariables(manifest, ports.environment)
  const schemas: DeclaredSchema[] = []
  const problems: Problem[] = []
  for (const { document, path, name } of await declarations(manifest, ports)) {
    const value = valueAt(document.value, path)
    const placeOf: DeclaredSchema['placeOf'] = (below, target) => document.placeOf([...path, ...below], target)
    const part = { ...document, value: pick(value), placeOf }
    const substituted = substituteEnvironment(part, environment)
    const validated = validateDocument({ ...part, value: substituted.value }, declaration)
    problems.push(...substituted.problems, ...(validated.ok ? [] : validated.problems))
    if (!validated.ok) continue
    const { file, type, state, compatibility, references = [] } = validated.value
    const isAvro = type === undefined ? /\.avsc$/i.test(file) : type === 'AVRO'
    if (!isAvro || state === 'absent') continue
    const level = compatibility === undefined ? {} : { compatibility }
    schemas.push({ name, file: ports.files.placePath(file), ...level, references, placeOf })
  }
  return { schemas, problems }
}

interface Declared {
  readonly name: string
  readonly document: PositionedDocument
  readonly path: readonly string[]
}

async function declarations(manifest: PositionedDocument, ports: ReadPorts): Promise<readonly Declared[]> {
  const section = valueAt(manifest.value, ['schemas'])
  if (isMapping(section)) {
    return Object.keys(section).map((name) => ({ name, document: manifest, path: ['schemas', name] }))
  }
  const found: Declared[] = []
  for (const pattern of [section].flat().filter((each) => typeof each === 'string')) {
    for (const file of await ports.files.glob(pattern)) {
      const parsed = parseDocument(await ports.files.readText(file), ports.files.placePath(file))
      if (!parsed.ok) throw new BadInputError(parsed.problems)
      const { document } = parsed
      if (!isMapping(document.value)) continue
      found.push(...Object.keys(document.value).map((name) => ({ name, document, path: [name] })))
    }
  }
  return found
}

/** Environment variables, then the manifest's own. */
function withVariables(manifest: PositionedDocument, outer: Environment): Environment {
  const variables = valueAt(manifest.value, ['variables'])
  return {
    get: (name) => {
      const given = outer.get(name)
      if (given !== undefined && given !== '') return given
      return isMapping(variables) && Object.hasOwn(variables, name) ? String(variables[name]) : given
    },
  }
}

function pick(value: unknown): unknown {
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => relevant.includes(key)))
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((current, step) => (isMapping(current) ? current[step] : undefined), value)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
