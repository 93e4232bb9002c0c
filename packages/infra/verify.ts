import { setTimeout as sleep } from 'node:timers/promises'
import {
  BadInputError,
  type Check,
  counted,
  formatDuration,
  type GivenInput,
  type Place,
  type Ports,
  type Problem,
  parseDuration,
  parseInputs,
  UnreachableError,
} from '@kafka-dataops/core'
import {
  type ConnectionSettings,
  openWindow,
  type TopicPositions,
  visitRecords,
  type Window,
} from '@kafka-dataops/kafka'
import { writtenTopics } from './connectors/topics-of.ts'
import type { DesiredState } from './desired/declaration.ts'
import type { OpenPlatform } from './open-platform.ts'
import type { Selection } from './selection.ts'

/** One proof that data flows, as `verify:` of a topic or a connector asks for it. */
export interface Verification {
  readonly topic: string
  readonly withinMs: number
  readonly records: number
  readonly contract: string | undefined
  readonly format: string | undefined
  readonly place: Place
}

const defaultWithinMs = 60_000

/** The proofs that desired state asks for, and mistakes in how it does. */
export function verificationsOf(
  state: DesiredState,
  isSelected: Selection,
): { readonly verifications: readonly Verification[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const verifications: Verification[] = []
  const add = (
    { within, records = 1, contract }: NonNullable<DesiredState['topics'][number]['verify']>,
    name: string | undefined,
    placeOf: (path: readonly string[], target?: 'key' | 'value') => Place,
  ): void => {
    const place = placeOf(['verify'], 'key')
    const withinMs = within === undefined ? defaultWithinMs : parseDuration(within)
    if (withinMs === undefined) {
      const message = `within is "${within}": expected a duration, as 2m.`
      problems.push({ code: 'invalid-value', message, place: placeOf(['verify', 'within']) })
    } else if (name === undefined) {
      const message = 'The configuration does not say which topic to verify.'
      problems.push({ code: 'verify-topic', message, place, help: 'Write topic: NAME under verify.' })
    } else {
      const value = state.topics.find((topic) => topic.name === name)?.value
      const wanted = {
        topic: name,
        withinMs,
        records,
        place,
        contract: contract ?? value?.contract,
        format: value?.format,
      }
      verifications.push(wanted)
    }
  }
  for (const { name, verify, absent, placeOf } of state.topics) {
    if (verify !== undefined && !absent && isSelected('topic', name)) add(verify, verify.topic ?? name, placeOf)
  }
  for (const { name, verify, absent, config, placeOf } of state.connectors) {
    if (verify === undefined || absent || !isSelected('connector', name)) continue
    add(verify, verify.topic ?? writtenTopics(config)[0]?.topic, placeOf)
  }
  return { verifications, problems }
}

/** Where topics end at one moment: what comes after is new. A topic that is not there yet begins empty. */
export type Baselines = ReadonlyMap<string, TopicPositions>

/** Without brokers to ask there are none. */
export async function takeBaselines(
  verifications: readonly Verification[],
  { platform: { kafka }, connection }: Pick<OpenPlatform, 'platform' | 'connection'>,
  ports: Ports,
): Promise<Baselines> {
  const baselines = new Map<string, TopicPositions>()
  if (kafka === undefined || connection === undefined) return baselines
  const existing = await kafka.topics([...new Set(verifications.map(({ topic }) => topic))])
  for (const topic of existing.keys()) {
    const reading = await open(topic, { kind: 'all' }, connection, ports)
    const { topicId } = reading
    baselines.set(topic, {
      ...(topicId === undefined ? {} : { topicId }),
      positions: new Map(reading.partitions.map(({ partition, to }) => [partition, to])),
    })
    await reading.close()
  }
  return baselines
}

export interface Verified {
  readonly checks: readonly Check[]
  readonly problems: readonly Problem[]
}

/** Waits for new records and holds them against their contracts; only records that came after the baselines count. */
export async function verifyFlow(
  verifications: readonly Verification[],
  baselines: Baselines,
  connection: ConnectionSettings,
  inputs: Readonly<Record<string, unknown>>,
  ports: Ports,
): Promise<Verified> {
  const checks: Check[] = []
  const problems: Problem[] = []
  for (const verification of verifications) {
    try {
      await verify(verification)
    } catch (error) {
      if (ports.signal.aborted) break
      problems.push(problemOf(error, verification))
    }
  }
  return { checks, problems }

  async function verify(verification: Verification): Promise<void> {
    const { topic, records, withinMs } = verification
    ports.log.info(`wait for ${counted(records, 'new record')} in ${topic}, ${formatDuration(withinMs)} at most`)
    const arrived = await awaitRecords(verification, baselines.get(verification.topic), connection, ports)
    checks.push(arrivalCheck(verification, arrived))
    if (arrived < verification.records) {
      problems.push({
        code: 'verification-no-records',
        message: `Topic "${verification.topic}": ${counted(arrived, 'new record')} within ${formatDuration(verification.withinMs)}, ${verification.records} expected.`,
        place: verification.place,
        help: 'Whether the source has anything to send, and whether the connector may write there, is the first to look at.',
      })
      return
    }
    const { contract } = verification
    if (contract === undefined) return
    const result = await holdAgainst(contract, verification, baselines.get(verification.topic), inputs, ports)
    checks.push(...result.checks)
    if (result.status !== 'failed' && result.status !== 'error') return
    problems.push({
      code: 'verification-failed',
      message: `Topic "${verification.topic}": what arrives breaks its contract ${contract}. ${result.summary}`,
      place: verification.place,
    })
  }
}

/** A proof that could not be made is none, also when a bug of ours is why: what was changed must still be undone. */
function problemOf(error: unknown, { topic, place }: Verification): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const bug: Problem = { code: 'internal-error', message: `a bug in this tool: ${reason}`, help: 'Please report it.' }
  const [problem = bug] =
    error instanceof BadInputError ? error.problems : error instanceof UnreachableError ? [error.problem] : []
  return {
    ...problem,
    message: `Topic "${topic}" could not be verified: ${problem.message}`,
    place: problem.place ?? place,
  }
}

async function awaitRecords(
  { topic, withinMs, records }: Verification,
  baseline: TopicPositions | undefined,
  connection: ConnectionSettings,
  ports: Ports,
): Promise<number> {
  const deadline = performance.now() + withinMs
  const window: Window = baseline === undefined ? { kind: 'all' } : { kind: 'after', stopped: baseline }
  for (;;) {
    const arrived = await countRecords(topic, window, records, connection, ports)
    if (arrived >= records || performance.now() > deadline) return arrived
    await sleep(1_000, undefined, { signal: ports.signal }).catch(() => ports.signal.throwIfAborted())
  }
}

/** Committed records in a window, counted up to a limit. */
async function countRecords(
  topic: string,
  window: Window,
  limit: number,
  connection: ConnectionSettings,
  ports: Ports,
): Promise<number> {
  const reading = await open(topic, window, connection, ports)
  let count = 0
  try {
    if (reading.expected === 0) return 0
    for await (const chunk of reading.chunks()) {
      visitRecords(chunk, () => {
        count += 1
      })
      if (count >= limit) break
    }
  } finally {
    await reading.close()
  }
  return count
}

function open(topic: string, window: Window, connection: ConnectionSettings, ports: Ports) {
  return openWindow(connection, topic, window, { signal: ports.signal, now: ports.clock.now() })
}

function arrivalCheck({ topic, records, withinMs, place }: Verification, arrived: number): Check {
  const passed = arrived >= records
  return {
    id: `${topic}.arrival`,
    name: 'records arrive',
    kind: 'arrival',
    dimension: 'timeliness',
    severity: 'error',
    status: passed ? 'passed' : 'failed',
    target: { topic },
    place,
    evaluated: 1,
    failed: passed ? 0 : 1,
    rate: passed ? 0 : 1,
    threshold: `${counted(records, 'record')} within ${formatDuration(withinMs)}`,
    measured: counted(arrived, 'record'),
    causes: [],
    examples: [],
  }
}

/** The quality check of the records that have come since the baseline. */
async function holdAgainst(
  contract: string,
  { topic, format }: Verification,
  baseline: TopicPositions | undefined,
  inputs: Readonly<Record<string, unknown>>,
  ports: Ports,
) {
  const { qualityCheck } = await import('@kafka-dataops/quality')
  const text = (value: string): GivenInput => ({ text: value, source: `verify of ${topic}` })
  const ranges = [...(baseline?.positions ?? [])].map(([partition, position]) => `${partition}:${position}-`)
  const parsed = parseInputs(qualityCheck.inputs, {
    topic: text(topic),
    contract: text(contract),
    window: text(ranges.length === 0 ? 'all' : `offsets:${ranges.join(',')}`),
    ...(format === undefined ? {} : { 'value-format': text(format) }),
  })
  const shared = Object.keys(qualityCheck.inputs).filter(
    (name) => !Object.hasOwn(parsed, name) && inputs[name] !== undefined,
  )
  const given = {
    ...parsed,
    ...Object.fromEntries(shared.map((name) => [name, inputs[name]])),
    'client-id': inputs['client-id'],
  }
  return qualityCheck.run(given as Parameters<typeof qualityCheck.run>[0], ports)
}
