import type { AlertSeverity, CredentialTarget, InputShape, RetryPolicy } from '@kafka-dataops/core'
import type { z } from 'zod'
import type { Message } from '../message/message.ts'
import type { RunContext } from '../message/run-context.ts'

/**
 * One kind of channel, declared once: its settings in dataops.yml, the inputs that make one without a manifest, and how
 * it is opened. Its folder holds the rest; channels/index.ts lists it.
 */
export interface ChannelKind {
  readonly type: string
  /** In the middle of a sentence, as `Slack`. */
  readonly title: string
  /** Keys of the settings, without `type`. Free of transforms: it is published as JSON Schema. */
  readonly settings: z.ZodType
  /** Settings that must come from the environment. */
  readonly secrets: readonly string[]
  /**
   * What it must be told beside what its routes say: nothing, or the end of a problem too, since it keeps the problem open
   * until then, or every run.
   */
  readonly follows: 'routes' | 'problems' | 'runs'
  /** What is worth this channel where no route says it. */
  readonly leastSeverity: AlertSeverity
  readonly inputs: InputShape
  /** Settings from the kind's own inputs; undefined when they name no channel. */
  readonly fromInputs: (inputs: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | undefined
  /** `settings` have been checked. Loads what it needs to send. */
  readonly open: (settings: unknown, run: ChannelRun) => Promise<Channel>
}

/** What a channel may know of the run. */
export interface ChannelRun {
  readonly context: RunContext
  readonly githubToken: string | undefined
}

export interface Channel {
  /** Where it sends its credential, for `allowed-hosts`. Empty when that is the workflow's own server. */
  readonly targets: readonly CredentialTarget[]
  /** What would be sent, without its credential. Pure. */
  render(message: Message): Rendered
  /**
   * Sends, or finds that there is nothing to send.
   * @throws UnreachableError when it could not be delivered; the signal's reason when the run is stopped.
   */
  send(message: Message, courier: Courier): Promise<Sent>
}

/** For `dry-run`: what of a message leaves, as text or as JSON. */
export type Rendered =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }

export interface Sent {
  /** A sentence: `Posted to #alerts.` */
  readonly detail: string
  /** False when there was nothing to send. */
  readonly delivered: boolean
  /** Plain JSON that the channel gets back while the problem lasts, where there is a state. */
  readonly remember?: unknown
  /** Who said when that they take care of the problem, as the channel can tell; the oldest first. Never empty. */
  readonly acknowledged?: readonly { readonly by: string; readonly at: number }[]
}

/** How a channel reaches the world: retried, paced and bounded in one way for all of them. */
export interface Courier {
  readonly request: (request: HttpRequest) => Promise<HttpAnswer>
  /** Tries anything else again as requests are. `again` says whether an error may pass. */
  readonly attempt: <Value>(call: () => Promise<Value>, again: (error: unknown) => boolean) => Promise<Value>
  /** What this channel asked to remember of the problem; undefined in the first message about it. */
  readonly remembered: unknown
  /** False where nothing can be remembered. */
  readonly hasMemory: boolean
  /** Stays the same when the same message is sent again. */
  readonly deliveryId: string
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Never shown whole: the path of a webhook is its password. */
  readonly url: string
  /** Asked for every attempt, as a signature is only good for its moment. */
  readonly headers?: () => Readonly<Record<string, string>>
  /** JSON text. */
  readonly body?: string
  readonly retryPolicy?: RetryPolicy
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  /** Parsed when it is JSON, else text. */
  readonly body: unknown
}

/** Keeps the types of a channel's settings. */
export function defineChannel<Settings>(
  kind: Omit<ChannelKind, 'open' | 'settings'> & {
    readonly settings: z.ZodType<Settings>
    readonly open: (settings: Settings, run: ChannelRun) => Promise<Channel>
  },
): ChannelKind {
  return { ...kind, open: (settings, run) => kind.open(kind.settings.parse(settings), run) }
}
