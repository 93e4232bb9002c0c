import {
  BadInputError,
  CancelledError,
  type Clock,
  completeReport,
  createRedactor,
  type Environment,
  ExitCode,
  type Files,
  findingOf,
  formatDuration,
  type Git,
  type GivenInput,
  type InputValues,
  type Log,
  type Operation,
  openManifest,
  type Ports,
  type Problem,
  type Progress,
  type PullRequestContext,
  parseDuration,
  parseInputs,
  type Redactor,
  type Report,
  type ReportBody,
  readManifest,
  type Severity,
  type StatePlace,
  UnreachableError,
  type UnsetServices,
} from '@kafka-dataops/core'
import { cancellation } from './cancellation.ts'
import { diskFiles, gitTopLevel } from './files.ts'
import { commandGit } from './git.ts'
import { proxiedFetch, secureFetch } from './proxy.ts'
import { keepHistory, originOf, seriesOf, withKnownHistory } from './run-history.ts'
import { openRunState, type RunState, type RunStateSettings, settleMs } from './run-state.ts'

/** What a host brings along for one run. */
export interface HostRun {
  readonly operation: Operation
  /** All operations of the suite: the manifest may have a section for each. */
  readonly operations: readonly Operation[]
  readonly given: Readonly<Record<string, GivenInput | undefined>>
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Log
  readonly progress: Progress
  /** Called for every secret before anything can log it. */
  readonly maskSecret: (value: string) => void
  readonly redactor?: Redactor
  readonly identityToken?: Ports['identityToken']
  readonly deployments?: Ports['deployments']
  readonly fetch?: typeof fetch
  /** Refuses inputs that this run must not use, once they are known (a foreign pull request with credentials). */
  readonly guard?: (inputs: Readonly<Record<string, unknown>>) => void
  /** A reason to report these problems as skipped (a fork's pull request has no secrets), or undefined. */
  readonly excuse?: (problems: readonly Problem[]) => string | undefined
  /** The commit under test, for the Report's subject. */
  readonly commit?: string
  readonly pullRequest?: PullRequestContext
  readonly pushedOver?: string
  readonly hasForeignHead?: boolean
  /** Why this run must not change the state, as a sentence (the one of a pull request). */
  readonly leavesNoState?: string
}

export interface Executed {
  readonly report: Report
  readonly exitCode: ExitCode
  /** Host inputs as far as they could be read; defaults when the inputs are malformed. */
  readonly inputs: Readonly<Record<string, unknown>>
  readonly files: Files
  readonly redactor: Redactor
  /**
   * Writes what the run leaves for the next ones: to be called when the verdict is out. What cannot be written is a
   * finding of the report, which is written again.
   */
  readonly settleState: () => Promise<Settled>
}

/** The end of a run. */
export interface Settled {
  readonly report: Report
  readonly exitCode: ExitCode
  /** Why the state could not be written. */
  readonly problem?: Problem
}

/** How long an operation may take to answer with its partial report after it was told to stop. */
const graceMs = 5_000
const defaultTimeoutMs = 600_000

/**
 * Runs one operation in any host: masks secrets, reads the manifest, parses inputs, bounds the time, turns whatever
 * happens into a redacted Report and an exit code, and writes the report file. Never throws.
 */
export async function execute(run: HostRun): Promise<Executed> {
  const startedAt = run.clock.now()
  const redactor = run.redactor ?? createRedactor()
  const log = redactedLog(run.log, redactor)
  const masked = new Set<string>()
  const maskSecret = (value: string): void => {
    if (value.trim() === '' || masked.has(value)) return
    masked.add(value)
    redactor.add(value)
    run.maskSecret(value)
  }
  for (const [name, input] of Object.entries(run.given)) {
    if (input !== undefined && run.operation.inputs[name]?.secret === true) maskSecret(input.text)
  }
  const files = diskFiles(run.given['working-directory']?.text ?? '.')
  const timeoutMs = parseDuration(run.given.timeout?.text ?? '') ?? defaultTimeoutMs
  let inputs: Readonly<Record<string, unknown>> = {}
  let stop: ReturnType<typeof cancellation> | undefined
  let body: ReportBody
  let exitCode: ExitCode
  let opened: RunState | undefined
  let hasVerdict = false
  try {
    await requireWorkingDirectory(run.given['working-directory']?.text, files)
    const { given, warnings, unset } = await withManifest(run, files)
    for (const [name, input] of Object.entries(given)) {
      if (input !== undefined && run.operation.inputs[name]?.secret === true) maskSecret(input.text)
    }
    for (const problem of warnings) log.warning(`${problem.message} ${problem.help ?? ''}`.trim())
    const values = parseInputs(run.operation.inputs, given)
    inputs = values
    run.guard?.(inputs)
    stop = cancellation(typeof inputs.timeout === 'number' ? inputs.timeout : timeoutMs)
    const fetchPort = run.fetch ?? proxiedFetch(run.environment)
    opened = await openState(run, inputs, { files, redactor, fetch: fetchPort, signal: stop.signal })
    const ports: Ports = {
      log,
      progress: run.progress,
      files,
      environment: run.environment,
      clock: run.clock,
      fetch: fetchPort,
      secureFetch: (tls) => secureFetch(run.environment, tls),
      signal: stop.signal,
      maskSecret,
      ...(run.identityToken === undefined ? {} : { identityToken: run.identityToken }),
      ...(run.deployments === undefined ? {} : { deployments: run.deployments }),
      ...gitPort(run, files, stop.signal, maskSecret),
      ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
      ...(run.pushedOver === undefined ? {} : { pushedOver: run.pushedOver }),
      ...(run.hasForeignHead === true ? { hasForeignHead: true } : {}),
      ...(run.excuse === undefined ? {} : { excuse: run.excuse }),
      ...(unset === undefined ? {} : { unset }),
      ...(opened === undefined ? {} : { state: opened.state }),
    }
    body = unlessStopped(
      await bounded(run.operation.run(values as InputValues<Operation['inputs']>, ports), stop.signal),
      stop.signal,
    )
    exitCode = exitCodeOf(body, stop.signal, inputs['on-skip'])
    hasVerdict = true
  } catch (error) {
    const failure = failureOf(error, stop?.signal)
    const reason = run.excuse?.(failure.problems)
    body = reason === undefined ? failure.body : skippedBody(reason, failure.problems)
    exitCode = reason === undefined ? failure.exitCode : exitCodeOf(body, undefined, inputs['on-skip'])
    if (exitCode === ExitCode.bug) log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  } finally {
    stop?.dispose()
    run.progress.clear()
  }
  let report = redactor.data(completeReport(run.operation.name, body, startedAt, run.clock.now()))
  if (run.commit !== undefined) report = { ...report, subject: { ...report.subject, commit: run.commit } }
  const origin = originOf(run.environment)
  if (opened !== undefined && stop !== undefined) {
    report = redactor.data(await withKnownHistory(report, opened.history, origin, stop.signal))
  }
  const reportPath = reportPathOf(inputs, run.given)
  if (reportPath !== undefined) {
    const written = { ...report, artifacts: [...report.artifacts, { kind: 'report', path: reportPath }] }
    try {
      await files.writeText(reportPath, reportText(written))
      report = written
    } catch (error) {
      const failure = failureOf(error, undefined)
      report = {
        ...report,
        status: 'error',
        summary: failure.body.summary,
        findings: [...failure.body.findings, ...report.findings],
      }
      exitCode = exitCode === ExitCode.ok || exitCode === ExitCode.checksFailed ? ExitCode.badInput : exitCode
    }
  }
  const settleState = async (): Promise<Settled> => {
    const signal = AbortSignal.timeout(settleMs)
    const ended: Settled = { report, exitCode }
    const settled = hasVerdict ? await settle(run, opened, ended, signal, files, redactor) : ended
    if (opened === undefined || settled.problem !== undefined) return settled
    const lost = await keepHistory(ended, opened.history, origin, signal)
    if (lost !== undefined) log.warning(lost)
    return settled
  }
  return { report, exitCode, inputs, files, redactor, settleState }
}

function openState(
  run: HostRun,
  inputs: Readonly<Record<string, unknown>>,
  settings: Omit<RunStateSettings, 'place' | 'token' | 'series'>,
): Promise<RunState | undefined> {
  if (inputs.state === undefined) return Promise.resolve(undefined)
  const token = inputs['github-token']
  return openRunState(run, {
    ...settings,
    place: inputs.state as StatePlace,
    token: typeof token === 'string' ? token : undefined,
    series: seriesOf(run.operation, inputs),
  })
}

async function settle(
  run: HostRun,
  opened: RunState | undefined,
  ended: Settled,
  signal: AbortSignal,
  files: Files,
  redactor: Redactor,
): Promise<Settled> {
  try {
    const untouched = await opened?.settle(signal)
    if (untouched !== undefined) run.log.info(`Nothing was left in the ${opened?.state.place}: ${untouched}`)
    return ended
  } catch (error) {
    const failure = redactedFailure(error, redactor)
    const [problem] = failure.problems
    const { findings } = failure.body
    const report: Report = {
      ...ended.report,
      ...(ended.report.status === 'failed' ? {} : { status: 'error', summary: failure.body.summary }),
      findings: [...findings, ...ended.report.findings],
    }
    const path = report.artifacts.find(({ kind }) => kind === 'report')?.path
    // That the report cannot be written was said before.
    if (path !== undefined) await files.writeText(path, reportText(report)).catch(() => {})
    const exitCode = ended.exitCode === ExitCode.ok ? failure.exitCode : ended.exitCode
    return { report, exitCode, ...(problem === undefined ? {} : { problem }) }
  }
}

/** What stops the writing of a state that took too long is told as that. */
function redactedFailure(error: unknown, redactor: Redactor): Failure {
  const isLate = error instanceof Error && error.name === 'TimeoutError'
  const cause = isLate
    ? new UnreachableError({
        code: 'state-unreachable',
        message: `The state could not be written within ${formatDuration(settleMs)}.`,
        help: 'Run again; the next run goes on where the one before this one stopped.',
      })
    : error
  return redactor.data(failureOf(cause, undefined))
}

function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The repository around the working directory; its token goes to the workflow's own server only. */
function gitPort(
  run: HostRun,
  files: Files,
  signal: AbortSignal,
  maskSecret: Ports['maskSecret'],
): { readonly git?: Git } {
  const topLevel = gitTopLevel(files.resolve('.'))
  if (topLevel === undefined) return {}
  const token = run.given['github-token']?.text.trim()
  const serverUrl = run.environment.get('GITHUB_SERVER_URL') || 'https://github.com'
  const login = token === undefined || token === '' ? {} : { login: { token, serverUrl, maskSecret } }
  return { git: commandGit({ topLevel, environment: run.environment, signal, ...login }) }
}

function reportPathOf(inputs: Readonly<Record<string, unknown>>, given: HostRun['given']): string | undefined {
  if (typeof inputs.report === 'string') return inputs.report
  const text = given.report?.text.trim()
  return text === undefined || text === '' ? undefined : text
}

/** @throws BadInputError, since every file that is missing in a folder that is not there would hide the one mistake. */
async function requireWorkingDirectory(given: string | undefined, files: Files): Promise<void> {
  if (given === undefined || (await files.exists('.'))) return
  throw new BadInputError({
    code: 'no-such-file',
    message: `There is no folder ${given} (the input working-directory).`,
    help: 'Check the path, and that actions/checkout ran before this step.',
  })
}

type Given = Readonly<Record<string, GivenInput | undefined>>

/**
 * Inputs over the manifest's values. The manifest is the file named, or dataops.yml / dataops.yaml where it exists.
 * @throws BadInputError for what the run needs of the manifest and the environment does not set.
 */
async function withManifest(
  run: HostRun,
  files: Files,
): Promise<{ given: Given; warnings: readonly Problem[]; unset?: UnsetServices }> {
  const document = await openManifest(run.given.manifest?.text, files)
  if (document === undefined) return { given: run.given, warnings: [] }
  const manifest = readManifest(document, run.environment, run.operations)
  const set = Object.entries(run.given).filter(([, input]) => input !== undefined && input.text.trim() !== '')
  const given = { ...manifest.given(run.operation), ...Object.fromEntries(set) }
  return { ...withoutUnset(given, run.operation), warnings: manifest.warnings }
}

/** Takes away what has no value for want of a variable, where the operation can do without. */
function withoutUnset(given: Given, operation: Operation): { given: Given; unset?: UnsetServices } {
  const needed: Problem[] = []
  const unset: { -readonly [Section in keyof UnsetServices]: Problem[] } = {}
  const kept = Object.entries(given).filter(([name, input]) => {
    if (input?.unset === undefined) return true
    const section = operation.inputs[name]?.section
    const isService = section === 'connection' || section === 'registry' || section === 'connect'
    if (operation.runsWithoutServices === true && isService) {
      unset[section] = [...(unset[section] ?? []), ...input.unset]
    } else {
      needed.push(...input.unset)
    }
    return false
  })
  if (needed.length > 0) throw new BadInputError(needed)
  return { given: Object.fromEntries(kept), ...(Object.keys(unset).length === 0 ? {} : { unset }) }
}

/** The operation's answer, or a CancelledError when it does not come within the grace time after an abort. */
async function bounded(running: Promise<ReportBody>, signal: AbortSignal): Promise<ReportBody> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      timer = setTimeout(() => reject(signal.reason), graceMs)
    })
  })
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * What was stopped before its end has passed nothing: a report says the same as the exit code, since who reads it later,
 * as combine-reports and notify do, knows only the report.
 */
function unlessStopped(body: ReportBody, signal: AbortSignal): ReportBody {
  const isBad = body.status === 'failed' || body.status === 'error'
  if (!signal.aborted || !body.partial || isBad || !(signal.reason instanceof CancelledError)) return body
  const finding = findingOf(cancelledProblem(signal.reason, 'before all was looked at'), 'error')
  return { ...body, status: 'error', findings: [finding, ...body.findings] }
}

function exitCodeOf(body: ReportBody, signal: AbortSignal | undefined, onSkip: unknown): ExitCode {
  if (signal?.aborted === true && body.partial) return cancelledCode(signal.reason)
  switch (body.status) {
    case 'passed':
    case 'warned':
      return ExitCode.ok
    case 'skipped':
      return onSkip === 'fail' ? ExitCode.checksFailed : ExitCode.ok
    case 'failed':
      return ExitCode.checksFailed
    case 'error':
      return ExitCode.unreachable
  }
}

function cancelledCode(reason: unknown): ExitCode {
  if (!(reason instanceof CancelledError) || reason.reason.kind === 'timeout') return ExitCode.unreachable
  return reason.reason.signal === 'SIGINT' ? ExitCode.interrupted : ExitCode.terminated
}

interface Failure {
  readonly body: ReportBody
  readonly problems: readonly Problem[]
  readonly exitCode: ExitCode
}

/** Any error as a Report of status error: its problems become findings, so that every renderer shows them. */
function failureOf(error: unknown, signal: AbortSignal | undefined): Failure {
  const cause = signal?.aborted === true && !(error instanceof BadInputError) ? signal.reason : error
  if (cause instanceof BadInputError) return failure(cause.problems, ExitCode.badInput)
  if (cause instanceof UnreachableError) return failure([cause.problem], ExitCode.unreachable)
  if (cause instanceof CancelledError) {
    const cancelled = failure([cancelledProblem(cause)], cancelledCode(cause))
    return { ...cancelled, body: { ...cancelled.body, partial: true } }
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  const bug = {
    code: 'internal-error',
    message: `A bug in this tool stopped the run: ${reason}`,
    help: 'Please report it; run again with debug logging (ACTIONS_STEP_DEBUG or KAFKA_DATAOPS_DEBUG=1) for details.',
  }
  return failure([bug], ExitCode.bug)
}

function cancelledProblem(cause: CancelledError, when = 'before there was a result'): Problem {
  if (cause.reason.kind === 'signal') {
    return { code: 'cancelled', message: `Stopped by ${cause.reason.signal} ${when}.` }
  }
  return {
    code: 'timed-out',
    message: `Stopped after the timeout of ${formatDuration(cause.reason.timeoutMs)}, ${when}.`,
    help: 'Raise the timeout input, or read less with window.',
  }
}

function failure(problems: readonly Problem[], exitCode: ExitCode): Failure {
  return { problems, exitCode, body: bodyOf('error', problems, 'error') }
}

function skippedBody(reason: string, problems: readonly Problem[]): ReportBody {
  return { ...bodyOf('skipped', problems, 'info'), summary: reason }
}

function bodyOf(status: ReportBody['status'], problems: readonly Problem[], severity: Severity): ReportBody {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return {
    status,
    partial: false,
    summary: `${first?.message ?? 'Failed.'}${more}`,
    kpis: [],
    checks: [],
    findings: problems.map((problem) => findingOf(problem, severity)),
    notes: [],
    artifacts: [],
    subject: {},
  }
}

/** A log that shows no secret. */
export function redactedLog(log: Log, redactor: Redactor): Log {
  return {
    debug: (message) => log.debug(redactor.text(message)),
    info: (message) => log.info(redactor.text(message)),
    notice: (message) => log.notice(redactor.text(message)),
    warning: (message) => log.warning(redactor.text(message)),
  }
}
