import path from 'node:path/posix'
import {
  BadInputError,
  counted,
  type PlanTarget,
  type Ports,
  type ReportBody,
  writeYaml,
  type YamlEntry,
  type YamlNode,
  yamlEntry,
  yamlInline,
  yamlMapping,
} from '@kafka-dataops/core'
import type { DesiredState } from '../desired/declaration.ts'
import { openPlatform } from '../open-platform.ts'
import type { ExportInputs } from '../operations.ts'
import type { Platform } from '../platform.ts'
import { type Selection, selection } from '../selection.ts'
import { exportAcls } from './acls.ts'
import { exportConnectors } from './connectors.ts'
import type { ExportedSection } from './exported.ts'
import { exportSubjects } from './subjects.ts'
import { exportTopics } from './topics.ts'

const noPatience = { startMs: 0, settleMs: 0, restarts: 0 }

/** What openPlatform needs to know of a manifest, where there is none yet. */
const nothingDeclared: DesiredState = {
  file: '',
  environment: undefined,
  clusterId: undefined,
  topics: [],
  acls: [],
  schemas: [],
  connectors: [],
  lint: {},
  policies: [],
  unset: [],
}

/** The operation export-infra; see operations.ts for its inputs. */
export async function runExport(inputs: ExportInputs, ports: Ports): Promise<ReportBody> {
  const isSelected = selection(inputs.kinds, inputs.names)
  await using open = await openPlatform(inputs, nothingDeclared, noPatience, ports)
  if (open.targets.length === 0) throw new BadInputError(noService)
  const sections = await exportSections(open.platform, isSelected, ports)
  const { output } = inputs
  const folder = path.dirname(output.replaceAll('\\', '/'))
  const files = [
    { path: output, text: manifestText(sections, open.targets) },
    ...sections.flatMap((section) => section.files).map((file) => ({ ...file, path: path.join(folder, file.path) })),
  ]
  if (!inputs.overwrite) {
    const there: string[] = []
    for (const file of files) if (await ports.files.exists(file.path)) there.push(file.path)
    if (there.length > 0) throw new BadInputError(there.map(alreadyThere))
  }
  for (const { path: file, text } of files) await ports.files.writeText(file, text)
  return reportOf(sections, output, files.length > 1 ? path.join(folder, 'schemas') : undefined, ports)
}

const noService = {
  code: 'no-service',
  message: 'Nothing names a service to export from.',
  help: 'Give bootstrap-servers, connect-url or schema-registry-url.',
}

function alreadyThere(file: string) {
  return {
    code: 'file-exists',
    message: `${file} exists, and is not replaced.`,
    help: 'Give another output, or overwrite: true.',
  }
}

async function exportSections(
  { kafka, acls, connect, registry }: Platform,
  isSelected: Selection,
  { maskSecret }: Pick<Ports, 'maskSecret'>,
): Promise<readonly ExportedSection[]> {
  return Promise.all([
    ...(kafka === undefined ? [] : [exportTopics(kafka, isSelected)]),
    ...(acls === undefined ? [] : [exportAcls(acls, isSelected)]),
    ...(registry === undefined ? [] : [exportSubjects(registry, isSelected)]),
    ...(connect === undefined ? [] : [exportConnectors({ connect, isSelected, maskSecret })]),
  ])
}

/** The manifest, with what it lacks as comments at its head. */
function manifestText(sections: readonly ExportedSection[], targets: readonly PlanTarget[]): string {
  const clusterId = targets.find(({ clusterId: id }) => id !== undefined)?.clusterId
  const variables = sections.flatMap((section) => section.variables)
  const above = [
    `Written by export-infra from ${targets.map(({ address }) => address).join(', ')}.`,
    ...sections.flatMap(({ left }) => left),
    ...(variables.length === 0 ? [] : ['Secrets are not in it: set these variables in the environment of a run.']),
    ...variables.map((variable) => `  ${variable}`),
  ]
  return writeYaml(
    yamlMapping([
      yamlEntry('version', 1),
      clusterId === undefined ? undefined : yamlEntry('cluster', yamlInline({ id: clusterId })),
      ...sections.map(sectionEntry),
    ]),
    above,
  )
}

function sectionEntry({ section, entries }: ExportedSection): YamlEntry | undefined {
  if (entries.length === 0) return undefined
  const value: YamlNode = yamlMapping(entries)
  return yamlEntry(section, value)
}

const words = {
  topics: { one: 'topic', many: 'topics' },
  acls: { one: 'access rule', many: 'access rules' },
  schemas: { one: 'subject', many: 'subjects' },
  connectors: { one: 'connector', many: 'connectors' },
} as const

function reportOf(
  sections: readonly ExportedSection[],
  output: string,
  schemaFolder: string | undefined,
  { files }: Pick<Ports, 'files'>,
): ReportBody {
  const counts = sections.map(({ section, entries }) =>
    counted(entries.length, words[section].one, words[section].many),
  )
  const variables = sections.flatMap((section) => section.variables)
  return {
    status: 'passed',
    partial: false,
    summary: `${counts.join(', ')} written to ${files.placePath(output)}.`,
    kpis: [],
    checks: [],
    findings: [],
    notes: [
      ...sections.flatMap(({ left }) => left),
      ...(variables.length === 0
        ? []
        : [`Secrets are not in the file; a run needs them as variables: ${variables.join(', ')}.`]),
    ],
    artifacts: [
      { kind: 'manifest', path: output },
      ...(schemaFolder === undefined ? [] : [{ kind: 'schemas', path: schemaFolder }]),
    ],
    subject: { files: [files.placePath(output)] },
  }
}
