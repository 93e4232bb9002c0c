import {
  connectInputs,
  connectionInputs,
  defineOperation,
  hostInputs,
  type InputValues,
  registryInputs,
  textInput,
} from '@kafka-dataops/core'

export const doctorInputs = {
  ...connectionInputs,
  ...registryInputs,
  ...connectInputs,
  topic: textInput('Topic to look for and to prove the right to read', { section: 'data' }),
  ...hostInputs,
} as const

export type DoctorInputs = InputValues<typeof doctorInputs>

/** Checks, step by step, what an operation would need. Reads no record, changes nothing. */
export const doctor = defineOperation({
  name: 'doctor',
  summary:
    'Checks step by step what an operation needs (brokers, TLS, login, topic, rights, registry, Kafka Connect) and says what to do about the step that fails.',
  inputs: doctorInputs,
  outputs: {},
  outputsOf: () => ({}),
  async run(inputs, ports) {
    const { examine } = await import('./examine.ts')
    return examine(inputs, ports)
  },
})
