import type { Check, Finding, Kpi, ReportBody } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { combinedReport } from './combined-report.ts'

const check = (id: string, evaluated: number, failed: number): Check => ({
  id,
  name: id,
  kind: 'range',
  dimension: 'conformity',
  severity: 'error',
  status: failed === 0 ? 'passed' : 'failed',
  target: { topic: id },
  evaluated,
  failed,
  rate: failed / evaluated,
  causes: [],
  examples: [],
})

function body(
  topic: string,
  read: number,
  failed: number,
  kpis: readonly Kpi[],
  findings: readonly Finding[] = [],
): ReportBody {
  return {
    status: findings.length === 0 ? 'passed' : 'failed',
    partial: false,
    summary: topic,
    kpis: [...kpis],
    checks: [check(`${topic}.usd`, read, failed)],
    findings: [...findings],
    notes: ['Values are read as json.'],
    artifacts: [],
    coverage: { read, available: 2 * read },
    subject: { topics: [{ topic, partitions: [{ partition: 0, from: '0', to: String(read), read }] }], schemaIds: [3] },
  }
}
const rate = (value: number | null, status: Kpi['status'] = 'met'): Kpi => ({
  id: 'success-rate',
  value,
  unit: 'ratio',
  status,
})
const age = (value: number, target: number): Kpi => ({
  id: 'freshness',
  value,
  unit: 'ms',
  target: { operator: '<=', value: target },
  status: value <= target ? 'met' : 'missed',
})
const finding: Finding = { rule: 'range', severity: 'error', message: 'm', fingerprint: 'f' }

describe('combinedReport', () => {
  it('is the report itself for one topic', () => {
    const single = body('a', 10, 0, [rate(1)])
    expect(combinedReport([single], 'error')).toBe(single)
  })

  it('fails when one topic fails, and keeps every check, finding and range', () => {
    const combined = combinedReport(
      [body('a', 900, 0, [rate(1)]), body('b', 100, 50, [rate(0.5, 'missed')], [finding])],
      'error',
    )
    expect(combined).toMatchObject({
      status: 'failed',
      summary: '2 topics: 950 of 1,000 records pass (95 %); 1 of 2 checks failed.',
      coverage: { read: 1_000, available: 2_000 },
      notes: ['Values are read as json.'],
      subject: { topics: [{ topic: 'a' }, { topic: 'b' }], schemaIds: [3] },
    })
    expect(combined.kpis).toEqual([{ id: 'success-rate', value: 0.95, unit: 'ratio', status: 'missed' }])
    expect(combined.checks).toHaveLength(2)
    expect(combinedReport([body('a', 1, 1, [], [finding]), body('b', 1, 0, [])], 'never').status).toBe('warned')
  })

  it('shows the age that misses its target, though another is greater', () => {
    const combined = combinedReport(
      [body('slow', 10, 0, [age(3_600_000, 86_400_000)]), body('fast', 10, 0, [age(600_000, 300_000)])],
      'error',
    )
    expect(combined.kpis).toEqual([age(600_000, 300_000)])
  })

  it('measures rates over the topics that had records', () => {
    const combined = combinedReport(
      [body('empty', 0, 0, [rate(null, 'unknown')]), body('full', 10, 0, [rate(1)])],
      'error',
    )
    expect(combined.kpis[0]).toMatchObject({ value: 1, status: 'met' })
  })
})
