import { createHash } from 'node:crypto'
import {
  BadInputError,
  type Environment,
  ExitCode,
  type Operation,
  type Report,
  UnreachableError,
} from '@kafka-dataops/core'
import type { KpiHistory, RunOrigin } from '@kafka-dataops/history'

/** The KPI history of a run: read before it is rendered, written after its verdict, and never the reason why it fails. */

/** How long reading may take, in milliseconds: a report without a trend is better than one that is late. */
const readMs = 10_000

/** Inputs that say what a run looks at; the others say how, and may change within a series. */
const identifyingInputs = [
  'manifest',
  'working-directory',
  'environment',
  'topic',
  'topics',
  'group',
  'groups',
  'contract',
  'schemas',
  'sample-file',
  'kinds',
  'names',
  'problem',
  'title',
  'comment-id',
  'bootstrap-servers',
  'schema-registry-url',
  'connect-url',
  'connect-environment',
  'connect-cluster',
  'kafka-rest-url',
  'kafka-rest-cluster',
] as const

/** Named in the key of a series for people; the rest of its identity is a hash. */
const readableInputs = ['environment', 'topic', 'topics', 'contract', 'sample-file'] as const

/** The key of a series: runs of one operation on the same thing. */
export function seriesOf({ name }: Operation, inputs: Readonly<Record<string, unknown>>): string {
  const identity = identifyingInputs.map((input) => inputs[input] ?? null)
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 12)
  const named = readableInputs.flatMap((input) => [inputs[input] ?? []].flat().map(String))
  return [name, ...named, digest].join(' ').slice(0, 300)
}

/** The branch a run speaks of; a pull request is compared with the branch that it is to be merged into. */
export function originOf(environment: Environment): RunOrigin {
  const branch = environment.get('GITHUB_BASE_REF') || environment.get('GITHUB_REF_NAME')
  const run = environment.get('GITHUB_RUN_ID')
  const attempt = Number(environment.get('GITHUB_RUN_ATTEMPT') || Number.NaN)
  return {
    ...(branch ? { branch } : {}),
    ...(run ? { run } : {}),
    ...(Number.isSafeInteger(attempt) ? { attempt } : {}),
  }
}

/** The report with its history, or with a note that says why there is none. */
export async function withKnownHistory(
  report: Report,
  history: KpiHistory,
  { branch }: RunOrigin,
  stopped: AbortSignal,
): Promise<Report> {
  if (stopped.aborted) return report
  try {
    const { withHistory } = await import('@kafka-dataops/history')
    const runs = await history.read(AbortSignal.any([stopped, AbortSignal.timeout(readMs)]))
    return withHistory(report, runs, branch)
  } catch (error) {
    const note = `The KPIs of earlier runs are not known: ${reasonOf(error)}`
    return { ...report, notes: [...report.notes, note] }
  }
}

/** Only runs that looked: one that was set up wrongly or was cancelled says nothing of what it was to look at. */
const telling: ReadonlySet<ExitCode> = new Set([ExitCode.ok, ExitCode.checksFailed, ExitCode.unreachable])

/** Adds the run to its history; answers why it could not, as a sentence. */
export async function keepHistory(
  { report, exitCode }: { readonly report: Report; readonly exitCode: ExitCode },
  history: KpiHistory,
  origin: RunOrigin,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!telling.has(exitCode) || report.status === 'skipped') return undefined
  try {
    const { recordedRun } = await import('@kafka-dataops/history')
    await history.append(recordedRun(report, origin), signal)
    return undefined
  } catch (error) {
    return `The KPIs of this run are not kept for the next ones: ${reasonOf(error)}`
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof BadInputError || error instanceof UnreachableError) {
    const [problem] = error instanceof BadInputError ? error.problems : [error.problem]
    return [problem?.message, problem?.help].filter((part) => part !== undefined).join(' ')
  }
  if (error instanceof Error && error.name === 'TimeoutError') return 'the state did not answer in time.'
  return error instanceof Error ? error.message : String(error)
}
