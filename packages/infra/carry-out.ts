import {
  type Check,
  counted,
  type Deployment as DeploymentRecord,
  findingOf,
  type Plan,
  type Ports,
  type Problem,
  type ReportBody,
} from '@kafka-dataops/core'
import type { DeploymentLock } from './deployment-lock.ts'
import { type Executed, executePlan, type RolledBack, rollBack } from './execute-plan.ts'
import type { PlannedChange } from './kinds.ts'
import type { OpenPlatform } from './open-platform.ts'
import type { DeployInputs } from './operations.ts'
import { type Baselines, type Verification, type Verified, verifyFlow } from './verify.ts'

export interface Task {
  readonly plan: Plan
  /** The changes of the plan that write something, with what was there before. */
  readonly pending: readonly PlannedChange[]
  readonly verifications: readonly Verification[]
  /** Where the topics to verify ended before the first change. */
  readonly baselines: Baselines
}

export interface CarriedOut
  extends Pick<ReportBody, 'status' | 'summary' | 'partial' | 'checks' | 'findings' | 'notes'> {
  readonly plan: Plan
  readonly deployment: DeploymentRecord['status']
  readonly outcomes: Executed['outcomes']
}

/**
 * Changes what the plan says, proves that records flow, and undoes it when it fails. A run that is stopped neither goes on
 * nor undoes: it says what it has done (docs/decisions/0005-a-stopped-deployment.md).
 */
export async function carryOut(
  { plan, pending, verifications, baselines }: Task,
  { platform, connection }: OpenPlatform,
  lock: DeploymentLock | undefined,
  inputs: DeployInputs,
  ports: Ports,
): Promise<CarriedOut> {
  const { signal } = ports
  const flows = connection === undefined ? [] : verifications
  let begun = 0
  const executed = await executePlan(pending, inputs.parallel, signal, ({ change }) => {
    lock?.requireHeld()
    begun += 1
    ports.log.info(`${change.action} ${change.id} (${begun} of ${pending.length})`)
  })
  const verified: Verified =
    executed.failures.length > 0 || signal.aborted || connection === undefined
      ? { checks: [], problems: [] }
      : await verifyFlow(flows, baselines, connection, inputs, ports)
  const { checks } = verified
  if (signal.aborted) return stopped(plan, executed, pending.length, checks)
  const failures = [...executed.failures, ...verified.problems]
  if (failures.length === 0) {
    const proof = flows.length === 0 ? '' : ' New records arrived and were sound.'
    return {
      status: 'passed',
      deployment: 'done',
      partial: false,
      summary: `${counted(pending.length, 'change')} carried out.${proof}`,
      plan: withOutcomes(plan, executed.outcomes),
      outcomes: executed.outcomes,
      checks: [...checks],
      findings: [],
      notes: [],
    }
  }
  // Whoever has the lock now may be changing the same: to undo anything would be to interfere.
  const isLocked = !failures.some(({ code }) => code === 'deployment-lock-lost')
  if (inputs['on-failure'] === 'keep' || !isLocked) return kept(plan, { ...executed, failures }, checks)
  ports.log.info(`${failures[0]?.message ?? 'It failed.'} Undoing what was changed.`)
  const undone = await rollBack(executed.begun, platform)
  return undoneOutcome(plan, { ...executed, failures }, undone, signal.aborted, checks)
}

/** The run was told to stop, by a signal or by its timeout. */
function stopped(plan: Plan, executed: Executed, total: number, checks: readonly Check[]): CarriedOut {
  const { outcomes, failures } = executed
  const done = [...outcomes.values()].filter(({ status }) => status === 'applied').length
  const open = failures.filter(({ code }) => code === 'cancelled').length
  const parts = [
    `${done} of ${counted(total, 'change')} carried out`,
    ...(open === 0 ? [] : [`${open} begun`]),
    ...(total - done - open === 0 ? [] : [`${total - done - open} not`]),
  ]
  const proof = done === total ? ' Whether records flow was not proven.' : ''
  return {
    status: 'error',
    deployment: 'cut-short',
    partial: true,
    summary: `Stopped: ${parts.join(', ')}; nothing was undone.${proof}`,
    plan: withOutcomes(plan, outcomes),
    outcomes,
    checks: [...checks],
    findings: failures.map((problem) => findingOf(problem, 'error')),
    notes: [],
  }
}

/** It failed, and on-failure says to keep what there is. */
function kept(plan: Plan, executed: Executed, checks: readonly Check[]): CarriedOut {
  const { outcomes, failures, begun } = executed
  const done = `${counted(begun.length, 'change')} begun and kept as ${begun.length === 1 ? 'it is' : 'they are'}.`
  return {
    status: statusOf(failures),
    deployment: 'failed',
    partial: false,
    summary: `${failures[0]?.message ?? 'It failed.'} ${done}`,
    plan: withOutcomes(plan, outcomes),
    outcomes,
    checks: [...checks],
    findings: failures.map((problem) => findingOf(problem, 'error')),
    notes: [],
  }
}

function undoneOutcome(
  plan: Plan,
  executed: Executed,
  undone: RolledBack,
  isStopped: boolean,
  checks: readonly Check[],
): CarriedOut {
  const back =
    undone.failures.length > 0
      ? 'Not everything could be undone.'
      : undone.left.length > 0
        ? 'What could be undone was undone.'
        : 'Everything this run had changed was undone.'
  const failures = [...executed.failures, ...undone.failures]
  const outcomes = new Map([...executed.outcomes, ...undone.outcomes])
  return {
    status: isStopped ? 'error' : statusOf(failures),
    deployment: isStopped ? 'cut-short' : undone.failures.length > 0 ? 'failed' : 'rolled-back',
    partial: isStopped,
    summary: `${executed.failures[0]?.message ?? 'It failed.'} ${back}`,
    plan: withOutcomes(plan, outcomes),
    outcomes,
    checks: [...checks],
    findings: failures.map((problem) => findingOf(problem, 'error')),
    notes: [...undone.left, ...undone.notes],
  }
}

/** What was deployed is at fault, rather than the platform. */
const failedByDeployed = new Set([
  'connector-failed',
  'connector-not-running',
  'connector-refused',
  'topic-refused',
  'schema-refused',
  'verification-no-records',
  'verification-failed',
])

function statusOf(failures: readonly Problem[]): 'failed' | 'error' {
  return failures.every(({ code }) => failedByDeployed.has(code)) ? 'failed' : 'error'
}

function withOutcomes(plan: Plan, outcomes: Executed['outcomes']): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const outcome = outcomes.get(change.id)
      return outcome === undefined ? change : { ...change, outcome }
    }),
  }
}
