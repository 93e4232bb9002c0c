import {
  BadInputError,
  counted,
  type Ports,
  type Problem,
  type ReportBody,
  UnreachableError,
} from '@kafka-dataops/core'
import { chosenDeployment, type DeploymentLog, type RecordedChange } from './deployments.ts'
import { findingOf } from './findings.ts'
import { kinds } from './kinds.ts'
import type { Platform } from './platform.ts'
import { unchanged } from './resource-kind.ts'

/** Undoes an earlier deployment, in the reverse order of its changes. Without `apply` it only says what would be undone. */
export async function runRollback(
  wanted: string,
  apply: boolean,
  log: DeploymentLog,
  platform: Platform,
  ports: Ports,
): Promise<ReportBody> {
  const found = chosenDeployment(await log.all(), wanted)
  const changes = found.changes.toReversed()
  const body: Omit<ReportBody, 'status' | 'summary' | 'notes' | 'findings'> = {
    partial: false,
    kpis: [],
    checks: [],
    artifacts: [],
    subject: {},
  }
  if (!apply) {
    const summary = `Nothing was changed: apply is not set. ${counted(changes.length, 'change')} of deployment ${found.id} would be undone.`
    return { ...body, status: 'passed', summary, findings: [], notes: changes.map(describeChange) }
  }
  const notes: string[] = []
  const problems: Problem[] = []
  for (const change of changes) {
    ports.log.info(`undo ${change.kind}/${change.name}`)
    try {
      notes.push(...(await undo(change, platform)))
    } catch (error) {
      problems.push(problemOf(error, change))
    }
  }
  if (problems.length === 0) await log.end(found.id, 'rolled-back')
  const undone = counted(changes.length - problems.length, 'change')
  return {
    ...body,
    status: problems.length === 0 ? 'passed' : 'error',
    summary: `${undone} of deployment ${found.id} undone${problems.length === 0 ? '.' : `, ${problems.length} not.`}`,
    findings: problems.map((problem) => findingOf(problem, 'error')),
    notes,
  }
}

async function undo({ kind, name, action, fields, reversibility, before }: RecordedChange, platform: Platform) {
  const known = kinds.find((each) => each.name === kind)
  if (known === undefined) throw new Error(`There is no kind ${kind}.`)
  if (platform[known.service] === undefined) {
    throw new BadInputError({
      code: 'no-service',
      message: `${kind}/${name} cannot be undone: no input names its service (${known.service}).`,
    })
  }
  const difference = { ...unchanged, action, fields, reversibility: { level: reversibility } }
  const { left } = await known.undo(name, before, difference, platform)
  return left
}

function describeChange({ kind, name, action, fields }: RecordedChange): string {
  const what = action === 'update' ? `set back ${fields.map(({ path }) => path).join(', ')}` : `take back its ${action}`
  return `${kind}/${name}: ${what}.`
}

function problemOf(error: unknown, { kind, name }: RecordedChange): Problem {
  const [problem] =
    error instanceof UnreachableError ? [error.problem] : error instanceof BadInputError ? error.problems : []
  if (problem === undefined) throw error
  return { ...problem, message: `${kind}/${name} could not be undone: ${problem.message}` }
}
