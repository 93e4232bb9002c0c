import type { InputDeclaration, Operation } from '@kafka-dataops/core'
import { sharedOutputs } from '@kafka-dataops/core'
import { alwaysRuns, stageNames } from '@kafka-dataops/stages'
import { actions } from '@kafka-dataops/suite/operations'

/**
 * The root action: a composite whose steps are the stages, between one that chooses them and one that combines their
 * reports. Made from the operations' declarations, so that an input is passed on as soon as it is declared.
 */

const slug = 'kafka-dataops/pipeline'
/** What nested steps name on the main branch; a release names a commit instead (tools/release). */
export const developmentRef = 'v1'
const chooser = 'choose-stages'
const combiner = 'combine-reports'
const folder = `steps.${chooser}.outputs.folder`

/** Inputs that mean the same in every stage, however each describes it. */
const oneMeaning: Readonly<Record<string, string>> = {
  environment: 'Environment that is checked, deployed to and told of: a key under environments in the manifest',
  timeout: 'Stops a stage after this time, with a partial report',
  'fail-on': 'The least severity of a finding that fails its stage',
  report: 'Where to write the JSON report of the whole pipeline',
  summary: 'Write the one job summary of all stages',
}
/** Inputs that belong to the step at the end: one summary, one comment, one report. */
const combinedOnly = new Set(['report', 'format', 'summary', 'comment', 'comment-id'])

interface PassedInput {
  readonly declaration: InputDeclaration
  /** Operations that get it, by its own name there. */
  readonly steps: readonly { readonly operation: string; readonly name: string }[]
}

/** Every input of the root action, by its name there. */
export function rootInputs(): ReadonlyMap<string, PassedInput> {
  const inputs = new Map<string, PassedInput>()
  for (const operation of [chooser, ...stageNames, combiner].map(named)) {
    for (const [name, declaration] of Object.entries(operation.inputs)) {
      if (operation.name === combiner && (name === 'reports' || name === 'outcomes')) continue
      if (combinedOnly.has(name) && operation.name !== combiner) continue
      // What the stages leave behind is not left once more by the steps around them.
      if (name === 'state' && (operation.name === chooser || operation.name === combiner)) continue
      const rootName = rootNameOf(operation, name, declaration)
      const known = inputs.get(rootName)
      const step = { operation: operation.name, name }
      const told = { ...declaration, description: oneMeaning[rootName] ?? declaration.description }
      inputs.set(rootName, { declaration: told, steps: [...(known?.steps ?? []), step] })
    }
  }
  return inputs
}

/** The input's own name, with the stage in front where another stage means something else by it. */
function rootNameOf(operation: Operation, name: string, declaration: InputDeclaration): string {
  if (Object.hasOwn(oneMeaning, name) || combinedOnly.has(name)) return name
  const isSame = actions
    .filter((other) => Object.hasOwn(other.inputs, name))
    .every((other) => other.inputs[name]?.description === declaration.description)
  return isSame ? name : `${operation.name}-${name}`
}

/** Outputs of the whole, and each output of each stage with the stage in front: name, description, expression. */
export function rootOutputs(): readonly (readonly [string, string, string])[] {
  const combined = Object.entries({ ...sharedOutputs, ...named(combiner).outputs }).map(
    ([name, description]) => [name, description, `\${{ steps.${combiner}.outputs.${name} }}`] as const,
  )
  const ofStages = stageNames.flatMap((stage) =>
    Object.entries({ ...sharedOutputs, ...named(stage).outputs })
      .filter(([name]) => name !== 'formatted-report')
      .map(
        ([name, description]) =>
          [`${stage}-${name}`, `${stage}: ${description}`, `\${{ steps.${stage}.outputs.${name} }}`] as const,
      ),
  )
  return [...combined, ...ofStages]
}

/** The object that action.yml is written from. */
export function rootAction(describe: (declaration: InputDeclaration) => string): unknown {
  const inputs = [...rootInputs()].map(([name, { declaration }]) => [
    name,
    {
      description: describe(declaration),
      required: false,
      ...(name === 'github-token' ? { default: '${{ github.token }}' } : {}),
    },
  ])
  const outputs = rootOutputs().map(([name, description, value]) => [name, { description, value }])
  return {
    name: 'Kafka DataOps: the whole pipeline',
    description:
      'Guards and deploys a Kafka pipeline in one step: schemas, data quality, desired state, deployment, notification.',
    author: 'Kafka DataOps',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'composite', steps: [chooseStep(), ...stageNames.map(stageStep), combineStep()] },
  }
}

function chooseStep(): unknown {
  return {
    id: chooser,
    uses: usesOf(chooser),
    with: { ...passedTo(chooser), summary: 'false', comment: 'never' },
    env: { KAFKA_DATAOPS_STAGE: chooser },
  }
}

function stageStep(stage: (typeof stageNames)[number], index: number): unknown {
  const before = stageNames.slice(0, index)
  const condition = `steps.${chooser}.outputs.${stage}`
  const well = before.map((name) => ` && steps.${name}.outcome != 'failure'`).join('')
  return {
    id: stage,
    if:
      stage === alwaysRuns
        ? `\${{ always() && ${condition} == 'always' }}`
        : `\${{ !cancelled() && (${condition} == 'always' || (${condition} == 'unless-failed'${well})) }}`,
    'continue-on-error': true,
    uses: usesOf(stage),
    with: {
      ...passedTo(stage),
      ...(stage === alwaysRuns ? { reports: reportsOf(before) } : {}),
      report: `\${{ ${folder} }}/${stage}.json`,
      summary: 'false',
      comment: 'never',
    },
    env: { KAFKA_DATAOPS_STAGE: stage },
  }
}

/** Reports that a user names, and that of each stage that ran: one that is missing then is told as a failure. */
function reportsOf(stages: readonly string[]): string {
  const own = stages.map(
    (name) =>
      `\${{ steps.${name}.outcome != '' && steps.${name}.outcome != 'skipped' && format('{0}/${name}.json', ${folder}) || '' }}`,
  )
  return ['${{ inputs.reports }}', ...own].map((line) => `${line}\n`).join('')
}

function combineStep(): unknown {
  return {
    id: combiner,
    if: `\${{ always() && steps.${chooser}.outcome == 'success' }}`,
    uses: usesOf(combiner),
    with: {
      ...passedTo(combiner),
      reports: `\${{ ${folder} }}/*.json`,
      outcomes: stageNames.map((name) => `${name}=\${{ steps.${name}.outcome }}\n`).join(''),
    },
  }
}

function passedTo(operation: string): Readonly<Record<string, string>> {
  const passed = [...rootInputs()].flatMap(([rootName, { steps }]) =>
    steps
      .filter((step) => step.operation === operation)
      .map(({ name }) => [name, `\${{ inputs.${rootName} }}`] as const),
  )
  return Object.fromEntries(passed)
}

function usesOf(action: string): string {
  return `${slug}/actions/${action}@${developmentRef}`
}

function named(name: string): Operation {
  const operation = actions.find((action) => action.name === name)
  if (operation === undefined) throw new Error(`There is no action ${name}.`)
  return operation
}
