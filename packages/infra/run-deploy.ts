import { randomUUID } from 'node:crypto'
import {
  BadInputError,
  counted,
  type Plan,
  type Ports,
  type Problem,
  pendingChanges,
  type ReportBody,
} from '@kafka-dataops/core'
import { deploymentLog } from './deployments.ts'
import { readDesiredState } from './desired/read.ts'
import { type Executed, executePlan, type RolledBack, rollBack } from './execute-plan.ts'
import { findingOf } from './findings.ts'
import { guardProblems } from './guards.ts'
import { lint } from './lint/index.ts'
import { type MadePlan, makePlan } from './make-plan.ts'
import { type OpenPlatform, openPlatform } from './open-platform.ts'
import type { DeployInputs } from './operations.ts'
import { describePlan } from './plan-words.ts'
import { probeSources } from './probe.ts'
import { runRollback } from './run-rollback.ts'
import { planDifferences, readSavedPlan } from './saved-plan.ts'
import { selection } from './selection.ts'
import { takeBaselines, type Verification, type Verified, verificationsOf, verifyFlow } from './verify.ts'

/** The operation deploy-connectors; see operations.ts for its inputs. */
export async function runDeploy(inputs: DeployInputs, ports: Ports): Promise<ReportBody> {
  const isSelected = selection(inputs.kinds, inputs.names)
  const state = await readDesiredState(inputs.manifest, inputs.environment, ports)
  if (state.unset.length > 0) throw new BadInputError(state.unset)
  const lints = await lint(state, isSelected, ports.files)
  const patience = {
    startMs: inputs['start-timeout'],
    settleMs: inputs['settle-time'],
    restarts: inputs.restarts,
  }
  await using open = await openPlatform(inputs, state, patience, ports)
  if (open.targets.length === 0) throw new BadInputError(noService)
  const clusterId = open.targets.find(({ clusterId: id }) => id !== undefined)?.clusterId ?? 'unknown'
  const log = ports.state === undefined ? undefined : deploymentLog(ports.state, clusterId, state.environment)
  if (inputs.rollback !== undefined) {
    if (log === undefined) throw new BadInputError(noState)
    // Awaited here: returning the promise would close the connections before it is done.
    return await runRollback(inputs.rollback, inputs.apply, log, open.platform, ports)
  }
  const made = await makePlan(state, open.platform, open.targets, isSelected)
  const saved = inputs.plan === undefined ? undefined : await readSavedPlan(inputs.plan, ports)
  const { verifications, problems: unverifiable } = verificationsOf(state, isSelected)
  const objections: readonly Problem[] = [
    ...unverifiable,
    ...lints
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message, ...rest }) => ({ code: rule, message, ...placed(rest) })),
    ...(saved === undefined ? [] : planDifferences(saved, made.plan).map(otherPlan)),
    ...guardProblems(made, {
      allowRisk: inputs['allow-risk'] ?? [],
      allowDelete: inputs['allow-delete'] ?? [],
      maxDeletes: inputs['max-deletes'],
      maxDeleteShare: inputs['max-delete-share'],
    }),
    ...(await made.check()),
    ...(await probeSources(state, isSelected, ports)),
  ]
  const notes: string[] =
    made.unplanned.length === 0 ? [] : [`Left out, since no input names their service: ${made.unplanned.join(', ')}.`]
  const body: Omit<ReportBody, 'status' | 'summary'> = {
    partial: false,
    kpis: [],
    checks: [],
    findings: objections.map((problem) => findingOf(problem, 'error')),
    notes,
    plan: made.plan,
    artifacts: [],
    subject: { files: [state.file] },
  }
  if (objections.length > 0) {
    const what = counted(objections.length, 'reason')
    return { ...body, status: 'failed', summary: `Nothing was changed, for ${what}. ${describePlan(made.plan)}` }
  }
  const pending = pendingChanges(made.plan)
  if (pending.length === 0)
    return { ...body, status: 'passed', summary: 'Everything is as declared; nothing was changed.' }
  if (!inputs.apply) {
    return { ...body, status: 'passed', summary: `Nothing was changed: apply is not set. ${describePlan(made.plan)}` }
  }
  const interrupted = (await log?.all())?.filter(({ status }) => status === 'running') ?? []
  notes.push(...interrupted.map(({ id }) => `Deployment ${id} was cut short; this run goes on from what it left.`))
  const startedAt = ports.clock.now()
  const id = deploymentId(startedAt)
  await log?.begin(
    id,
    startedAt,
    made.planned.filter(({ change }) => change.action !== 'none'),
  )
  for (const each of interrupted) await log?.end(each.id, 'failed')
  const outcome = await carryOut(made, open, verifications, inputs, ports)
  await log?.end(
    id,
    outcome.status === 'passed'
      ? 'done'
      : inputs['on-failure'] === 'rollback' && !outcome.partial
        ? 'rolled-back'
        : 'failed',
  )
  if (log !== undefined) body.artifacts.push({ kind: 'deployment', path: id })
  return { ...body, ...outcome, notes: [...notes, ...outcome.notes] }
}

type Outcome = Pick<ReportBody, 'status' | 'summary' | 'partial' | 'plan' | 'checks' | 'findings' | 'notes'>

async function carryOut(
  made: MadePlan,
  { platform, connection }: OpenPlatform,
  verifications: readonly Verification[],
  inputs: DeployInputs,
  ports: Ports,
): Promise<Outcome> {
  const flows = connection === undefined ? [] : verifications
  const baselines =
    connection === undefined || platform.kafka === undefined
      ? new Map()
      : await takeBaselines(
          flows.map(({ topic }) => topic),
          platform.kafka,
          connection,
          ports,
        )
  const total = pendingChanges(made.plan).length
  let begun = 0
  const executed = await executePlan(made.planned, inputs.parallel, ports.signal, async ({ change }) => {
    begun += 1
    ports.log.info(`${change.action} ${change.id}`)
    ports.progress.update({ label: change.id, done: begun - 1, total, unit: 'changes' })
  })
  ports.progress.clear()
  const verified: Verified =
    executed.failures.length > 0 || ports.signal.aborted || connection === undefined
      ? { checks: [], problems: [] }
      : await verifyFlow(flows, baselines, connection, inputs, ports)
  const failures = [...executed.failures, ...verified.problems]
  const checks = [...verified.checks]
  if (failures.length === 0 && !ports.signal.aborted) {
    const plan = withOutcomes(made.plan, executed.outcomes)
    const proof = flows.length === 0 ? '' : ' New records arrived and were sound.'
    const summary = `${counted(total, 'change')} carried out.${proof}`
    return { status: 'passed', partial: false, summary, plan, checks, findings: [], notes: [] }
  }
  const undone =
    inputs['on-failure'] === 'rollback' && !ports.signal.aborted ? await rollBack(executed.begun, platform) : undefined
  return { ...failedOutcome(made.plan, { ...executed, failures }, undone, ports.signal.aborted), checks }
}

function failedOutcome(
  plan: Plan,
  executed: Executed,
  undone: RolledBack | undefined,
  aborted: boolean,
): Omit<Outcome, 'checks'> {
  const failures = [...executed.failures, ...(undone?.failures ?? [])]
  const [first] = executed.failures
  const back =
    undone === undefined
      ? `${counted(executed.begun.length, 'change')} begun and kept as ${executed.begun.length === 1 ? 'it is' : 'they are'}.`
      : undone.failures.length > 0
        ? 'Not everything could be undone.'
        : undone.left.length > 0
          ? 'What could be undone was undone.'
          : 'Everything this run had changed was undone.'
  return {
    status: aborted || failures.some(({ code }) => !failedByDeployed.has(code)) ? 'error' : 'failed',
    partial: aborted,
    summary: `${first?.message ?? 'Stopped.'} ${back}`,
    plan: withOutcomes(plan, new Map([...executed.outcomes, ...(undone?.outcomes ?? [])])),
    findings: failures.map((problem) => findingOf(problem, 'error')),
    notes: [...(undone?.left ?? [])],
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

function withOutcomes(plan: Plan, outcomes: Executed['outcomes']): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const outcome = outcomes.get(change.id)
      return outcome === undefined ? change : { ...change, outcome }
    }),
  }
}

function otherPlan(difference: string): Problem {
  return {
    code: 'plan-outdated',
    message: `The plan is another one by now: ${difference}`,
    help: 'Make the plan anew and look at it again.',
  }
}

function placed({
  place,
  help,
}: {
  place?: ReportBody['findings'][number]['place']
  help?: string | undefined
}): Partial<Problem> {
  return {
    ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
    ...(help === undefined ? {} : { help }),
  }
}

/** Readable, in the order of time, and unlike that of a run at the same moment. */
function deploymentId(startedAt: number): string {
  return `${new Date(startedAt).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${randomUUID().slice(0, 6)}`
}

const noState: Problem = {
  code: 'rollback-without-state',
  message: 'rollback is given, but not state: what was there before an earlier deployment is kept nowhere.',
  help: 'Give the state that the deployment was run with, as state: branch:kafka-dataops-state.',
}

const noService: Problem = {
  code: 'no-service',
  message: 'No input and no manifest key names a service to deploy to.',
  help: 'Give bootstrap-servers, connect-url or schema-registry-url.',
}
