import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ReportBody } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { afterAll, describe, expect, it } from 'vitest'
import type { Fault } from '../../tools/feeder/faults.ts'
import { feedRecords } from '../../tools/feeder/feed.ts'
import { type Coin, marketPolls, type Poll } from '../../tools/feeder/market.ts'
import { requireService } from '../../tools/stack/stack.ts'
import { contractFor, price } from './testing/prices.ts'
import { runOperation } from './testing/run.ts'

/** The example's contract and its own rules, on its market. */
const example = path.resolve(import.meta.dirname, '../../examples/crypto-pipeline')
const contract = readFileSync(path.join(example, 'contracts/crypto-prices.odcs.yaml'), 'utf8')
const rulesPath = path.join(example, 'rules/market.mjs')
const rules = readFileSync(rulesPath, 'utf8')
const endsAt = Date.parse('2026-01-31T12:00:00Z')
const market = { seed: 1, endsAt, polls: 1_440, intervalMs: 60_000 }

type Planted = ReadonlyMap<number, Fault>
const plant = (...faults: readonly (readonly [number, Fault])[]): Planted => new Map(faults)
const run = (from: number, count: number, fault: Fault): Planted =>
  new Map(Array.from({ length: count }, (_, index) => [from + index, fault]))

async function check(planted: Planted, seed = market.seed): Promise<ReportBody> {
  const feed = { ...market, seed, encoding: 'json' as const, partitions: 1, plantedFaults: planted }
  const lines = Array.from(feedRecords(feed), ({ value }) => String(value)).join('\n')
  return runOperation({
    inputs: {
      contract: 'c.yaml',
      'sample-file': 's.jsonl',
      rules: rulesPath,
      'as-of': new Date(endsAt).toISOString(),
      examples: '100',
    },
    files: { 'c.yaml': contract, 's.jsonl': lines, [rulesPath]: rules },
  })
}

/** The failed checks, each with the polls that fail it. */
function failures(report: ReportBody): Record<string, readonly number[]> {
  return Object.fromEntries(
    report.checks
      .filter(({ status }) => status !== 'passed')
      .map((failed) => [failed.name, failed.examples.map(({ place }) => (place?.line ?? 0) - 1)]),
  )
}

const polls: readonly Poll[] = Array.from(marketPolls(market), ({ poll }) => poll)

describe('the rules of the example', () => {
  it.each([1, 2, 3, 4])('pass on a healthy market (seed %d)', async (seed) => {
    const report = await check(new Map(), seed)
    expect(failures(report)).toEqual({})
    expect(report).toMatchObject({ status: 'passed', findings: [] })
    expect(report.checks.filter(({ kind }) => kind === 'cel')).toHaveLength(11)
    expect(report.checks.filter(({ kind }) => kind === 'own-check').map(({ evaluated }) => evaluated)).toEqual([
      1_440, 1_440,
    ])
  })

  it('find what is wrong with single polls, each by one check and at its place', async () => {
    const report = await check(
      plant(
        [40, 'cap-below-price'],
        [41, 'volatile-day'],
        [42, 'opposite-moves'],
        [43, 'null-price'],
        [44, 'missing-coin'],
        [45, 'text-price'],
        [500, 'price-jump'],
        [900, 'price-jump'],
        [901, 'cap-below-price'],
      ),
    )
    expect(failures(report)).toEqual({
      'ethereum is worth more in all than one of it': [40, 901],
      'solana moves by at most 25 % in a day': [41],
      'ethereum does not move against a large move of bitcoin': [42],
      'cardano.usd is not null': [43],
      'solana is present': [44],
      'binancecoin.usd is a number': [45],
      'no price jumps by more than three standard deviations': [500, 900],
    })
  })

  it('find a price that stands still, from the eleventh minute on', async () => {
    const [from, count] = [700, 25]
    const report = await check(run(from, count, 'frozen-price'))
    const at = (index: number): number => polls[index]?.cardano.last_updated_at ?? 0
    const frozen = Array.from({ length: count }, (_, index) => from + index).filter(
      (index) => at(index) - at(from) > 600,
    )
    expect(frozen.length).toBeGreaterThan(10)
    expect(failures(report)).toEqual({ 'no price stands still for more than 10 minutes': frozen })
    const [check_] = report.checks.filter(({ status }) => status === 'failed')
    expect(check_?.causes.map(({ cause }) => cause)).toEqual(['the price has not moved for # minutes'])
    expect(check_?.examples[0]?.message).toMatch(/^cardano\.usd: the price has not moved for 10 minutes$/)
  })

  it('take a new level of the market for one after some polls', async () => {
    const report = await check(run(600, 100, 'price-jump'))
    const found = failures(report)['no price jumps by more than three standard deviations']
    expect(found).toEqual([600, 601, 602, 700, 701, 702])
  })
})

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('the rules of the example on a topic', () => {
  const topic = `example-rules-${process.pid}`
  afterAll(() => deleteTopic(kafka?.bootstrapServers ?? '', topic))

  it('find the same in three partitions, with partition and offset', async () => {
    const bootstrap = kafka?.bootstrapServers ?? ''
    await createTopic(bootstrap, topic, { partitions: 3 })
    const planted = new Map([
      ...run(600, 30, 'frozen-price'),
      ...plant([40, 'cap-below-price'], [902, 'price-jump'], [42, 'opposite-moves'], [43, 'volatile-day']),
    ])
    await produce(bootstrap, topic, feedRecords({ ...market, encoding: 'avro', partitions: 3, plantedFaults: planted }))
    const report = await runOperation({
      inputs: {
        'bootstrap-servers': bootstrap,
        contract: 'c.yaml',
        window: 'all',
        rules: rulesPath,
        'value-format': 'avro',
        'value-schema': 'v.avsc',
        'as-of': new Date(endsAt).toISOString(),
        examples: '100',
      },
      files: {
        'c.yaml': contract.replace('physicalName: crypto-prices', `physicalName: ${topic}`),
        'v.avsc': readFileSync(path.join(example, 'schemas/crypto-prices.avsc'), 'utf8'),
        [rulesPath]: rules,
      },
    })
    const found = Object.fromEntries(
      report.checks
        .filter(({ status }) => status === 'failed')
        .map((failed) => [
          failed.name,
          failed.examples.map(({ record }) => Number(record?.offset) * 3 + (record?.partition ?? 0)),
        ]),
    )
    const at = (index: number, coin: Coin): number => polls[index]?.[coin].last_updated_at ?? 0
    // Each partition has its own first frozen poll.
    const frozen = Array.from({ length: 30 }, (_, index) => 600 + index).filter(
      (index) => at(index, 'cardano') - at(600 + (index % 3), 'cardano') > 600,
    )
    const byPartition = (indexes: readonly number[]): readonly number[] =>
      indexes.toSorted((left, right) => (left % 3) - (right % 3) || left - right)
    expect(found).toEqual({
      'ethereum is worth more in all than one of it': [40],
      'ethereum does not move against a large move of bitcoin': [42],
      'solana moves by at most 25 % in a day': [43],
      'no price jumps by more than three standard deviations': [902],
      'no price stands still for more than 10 minutes': byPartition(frozen),
    })
    expect(report.kpis[0]?.value).toBeCloseTo((1_440 - 4 - frozen.length) / 1_440, 6)
  }, 60_000)

  it('are asked in the order of the offsets, whichever thread checks the records', async () => {
    const bootstrap = kafka?.bootstrapServers ?? ''
    const large = `${topic}-large`
    await createTopic(bootstrap, large, { partitions: 2 })
    try {
      const count = 60_000
      const at = new Date(endsAt).toISOString()
      const records = Array.from(
        { length: count },
        (_, index): TestRecord => ({
          value: price({ at, usd: index % 7_500 === 4 ? 7 : 5 }),
          partition: index % 2,
        }),
      )
      await produce(bootstrap, large, records)
      const text = `export default [{ id: 'order', create() { const last = new Map(); let outOfOrder = 0; return {
        observe({ partition, offset, value }) {
          if (offset <= (last.get(partition) ?? -1n)) outOfOrder++
          last.set(partition, offset)
          return value.usd !== 7 || 'seven'
        },
        result: () => outOfOrder === 0,
      } } }]`
      const folder = await mkdtemp(path.join(tmpdir(), 'rules-'))
      const module = path.join(folder, 'order.mjs')
      await writeFile(module, text)
      const report = await runOperation({
        inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all', rules: module, 'as-of': at },
        files: { 'c.yaml': contractFor(large), [module]: text },
      })
      await rm(folder, { recursive: true })
      expect(report.checks.filter(({ status }) => status !== 'passed')).toMatchObject([
        {
          id: `${large}.rules.order`,
          status: 'failed',
          evaluated: count,
          failed: 8,
          examples: [2, 3_752, 7_502, 11_252, 15_002].map((offset) => ({
            record: { partition: 0, offset: String(offset) },
          })),
        },
      ])
      expect(report.kpis[0]?.value).toBeCloseTo(1 - 8 / count, 9)
    } finally {
      await deleteTopic(bootstrap, large)
    }
  }, 60_000)
})
