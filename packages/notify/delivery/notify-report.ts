import {
  type Check,
  counted,
  type Finding,
  findingOf,
  type Kpi,
  type ReportBody,
  type ReportStatus,
} from '@kafka-dataops/core'
import type { RoutedChannel } from '../routing/read-routing.ts'
import type { Outcome } from './deliver.ts'

/** One channel and what became of it. */
export interface ChannelOutcome {
  readonly channel: RoutedChannel
  readonly outcome: Outcome
}

export interface ReportSetup {
  readonly partial: boolean
  readonly isDry: boolean
  readonly failOnError: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly kpis: readonly Kpi[]
  readonly notes: readonly string[]
}

/** The operation's report: each channel is a check. That the pipeline is unwell is what was told, not its verdict. */
export function notifyReport(outcomes: readonly ChannelOutcome[], setup: ReportSetup): ReportBody {
  const severity = setup.failOnError ? 'error' : 'warning'
  const checks = outcomes.map((given) => checkOf(given, severity))
  const findings = outcomes.flatMap((given) => findingsOf(given, severity))
  return {
    status: statusOf(findings.length > 0, setup),
    partial: setup.partial,
    summary: summaryOf(outcomes, setup),
    kpis: [...setup.kpis],
    checks,
    findings,
    notes: [
      ...outcomes.flatMap(({ channel, outcome }) =>
        outcome.kind === 'delivered' ? [`${channel.name}: ${outcome.detail}`] : [],
      ),
      ...setup.notes,
    ],
    artifacts: [],
    subject: {},
  }
}

function statusOf(hasFailed: boolean, { failOnError, failOn, partial }: ReportSetup): ReportStatus {
  if (partial) return 'error'
  if (!hasFailed) return 'passed'
  const fails = failOn !== 'never' && (failOnError || failOn === 'warning')
  return fails ? 'failed' : 'warned'
}

function checkOf({ channel, outcome }: ChannelOutcome, severity: Check['severity']): Check {
  const isTold = outcome.kind === 'delivered'
  const isFailed = outcome.kind === 'failed'
  return {
    id: `notify.${channel.name}`,
    name: channel.name,
    kind: 'delivery',
    dimension: 'completeness',
    severity,
    status: isTold ? 'passed' : isFailed ? 'failed' : 'skipped',
    target: {},
    evaluated: isTold || isFailed ? 1 : 0,
    failed: isFailed ? 1 : 0,
    rate: isFailed ? 1 : 0,
    causes: [],
    examples: [],
    reason: isFailed ? outcome.problem.message : outcome.detail,
  }
}

function findingsOf({ channel, outcome }: ChannelOutcome, severity: Finding['severity']): readonly Finding[] {
  if (outcome.kind !== 'failed') return []
  const message = `The channel ${channel.name} was not told. ${outcome.problem.message}`
  const finding = findingOf({ ...outcome.problem, message }, severity, channel.name)
  return [{ ...finding, check: `notify.${channel.name}` }]
}

function summaryOf(outcomes: readonly ChannelOutcome[], { isDry, partial }: ReportSetup): string {
  const having = (kind: Outcome['kind']): number => outcomes.filter(({ outcome }) => outcome.kind === kind).length
  if (isDry) return `Dry run: ${counted(having('shown'), 'channel')} would have been told, nothing was sent`
  const parts = [
    `${counted(having('delivered'), 'channel')} told`,
    ...(having('failed') === 0 ? [] : [`${having('failed')} could not be told`]),
    ...(having('held') === 0 ? [] : [`${having('held')} held back`]),
    ...(having('silent') === 0 ? [] : [`${having('silent')} had nothing to be told`]),
  ]
  return `${parts.join(', ')}${partial ? '; the run was stopped' : ''}`
}
