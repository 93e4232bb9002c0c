import {
  connectionInputs,
  defineOperation,
  flagInput,
  hostInputs,
  type InputValues,
  registryInputs,
  textInput,
} from '@kafka-dataops/core'
import { qualityInputs } from '../operation.ts'

const data = { section: 'data' } as const

export const inferInputs = {
  ...connectionInputs,
  ...registryInputs,
  topic: textInput('Topic to look at; with a sample file, the topic that it stands for', data),
  window: qualityInputs.window,
  'sample-file': qualityInputs['sample-file'],
  'value-format': qualityInputs['value-format'],
  'value-schema': qualityInputs['value-schema'],
  output: textInput('Where to write the contract; contracts/TOPIC.odcs.yaml when unset', data),
  overwrite: flagInput('Replace the file when it exists', { ...data, defaultText: 'false' }),
  'show-values': flagInput('Show texts of records as examples in comments, except of what looks like personal data', {
    defaultText: 'false',
  }),
  ...hostInputs,
} as const

export type InferInputs = InputValues<typeof inferInputs>

/** Reads records, changes nothing in Kafka; writes one file. */
export const inferContractOperation = defineOperation({
  name: 'infer-contract',
  summary:
    'Writes a first data contract (ODCS) of a topic or a sample file from the records in it, with the evidence for every rule.',
  inputs: inferInputs,
  outputs: { contract: 'Path of the contract written; empty when none was' },
  outputsOf: (report) => ({ contract: report.artifacts.find(({ kind }) => kind === 'contract')?.path ?? '' }),
  async run(inputs, ports) {
    const { runInferContract } = await import('./run.ts')
    return runInferContract(inputs, ports)
  },
})
