import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openTopicWriter } from '@kafka-dataops/kafka'
import { plaintextSettings } from '@kafka-dataops/kafka/testing'
import { bundle, root } from '../bundle/bundle.ts'
import { openTemporaryStack } from '../stack/stack.ts'
import { startMemoryWorker } from './connect-worker.ts'
import { type Measured, measureNode, median } from './measure.ts'

const rounds = 3
const folder = path.join(root, '.bench', 'plan')
/** One in so many is not as declared. */
const driftEvery = 10

/** Requests to brokers, counted where the client library tells of them. */
const countRequests = (file: string): string => `import { subscribe } from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
let requests = 0
subscribe('tracing:plt:kafka:connections:api:start', () => { requests += 1 })
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(requests)))`

interface Run extends Measured {
  readonly requests: number
  readonly calls: number
}

/**
 * The plan of many topics and connectors against a real broker and a worker in memory, beside the same live state asked
 * for one by one. The broker is the bench's own, so that nobody else has to bear thousands of topics.
 */
export async function benchPlan(args: readonly string[]): Promise<void> {
  const topics = Number(args[0] ?? 5_000)
  const connectors = Number(args[1] ?? 500)
  await using stack = openTemporaryStack()
  const kafka = await stack.ensure('kafka')
  if (kafka.status === 'unavailable') {
    console.log(kafka.reason)
    return
  }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const bootstrap = kafka.bootstrapServers
  const clusterId = await createTopics(bootstrap, topics)
  const live = new Map(Array.from({ length: connectors }, (_, number) => [`bench-${number}`, configOf(number, true)]))
  await using worker = await startMemoryWorker(live, clusterId)
  const cli = path.join(folder, 'bundle/cli/index.js')
  await bundle(path.join(folder, 'bundle'))
  await writeFile(path.join(folder, 'dataops.yml'), manifestOf(topics, connectors))
  const report = path.join(folder, 'report.json')
  const services = ['--bootstrap-servers', bootstrap, '--connect-url', worker.url]
  const host = ['--working-directory', folder, '--report', report, '--format', 'json', '--fail-on', 'never']

  const run = async (program: readonly string[]): Promise<Run> => {
    worker.takeCalls()
    const requests = path.join(folder, 'requests')
    const counting = ['--import', `data:text/javascript,${encodeURIComponent(countRequests(requests))}`]
    const measured = await measureNode([...counting, ...program])
    if (measured.exitCode !== 0) throw new Error(`exit code ${measured.exitCode} of ${program.join(' ')}`)
    return { ...measured, requests: Number(await readFile(requests, 'utf8')), calls: worker.takeCalls() }
  }
  const ours: Run[] = []
  const peers: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await run([cli, 'infra-validate', ...services, ...host]))
    await requirePlan(report, topics, connectors)
    const oneByOne = path.join(import.meta.dirname, 'one-by-one.ts')
    peers.push(await run([oneByOne, bootstrap, worker.url, String(topics), String(connectors)]))
  }
  console.log(
    `Plan of ${topics} topics and ${connectors} connectors, one in ${driftEvery} not as declared; median (best) of ${rounds}`,
  )
  print('infra-validate, lint, plan and checks', ours)
  print('live state alone, one by one', peers)
}

async function createTopics(bootstrap: string, count: number): Promise<string> {
  const admin = await openTopicWriter(plaintextSettings(bootstrap), new AbortController().signal)
  try {
    const all = Array.from({ length: count }, (_, number) => ({
      topic: `bench.topic-${number}`,
      partitions: 1,
      replication: 1,
      configs: { 'retention.ms': number % driftEvery === 0 ? '1' : '3600000', 'cleanup.policy': 'delete' },
    }))
    const refusals = await admin.createTopics(all, { validateOnly: false })
    const [refusal] = refusals.values()
    if (refusal !== undefined) throw new Error(`${refusals.size} topics were not created: ${refusal.message}`)
    // A topic is answered for when the controller has it; the broker that is asked next learns of it a little later.
    while ((await admin.topics(all.map(({ topic }) => topic))).size < count) await setTimeout(100)
    return (await admin.cluster()).clusterId
  } finally {
    await admin.close()
  }
}

function configOf(number: number, isLive: boolean): Readonly<Record<string, string>> {
  return {
    'connector.class': 'org.example.PriceSource',
    'tasks.max': '1',
    topic: `bench.topic-${number}`,
    'poll.interval.ms': isLive && number % driftEvery === 0 ? '1' : '60000',
    ...(isLive ? { name: `bench-${number}` } : {}),
  }
}

function manifestOf(topics: number, connectors: number): string {
  const configs = '{ retention.ms: 3600000, cleanup.policy: delete }'
  return [
    'version: 1',
    'topics:',
    ...Array.from(
      { length: topics },
      (_, number) => `  bench.topic-${number}: { partitions: 1, replication: 1, configs: ${configs} }`,
    ),
    'connectors:',
    ...Array.from(
      { length: connectors },
      (_, number) => `  bench-${number}: { config: ${JSON.stringify(configOf(number, false))} }`,
    ),
    '',
  ].join('\n')
}

/** A plan that does not say what was measured says nothing. */
async function requirePlan(report: string, topics: number, connectors: number): Promise<void> {
  const { plan, summary } = JSON.parse(await readFile(report, 'utf8'))
  const update = Math.ceil(topics / driftEvery) + Math.ceil(connectors / driftEvery)
  if (plan?.counts?.update !== update || plan.changes.length !== topics + connectors) {
    throw new Error(`the plan is not what is measured: ${summary}`)
  }
}

function print(title: string, runs: readonly Run[]): void {
  const seconds = (values: readonly number[]): string =>
    `${(median(values) / 1_000).toFixed(2)} (${(Math.min(...values) / 1_000).toFixed(2)}) s`
  const cpu = runs.map(({ resources }) => resources?.cpuMs ?? Number.NaN)
  const peak = Math.max(...runs.map(({ resources }) => resources?.peakBytes ?? 0))
  const [{ requests, calls } = { requests: 0, calls: 0 }] = runs
  console.log(
    `${title.padEnd(40)} wall ${seconds(runs.map(({ wallMs }) => wallMs))}, processor ${seconds(cpu)}, ${(peak / 1e6).toFixed(0)} MB, ${requests} requests to the broker, ${calls} calls to the worker`,
  )
}
