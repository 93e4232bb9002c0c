import {
  defineOperation,
  hostInputs,
  type InputValues,
  listInput,
  parsedInput,
  parsePairs,
  type Report,
} from '@kafka-dataops/core'
import { stageNames } from './stage-names.ts'

/** The two steps around the stages of the root action: which ones run, and what they came to together. */

const chooseInputs = {
  stages: listInput(`Stages to run, of ${stageNames.join(', ')}; they run in this order`, {
    defaultText: 'validate-avro, kafka-quality-check, infra-validate',
  }),
  continue: listInput('Stages that run although one before them failed; notify always does', {
    defaultText: 'kafka-quality-check, infra-validate',
  }),
  ...hostInputs,
} as const
export type ChooseInputs = InputValues<typeof chooseInputs>

export const chooseStages = defineOperation({
  name: 'choose-stages',
  summary:
    'Says which stages of the whole pipeline run, and which of them also after a failure. Used by the root action.',
  inputs: chooseInputs,
  outputs: {
    ...Object.fromEntries(
      stageNames.map((name) => [name, `always or unless-failed when ${name} is to run; empty when it is not`]),
    ),
    folder: 'Folder for the reports of the stages',
  },
  outputsOf: ({ stages = [], artifacts }: Report) => ({
    ...Object.fromEntries(stages.map(({ name, condition = '' }) => [name, condition])),
    folder: artifacts.find(({ kind }) => kind === 'folder')?.path ?? '',
  }),
  async run(inputs, ports) {
    const { runChoose } = await import('./choose.ts')
    return runChoose(inputs, ports)
  },
})

const combineInputs = {
  reports: listInput('JSON reports to make one of, as glob patterns', { section: 'data' }),
  outcomes: parsedInput(
    'How steps or jobs ended, by the name of their operation: what ended without a report is told as well',
    'a list of name=outcome (success, failure, cancelled, skipped), separated by newlines or commas',
    parseOutcomes,
    { section: 'data' },
  ),
  ...hostInputs,
} as const
export type CombineInputs = InputValues<typeof combineInputs>

export const combineReports = defineOperation({
  name: 'combine-reports',
  summary: 'Makes one result of many reports: one job summary, one comment on the pull request, one verdict.',
  inputs: combineInputs,
  outputs: { failed: 'Names of the stages that failed or could not run, one a line' },
  outputsOf: ({ stages = [] }: Report) => ({
    failed: stages
      .filter(({ status }) => status === 'failed' || status === 'error')
      .map(({ name }) => name)
      .join('\n'),
  }),
  async run(inputs, ports) {
    const { runCombine } = await import('./combine.ts')
    return runCombine(inputs, ports)
  },
})

const outcomeWords = ['success', 'failure', 'cancelled', 'skipped'] as const
export type Outcome = (typeof outcomeWords)[number]

/** Name to outcome; an empty outcome is that of a step that was never reached. */
function parseOutcomes(text: string): ReadonlyMap<string, Outcome> | undefined {
  const items = text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const pairs = parsePairs(items)
  if (pairs === undefined) return undefined
  const outcomes = new Map<string, Outcome>()
  for (const [name, word] of Object.entries(pairs)) {
    const outcome = word === '' ? 'skipped' : outcomeWords.find((known) => known === word)
    if (outcome === undefined) return undefined
    outcomes.set(name, outcome)
  }
  return outcomes
}
