import path from 'node:path'
import { BadInputError, didYouMean, type Ports, type Problem, type ReportBody, type Stage } from '@kafka-dataops/core'
import type { ChooseInputs } from './operations.ts'
import { alwaysRuns, type StageName, stageNames } from './stage-names.ts'

/**
 * Which stages run, and on which condition.
 * @throws BadInputError naming a stage that does not exist, or one that is to continue but does not run.
 */
export async function runChoose(inputs: ChooseInputs, ports: Ports): Promise<ReportBody> {
  const problems = [...unknownStages('stages', inputs.stages), ...unknownStages('continue', inputs.continue)]
  if (inputs.stages.length === 0) problems.push(noStage)
  if (problems.length > 0) throw new BadInputError(problems)
  const stages = stageNames.map((name) => stageOf(name, inputs))
  const chosen = stages.filter(({ status }) => status === 'pending').map(({ name }) => name)
  return {
    status: 'passed',
    partial: false,
    summary: `To run: ${chosen.join(', ')}.`,
    kpis: [],
    checks: [],
    findings: [],
    notes: [],
    artifacts: [{ kind: 'folder', path: reportFolder(ports) }],
    stages,
    subject: {},
  }
}

function stageOf(name: StageName, inputs: ChooseInputs): Stage {
  if (!inputs.stages.includes(name)) return { name, status: 'skipped', summary: 'not chosen' }
  const always = name === alwaysRuns || inputs.continue.includes(name)
  return {
    name,
    status: 'pending',
    condition: always ? 'always' : 'unless-failed',
    summary: always ? 'runs whatever the stages before it come to' : 'runs when no stage before it has failed',
  }
}

function unknownStages(input: string, names: readonly string[]): Problem[] {
  return names
    .filter((name) => !stageNames.some((known) => known === name))
    .map((name) => ({
      code: 'unknown-stage',
      message: `input ${input} names ${JSON.stringify(name)}, which is no stage.${didYouMean(name, stageNames)}`,
      help: `Stages are ${stageNames.join(', ')}.`,
    }))
}

const noStage: Problem = {
  code: 'no-stage',
  message: 'input stages names no stage.',
  help: `Name at least one of ${stageNames.join(', ')}, or leave the input away.`,
}

/** Of this use of the pipeline alone: a second one in the same job must not find the reports of the first. */
function reportFolder({ environment, clock }: Ports): string {
  return path.join(environment.get('RUNNER_TEMP') ?? '.', 'kafka-dataops', `pipeline-${clock.now().toString(36)}`)
}
