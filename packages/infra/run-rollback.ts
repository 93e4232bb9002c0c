import {
  BadInputError,
  counted,
  type Finding,
  findingOf,
  type Plan,
  type PlanChange,
  type PlanField,
  type Problem,
  planActions,
  type ReportBody,
  UnreachableError,
} from '@kafka-dataops/core'
import type { DeploymentLock } from './deployment-lock.ts'
import { chosenDeployment, type Deployment, type DeploymentLog, idOf, type RecordedChange } from './deployments.ts'
import { kinds } from './kinds.ts'
import type { Platform } from './platform.ts'
import { type Undone, type UndoOptions, unchanged } from './resource-kind.ts'
import type { Run } from './run-deploy.ts'

/** Undoes an earlier deployment, in the reverse order of its changes. Without `apply` it only says what would be undone. */
export async function runRollback(
  wanted: string,
  run: Run & { readonly log: DeploymentLog; readonly cluster: string },
  lock: DeploymentLock | undefined,
): Promise<ReportBody> {
  const { inputs, ports, log, opened, state, cluster } = run
  const all = await log.all()
  const found = chosenDeployment(all, wanted)
  // What was never begun must not be set back to anything: somebody else may have changed it since.
  const changes = found.changes.filter(({ outcome }) => outcome !== 'not-reached' && outcome !== 'undone').toReversed()
  const plan = planOf(changes, run)
  const notes = [...notesOn(found, all), ...offsetNotes(changes, inputs)]
  const body: Omit<ReportBody, 'status' | 'summary' | 'findings'> = {
    partial: false,
    kpis: [],
    checks: [],
    artifacts: [],
    subject: {},
    plan,
    notes,
  }
  const count = counted(changes.length, 'change')
  if (found.status === 'rolled-back' || changes.length === 0) {
    const earlier = all.slice(0, all.indexOf(found)).findLast(({ status }) => status !== 'rolled-back')
    const next = earlier === undefined ? [] : [`The one before it is undone with rollback: ${earlier.id}.`]
    const summary = `Nothing was changed: deployment ${found.id} has been undone already.`
    return { ...body, status: 'passed', summary, findings: [], plan: planOf([], run), notes: next }
  }
  if (!inputs.apply) {
    const summary = `Nothing was changed: apply is not set. ${count} of deployment ${found.id} would be undone.`
    return { ...body, status: 'passed', summary, findings: [] }
  }
  const startedAt = new Date(ports.clock.now()).toISOString()
  const outcomes = new Map<string, NonNullable<PlanChange['outcome']>>()
  const findings: Finding[] = []
  for (const change of changes) {
    if (ports.signal.aborted) break
    const began = performance.now()
    try {
      lock?.requireHeld()
      ports.log.info(`undo ${idOf(change)}`)
      const { left, notes: said = [] } = await undo(change, opened.platform, { offsets: inputs.offsets })
      notes.push(...left, ...said)
      outcomes.set(idOf(change), { status: 'applied', durationMs: Math.round(performance.now() - began) })
    } catch (error) {
      const problem = problemOf(error, change, ports.signal)
      findings.push(findingOf(problem, 'error'))
      outcomes.set(idOf(change), { status: 'failed', reason: problem.message })
      if (problem.code === 'deployment-lock-lost') break
    }
  }
  const isStopped = ports.signal.aborted
  const undone = [...outcomes.values()].filter(({ status }) => status !== 'failed').length
  const left = changes.length - undone
  const staying = plan.changes.filter(({ id, action }) => action === 'none' && outcomes.has(id)).length
  if (left === 0) log.end(found.id, 'rolled-back')
  if (left > 0) notes.push(`What is left can be undone by the same command again: rollback: ${found.id}.`)
  return {
    ...body,
    status: left === 0 ? 'passed' : 'error',
    partial: isStopped,
    summary: `${isStopped ? 'Stopped: ' : ''}${counted(undone - staying, 'change')} of deployment ${found.id} undone${staying === 0 ? '' : `, ${staying} cannot be and ${staying === 1 ? 'stays' : 'stay'}`}${left === 0 ? '.' : `, ${left} not.`}`,
    findings,
    plan: {
      ...plan,
      changes: plan.changes.map((change) => ({
        ...change,
        ...(change.action === 'none' ? {} : { outcome: outcomes.get(change.id) ?? { status: 'not-reached' as const } }),
      })),
    },
    deployment: {
      id: run.id,
      startedAt,
      status: isStopped ? 'cut-short' : left === 0 ? 'done' : 'failed',
      cluster,
      ...(state.environment === undefined ? {} : { environment: state.environment }),
      rollbackOf: found.id,
      reversible: false,
    },
  }
}

async function undo(change: RecordedChange, platform: Platform, options: UndoOptions): Promise<Undone> {
  const { kind, name, action, fields, reversibility, before } = change
  const known = kinds.find((each) => each.name === kind)
  if (known === undefined) {
    throw new BadInputError({
      code: 'deployment-unknown',
      message: `this version of the suite knows no kind "${kind}".`,
    })
  }
  if (platform[known.service] === undefined) {
    throw new BadInputError({ code: 'no-service', message: `no input names its service (${known.service}).` })
  }
  const difference = { ...unchanged, action, fields, reversibility: { level: reversibility } }
  return known.undo(name, before, difference, platform, options)
}

/** The deployment backwards, as a plan. */
function planOf(changes: readonly RecordedChange[], { opened, state }: Run): Plan {
  const backwards = changes.map(backward)
  const count = (action: PlanChange['action']): number => backwards.filter((each) => each.action === action).length
  return {
    planVersion: 1,
    ...(state.environment === undefined ? {} : { environment: state.environment }),
    targets: [...opened.targets],
    counts: Object.fromEntries(planActions.map((action) => [action, count(action)])) as Plan['counts'],
    changes: backwards,
  }
}

const opposites = { create: 'delete', delete: 'create', update: 'update', replace: 'replace', none: 'none' } as const

function backward(change: RecordedChange, index: number): PlanChange {
  const { kind, name, action, fields } = change
  const known = kinds.find((each) => each.name === kind)
  const staying = fields.filter(({ path }) => known?.stays(action, path))
  const undone = fields.filter((field) => !staying.includes(field))
  return {
    id: idOf(change),
    kind,
    name,
    action: undone.length === 0 ? 'none' : staying.length === 0 ? opposites[action] : 'update',
    step: index + 1,
    fields: undone.map((field): PlanField => ({ ...field, before: field.after, after: field.before })),
    risk: { level: 'none', reasons: [] },
    reversibility: { level: 'full' },
    notes:
      staying.length === 0
        ? []
        : [`${verbs[action]} cannot be taken back: ${staying.map(({ path }) => path).join(', ')}.`],
  }
}

const verbs = {
  create: 'What was created',
  update: 'What was changed',
  delete: 'What was deleted',
  replace: 'What was replaced',
  none: 'What is there',
} as const

/** What somebody should know before replaying this deployment's pre-images. */
function notesOn(found: Deployment, all: readonly Deployment[]): readonly string[] {
  const notes: string[] = []
  if (found.status === 'running') {
    notes.push(
      `Deployment ${found.id} was killed: which of its changes were made is not known, so each is set back to what was there before.`,
    )
  }
  const ids = new Set(found.changes.map(idOf))
  for (const later of all.slice(all.indexOf(found) + 1)) {
    if (later.status === 'rolled-back') continue
    const again = later.changes.map(idOf).filter((id) => ids.has(id))
    if (again.length > 0) {
      notes.push(
        `Deployment ${later.id} has changed ${again.join(', ')} since: that is set back too, to what was there before ${found.id}.`,
      )
    }
  }
  return notes
}

function offsetNotes(changes: readonly RecordedChange[], { offsets }: Run['inputs']): readonly string[] {
  const has = changes.some(({ before }) => before !== null && typeof before === 'object' && 'offsets' in before)
  return has && offsets === 'keep'
    ? [
        'Connectors go on from where they are; offsets: restore sets them back to where they were before the deployment.',
      ]
    : []
}

function problemOf(error: unknown, change: RecordedChange, signal: AbortSignal): Problem {
  const id = idOf(change)
  if (signal.aborted) return { code: 'cancelled', message: `${id} was stopped while it was being undone.` }
  const reason = error instanceof Error ? error.message : String(error)
  const bug: Problem = { code: 'internal-error', message: `a bug in this tool: ${reason}`, help: 'Please report it.' }
  const [problem = bug] =
    error instanceof UnreachableError ? [error.problem] : error instanceof BadInputError ? error.problems : []
  return { ...problem, message: `${id} could not be undone: ${problem.message}` }
}
