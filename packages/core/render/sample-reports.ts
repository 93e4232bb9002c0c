import { fingerprint } from '../fingerprint.ts'
import type { PlanChange } from '../plan.ts'
import type { Check, Evidence, Finding, Kpi, PastRun, Report } from '../report.ts'

/** Reports for tests and for looking at: what each renderer is judged on. Builders take only what differs. */

export function sampleReport(over: Partial<Report>): Report {
  return {
    reportVersion: 1,
    toolVersion: '0.1.0',
    operation: 'kafka-quality-check',
    status: 'passed',
    partial: false,
    startedAt: '2026-11-24T10:15:00.000Z',
    durationMs: 1_240,
    summary: 'All records of crypto-prices fulfil the contract',
    kpis: [],
    checks: [],
    findings: [],
    notes: [],
    artifacts: [],
    subject: {},
    ...over,
  }
}

export function sampleCheck(over: Partial<Check> & Pick<Check, 'id' | 'name'>): Check {
  const evaluated = over.evaluated ?? 10_000
  const failed = over.failed ?? 0
  return {
    kind: 'range',
    dimension: 'conformity',
    severity: 'error',
    status: failed > 0 ? 'failed' : 'passed',
    target: { topic: 'crypto-prices' },
    evaluated,
    failed,
    rate: evaluated === 0 ? 0 : failed / evaluated,
    causes: [],
    examples: [],
    ...over,
  }
}

export function sampleFinding(over: Partial<Finding> & Pick<Finding, 'rule' | 'message'>): Finding {
  return {
    severity: 'error',
    fingerprint: fingerprint({
      rule: over.rule,
      ...(over.place === undefined ? {} : { place: over.place }),
      identity: over.check ?? over.message,
    }),
    ...over,
  }
}

function evidence(partition: number, offset: string, path: string, value: string, message: string): Evidence {
  return {
    record: { topic: 'crypto-prices', partition, offset, timestamp: '2026-11-24T10:14:31.000Z', path },
    key: '***',
    value,
    message,
  }
}

const contract = 'contracts/crypto-prices.odcs.yaml'

const goodKpis: readonly Kpi[] = [
  { id: 'success-rate', value: 1, unit: 'ratio', target: { operator: '>=', value: 0.8 }, status: 'met' },
  { id: 'freshness', value: 42_000, unit: 'ms', target: { operator: '<=', value: 300_000 }, status: 'met' },
  { id: 'completeness', value: 1, unit: 'ratio', status: 'unknown' },
  { id: 'throughput', value: 11.72, unit: 'records/s', status: 'unknown' },
]

const readRanges = {
  commit: '4be1f0a7a1f4f9f5d3c7b1e2a6d8c9b0e1f2a3b4',
  topics: [
    {
      topic: 'crypto-prices',
      partitions: [
        { partition: 0, from: '401882', to: '405215', read: 3_333 },
        { partition: 1, from: '398120', to: '401454', read: 3_334 },
        { partition: 2, from: '404116', to: '407449', read: 3_333 },
      ],
    },
  ],
  schemaIds: [100_012],
}

const passedChecks: readonly Check[] = [
  sampleCheck({ id: 'crypto-prices.decoding', name: 'records decode', kind: 'decoding' }),
  sampleCheck({
    id: 'crypto-prices.bitcoin.usd.presence',
    name: 'bitcoin.usd is present',
    kind: 'presence',
    dimension: 'completeness',
    target: { topic: 'crypto-prices', path: 'bitcoin.usd' },
  }),
  sampleCheck({
    id: 'crypto-prices.freshness',
    name: 'the newest event is at most 5m old',
    kind: 'freshness',
    dimension: 'timeliness',
    measured: '42s',
    threshold: 'at most 5m',
    evaluated: 1,
  }),
]

export const passedReport = sampleReport({
  kpis: [...goodKpis],
  checks: [...passedChecks],
  notes: ['Values of crypto-prices are Avro with a registry id (100012 in every record)'],
  artifacts: [{ kind: 'json', path: 'reports/quality.json' }],
  coverage: { read: 10_000, available: 1_204_332 },
  subject: readRanges,
})

const rangeCheck = sampleCheck({
  id: 'crypto-prices.bitcoin.usd.range',
  name: 'bitcoin.usd is between 1000 and 200000',
  target: { topic: 'crypto-prices', path: 'bitcoin.usd' },
  place: { file: contract, line: 41, column: 15, endLine: 43, endColumn: 26 },
  failed: 2_170,
  interval: { low: 0.209, high: 0.2252, confidence: 0.95 },
  threshold: 'no failing record',
  causes: [
    {
      cause: 'above maximum 200000',
      count: 2_041,
      first: evidence(0, '401907', 'bitcoin.usd', '***', 'is above maximum 200000'),
      last: evidence(2, '407391', 'bitcoin.usd', '***', 'is above maximum 200000'),
    },
    {
      cause: 'below minimum 1000',
      count: 129,
      first: evidence(1, '398455', 'bitcoin.usd', '***', 'is below minimum 1000'),
      last: evidence(1, '399871', 'bitcoin.usd', '***', 'is below minimum 1000'),
    },
  ],
  examples: [
    evidence(0, '401907', 'bitcoin.usd', '***', 'is above maximum 200000'),
    evidence(1, '398455', 'bitcoin.usd', '***', 'is below minimum 1000'),
    evidence(2, '407391', 'bitcoin.usd', '***', 'is above maximum 200000'),
    evidence(2, '407399', 'bitcoin.usd', '***', 'is above maximum 200000'),
  ],
})

const completenessCheck = sampleCheck({
  id: 'crypto-prices.ethereum.usd_market_cap.completeness',
  name: 'ethereum.usd_market_cap is not missing',
  kind: 'completeness',
  dimension: 'completeness',
  severity: 'warning',
  target: { topic: 'crypto-prices', path: 'ethereum.usd_market_cap' },
  place: { file: contract, line: 58, column: 9 },
  failed: 31,
  threshold: 'less than 0.1 percent',
  causes: [
    { cause: 'null', count: 30, first: evidence(0, '402001', 'ethereum.usd_market_cap', 'null', 'is null') },
    { cause: 'absent', count: 1, first: evidence(1, '400000', 'ethereum.usd_market_cap', 'absent', 'is absent') },
  ],
  examples: [evidence(0, '402001', 'ethereum.usd_market_cap', 'null', 'is null')],
})

export const failedReport = sampleReport({
  status: 'failed',
  summary:
    'bitcoin.usd leaves its range in 2,170 of 10,000 records of crypto-prices; 78.3 % of the records pass, 80 % must',
  kpis: [
    { id: 'success-rate', value: 0.783, unit: 'ratio', target: { operator: '>=', value: 0.8 }, status: 'missed' },
    { id: 'freshness', value: 299_999.6, unit: 'ms', target: { operator: '<=', value: 300_000 }, status: 'met' },
    { id: 'completeness', value: 0.9969, unit: 'ratio', target: { operator: '>=', value: 0.999 }, status: 'missed' },
    { id: 'throughput', value: 11.72, unit: 'records/s', status: 'unknown' },
    { id: 'latency', value: null, unit: 'ms', target: { operator: '<=', value: 60_000 }, status: 'unknown' },
  ],
  checks: [
    ...passedChecks,
    rangeCheck,
    completenessCheck,
    sampleCheck({
      id: 'crypto-prices.symbol.pattern',
      name: 'symbol looks like a ticker',
      kind: 'pattern',
      status: 'error',
      evaluated: 0,
      target: { topic: 'crypto-prices', path: 'symbol' },
      place: { file: contract, line: 77, column: 18 },
      reason: 'The pattern ^([A-Z]+)+$ took longer than 100 ms on one value; rewrite it without nested repetition',
    }),
    sampleCheck({
      id: 'crypto-prices.reconciliation',
      name: 'volume agrees with the warehouse',
      kind: 'sql',
      status: 'skipped',
      evaluated: 0,
      reason: 'A rule of type sql cannot run on a topic',
    }),
  ],
  findings: [
    sampleFinding({
      rule: 'range',
      message: 'bitcoin.usd is above 200000 in 2,041 records and below 1000 in 129',
      check: rangeCheck.id,
      place: { file: contract, line: 41, column: 15, endLine: 43, endColumn: 26 },
      record: { topic: 'crypto-prices', partition: 0, offset: '401907', path: 'bitcoin.usd' },
      count: 2_170,
      help: 'Correct the producer, or widen validMinimum and validMaximum of bitcoin.usd if the market moved',
    }),
    sampleFinding({
      rule: 'completeness',
      severity: 'warning',
      message: 'ethereum.usd_market_cap is missing in 31 records',
      check: completenessCheck.id,
      place: { file: contract, line: 58, column: 9 },
      count: 31,
    }),
    sampleFinding({
      rule: 'future-timestamp',
      severity: 'warning',
      message: 'The event time of 2 records lies up to 3h 2m in the future',
      record: { topic: 'crypto-prices', partition: 2, offset: '407102', path: 'timestamp' },
      count: 2,
      first: evidence(2, '407102', 'timestamp', '1795521600', '2026-11-24T13:16:00Z is 3h 2m ahead'),
      help: 'Check the clock of the producer and the unit of timestamp (seconds or milliseconds)',
    }),
    sampleFinding({
      rule: 'contract-unused-key',
      severity: 'info',
      message: 'The contract states a server of type kafka for production only; it was used for this run',
      place: { file: contract, line: 9, column: 3 },
    }),
  ],
  notes: [
    'Values of crypto-prices are Avro with a registry id (100012 in every record)',
    'Newest 10,000 records, spread over 3 partitions by their share',
  ],
  artifacts: [
    { kind: 'json', path: 'reports/quality.json' },
    { kind: 'sarif', path: 'reports/quality.sarif' },
  ],
  coverage: { read: 10_000, available: 1_204_332 },
  subject: readRanges,
})

/** The bins of a bell between `low` and `high`; `count` values in all, nearly. */
function bell(low: number, high: number, count: number): { from: number; to: number; count: number }[] {
  const bins = 24
  const width = (high - low) / bins
  const weights = Array.from({ length: bins }, (_, index) => Math.exp(-(((index - bins / 2.4) / 4) ** 2)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight, index) => ({
    from: low + index * width,
    to: low + (index + 1) * width,
    count: Math.round((weight / total) * count),
  }))
}

export const statisticsReport = sampleReport({
  ...failedReport,
  statistics: [
    {
      topic: 'crypto-prices',
      path: 'bitcoin.usd',
      count: 10_000,
      missing: 0,
      distinct: 9_412,
      distinctIsEstimate: true,
      minimum: 96_210.5,
      maximum: 104_880.25,
      mean: 99_871.4,
      standardDeviation: 1_420.7,
      quantiles: [
        { quantile: 0.5, value: 99_810 },
        { quantile: 0.99, value: 103_990 },
      ],
      histogram: bell(96_210.5, 104_880.25, 10_000),
    },
    {
      topic: 'crypto-prices',
      path: 'ethereum.usd_market_cap',
      count: 9_969,
      missing: 31,
      minimum: 3.98e11,
      maximum: 4.41e11,
      mean: 4.2e11,
      quantiles: [{ quantile: 0.5, value: 4.19e11 }],
      histogram: bell(3.98e11, 4.41e11, 9_969),
    },
    {
      topic: 'crypto-prices',
      path: 'updated_at',
      count: 10_000,
      missing: 0,
      types: [{ type: 'string', count: 10_000 }],
      quantity: 'time',
      minimum: 1_795_510_800_000,
      maximum: 1_795_514_400_000,
      quantiles: [
        { quantile: 0.5, value: 1_795_512_600_000 },
        { quantile: 0.99, value: 1_795_514_360_000 },
      ],
      histogram: bell(1_795_510_800_000, 1_795_514_400_000, 10_000),
      shortest: 20,
      longest: 24,
    },
    {
      topic: 'crypto-prices',
      path: 'source',
      types: [
        { type: 'string', count: 9_990 },
        { type: 'boolean', count: 10 },
      ],
      count: 10_000,
      missing: 0,
      distinct: 3,
      frequent: [
        { value: 'coingecko', count: 9_120 },
        { value: 'kraken', count: 870 },
        { value: '<unknown>', count: 10 },
      ],
    },
  ],
})

/** Runs before `statisticsReport`, the oldest first: a success rate that fell, one run without a measurement. */
const sampleHistory = Array.from({ length: 20 }, (_, index): PastRun => {
  const successRate = index === 12 ? null : 0.995 - (index > 14 ? (index - 14) * 0.03 : 0) + ((index * 7) % 5) * 0.001
  return {
    startedAt: `2026-11-${String(index + 4).padStart(2, '0')}T10:15:00.000Z`,
    status: successRate === null ? 'error' : successRate < 0.9 ? 'warned' : 'passed',
    partial: false,
    kpis: {
      'success-rate': successRate,
      freshness: successRate === null ? null : 30_000 + ((index * 37) % 11) * 9_000,
      throughput: 10 + ((index * 13) % 7) / 3,
    },
  }
})

/** The failed report where earlier runs are known; completeness is measured for the first time. */
const trendReport = sampleReport({
  ...failedReport,
  history: sampleHistory,
  kpis: failedReport.kpis.map((kpi) => {
    switch (kpi.id) {
      case 'success-rate':
        return { ...kpi, trend: { median: 0.9912, runs: 6, days: 7 } }
      case 'freshness':
        return { ...kpi, trend: { median: 57_000, runs: 6, days: 7 } }
      case 'throughput':
        return { ...kpi, trend: { median: 11.33, runs: 1_000 } }
      default:
        return kpi
    }
  }),
})

/** The failed report as a pull request sees it: one rule newly fails, one failed before, one holds again. */
export const comparedReport = sampleReport({
  ...failedReport,
  checks: failedReport.checks.map((check) => ({
    ...check,
    baseline:
      check.id === failedReport.findings[0]?.check
        ? { status: 'absent' as const, evaluated: 0, failed: 0 }
        : { status: check.status, evaluated: check.evaluated, failed: check.failed },
  })),
  findings: failedReport.findings.map((finding, index) =>
    finding.severity === 'info'
      ? finding
      : { ...finding, baseline: index === 0 ? ('new' as const) : ('known' as const) },
  ),
  baseline: {
    source: 'contracts/crypto-prices.odcs.yaml of main (1a2b3c4)',
    sameRecords: true,
    new: 1,
    known: failedReport.findings.filter(({ severity }) => severity !== 'info').length - 1,
    fixed: [
      {
        rule: 'enum',
        message: 'source is one of coingecko, kraken: passes for all 10,000 now; 10 records failed before.',
        fingerprint: 'f'.repeat(32),
        check: 'crypto-prices.source.enum',
      },
    ],
  },
})

export const unreachableReport = sampleReport({
  status: 'error',
  durationMs: 10_012,
  summary: 'No broker of kafka.internal.example:9093 answered within 10s',
  findings: [
    sampleFinding({
      rule: 'broker-unreachable',
      message:
        'No broker of kafka.internal.example:9093 answered within 10s: connection refused (ECONNREFUSED 10.0.0.7:9093)',
      place: { file: 'dataops.yml', line: 4, column: 22, endLine: 4, endColumn: 49 },
      help: 'Check bootstrap-servers and that the runner may reach the port; `kafka-dataops doctor` tests it step by step',
    }),
  ],
})

export const skippedReport = sampleReport({
  status: 'skipped',
  durationMs: 12,
  summary: 'Skipped: a pull request from a fork has no secrets, and reading crypto-prices needs a password',
  notes: ['A maintainer can run this check from the branch, or the contract can be checked against a sample file'],
})

export const partialReport = sampleReport({
  status: 'warned',
  partial: true,
  durationMs: 600_000,
  summary: 'Stopped after the timeout of 10m with 41 % of the records read; no failure among them',
  kpis: [{ id: 'success-rate', value: 1, unit: 'ratio', target: { operator: '>=', value: 0.8 }, status: 'met' }],
  checks: [...passedChecks],
  findings: [
    sampleFinding({
      rule: 'timeout',
      severity: 'warning',
      message: 'The run stopped at its timeout; what it says covers only the records it read',
      help: 'Raise timeout, or read a smaller window with window or sample-size',
    }),
  ],
  coverage: { read: 493_776, available: 1_204_332 },
  subject: readRanges,
})

/** Text that tries to break out of every output at once. */
export const hostileText = [
  '::error file=x::owned',
  '\n::set-output name=a::b',
  '##[add-path]/tmp/evil',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link',
  '| a | b |',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details></summary>',
  '```mermaid\ngraph TD\n```',
  '[click](javascript:alert(1)) ![](https://evil.example/p.png)',
  '@octocat #1 GH-2 octo/repo#3 https://evil.example www.evil.example a@evil.example :tada: $x^2$',
  '<!-- marker --> --> ]]> &amp; "\'',
  'left\u202eright\u2066\u200b\u0000\ufffe\ud800',
  '${{ secrets.TOKEN }} %0A',
].join(' ')

const hostilePlace = { file: 'schemas/a|b <c>,::x%.avsc', line: 1, column: 1 }

export const hostileReport = sampleReport({
  operation: 'validate-avro',
  status: 'failed',
  summary: hostileText,
  kpis: [
    {
      id: hostileText,
      name: hostileText,
      value: 3,
      unit: '<b>',
      target: { operator: '<', value: 2 },
      status: 'missed',
    },
  ],
  checks: [
    sampleCheck({
      id: hostileText,
      name: hostileText,
      failed: 3,
      evaluated: 4,
      threshold: hostileText,
      measured: hostileText,
      reason: hostileText,
      target: { topic: hostileText, path: hostileText },
      place: hostilePlace,
      causes: [
        { cause: hostileText, count: 2, first: { message: hostileText, key: hostileText, value: hostileText } },
        { cause: 'other', count: 1 },
      ],
      examples: [
        {
          record: { topic: hostileText, partition: 0, offset: '9223372036854775807', path: hostileText },
          key: hostileText,
          value: hostileText,
          message: hostileText,
        },
      ],
    }),
  ],
  findings: [
    sampleFinding({ rule: hostileText, message: hostileText, place: hostilePlace, help: hostileText }),
    sampleFinding({ rule: 'emoji', severity: 'info', message: 'family 👩‍👩‍👧 and 日本語 stay readable' }),
  ],
  notes: [hostileText],
  artifacts: [{ kind: hostileText, path: hostileText }],
  subject: { commit: hostileText, files: [hostileText], topics: [{ topic: hostileText, partitions: [] }] },
})

/** More than any output shows: 5,000 findings, 300 checks. */
export const largeReport = sampleReport({
  operation: 'validate-avro',
  status: 'failed',
  summary: '4,000 errors and 1,000 warnings in 500 schemas',
  checks: Array.from({ length: 300 }, (_, index) =>
    sampleCheck({
      id: `orders.field-${index}.completeness`,
      name: `field-${index} is not missing`,
      kind: 'completeness',
      dimension: 'completeness',
      failed: index % 3 === 0 ? index + 1 : 0,
      target: { topic: 'orders', path: `field-${index}` },
      examples:
        index % 3 === 0
          ? Array.from({ length: 10 }, (_, row) =>
              evidence(row, String(index * 1_000 + row), `field-${index}`, '***', 'is null'),
            )
          : [],
    }),
  ),
  findings: Array.from({ length: 5_000 }, (_, index) =>
    sampleFinding({
      rule: index % 5 === 0 ? 'doc-missing' : 'incompatible-type-change',
      severity: index % 5 === 0 ? 'warning' : 'error',
      message: `Field amount_${index} changed from int to string: the registered version 3 of orders-value cannot read it`,
      place: { file: `schemas/orders-${index % 500}.avsc`, line: index + 1, column: 5 },
      help: 'Add a new field instead, with a default, and keep the old one until every consumer has moved',
    }),
  ),
})

/** Schemas of a pull request: one that breaks, one that is new, one approved; with names that want to be markup. */
const schemasReport = sampleReport({
  operation: 'validate-avro',
  status: 'failed',
  summary: '4 schema files, 3 of 4 subjects changed since main (0607bf3): 1 subject would break.',
  checks: [
    sampleCheck({
      id: 'compatibility:orders-value',
      name: 'orders-value against main (0607bf3)',
      kind: 'compatibility',
      dimension: 'consistency',
      status: 'failed',
      target: { file: 'schemas/orders.avsc', path: 'shop.Order' },
      place: { file: 'schemas/orders.avsc', line: 3, column: 11 },
      evaluated: 0,
      threshold: 'BACKWARD',
      measured: '1 break',
    }),
    sampleCheck({
      id: 'compatibility:customers-value',
      name: 'customers-value against main (0607bf3)',
      kind: 'compatibility',
      status: 'passed',
      target: { file: 'schemas/customers.avsc', path: 'shop.Customer' },
      evaluated: 0,
      threshold: 'FULL',
      measured: 'compatible',
    }),
  ],
  findings: [
    sampleFinding({
      rule: 'reader-field-missing-default-value',
      check: 'compatibility:orders-value',
      message:
        'The new schema needs field "currency" of shop.Order, which main (0607bf3) does not write and which has no default.',
      place: { file: 'schemas/orders.avsc', line: 8, column: 15, endLine: 8, endColumn: 25 },
      help: 'Give "currency" a default, as "default": "".',
    }),
    sampleFinding({
      rule: 'type-doc-missing',
      severity: 'warning',
      message: 'Record shop.Refund has no doc.',
      place: { file: 'schemas/refunds.avsc', line: 3, column: 11 },
    }),
  ],
  schemas: {
    subjects: [
      {
        subject: 'orders-value',
        file: 'schemas/orders.avsc',
        type: 'shop.Order',
        change: 'changed',
        level: 'BACKWARD',
        comparedWith: ['v1.0.0', 'v1.1.0', 'main (0607bf3)'],
        verdict: 'incompatible',
        reasons: ['the new schema needs field "currency" of shop.Order', 'another'],
        bump: 'major',
      },
      {
        subject: 'customers-value',
        file: 'schemas/customers.avsc',
        type: 'shop.Customer',
        change: 'changed',
        level: 'FULL',
        comparedWith: ['main (0607bf3)'],
        verdict: 'compatible',
        reasons: [],
        bump: 'minor',
        registered: { id: 17, version: 4, isNew: true },
      },
      {
        subject: 'refunds-value',
        file: 'schemas/refunds.avsc',
        type: 'shop.Refund',
        change: 'added',
        level: 'BACKWARD',
        comparedWith: [],
        verdict: 'new',
        reasons: [],
        bump: 'minor',
        nextVersion: 1,
      },
      {
        subject: 'legacy-<b>value</b>',
        type: 'shop.Legacy|Order',
        change: 'removed',
        level: '',
        comparedWith: ['main (0607bf3)'],
        verdict: 'not-compared',
        reasons: ['schemas/legacy.avsc is gone'],
      },
    ],
    types: [
      {
        type: 'shop.Order',
        kind: 'record',
        change: 'changed',
        place: { file: 'schemas/orders.avsc', line: 3, column: 11 },
        members: [
          { name: 'id', type: 'string', uses: [] },
          {
            name: 'amount',
            type: 'decimal(10,2)',
            uses: [],
            change: 'retyped',
            before: 'double',
            after: 'decimal(10,2)',
            place: { file: 'schemas/orders.avsc', line: 7, column: 15 },
          },
          {
            name: 'currency',
            type: 'string',
            uses: [],
            change: 'added',
            place: { file: 'schemas/orders.avsc', line: 8, column: 15 },
          },
          { name: 'refunds', type: 'array<shop.Refund>', uses: ['shop.Refund'], change: 'added' },
          { name: 'note', type: 'string?', uses: [], change: 'default', before: 'no default', after: 'null' },
          { name: 'email', type: 'map<string | int>', uses: [], change: 'removed' },
        ],
      },
      {
        type: 'shop.Refund',
        kind: 'record',
        change: 'added',
        place: { file: 'schemas/refunds.avsc', line: 3, column: 11 },
        members: [{ name: 'reason', type: 'shop.Reason', uses: ['shop.Reason'] }],
      },
      {
        type: 'shop.Reason',
        kind: 'enum',
        change: 'renamed',
        before: 'shop.Cause',
        members: [
          { name: 'LATE', type: '', uses: [] },
          { name: 'BROKEN', type: '', uses: [], change: 'added' },
        ],
      },
      { type: 'shop.Md5', kind: 'fixed', change: 'moved', before: 'old/md5.avsc', members: [] },
    ],
    release: { bump: 'major', current: 'v1.1.0', next: 'v2.0.0' },
  },
})

/** A plan that creates, changes, deletes and leaves alone, with risks, a secret and text that wants to be markup. */
const planReport = sampleReport({
  operation: 'infra-validate',
  status: 'warned',
  summary: 'Desired state has 1 warning. Plan: 1 to create, 2 to change, 1 to delete, 1 to replace, 2 unchanged.',
  plan: {
    planVersion: 1,
    environment: 'production',
    targets: [
      { service: 'kafka', address: 'broker-1:9092', clusterId: 'MkU3OEVBNTcwNTJENDM2Qg' },
      {
        service: 'connect',
        address: 'https://connect.example.com',
        version: '4.3.1',
        clusterId: 'MkU3OEVBNTcwNTJENDM2Qg',
      },
    ],
    counts: { create: 1, update: 2, delete: 1, replace: 1, none: 2 },
    changes: [
      samplePlanChange({
        id: 'topic/crypto-prices',
        action: 'update',
        fields: [
          { path: 'partitions', before: '3', after: '6', sensitive: false },
          { path: 'configs.retention.ms', before: '604800000', after: '86400000', sensitive: false },
          { path: 'configs.segment.ms', before: '3600000', after: null, sensitive: false },
        ],
        risk: {
          level: 'high',
          reasons: ['Records of one key land in another partition from now on.', 'Older records are deleted for good.'],
        },
        reversibility: { level: 'partial', reason: 'Partitions cannot be taken away again.' },
        place: { file: 'dataops.yml', line: 12, column: 3 },
      }),
      samplePlanChange({
        id: 'topic/latest-prices',
        notes: ['max.message.bytes is set on the topic and not declared.'],
      }),
      samplePlanChange({ id: 'topic/crypto-alerts' }),
      samplePlanChange({
        id: 'connector/coingecko-price-connector',
        action: 'create',
        step: 2,
        fields: [
          { path: 'config.connector.class', before: null, after: 'HttpSource', sensitive: false },
          { path: 'config.kafka.api.secret', before: null, after: null, sensitive: true },
          {
            path: 'config.url',
            before: null,
            after: 'https://api.example.com/<img src=x>|`a`?@team',
            sensitive: false,
          },
        ],
        reversibility: { level: 'partial', reason: 'Records it has moved stay moved.' },
        place: { file: 'connectors/coingecko.json', line: 1, column: 1 },
      }),
      samplePlanChange({
        id: 'connector/archive',
        action: 'update',
        step: 2,
        fields: [{ path: 'config.connection.password', before: null, after: '${ARCHIVE_PASSWORD}', sensitive: true }],
        risk: { level: 'low', reasons: ['The connector and its tasks restart.'] },
        outcome: { status: 'failed', reason: 'Task 0 has failed: Access denied' },
      }),
      samplePlanChange({
        id: 'tableflow/crypto-prices',
        action: 'replace',
        step: 3,
        fields: [{ path: 'storage.kind', before: 'Managed', after: 'ByobAws', sensitive: false }],
        risk: { level: 'medium', reasons: ['The table is built anew from the records that the topic still has.'] },
        reversibility: { level: 'none', reason: 'The table before it is gone.' },
      }),
      samplePlanChange({
        id: 'topic/old-prices',
        action: 'delete',
        step: 4,
        fields: [{ path: 'partitions', before: '1', after: null, sensitive: false }],
        risk: { level: 'high', reasons: ['Deleting a topic deletes its records.'] },
        reversibility: { level: 'none', reason: 'The records are gone.' },
      }),
    ],
  },
})

function samplePlanChange(over: Partial<PlanChange> & Pick<PlanChange, 'id'>): PlanChange {
  const [kind = '', name = ''] = over.id.split('/')
  return {
    kind,
    name,
    action: 'none',
    step: 1,
    fields: [],
    risk: { level: 'none', reasons: [] },
    reversibility: { level: 'full' },
    notes: [],
    ...over,
  }
}

/** What several operations came to together; the hostile name is a job's. */
const combinedReport: Report = {
  ...failedReport,
  operation: 'combine-reports',
  summary: '3 stages ran; release could not run; kafka-quality-check failed; deploy-connectors did not run.',
  stages: [
    { name: 'validate-avro', status: 'passed', summary: '2 schemas, nothing changed', durationMs: 310, errors: 0 },
    {
      name: 'kafka-quality-check',
      status: 'failed',
      partial: true,
      summary: failedReport.summary,
      durationMs: 2_400,
      errors: 3,
      warnings: 1_200,
      report: '/tmp/reports/kafka-quality-check.json',
    },
    { name: 'deploy-connectors', status: 'skipped', summary: 'was not run' },
    {
      name: '::error::@team | <b>',
      status: 'error',
      summary: 'It failed and left no report; its log says why.',
      errors: 1,
    },
    { name: 'notify', status: 'pending', condition: 'always', summary: 'runs whatever the stages before it come to' },
  ],
  findings: [
    sampleFinding({
      rule: 'stage-without-report',
      message: 'release: It failed and left no report; its log says why.',
    }),
    ...failedReport.findings,
  ],
}

export const sampleReports: Readonly<Record<string, Report>> = {
  passed: passedReport,
  failed: failedReport,
  statistics: statisticsReport,
  trend: trendReport,
  compared: comparedReport,
  unreachable: unreachableReport,
  skipped: skippedReport,
  partial: partialReport,
  hostile: hostileReport,
  large: largeReport,
  plan: planReport,
  schemas: schemasReport,
  combined: combinedReport,
}
