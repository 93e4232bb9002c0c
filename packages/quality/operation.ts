import {
  choiceInput,
  connectionInputs,
  defineOperation,
  flagInput,
  hostInputs,
  type InputValues,
  integerInput,
  listInput,
  momentForm,
  parsedInput,
  parseMoment,
  percentInput,
  type Report,
  registryInputs,
  textInput,
} from '@kafka-dataops/core'
import { parseWindow, windowForm } from '@kafka-dataops/kafka/window'
import { qualitySection } from './inline-section.ts'

const data = { section: 'data' } as const
const formatChoices = ['auto', 'json', 'json-registry', 'avro', 'avro-registry', 'string', 'bytes'] as const

export const qualityInputs = {
  ...connectionInputs,
  ...registryInputs,
  topic: listInput('Topics to check; every topic that the contracts describe when unset', data),
  contract: listInput(
    'Data contracts (ODCS 3.0 or 3.1, YAML or JSON) that the records must keep; a path may be a pattern with *',
    data,
  ),
  window: parsedInput('Which records to read', windowForm, parseWindow, { ...data, defaultText: 'last:10000' }),
  'sample-size': integerInput(
    'Checks only this many records of the window, spread over its partitions and the range of each; the same window gives the same sample. All of them when unset',
    { min: 1, max: 1_000_000 },
    data,
  ),
  'sample-file': textInput(
    'File of records to check instead of a topic: JSON lines, a JSON array or an Avro container file',
    data,
  ),
  rules: textInput(
    'JavaScript module with checks of your own (docs/own-checks.md); it runs in a thread of its own, and never on code of a fork that has secrets',
    data,
  ),
  'registry-rules': choiceInput(
    'Whether stored records are checked against the rules that their schemas carry in the registry (conditions in CEL); auto does where there is a registry',
    ['auto', 'off'],
    { ...data, defaultText: 'auto' },
  ),
  'shadow-rules': textInput(
    'JSON file with a rule set of the registry to try on stored records before it is there: reported, never failing',
    data,
  ),
  'value-format': choiceInput(
    'How values are encoded; auto decides from the records and says what it decided',
    formatChoices,
    {
      ...data,
      defaultText: 'auto',
    },
  ),
  'key-format': choiceInput(
    'How keys are encoded; they are decoded when the contract has rules for them',
    formatChoices,
    {
      ...data,
      defaultText: 'auto',
    },
  ),
  'value-schema': textInput(
    'Avro schema file (.avsc) that the values were written with, where no registry says it',
    data,
  ),
  'key-schema': textInput('Avro schema file (.avsc) that the keys were written with, where no registry says it', data),
  'min-success-rate': percentInput(
    'Least share of the records that must pass every check of severity error; while it is met, checks that single records fail are warnings',
  ),
  confidence: percentInput(
    'With it, min-success-rate and percent thresholds must hold for all records when only a part was read: the worse end of the Wilson interval counts, as 95. The rate of the sample alone counts when unset',
  ),
  baseline: textInput(
    'What to compare with: git (the contract at the commit that the change builds on, judged by the same records), git:REF, a contract file, or the JSON report of an earlier run',
    data,
  ),
  'only-new': flagInput('Fail only for findings that the baseline does not have', { ...data, defaultText: 'false' }),
  'on-empty': choiceInput(
    'What it means when there is no record to check. When unset, it fails; but an incremental run to which nothing came since the last one is skipped',
    ['fail', 'warn', 'pass'],
  ),
  'on-missing-topic': choiceInput(
    'What it means when the topic is not in the cluster: fail, or skip for a pull request whose merge creates it',
    ['fail', 'skip'],
    { defaultText: 'fail' },
  ),
  examples: integerInput('How many failing records to show for each check', { min: 0, max: 100 }, { defaultText: '5' }),
  'show-values': flagInput('Show values and keys of failing records, except of fields that the contract classifies', {
    defaultText: 'false',
  }),
  statistics: flagInput(
    'Describe the values of every field (bounds, quantiles, distinct values) in the report. true with format: html, since only that shows them; costs about as much as twenty checks',
  ),
  'as-of': parsedInput(
    'The moment that ages and since: are judged at, to repeat a run or to check a file of the past. Now when unset',
    momentForm,
    parseMoment,
  ),
  ...hostInputs,
} as const

export type QualityInputs = InputValues<typeof qualityInputs>

export const qualityCheck = defineOperation({
  name: 'kafka-quality-check',
  summary: 'Checks the records of a Kafka topic, or of a sample file, against a data contract and gates on the result.',
  inputs: qualityInputs,
  sections: { quality: qualitySection },
  outputs: {
    'success-rate': 'Percentage of the records that pass every check of severity error; empty when none was read',
    'records-read': 'Number of records checked',
    'checks-passed': 'Number of checks that passed',
    'checks-failed': 'Number of checks that failed or could not run',
  },
  outputsOf,
  async run(inputs, ports) {
    const { runQualityCheck } = await import('./run.ts')
    return runQualityCheck(inputs, ports)
  },
})

function outputsOf(report: Report): Readonly<Record<string, string>> {
  const rate = report.kpis.find(({ id }) => id === 'success-rate')?.value
  const having = (...statuses: readonly string[]): string =>
    String(report.checks.filter(({ status }) => statuses.includes(status)).length)
  return {
    // Cut, not rounded: 99.996 % is not 100.
    'success-rate': typeof rate === 'number' ? String(Math.floor(rate * 10_000 + 1e-6) / 100) : '',
    'records-read': String(report.coverage?.read ?? 0),
    'checks-passed': having('passed'),
    'checks-failed': having('failed', 'error'),
  }
}
