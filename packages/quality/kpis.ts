import type { Dimension, Kpi } from '@kafka-dataops/core'
import type { CheckResult } from './check-results.ts'
import type { Moment } from './checks/index.ts'
import { meetsSuccessRate, successRateOf } from './gate.ts'
import type { InspectionState } from './inspection.ts'

export interface KpiTargets {
  /** Between 0 and 1. */
  readonly minSuccessRate: number | undefined
  /** The success rate that the target judges: lower than the measured one where a sample must prove it. */
  readonly judgedRate: number | null
}

/** The numbers that a quality run is known by; each is null when it could not be measured. */
export function kpisOf(
  state: Omit<InspectionState, 'checks'>,
  results: readonly CheckResult[],
  { asOf, sample }: Pick<Moment, 'asOf' | 'sample'>,
  { minSuccessRate, judgedRate }: KpiTargets,
): readonly Kpi[] {
  const successRate = successRateOf(state.read, state.failing)
  return [
    {
      id: 'success-rate',
      value: successRate,
      unit: 'ratio',
      ...(minSuccessRate === undefined ? {} : { target: { operator: '>=', value: minSuccessRate } as const }),
      status: statusOf(successRate, meetsSuccessRate(judgedRate, minSuccessRate)),
    },
    freshnessKpi(state, results, asOf),
    ratio('completeness', passingShare(results, 'completeness')),
    ratio('validity', passingShare(results, 'conformity')),
    // A sample leaves records out between the first and the last.
    sample === undefined
      ? throughputKpi(state)
      : { id: 'throughput', value: null, unit: 'records/s', status: 'unknown' },
    ratio('error-rate', successRate === null ? null : state.failing / state.read),
  ]
}

/** What has no target meets it once it is measured. */
function statusOf(value: number | null, meets: boolean | undefined): Kpi['status'] {
  if (value === null) return 'unknown'
  return meets === false ? 'missed' : 'met'
}

function ratio(id: string, value: number | null): Kpi {
  return { id, value, unit: 'ratio', status: statusOf(value, undefined) }
}

/** Evaluations that passed, of all evaluations of checks in the dimension. */
function passingShare(results: readonly CheckResult[], dimension: Dimension): number | null {
  let evaluated = 0
  let failed = 0
  for (const { check } of results) {
    if (check.dimension !== dimension) continue
    evaluated += check.evaluated
    failed += check.failed
  }
  return evaluated === 0 ? null : (evaluated - failed) / evaluated
}

/** The greatest age that a freshness check measured; without such a check the age of the newest record. */
function freshnessKpi(state: Omit<InspectionState, 'checks'>, results: readonly CheckResult[], asOf: number): Kpi {
  const measured = results.flatMap(({ definition, conclusion }) =>
    definition.kind === 'freshness' && conclusion.measuredMs !== undefined
      ? [{ ageMs: conclusion.measuredMs, maxAgeMs: definition.maxAgeMs }]
      : [],
  )
  const [worst] = measured.toSorted((left, right) => right.ageMs - right.maxAgeMs - (left.ageMs - left.maxAgeMs))
  if (worst !== undefined) {
    const { ageMs, maxAgeMs } = worst
    const status = ageMs <= maxAgeMs ? 'met' : 'missed'
    return { id: 'freshness', value: ageMs, unit: 'ms', target: { operator: '<=', value: maxAgeMs }, status }
  }
  const value = Number.isFinite(state.newestTimestamp) ? Math.max(0, asOf - state.newestTimestamp) : null
  return { id: 'freshness', value, unit: 'ms', status: statusOf(value, undefined) }
}

/** Records a second between the oldest and the newest record timestamp read. */
function throughputKpi({ read, oldestTimestamp, newestTimestamp }: Omit<InspectionState, 'checks'>): Kpi {
  const seconds = (newestTimestamp - oldestTimestamp) / 1_000
  const value = read > 1 && seconds > 0 && Number.isFinite(seconds) ? (read - 1) / seconds : null
  return { id: 'throughput', value, unit: 'records/s', status: statusOf(value, undefined) }
}
