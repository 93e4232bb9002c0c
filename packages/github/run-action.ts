import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as actions from '@actions/core'
import {
  type Annotation,
  annotationsOf,
  createRedactor,
  ExitCode,
  type GivenInput,
  logText,
  type Operation,
  type PullRequestContext,
  type Report,
  renderComment,
  renderSummary,
  renderTerminal,
  secretParts,
} from '@kafka-dataops/core'
import { type Executed, execute, redactedLog, renderReport, reportExtension, type Settled } from '@kafka-dataops/host'
import { type AnnotationBudget, annotationBudget } from './annotation-budget.ts'
import { type CommentMode, keepComment } from './comment.ts'
import { type WorkflowContext, workflowContext } from './context.ts'
import { githubDeployments } from './deployments.ts'
import { forkExcuse, leavesNoState, refuseForeignHead } from './trust.ts'
import { givenByStep, workflowLog, workflowProgress } from './workflow-host.ts'

/** GitHub drops a summary of 1 MiB whole; the margin covers what earlier runs of the step's file may hold. */
const summaryLimitBytes = 1_000_000

/**
 * Runs an operation as a step of a workflow: masks, runs, then outputs, annotations, summary and comment, and at last
 * the exit code. What cannot be told (a comment, a summary) is a warning, never the verdict.
 */
export async function runAction(operation: Operation, operations: readonly Operation[]): Promise<void> {
  const environment = { get: (name: string) => process.env[name] }
  const context = workflowContext(environment, eventPayload(process.env.GITHUB_EVENT_PATH))
  const given = withDefaultReportPath(givenByStep(operation), operation)
  const redactor = createRedactor()
  const log = redactedLog(workflowLog, redactor)
  const noStateReason = leavesNoState(context)
  // Set by the root action: everything that a stage says goes into one group of the log, its one line after it.
  const stage = environment.get('KAFKA_DATAOPS_STAGE') ?? ''
  if (stage !== '') actions.startGroup(`Stage ${stage}`)
  const executed = await execute({
    operation,
    operations,
    given,
    environment,
    clock: { now: Date.now },
    log,
    redactor,
    progress: workflowProgress(Date.now),
    maskSecret,
    identityToken: (audience) => actions.getIDToken(audience),
    deployments: githubDeployments({ context, token: given['github-token']?.text ?? '', log }),
    guard: (inputs) => refuseForeignHead(context, inputs, operation),
    excuse: (problems) =>
      forkExcuse(
        context,
        problems.map(({ code }) => code),
      ),
    ...(context.commit === undefined ? {} : { commit: context.commit }),
    ...pullRequestOf(context),
    ...(context.pushedOver === undefined ? {} : { pushedOver: context.pushedOver }),
    hasForeignHead: context.hasForeignHead,
    ...(noStateReason === undefined ? {} : { leavesNoState: noStateReason }),
  })
  const sourceUrl = sourceUrlOf(context)
  const formattedReport = await writeFormatted(executed)
  setOutputs(operation, executed, formattedReport)
  if (stage === '') actions.startGroup(`${operation.name}: details`)
  for (const line of renderTerminal(executed.report, { colour: false, width: 120 }).split('\n')) {
    actions.info(logText(line))
  }
  actions.endGroup()
  annotate(executed.report, annotationBudget(environment))
  if (executed.inputs.summary !== false) await writeSummary(executed.report, sourceUrl)
  await keepComment({
    context,
    token: given['github-token']?.text ?? '',
    mode: (executed.inputs.comment as CommentMode | undefined) ?? 'never',
    commentId:
      textOf(executed.inputs['comment-id']) ??
      [operation.name, context.workflow, context.job].filter(Boolean).join(' / '),
    report: executed.report,
    render: (limitCharacters) =>
      renderComment(executed.report, {
        limitCharacters,
        ...sourceUrl,
        ...(context.runUrl === undefined ? {} : { summaryUrl: context.runUrl }),
      }),
    log,
  })
  // The state moves on only now that everybody has been told.
  const settled = await executed.settleState()
  if (settled.problem !== undefined) {
    const { code, message, help } = settled.problem
    actions.error(`${message} ${help ?? ''}`.trim(), { title: code })
    setOutputs(operation, settled, formattedReport)
  }
  conclude(settled, stage)
}

/** What operations may know of the pull request. */
function pullRequestOf({ pullRequest }: WorkflowContext): { readonly pullRequest?: PullRequestContext } {
  if (pullRequest === undefined) return {}
  const { number, labels, isFork, baseCommit, baseRef, headCommit } = pullRequest
  return {
    pullRequest: {
      number,
      labels,
      isFork,
      ...(baseCommit === undefined ? {} : { baseCommit }),
      ...(baseRef === undefined ? {} : { baseRef }),
      ...(headCommit === undefined ? {} : { headCommit }),
    },
  }
}

function conclude({ report, exitCode }: Settled, stage: string): void {
  const name = stage === '' ? '' : `${stage}: `
  if (exitCode === ExitCode.ok) {
    actions.info(logText(`${name}${report.summary}`))
    return
  }
  // setFailed alone would add an annotation beyond the budget and end with 1: the exit code says which kind it was.
  actions.info(logText(`${name}Failed: ${report.summary}`))
  process.exitCode = exitCode
}

/** Files at the checked commit, so that places in the summary and the comment are links. */
function sourceUrlOf({ serverUrl, owner, repository, commit }: WorkflowContext): { readonly sourceUrl?: string } {
  return commit === undefined || repository === ''
    ? {}
    : { sourceUrl: `${serverUrl}/${owner}/${repository}/blob/${commit}` }
}

/** In a workflow the input `format` asks for one more file beside the JSON report. Its path, or an empty text. */
async function writeFormatted({ report, inputs, files, redactor }: Executed): Promise<string> {
  const extension = reportExtension(inputs.format)
  const reportPath = reportPathOf(report)
  if (extension === undefined || extension === 'json' || reportPath === '') return ''
  const file = `${reportPath.replace(/\.json$/, '')}.${extension}`
  try {
    await files.writeText(file, renderReport(report, inputs.format, { colour: false, width: 120 }))
    return file
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    actions.warning(redactor.text(`No ${String(inputs.format)} report: ${reason}`))
    return ''
  }
}

function reportPathOf(report: Report): string {
  return report.artifacts.find((artifact) => artifact.kind === 'report')?.path ?? ''
}

function setOutputs(operation: Operation, { report }: Settled, formattedReport: string): void {
  const countOf = (severity: string): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  const outputs: Readonly<Record<string, string | number>> = {
    status: report.status,
    report: reportPathOf(report),
    'formatted-report': formattedReport,
    summary: report.summary,
    errors: countOf('error'),
    warnings: countOf('warning'),
    ...operation.outputsOf(report),
  }
  for (const [name, value] of Object.entries(outputs)) actions.setOutput(name, value)
}

function annotate(report: Report, budget: AnnotationBudget): void {
  const write: Readonly<Record<Annotation['level'], typeof actions.error>> = {
    error: actions.error,
    warning: actions.warning,
    notice: actions.notice,
  }
  const annotations = annotationsOf(report, { limit: budget.limit })
  budget.spend(annotations.length)
  for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
    write[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(column === undefined ? {} : { startColumn: column }),
      ...(endColumn === undefined ? {} : { endColumn }),
    })
  }
}

async function writeSummary(report: Report, source: { readonly sourceUrl?: string }): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await actions.summary.addRaw(renderSummary(report, { limitBytes: summaryLimitBytes, ...source }), true).write()
  } catch (error) {
    actions.warning(`No job summary: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function maskSecret(value: string): void {
  for (const part of secretParts(value)) actions.setSecret(part.trim())
}

/** The report always exists, so that later steps and `notify` can read it. */
function withDefaultReportPath(
  given: Readonly<Record<string, GivenInput>>,
  operation: Operation,
): Readonly<Record<string, GivenInput>> {
  const folder = process.env.RUNNER_TEMP
  if (given.report !== undefined || !folder) return given
  const step = (process.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_')
  const file = path.join(folder, 'kafka-dataops', `${operation.name}${step === '' ? '' : `-${step}`}.json`)
  return { ...given, report: { text: file, source: 'default report path' } }
}

function eventPayload(file: string | undefined): unknown {
  if (!file) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
