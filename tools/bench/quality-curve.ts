import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { count, peak, processorMs, seconds, table } from './figures.ts'
import { fitLine } from './fit.ts'
import { priceTopic } from './price-topic.ts'
import { type Check, checksOfContract, folder, type Run, runCheck, writeContract } from './quality-run.ts'

const rounds = 3
const recordCounts = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]
const checkCounts = [1, 3, 6, 12, 24, 48]
const mostForChecks = 1_000_000

/** How time and memory grow with the records, up to `most`, and with the checks: a table and a line fitted to each. */
export async function benchCurve(cli: string, bootstrap: string, most: number): Promise<void> {
  const counts = recordCounts.filter((records) => records <= most)
  const recordsForChecks = counts.findLast((records) => records <= mostForChecks) ?? mostForChecks
  const topics = new Map<number, string>()
  for (const records of counts) topics.set(records, await priceTopic(bootstrap, records))

  const byRecords = await measureAll(counts, async (records) => {
    const contract = await writeContract(`prices-${records}`, topics.get(records) ?? '', bootstrap)
    return { cli, bootstrap, contract, expected: { records, checks: checksOfContract } }
  })
  print('records', byRecords, (records) => records)
  if (counts.length > 1) {
    const { offset, slope, determination } = fitOf(byRecords)
    const line = `${(offset / 1_000).toFixed(2)} s + ${(slope * 1_000).toFixed(2)} µs a record`
    console.log(`processor time = ${line} (R² ${determination.toFixed(4)})\n`)
  }

  const topic = topics.get(recordsForChecks) ?? ''
  const byChecks = await measureAll(checkCounts, async (checks) => {
    const contract = path.join(folder, `prices-${checks}-checks.odcs.yaml`)
    await writeFile(contract, contractWith(checks, topic))
    return { cli, bootstrap, contract, expected: { records: recordsForChecks, checks: checks + 1 } }
  })
  print('checks', byChecks, () => recordsForChecks)
  const added = fitOf(byChecks)
  console.log(
    `processor time = ${(added.offset / 1_000).toFixed(2)} s + ${((added.slope * 1e6) / recordsForChecks).toFixed(0)} ns a check and record (R² ${added.determination.toFixed(4)})`,
  )
}

type Measurements = ReadonlyMap<number, readonly Run[]>

/** Rounds over all sizes, so that a busy moment falls on every size alike. */
async function measureAll(sizes: readonly number[], checkOf: (size: number) => Promise<Check>): Promise<Measurements> {
  const runs = new Map<number, Run[]>(sizes.map((size) => [size, []]))
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) runs.get(size)?.push(await runCheck(await checkOf(size)))
  }
  return runs
}

function print(what: string, measurements: Measurements, recordsOf: (size: number) => number): void {
  const rows = Array.from(measurements, ([size, runs]) => [
    count(size),
    seconds(runs.map(({ wallMs }) => wallMs)),
    `${(processorMs(runs) / 1_000).toFixed(2)} s`,
    `${((processorMs(runs) * 1_000) / recordsOf(size)).toFixed(2)} µs`,
    peak(runs),
  ])
  console.log(table([what, 'time, median (best)', 'processor', 'processor a record', 'peak memory'], rows))
}

function fitOf(measurements: Measurements) {
  return fitLine(Array.from(measurements, ([size, runs]) => ({ x: size, y: processorMs(runs) })))
}

/** Checks of several kinds over several fields, none of which fails; `size` makes each one of its own. */
const rules: readonly { readonly field: string; readonly rule: (size: number) => string }[] = [
  { field: 'usd', rule: (size) => `{ check: range, minimum: 0.1, maximum: ${1e6 + size} }` },
  { field: 'coin', rule: (size) => `{ check: pattern, pattern: "^[a-z]{2,${20 + size}}$" }` },
  { field: 'usd_market_cap', rule: (size) => `{ check: range, minimum: ${size}, maximum: 1000000000000 }` },
  { field: 'coin', rule: (size) => `{ check: length, minimum: 2, maximum: ${20 + size} }` },
  { field: 'usd_24h_vol', rule: () => '{ check: completeness }' },
  { field: 'last_updated_at', rule: (size) => `{ check: range, minimum: ${size}, maximum: 4000000000 }` },
]

function contractWith(checks: number, topic: string): string {
  const chosen = Array.from({ length: checks }, (_, index) => {
    const { field, rule } = rules[index % rules.length] as (typeof rules)[number]
    return { field, rule: rule(index), name: `${field}-${index}` }
  })
  const properties = Array.from(
    Map.groupBy(chosen, ({ field }) => field),
    ([field, members]) =>
      `      - name: ${field}\n        quality:\n${members
        .map(
          ({ rule, name }) =>
            `          - { type: custom, engine: kafka-dataops, name: ${name}, implementation: ${rule} }`,
        )
        .join('\n')}`,
  )
  return `apiVersion: v3.1.0
kind: DataContract
id: bench-checks
version: 1.0.0
status: active
schema:
  - name: prices
    physicalName: ${topic}
    physicalType: topic
    properties:
${properties.join('\n')}
`
}
