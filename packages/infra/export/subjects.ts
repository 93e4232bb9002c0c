import { compatibilityLevels, type YamlEntry, yamlEntry, yamlInline, yamlMapping } from '@kafka-dataops/core'
import type { RegistryAdmin, RegistryClient, SubjectVersion } from '@kafka-dataops/registry'
import { indentJson } from '../json-text.ts'
import type { Selection } from '../selection.ts'
import { type ExportedSection, fileStem, keyText } from './exported.ts'

interface Registry {
  readonly admin: RegistryAdmin
  readonly client: RegistryClient
}

/** How many subjects are asked for at the same time. */
const atOnce = 8

/** Newest schemas of subjects with their own levels; each schema in a file beside the manifest. */
export async function exportSubjects(registry: Registry, isSelected: Selection): Promise<ExportedSection> {
  const names = (await registry.client.subjects()).filter((name) => isSelected('schema', name)).toSorted()
  const global = await registry.admin.globalLevel()
  const read: ReadSubject[] = []
  for (let from = 0; from < names.length; from += atOnce) {
    const batch = names.slice(from, from + atOnce).map((name) => readSubject(name, global, registry))
    read.push(...(await Promise.all(batch)).filter((subject) => subject !== undefined))
  }
  const latest = new Map(read.map(({ name, version }) => [name, version.version]))
  const taken = new Set<string>()
  const withFiles = read.map((subject) => {
    const path = `schemas/${fileStem(subject.name, taken)}.${endings[subject.version.schemaType] ?? 'txt'}`
    return { subject, path }
  })
  return {
    section: 'schemas',
    entries: withFiles.map(({ subject, path }) => subjectEntry(subject, path, latest)),
    files: withFiles.map(({ subject: { version }, path }) => ({ path, text: `${fileText(version)}\n` })),
    variables: [],
    left: read
      .filter(({ version }) => version.ruleSet !== undefined || version.metadata !== undefined)
      .map(({ name }) => `Rules and metadata of subject "${name}" are left out: a manifest has none.`),
  }
}

interface ReadSubject {
  readonly name: string
  readonly version: SubjectVersion
  /** Its own. */
  readonly level: string | undefined
}

async function readSubject(
  name: string,
  global: string | undefined,
  { admin, client }: Registry,
): Promise<ReadSubject | undefined> {
  const version = await client.version(name, 'latest')
  if (version === undefined) return undefined
  const level = await admin.level(name)
  // Registries that answer NONE for a level that is not set make that look like one.
  return { name, version, level: level === 'NONE' && global === 'NONE' ? undefined : level }
}

const endings: Readonly<Record<string, string>> = { AVRO: 'avsc', JSON: 'json', PROTOBUF: 'proto' }

function fileText({ schemaType, schema }: SubjectVersion): string {
  return (schemaType === 'PROTOBUF' ? schema : indentJson(schema)).trimEnd()
}

function subjectEntry(
  { name, version, level }: ReadSubject,
  path: string,
  latest: ReadonlyMap<string, number>,
): YamlEntry {
  const known = compatibilityLevels.find((each) => each === level)
  const references = version.references.map((reference) => {
    const { name: type, subject, version: number } = reference
    // The latest one is what a reference without a version means.
    return latest.get(subject) === number ? { name: type, subject } : { name: type, subject, version: number }
  })
  return yamlEntry(
    keyText(name),
    yamlMapping([
      yamlEntry('file', path),
      ['AVRO', 'JSON', 'PROTOBUF'].includes(version.schemaType) && version.schemaType !== 'AVRO'
        ? yamlEntry('type', version.schemaType)
        : undefined,
      known === undefined ? undefined : yamlEntry('compatibility', known),
      references.length === 0
        ? undefined
        : yamlEntry('references', {
            kind: 'sequence',
            items: references.map((reference) => ({ value: yamlInline(reference) })),
          }),
    ]),
  )
}
