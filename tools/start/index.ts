import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { emptyTopic, produce } from '@kafka-dataops/kafka/testing'
import { avroFaults, type Fault } from '../feeder/faults.ts'
import { feedRecords } from '../feeder/feed.ts'
import { sharedStack } from '../stack/stack.ts'

/**
 * `npm start`: the main job. Lays a day of market polls into a topic of a real Kafka and checks the topic against the
 * example's data contract, with the bundle that workflows run. `npm start -- --faults` plants faults first.
 */
const root = path.resolve(import.meta.dirname, '../..')
const example = path.join(root, 'examples/crypto-pipeline')
const reports = path.join(root, 'reports')
const topic = 'crypto-prices'
const partitions = 3
const polls = 1_440

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } })
const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const kafka = await sharedStack().ensure('kafka', { progress: (line) => say(`  ${line}`), keep: true })
if (kafka.status === 'unavailable') {
  say(`No Kafka here (${kafka.reason}): checking the example's sample file instead.`)
  process.exitCode = await check(['--sample-file', 'data/crypto-prices.jsonl', '--as-of', '2026-01-01T00:00:00Z'], {})
} else {
  const plantedFaults = values.faults ? faultsEvery(4) : new Map<number, Fault>()
  await emptyTopic(kafka.bootstrapServers, topic, { partitions })
  const market = {
    seed: 1,
    endsAt: Date.now(),
    polls,
    intervalMs: 60_000,
    encoding: 'avro' as const,
    partitions,
    plantedFaults,
  }
  await produce(kafka.bootstrapServers, topic, feedRecords(market))
  say(
    `  ${polls} market polls laid into the topic ${topic}${values.faults ? `, ${plantedFaults.size} of them faulty` : ''}`,
  )
  process.exitCode = await check(['--window', 'all'], { KAFKA_BOOTSTRAP_SERVERS: kafka.bootstrapServers })
  if (!values.faults) say('\nTo see it fail: npm start -- --faults')
  say('Kafka stays up for the next start; npm run stack -- down stops it and deletes its data.')
}
say('Reports: reports/quality.json (also as html, markdown, junit, sarif with --format)')

function faultsEvery(step: number): Map<number, Fault> {
  const planted = new Map<number, Fault>()
  for (let index = step; index < polls; index += step) {
    const fault = avroFaults[(index / step) % avroFaults.length]
    if (fault !== undefined) planted.set(index, fault)
  }
  return planted
}

function check(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const cli = path.join(root, 'dist/cli/index.js')
  const fixed = ['kafka-quality-check', '--working-directory', example, '--report', path.join(reports, 'quality.json')]
  say(`  node dist/cli/index.js kafka-quality-check ${args.join(' ')}\n`)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...fixed, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
