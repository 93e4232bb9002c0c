import {
  type Check,
  counted,
  formatCount,
  formatPercent,
  type Kpi,
  type ReportBody,
  statusFrom,
} from '@kafka-dataops/core'
import type { FailOn } from './gate.ts'

/**
 * One Report of several topics: every check, finding and range of each, KPIs over all of them, and the verdict of the
 * worst. Gates such as min-success-rate were applied to each topic by itself: a healthy topic does not make up for a
 * broken one.
 */
export function combinedReport(bodies: readonly ReportBody[], failOn: FailOn): ReportBody {
  const [only, ...others] = bodies
  if (only !== undefined && others.length === 0) return only
  const checks = bodies.flatMap((body) => body.checks)
  const findings = bodies.flatMap((body) => body.findings)
  const read = sum(bodies, (body) => body.coverage?.read ?? 0)
  const available = sum(bodies, (body) => body.coverage?.available ?? 0)
  const kpis = combinedKpis(bodies, checks)
  const schemaIds = [...new Set(bodies.flatMap((body) => body.subject.schemaIds ?? []))].sort(
    (left, right) => left - right,
  )
  const status = statusFrom(findings, failOn)
  return {
    status: status === 'passed' && bodies.every((body) => body.status === 'skipped') ? 'skipped' : status,
    partial: bodies.some((body) => body.partial),
    summary: summaryOf(bodies, checks, kpis, read),
    kpis,
    checks,
    findings,
    notes: [...new Set(bodies.flatMap((body) => body.notes))],
    artifacts: bodies.flatMap((body) => body.artifacts),
    coverage: { read, available },
    ...combinedStatistics(bodies),
    ...combinedBaseline(bodies),
    subject: {
      topics: bodies.flatMap((body) => body.subject.topics ?? []),
      ...(schemaIds.length === 0 ? {} : { schemaIds }),
    },
  }
}

function combinedStatistics(bodies: readonly ReportBody[]): Pick<ReportBody, 'statistics'> {
  const statistics = bodies.flatMap((body) => body.statistics ?? [])
  return statistics.length === 0 ? {} : { statistics }
}

function combinedBaseline(bodies: readonly ReportBody[]): Pick<ReportBody, 'baseline'> {
  const baselines = bodies.flatMap(({ baseline }) => baseline ?? [])
  if (baselines.length === 0) return {}
  return {
    baseline: {
      source: [...new Set(baselines.map(({ source }) => source))].join('; '),
      sameRecords: baselines.every(({ sameRecords }) => sameRecords),
      new: sum(baselines, (baseline) => baseline.new),
      known: sum(baselines, (baseline) => baseline.known),
      fixed: baselines.flatMap(({ fixed }) => fixed),
    },
  }
}

function summaryOf(
  bodies: readonly ReportBody[],
  checks: readonly Check[],
  kpis: readonly Kpi[],
  read: number,
): string {
  const rate = kpis.find(({ id }) => id === 'success-rate')?.value ?? null
  const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length
  const passing = rate === null ? 0 : Math.round(rate * read)
  const records =
    rate === null
      ? 'no record to check'
      : `${formatCount(passing)} of ${counted(read, 'record')} pass (${formatPercent(rate)})`
  return `${counted(bodies.length, 'topic')}: ${records}; ${formatCount(failed)} of ${counted(checks.length, 'check')} failed.`
}

/** Rates are weighted by the records or evaluations behind them, ages are the worst, flows add up. */
function combinedKpis(bodies: readonly ReportBody[], checks: readonly Check[]): Kpi[] {
  const ids = [...new Set(bodies.flatMap(({ kpis }) => kpis.map(({ id }) => id)))]
  return ids.flatMap((id) => {
    const parts = bodies.flatMap((body) =>
      body.kpis.filter((kpi) => kpi.id === id).map((kpi) => ({ kpi, read: body.coverage?.read ?? 0 })),
    )
    const [worst] = parts.map(({ kpi }) => kpi).toSorted(byGravity)
    if (worst === undefined) return []
    return [{ ...worst, value: combinedValue(id, parts, checks, worst) }]
  })
}

interface Part {
  readonly kpi: Kpi
  readonly read: number
}

function combinedValue(id: string, parts: readonly Part[], checks: readonly Check[], worst: Kpi): number | null {
  switch (id) {
    case 'success-rate':
    case 'error-rate':
      return weighted(parts)
    case 'completeness':
      return passingShare(checks, 'completeness')
    case 'validity':
      return passingShare(checks, 'conformity')
    case 'throughput': {
      const measured = parts.flatMap(({ kpi }) => kpi.value ?? [])
      return measured.length === 0 ? null : measured.reduce((total, value) => total + value, 0)
    }
    default:
      return worst.value
  }
}

/** What misses its target first, then the greatest value. */
function byGravity(left: Kpi, right: Kpi): number {
  const order = { missed: 0, met: 1, unknown: 2 } as const
  return order[left.status] - order[right.status] || (right.value ?? -1) - (left.value ?? -1)
}

function weighted(parts: readonly Part[]): number | null {
  const measured = parts.filter(({ kpi, read }) => kpi.value !== null && read > 0)
  const read = sum(measured, (part) => part.read)
  return read === 0 ? null : sum(measured, ({ kpi, read: own }) => (kpi.value ?? 0) * own) / read
}

function passingShare(checks: readonly Check[], dimension: Check['dimension']): number | null {
  const own = checks.filter((check) => check.dimension === dimension)
  const evaluated = sum(own, (check) => check.evaluated)
  return evaluated === 0 ? null : (evaluated - sum(own, (check) => check.failed)) / evaluated
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
