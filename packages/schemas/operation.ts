import { lintSettingsSchema } from '@kafka-dataops/avro/lint'
import {
  choiceInput,
  compatibilityLevels,
  defineOperation,
  flagInput,
  hostInputs,
  type InputValues,
  listInput,
  parsedInput,
  type Report,
  registryInputs,
  textInput,
} from '@kafka-dataops/core'
import { subjectsSection } from '@kafka-dataops/registry'

const data = { section: 'data' } as const

/** What the schemas are compared with. */
export type Against =
  | { readonly kind: 'git'; readonly ref?: string }
  | { readonly kind: 'dir'; readonly path: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'none' }

export const subjectStrategies = ['topic-name', 'record-name', 'topic-record-name'] as const

export const validateAvroInputs = {
  ...registryInputs,
  schemas: listInput(
    'Schema files (.avsc), protocols (.avpr) and IDL (.avdl), as glob patterns; a pattern after ! leaves files out',
    {
      ...data,
      defaultText: '**/*.avsc, **/*.avpr',
    },
  ),
  against: parsedInput(
    'What the schemas are compared with: the commit that the pull request or push builds on, another Git ref, a folder, or the registry. git in a repository, else none, when unset',
    'git, git:REF, dir:PATH, registry or none',
    parseAgainst,
    data,
  ),
  'sample-data': listInput(
    'Files of records that the schemas must fit, as PATTERN or PATTERN=TYPE (a full name, or a schema file); without =TYPE the file is named like its type. JSON, plain or as Avro encodes it (a value, a list, or one a line), binary, or Avro container files',
    data,
  ),
  compatibility: choiceInput(
    'Level that changes must keep, where dataops.yml sets none for the subject. With against: registry the level set there, else BACKWARD, when unset',
    compatibilityLevels,
  ),
  'subject-strategy': choiceInput(
    'How subjects are named where dataops.yml does not say: by topic (the file name is the topic, -key and -value kept), by type, or by both',
    subjectStrategies,
    { defaultText: 'topic-name' },
  ),
  'only-changed': flagInput('Report only what differs from what is compared with', { defaultText: 'true' }),
  'break-label': textInput('Label of the pull request that approves its breaks: they become warnings', {
    defaultText: 'schema-break-approved',
  }),
  baseline: textInput(
    'File of known findings, which become warnings: a JSON report of an earlier run, or a fingerprint a line',
  ),
  register: flagInput('Register the schemas in the registry when every check has passed', { defaultText: 'false' }),
  ...hostInputs,
} as const

export type ValidateAvroInputs = InputValues<typeof validateAvroInputs>

function parseAgainst(text: string): Against | undefined {
  if (text === 'git' || text === 'registry' || text === 'none') return { kind: text }
  const match = /^(git|dir):(.+)$/s.exec(text)
  const rest = match?.[2]?.trim()
  if (rest === undefined || rest === '') return undefined
  return match?.[1] === 'git' ? { kind: 'git', ref: rest } : { kind: 'dir', path: rest }
}

export const validateAvro = defineOperation({
  name: 'validate-avro',
  summary:
    'Checks Avro schemas: parses them, compares them with a Git ref, a folder or a schema registry, and registers them on request.',
  inputs: validateAvroInputs,
  sections: { subjects: subjectsSection, 'schema-lint': lintSettingsSchema.describe('Rules for Avro schemas') },
  outputs: {
    'changed-subjects': 'Subjects whose schema is new or differs, one a line',
    'incompatible-subjects': 'Subjects with a break that nobody approved, one a line',
    breaking: 'true when a change breaks its compatibility level, approved or not',
    'suggested-bump': 'What the changes ask of a semantic version: major, minor or patch; empty without a change',
    'registered-ids': 'JSON object of subject to schema id, of the schemas that the registry now has through this run',
  },
  outputsOf,
  async run(inputs, ports) {
    const { runValidateAvro } = await import('./run.ts')
    return runValidateAvro(inputs, ports)
  },
})

function outputsOf({ schemas }: Report): Readonly<Record<string, string>> {
  const subjects = schemas?.subjects ?? []
  const named = (having: (subject: (typeof subjects)[number]) => boolean): string =>
    subjects
      .filter(having)
      .map(({ subject }) => subject)
      .join('\n')
  const registered = subjects.flatMap(({ subject, registered: found }) =>
    found === undefined ? [] : [[subject, found.id] as const],
  )
  return {
    'changed-subjects': named(({ change }) => change === 'added' || change === 'changed'),
    'incompatible-subjects': named(({ verdict }) => verdict === 'incompatible'),
    breaking: String(subjects.some(({ verdict }) => verdict === 'incompatible' || verdict === 'waived')),
    'suggested-bump': schemas?.release?.bump ?? '',
    'registered-ids': registered.length === 0 ? '' : JSON.stringify(Object.fromEntries(registered)),
  }
}
