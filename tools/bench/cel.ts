import { batchInspector, type JsonBatch, jsonBatch } from '@kafka-dataops/quality/testing'
import { table } from './figures.ts'
import { median } from './measure.ts'

const records = 20_000
const copies = 8
const rounds = 45

interface Pair {
  readonly what: string
  readonly field: string
  readonly native: string
  readonly cel: string
}

/** The same rule as a check of ours and in CEL. */
const pairs: readonly Pair[] = [
  {
    what: 'range',
    field: 'usd',
    native: '{ check: range, minimum: 0.1, maximum: SIZE200000 }',
    cel: 'message.usd >= 0.1 && message.usd <= SIZE200000.0',
  },
  {
    what: 'length, size()',
    field: 'coin',
    native: '{ check: length, minimum: 2, maximum: SIZE20 }',
    cel: 'size(message.coin) >= 2 && size(message.coin) <= SIZE20',
  },
  {
    what: 'pattern, matches()',
    field: 'coin',
    native: '{ check: pattern, pattern: "^[a-z]{2,SIZE0}$" }',
    cel: 'message.coin.matches("^[a-z]{2,SIZE0}$")',
  },
  {
    what: 'enum, in',
    field: 'coin',
    native: '{ check: enum, values: [bitcoin, ethereum, cardano, solana, "SIZE"] }',
    cel: 'message.coin in ["bitcoin", "ethereum", "cardano", "solana", "SIZE"]',
  },
  {
    what: 'time, timestamp()',
    field: 'at',
    native: '{ check: type, logicalType: timestamp }',
    cel: 'timestamp(message.at) >= timestamp("20SIZE-01-01T00:00:00Z")',
  },
  {
    what: 'items, all()',
    field: 'lines[].price',
    native: '{ check: range, minimum: 0.SIZE, maximum: 1000 }',
    cel: 'message.lines.all(line, line.price >= 0.SIZE && line.price <= 1000.0)',
  },
]

/**
 * `npm run bench -- cel`: what a rule costs a record as a native check and in CEL, in processor time of one thread: what
 * `copies` of it cost beyond none, each taking turns. Needs no broker.
 */
export async function benchCel(): Promise<void> {
  const batch = jsonBatch(orders())
  const none = await batchInspector(contractWith([]))
  const rows: string[][] = []
  for (const pair of pairs) {
    const native = await batchInspector(contractWith(rulesOf(pair, pair.native)))
    const cel = await batchInspector(contractWith(rulesOf(pair, pair.cel)))
    const used = takeTurns([none, native, cel], batch)
    const [without = 0, ofNative = 0, ofCel = 0] = used
    const each = (total: number): number => ((total - without) * 1e6) / (copies * records)
    const ratio = (each(ofCel) / each(ofNative)).toFixed(1)
    rows.push([pair.what, `${each(ofNative).toFixed(0)} ns`, `${each(ofCel).toFixed(0)} ns`, ratio])
  }
  console.log(table(['rule', 'native', 'in CEL', 'CEL / native'], rows))
}

function* orders() {
  const coins = ['bitcoin', 'ethereum', 'cardano', 'solana']
  for (let index = 0; index < records; index++) {
    const line = (at: number) => ({ sku: `sku-${at}`, price: 1.5 + ((index + at) % 100) })
    const at = new Date(Date.UTC(2026, 0, 1) + index * 1_000).toISOString()
    yield { coin: coins[index % coins.length], usd: 20_000.5 + index, at, lines: [line(1), line(2), line(3)] }
  }
}

interface Rule {
  readonly field: string
  readonly implementation: string
}

/** Copies that differ, so that none is dropped as a repetition. */
function rulesOf({ field }: Pair, rule: string): readonly Rule[] {
  return Array.from({ length: copies }, (_, copy) => ({ field, implementation: rule.replaceAll('SIZE', `1${copy}`) }))
}

function contractWith(rules: readonly Rule[]): string {
  const quality = rules.map(({ field, implementation }, index) => {
    const isNative = implementation.startsWith('{')
    const written = isNative ? implementation.replace('{', `{ field: "${field}",`) : `'${implementation}'`
    return `      - { type: custom, engine: ${isNative ? 'kafka-dataops' : 'cel'}, name: rule-${index}, implementation: ${written} }`
  })
  return `apiVersion: v3.1.0
kind: DataContract
id: bench-cel
version: 1.0.0
status: active
schema:
  - name: orders
    physicalName: orders
    physicalType: topic
    logicalType: object
    properties:
      - { name: coin, logicalType: string }
      - { name: usd, logicalType: number }
      - { name: at, logicalType: timestamp }
      - name: lines
        logicalType: array
        items: { logicalType: object, properties: [{ name: price, logicalType: number }] }
${quality.length === 0 ? '' : `    quality:\n${quality.join('\n')}\n`}`
}

/** Milliseconds of processor time that each needs for the batch: the median of the rounds. */
function takeTurns(
  inspect: readonly ((batch: JsonBatch) => { failing: number })[],
  batch: JsonBatch,
): readonly number[] {
  const used = inspect.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, one] of inspect.entries()) {
      const before = process.cpuUsage()
      const { failing } = one(batch)
      const { user, system } = process.cpuUsage(before)
      if (failing > 0) throw new Error('a rule of the benchmark fails')
      // The first rounds are compiled.
      if (round >= rounds / 3) used[index]?.push((user + system) / 1_000)
    }
  }
  return used.map(median)
}
