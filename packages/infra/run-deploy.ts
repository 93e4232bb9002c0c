import { randomUUID } from 'node:crypto'
import {
  BadInputError,
  counted,
  type Deployment as DeploymentRecord,
  findingOf,
  type Ports,
  type Problem,
  pendingChanges,
  type ReportBody,
} from '@kafka-dataops/core'
import { carryOut } from './carry-out.ts'
import { type DeploymentLock, lockDeployments } from './deployment-lock.ts'
import { type DeploymentLog, deploymentLog } from './deployments.ts'
import type { DesiredState } from './desired/declaration.ts'
import { readDesiredState } from './desired/read.ts'
import { guardProblems } from './guards.ts'
import { describeFound, type Found, interruptedDeployments } from './interrupted.ts'
import { lint } from './lint/index.ts'
import { type MadePlan, makePlan } from './make-plan.ts'
import { type OpenPlatform, openPlatform } from './open-platform.ts'
import type { DeployInputs } from './operations.ts'
import { describePlan } from './plan-words.ts'
import { probeSources } from './probe.ts'
import { runRollback } from './run-rollback.ts'
import { planDifferences, readSavedPlan } from './saved-plan.ts'
import { type Selection, selection } from './selection.ts'
import { takeBaselines, type Verification, verificationsOf, verifyFlow } from './verify.ts'
import { keepYoungGenerationSmall } from './young-generation.ts'

/** The operation deploy-connectors; see operations.ts for its inputs. */
export async function runDeploy(inputs: DeployInputs, ports: Ports, open = openPlatform): Promise<ReportBody> {
  keepYoungGenerationSmall()
  const isSelected = selection(inputs.kinds, inputs.names)
  const state = await readDesiredState(inputs.manifest, inputs.environment, ports)
  if (state.unset.length > 0) throw new BadInputError(state.unset)
  const patience = {
    startMs: inputs['start-timeout'],
    settleMs: inputs['settle-time'],
    restarts: inputs.restarts,
  }
  await using opened = await open(inputs, state, patience, ports)
  if (opened.targets.length === 0) throw new BadInputError(noService)
  const cluster = opened.targets.find(({ clusterId: id }) => id !== undefined)?.clusterId ?? 'unknown'
  const key = state.environment === undefined ? cluster : `${cluster}.${state.environment}`
  const log = ports.state === undefined ? undefined : deploymentLog(ports.state, key)
  const run: Run = { inputs, ports, state, isSelected, opened, log, id: deploymentId(ports.clock.now()) }
  if (inputs.rollback !== undefined && log === undefined) throw new BadInputError(noState)
  // Two runs that change one cluster at a time would each plan on what the other is about to change.
  const lock =
    inputs.apply && ports.state !== undefined
      ? await lockDeployments(key, run.id, { ...ports, state: ports.state })
      : undefined
  try {
    // Awaited here: returning the promise would close the connections before it is done.
    const body =
      inputs.rollback === undefined || log === undefined
        ? await deploy(run, lock)
        : await runRollback(inputs.rollback, { ...run, log, cluster }, lock)
    lock?.release()
    return body
  } catch (error) {
    await lock?.abandon()
    throw error
  }
}

/** What one run of the operation works with. */
export interface Run {
  readonly inputs: DeployInputs
  readonly ports: Ports
  readonly state: DesiredState
  readonly isSelected: Selection
  readonly opened: OpenPlatform
  readonly log: DeploymentLog | undefined
  /** Of the deployment that this run makes, if it makes one. */
  readonly id: string
}

async function deploy(run: Run, lock: DeploymentLock | undefined): Promise<ReportBody> {
  const { inputs, state, isSelected, opened, log } = run
  const made = await makePlan(state, opened.platform, opened.targets, isSelected)
  const { verifications, problems: unverifiable } = verificationsOf(state, isSelected)
  const objections = [...unverifiable, ...(await objectionsTo(made, run))]
  const found = log === undefined ? [] : interruptedDeployments(await log.all(), made.plan)
  const body: Omit<ReportBody, 'status' | 'summary'> = {
    partial: false,
    kpis: [],
    checks: [],
    findings: objections.map((problem) => findingOf(problem, 'error')),
    notes: [
      ...(made.unplanned.length === 0
        ? []
        : [`Left out, since no input names their service: ${made.unplanned.join(', ')}.`]),
      ...(opened.connection !== undefined || verifications.length === 0
        ? []
        : [
            `Not proven, since no brokers are there to read records from: ${verifications.map(({ topic }) => topic).join(', ')}.`,
          ]),
      ...found.map(describeFound),
    ],
    plan: made.plan,
    artifacts: [],
    subject: { files: [state.file] },
  }
  if (objections.length > 0) {
    const what = counted(objections.length, 'reason')
    return { ...body, status: 'failed', summary: `Nothing was changed, for ${what}. ${describePlan(made.plan)}` }
  }
  const pending = pendingChanges(made.plan)
  if (!inputs.apply) {
    const summary =
      pending.length === 0
        ? 'Everything is as declared.'
        : `Nothing was changed: apply is not set. ${describePlan(made.plan)}`
    return { ...body, status: 'passed', summary }
  }
  // From here on their pre-images are all that is left of them: what they left is what this run goes on from.
  for (const { deployment, open, partly } of found) {
    log?.end(deployment.id, open.length + partly.length === 0 ? 'done' : 'failed')
  }
  if (pending.length === 0) return prove(run, found.length === 0 ? [] : verifications, body)
  return change(run, { made, verifications, found }, body, lock)
}

/** Nothing is left to be changed; what a deployment that was cut short could not prove is proven now. */
async function prove(
  { inputs, ports, opened }: Run,
  verifications: readonly Verification[],
  body: Omit<ReportBody, 'status' | 'summary'>,
): Promise<ReportBody> {
  const summary = 'Everything is as declared; nothing was changed.'
  if (verifications.length === 0 || opened.connection === undefined) return { ...body, status: 'passed', summary }
  const baselines = await takeBaselines(verifications, opened, ports)
  const { checks, problems } = await verifyFlow(verifications, baselines, opened.connection, inputs, ports)
  const [first] = problems
  return {
    ...body,
    partial: ports.signal.aborted,
    status: ports.signal.aborted ? 'error' : first === undefined ? 'passed' : 'failed',
    summary: first === undefined ? `${summary} New records arrived and were sound.` : `${summary} ${first.message}`,
    checks: [...checks],
    findings: problems.map((problem) => findingOf(problem, 'error')),
  }
}

/** Every reason not to carry a plan out; none lets it begin. */
async function objectionsTo(made: MadePlan, { inputs, ports, state, isSelected }: Run): Promise<readonly Problem[]> {
  const saved = inputs.plan === undefined ? undefined : await readSavedPlan(inputs.plan, ports)
  const lints = await lint(state, isSelected, ports.files)
  return [
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
}

interface Work {
  readonly made: MadePlan
  readonly verifications: readonly Verification[]
  readonly found: readonly Found[]
}

/** Remembers what is there, tells who wants to know, and changes it. */
async function change(
  run: Run,
  { made, verifications, found }: Work,
  body: Omit<ReportBody, 'status' | 'summary'>,
  lock: DeploymentLock | undefined,
): Promise<ReportBody> {
  const { inputs, ports, opened, log, id, state } = run
  const pending = made.planned.filter(({ change: each }) => each.action !== 'none')
  const remembered = await rememberAll(pending, inputs.parallel)
  const baselines = await takeBaselines(verifications, opened, ports)
  const startedAt = ports.clock.now()
  await log?.begin(id, startedAt, remembered)
  const told =
    inputs.deployment === undefined
      ? undefined
      : await ports.deployments?.begin({
          environment: inputs.deployment,
          description: describePlan(made.plan),
          payload: { deployment: id },
        })
  const outcome = await carryOut(
    { plan: made.plan, pending: remembered, verifications, baselines },
    opened,
    lock,
    inputs,
    ports,
  )
  log?.end(id, outcome.deployment, outcome.outcomes)
  await told?.end(
    outcome.deployment === 'done' ? 'success' : outcome.deployment === 'cut-short' ? 'error' : 'failure',
    outcome.summary,
  )
  const { targets } = opened
  const cluster = targets.find(({ clusterId }) => clusterId !== undefined)?.clusterId
  const record: DeploymentRecord = {
    id,
    startedAt: new Date(startedAt).toISOString(),
    status: outcome.deployment,
    ...(cluster === undefined ? {} : { cluster }),
    ...(state.environment === undefined ? {} : { environment: state.environment }),
    reversible: log !== undefined,
  }
  const { status, summary, partial, plan, checks, findings, notes } = outcome
  return {
    ...body,
    status,
    summary,
    partial,
    plan,
    checks,
    findings,
    notes: [...body.notes, ...notes, ...wayBack(record, found)],
    deployment: record,
  }
}

/** What the run leaves to be done, and how. */
function wayBack({ id, status, reversible }: DeploymentRecord, found: readonly Found[]): readonly string[] {
  const notes: string[] = []
  if (status === 'cut-short') {
    notes.push(
      reversible
        ? `To finish it, run it again; to undo what it did, run with rollback: ${id}.`
        : 'To finish it, run it again. What was there before is kept nowhere, since state is not given.',
    )
  } else if (reversible && status !== 'rolled-back') notes.push(`rollback: ${id} undoes this deployment.`)
  if (status === 'rolled-back' && found.length > 0) {
    const ids = found.map(({ deployment }) => deployment.id).join(', ')
    notes.push(
      `What the deployments that were cut short before had changed is still there; rollback undoes it: ${ids}.`,
    )
  }
  return notes
}

async function rememberAll(pending: MadePlan['planned'], parallel: number): Promise<MadePlan['planned']> {
  const remembered = new Array<MadePlan['planned'][number]>(pending.length)
  const queue = [...pending.entries()]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, each] = next
      remembered[index] = await each.remember()
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return remembered
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
