import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deleteTopic, emptyTopic, produce } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../tools/stack/stack.ts'
import { kafkaDataops } from './command.ts'

/** Real data that nobody made for this: 20,000 flights of the npm package vega-datasets, in a topic of five partitions. */
const root = path.resolve(import.meta.dirname, '..')
const topic = 'flights'
const partitions = 5
const flights: readonly unknown[] = JSON.parse(
  readFileSync(path.join(root, 'node_modules/vega-datasets/data/flights-20k.json'), 'utf8'),
)
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''

const check = (inputs: Readonly<Record<string, string>> = {}) =>
  kafkaDataops('kafka-quality-check', {
    contract: path.join(root, 'examples/flights/contracts/flights.odcs.yaml'),
    'bootstrap-servers': bootstrap,
    window: 'all',
    ...inputs,
  })

function* records(values: readonly unknown[]) {
  for (const [index, value] of values.entries()) yield { value: JSON.stringify(value), partition: index % partitions }
}

describe.skipIf(kafka === undefined)('flights in a topic', () => {
  beforeAll(async () => {
    await emptyTopic(bootstrap, topic, { partitions })
    await produce(bootstrap, topic, records(flights))
  })
  afterAll(() => deleteTopic(bootstrap, topic))

  it('keep their contract, every one of them read', async () => {
    const { exitCode, report, stdout, stderr } = await check()
    expect(exitCode, stdout + stderr).toBe(0)
    expect(report).toMatchObject({ status: 'passed', coverage: { read: 20_000, available: 20_000 } })
    const ranges = report?.subject.topics?.[0]?.partitions
    expect(ranges?.map(({ from, to, read }) => [from, to, read])).toEqual(
      Array.from({ length: partitions }, () => ['0', '4000', 4_000]),
    )
  })

  it('of which the newest are read when asked for, in equal shares', async () => {
    const { report } = await check({ window: 'last:1000' })
    expect(report).toMatchObject({ status: 'passed', coverage: { read: 1_000 } })
    expect(report?.subject.topics?.[0]?.partitions.map(({ from }) => from)).toEqual(Array(partitions).fill('3800'))
  })

  it('break it exactly where a bad one was added', async () => {
    const bad = { date: '2001/02/30 25:00', delay: 5, distance: -1, origin: 'lax', destination: 'SFO' }
    await produce(bootstrap, topic, [{ value: JSON.stringify(bad), partition: 3 }])
    const { exitCode, report } = await check()
    expect(exitCode).toBe(1)
    const failed = report?.checks.filter(({ status }) => status === 'failed') ?? []
    expect(failed.map(({ kind, target }) => `${kind} ${target.path}`).toSorted()).toEqual([
      'pattern origin',
      'range distance',
      'type date',
    ])
    for (const { failed: count, causes } of failed) {
      expect(count).toBe(1)
      expect(causes[0]?.first?.record).toMatchObject({ topic, partition: 3, offset: '4000' })
    }
  })
})
