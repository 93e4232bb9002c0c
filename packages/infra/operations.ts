import {
  choiceInput,
  connectInputs,
  connectionInputs,
  defineOperation,
  durationInput,
  flagInput,
  hostInputs,
  type InputValues,
  integerInput,
  kafkaRestInputs,
  listInput,
  percentInput,
  type Report,
  registryInputs,
  textInput,
} from '@kafka-dataops/core'
import { desiredSections } from './desired/shape.ts'

const sharedInputs = {
  ...connectionInputs,
  ...kafkaRestInputs,
  ...registryInputs,
  ...connectInputs,
  environment: textInput('Environment of the manifest whose overlay applies'),
  kinds: listInput('Kinds of resources to look at: schema, topic, acl, connector; all when unset'),
  names: listInput('Names of resources to look at; * stands for any text, ! before a pattern takes away'),
} as const

const resentSecrets = listInput(
  'Connectors whose secrets are sent again although nothing else changes, by name; * stands for any text. For secrets that the platform masks, after they were replaced',
)

export const validateInputs = {
  ...sharedInputs,
  offline: flagInput('Only lint: ask no service, also where the manifest names one', { defaultText: 'false' }),
  'plan-file': textInput('Where to write the plan as JSON, for deploy-connectors to apply exactly that'),
  'resend-secrets': resentSecrets,
  'fail-on-drift': flagInput('Every resource that is not as declared is an error, for schedules', {
    defaultText: 'false',
  }),
  ...hostInputs,
} as const
export type ValidateInputs = InputValues<typeof validateInputs>

export const deployInputs = {
  ...sharedInputs,
  apply: flagInput('Carry the plan out; without it the plan is only shown. At a terminal --yes says the same', {
    defaultText: 'false',
  }),
  plan: textInput('Plan file, or report, of an earlier step: refused when the plan is another one by now'),
  'resend-secrets': resentSecrets,
  'allow-risk': listInput('High-risk changes that may be carried out, as kind/name; * stands for any text'),
  'allow-delete': listInput(
    'Deletes that may be carried out, as kind/name; * stands for any text. Only of resources that the manifest marks with state: absent',
  ),
  'max-deletes': integerInput('How many deletes one run may carry out', { min: 0 }, { defaultText: '5' }),
  'max-delete-share': percentInput('Share of the declared resources of a kind that one run may delete', {
    defaultText: '25%',
  }),
  parallel: integerInput(
    'How many independent changes run at the same time',
    { min: 1, max: 32 },
    { defaultText: '4' },
  ),
  'start-timeout': durationInput('How long a connector may take until it runs with all its tasks', {
    defaultText: '2m',
  }),
  'settle-time': durationInput('How long a connector must keep running to count as started', { defaultText: '5s' }),
  restarts: integerInput(
    'How often what has failed of a connector is restarted before it counts as failed',
    { min: 0, max: 20 },
    { defaultText: '2' },
  ),
  'on-failure': choiceInput('What becomes of what a run has changed when it fails', ['rollback', 'keep'], {
    defaultText: 'rollback',
  }),
  rollback: textInput(
    'Instead of deploying, undo an earlier deployment: its id from the report, or last. Needs state, and apply',
  ),
  offsets: choiceInput(
    'With rollback: whether connectors go back to where they were reading before, so that what they have moved since is moved again',
    ['keep', 'restore'],
    { defaultText: 'keep' },
  ),
  deployment: textInput(
    'Environment of GitHub under which the run shows as a deployment, as production. Needs permissions: deployments: write; not for jobs that have environment:, which GitHub shows already',
  ),
  ...hostInputs,
} as const
export type DeployInputs = InputValues<typeof deployInputs>

const planOutputs = {
  changes: 'Number of resources that the plan changes',
  'high-risk': 'Number of changes of high risk',
  deletes: 'Number of deletes in the plan',
} as const

function planOutputsOf({ plan }: Report): Readonly<Record<keyof typeof planOutputs, string>> {
  const changes = plan?.changes.filter(({ action }) => action !== 'none') ?? []
  return {
    changes: String(changes.length),
    'high-risk': String(changes.filter(({ risk }) => risk.level === 'high').length),
    deletes: String(changes.filter(({ action }) => action === 'delete').length),
  }
}

export const infraValidate = defineOperation({
  name: 'infra-validate',
  summary:
    'Lints desired state (topics, ACLs, schemas, connectors) and plans it against the live platform. Changes nothing.',
  inputs: validateInputs,
  runsWithoutServices: true,
  sections: desiredSections,
  outputs: { ...planOutputs, 'plan-file': 'Path of the plan as JSON; empty when none was written' },
  outputsOf: (report) => ({
    ...planOutputsOf(report),
    'plan-file': report.artifacts.find(({ kind }) => kind === 'plan')?.path ?? '',
  }),
  async run(inputs, ports) {
    const { runValidate } = await import('./run-validate.ts')
    return runValidate(inputs, ports)
  },
})

export const deployConnectors = defineOperation({
  name: 'deploy-connectors',
  summary:
    'Applies desired state (topics, ACLs, schemas, connectors), waits until it runs, and undoes it when it does not.',
  inputs: deployInputs,
  sections: desiredSections,
  outputs: {
    ...planOutputs,
    applied: 'Number of changes that were carried out and kept',
    deployment: 'Id of the deployment, for rollback; empty when nothing was changed or no state is kept',
    'deployment-status':
      'done, rolled-back, failed (something stays changed that should not) or cut-short; empty when nothing was changed',
  },
  outputsOf: (report) => ({
    ...planOutputsOf(report),
    deployment: report.deployment?.reversible === true ? report.deployment.id : '',
    'deployment-status': report.deployment?.status ?? '',
    applied: String(report.plan?.changes.filter(({ outcome }) => outcome?.status === 'applied').length ?? 0),
  }),
  async run(inputs, ports) {
    const { runDeploy } = await import('./run-deploy.ts')
    return runDeploy(inputs, ports)
  },
})

const { environment: _, ...platformInputs } = sharedInputs

export const exportInputs = {
  ...platformInputs,
  output: textInput('Where to write the manifest; schemas go into a folder beside it', {
    section: 'data',
    defaultText: 'dataops.export.yml',
  }),
  overwrite: flagInput('Replace files that exist', { section: 'data', defaultText: 'false' }),
  ...hostInputs,
} as const
export type ExportInputs = InputValues<typeof exportInputs>

/** Reads the platform, changes nothing there; writes files. */
export const exportInfra = defineOperation({
  name: 'export-infra',
  summary:
    'Writes the manifest of what a platform has (topics, ACLs, schemas, connectors), to adopt an existing cluster. Secrets become variables.',
  inputs: exportInputs,
  outputs: { exported: 'Path of the manifest written' },
  outputsOf: (report) => ({ exported: report.artifacts.find(({ kind }) => kind === 'manifest')?.path ?? '' }),
  async run(inputs, ports) {
    const { runExport } = await import('./export/run-export.ts')
    return runExport(inputs, ports)
  },
})
