/** The stages of the whole pipeline, in the order in which they run. Each is an operation of the suite of that name. */
export const stageNames = [
  'validate-avro',
  'kafka-quality-check',
  'infra-validate',
  'deploy-connectors',
  'notify',
] as const
export type StageName = (typeof stageNames)[number]

/** It tells how the others ended, so it runs whatever they came to. */
export const alwaysRuns: StageName = 'notify'
