import { parseArgs } from 'node:util'
import { parseDuration } from '@kafka-dataops/core'
import { createTopic, produce } from '@kafka-dataops/kafka/testing'
import type { Encoding } from './encode.ts'
import { type Fault, faultNames } from './faults.ts'
import { feedRecords } from './feed.ts'

/** `npm run feed`: plays market polls into a topic of a running Kafka, once, or at a rate until it is stopped. */
const usage = `usage: npm run feed -- --bootstrap HOST:PORT [--topic crypto-prices] [--create PARTITIONS]
  [--polls 1440] [--interval 1m] [--seed 1] [--encoding avro|json]
  [--fault ${faultNames.join('|')} --every N]   plants a fault in every Nth poll
  [--live]                                   goes on with a poll every interval`

const { values } = parseArgs({
  options: {
    bootstrap: { type: 'string' },
    topic: { type: 'string', default: 'crypto-prices' },
    create: { type: 'string' },
    polls: { type: 'string', default: '1440' },
    interval: { type: 'string', default: '1m' },
    seed: { type: 'string', default: '1' },
    encoding: { type: 'string', default: 'avro' },
    fault: { type: 'string' },
    every: { type: 'string', default: '10' },
    live: { type: 'boolean', default: false },
  },
})
const intervalMs = parseDuration(values.interval)
const polls = Number(values.polls)
const every = Number(values.every)
const fault = values.fault as Fault | undefined
const encoding = values.encoding as Encoding
const isValid =
  values.bootstrap !== undefined &&
  intervalMs !== undefined &&
  Number.isSafeInteger(polls) &&
  Number.isSafeInteger(every) &&
  every > 0 &&
  (encoding === 'avro' || encoding === 'json') &&
  (fault === undefined || faultNames.includes(fault))

if (!isValid || values.bootstrap === undefined || intervalMs === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  const partitions = Number(values.create ?? 1)
  const { bootstrap, topic } = values
  if (values.create !== undefined) await createTopic(bootstrap, topic, { partitions })
  const plantedFaults = new Map<number, Fault>()
  if (fault !== undefined) for (let index = every - 1; index < polls; index += every) plantedFaults.set(index, fault)
  const seed = Number(values.seed)
  await produce(
    bootstrap,
    topic,
    feedRecords({ seed, endsAt: Date.now(), polls, intervalMs, encoding, partitions, plantedFaults }),
  )
  console.log(`${polls} polls laid into ${topic}, ${plantedFaults.size} with the fault ${fault ?? 'none'}.`)
  for (let live = 1; values.live; live++) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs))
    const one = { seed: seed + live, endsAt: Date.now(), polls: 1, intervalMs, encoding, partitions: 1 }
    const planted = fault !== undefined && live % every === 0 ? new Map([[0, fault]]) : new Map<number, Fault>()
    await produce(bootstrap, topic, feedRecords({ ...one, plantedFaults: planted }))
  }
}
