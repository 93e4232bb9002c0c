import { createHash } from 'node:crypto'
import {
  BadInputError,
  disallowedHostProblem,
  type Ports,
  type Problem,
  type RetryTimer,
  UnreachableError,
} from '@kafka-dataops/core'
import type { Channel, ChannelRun, Sent } from '../channels/channel.ts'
import type { Message } from '../message/message.ts'
import type { RoutedChannel } from '../routing/read-routing.ts'
import { openCourier } from './courier.ts'
import type { Memory } from './memory.ts'

/** What became of one channel. */
export type Outcome =
  | {
      readonly kind: 'delivered'
      readonly detail: string
      readonly remember?: unknown
      readonly acknowledged?: NonNullable<Sent['acknowledged']>
    }
  /** Told nothing, as there was nothing to tell. */
  | { readonly kind: 'silent'; readonly detail: string }
  /** To be told by a later run. */
  | { readonly kind: 'held'; readonly detail: string }
  | { readonly kind: 'shown'; readonly detail: string }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** An opened channel and what it is to be told. */
export interface Delivery {
  readonly channel: RoutedChannel
  readonly opened: Channel
  readonly message: Message
}

export interface DeliveryRun extends ChannelRun {
  readonly memory: Memory | undefined
  readonly timer: RetryTimer
}

/** The channel itself, or why it cannot be told. */
export async function openChannel(channel: RoutedChannel, run: ChannelRun): Promise<Channel | Problem> {
  const { settings, kind } = channel
  if (!settings.ok) return settings.problem
  return kind.open(settings.value, run)
}

/** @throws BadInputError when `allowed-hosts` does not let a credential go where a channel sends it. */
export function requireAllowedTargets(deliveries: readonly Delivery[], allowed: readonly string[] | undefined): void {
  const problems = deliveries.flatMap(({ channel, opened }) =>
    opened.targets.flatMap(
      (target) => disallowedHostProblem(target, allowed, `The message of channel ${channel.name}`) ?? [],
    ),
  )
  if (problems.length > 0) throw new BadInputError(problems)
}

/** Never throws but when the run is stopped: a channel that fails does not keep the others from being told. */
export async function deliver(delivery: Delivery, run: DeliveryRun, ports: Ports): Promise<Outcome> {
  const { channel, opened, message } = delivery
  const earlier = earlierDelivery(delivery, run)
  if (earlier !== undefined) return { kind: 'silent', detail: earlier }
  const courier = openCourier({
    title: capitalised(channel.kind.title),
    fetch: ports.fetch,
    signal: ports.signal,
    now: () => ports.clock.now(),
    timer: run.timer,
    deliveryId: deliveryId(delivery),
    remembered: run.memory?.threads[channel.name],
    hasMemory: run.memory !== undefined,
  })
  try {
    const { detail, delivered, remember, acknowledged } = await opened.send(message, courier)
    if (!delivered) return { kind: 'silent', detail }
    return { kind: 'delivered', detail, remember, ...(acknowledged === undefined ? {} : { acknowledged }) }
  } catch (error) {
    ports.signal.throwIfAborted()
    return { kind: 'failed', problem: problemOf(error, channel) }
  }
}

/** The same run never says the same to the same channel twice, in whichever of its attempts. */
function earlierDelivery({ channel, message }: Delivery, { memory }: DeliveryRun): string | undefined {
  const { runId } = message.context
  const earlier = memory?.sent.find(
    (sent) => sent.run === runId && sent.channel === channel.name && sent.fingerprint === message.fingerprint,
  )
  if (earlier === undefined) return undefined
  const attempt = earlier.attempt === undefined ? 'before' : `by attempt ${earlier.attempt}`
  return `It was told the same ${attempt} of this run.`
}

function deliveryId({ channel, message }: Delivery): string {
  const { runId = String(message.at), attempt = 1 } = message.context
  return createHash('sha256')
    .update(JSON.stringify([runId, attempt, channel.name, message.fingerprint]))
    .digest('hex')
    .slice(0, 32)
}

function problemOf(error: unknown, { name, kind }: RoutedChannel): Problem {
  if (error instanceof UnreachableError) return error.problem
  if (error instanceof BadInputError && error.problems[0] !== undefined) return error.problems[0]
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'delivery-failed',
    message: `The channel ${name} (${kind.title}) could not be told: ${reason}`,
    help: 'Please report it: this is not an error that the suite knows.',
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
