import {
  type Attempt,
  fetchReason,
  isPassingStatus,
  type Problem,
  type RetryPolicy,
  type RetryTimer,
  retry,
  retryAfterMs,
  UnreachableError,
} from '@kafka-dataops/core'
import type { Courier, HttpAnswer, HttpRequest } from '../channels/channel.ts'

export interface CourierOptions {
  /** Of the service, as `Slack`. */
  readonly title: string
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly now: () => number
  readonly timer: RetryTimer
  readonly deliveryId: string
  readonly remembered: unknown
  readonly hasMemory: boolean
}

/** Chats ask for half a minute and more when they are written to too fast. */
const deliveryPolicy: RetryPolicy = { attempts: 4, baseMs: 500, maxMs: 8_000, maxRequestedMs: 60_000 }
const requestTimeoutMs = 15_000
/** Least time between two requests that write to one channel: every service used here takes one a second. */
const paceMs = 1_000
const mostAnswerCharacters = 1_000_000

/** The courier of one channel in one run. */
export function openCourier(options: CourierOptions): Courier {
  const { signal, timer, now } = options
  let lastAt: number | undefined
  const pace = async (): Promise<void> => {
    const wait = lastAt === undefined ? 0 : lastAt + paceMs - now()
    if (wait > 0) await timer.sleep(wait, signal)
    lastAt = now()
  }
  return {
    async request(request) {
      if (request.method !== 'GET') await pace()
      const policy = request.retryPolicy ?? deliveryPolicy
      return retry(() => send(request, options), policy, timer, signal)
    },
    async attempt(call, again) {
      await pace()
      const once = async (): Promise<Attempt<Awaited<ReturnType<typeof call>>>> => {
        try {
          return { kind: 'done', value: await call() }
        } catch (error) {
          signal.throwIfAborted()
          if (again(error)) return { kind: 'again', error }
          throw error
        }
      }
      return retry(once, deliveryPolicy, timer, signal)
    },
    remembered: options.remembered,
    hasMemory: options.hasMemory,
    deliveryId: options.deliveryId,
    signal,
    now,
  }
}

async function send(request: HttpRequest, options: CourierOptions): Promise<Attempt<HttpAnswer>> {
  const { signal, fetch, title, now } = options
  const { host } = new URL(request.url)
  let response: Response
  let text: string
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)])
    response = await fetch(request.url, {
      method: request.method,
      // A redirect would carry the credential to another place.
      redirect: 'manual',
      signal: bounded,
      headers: {
        accept: 'application/json',
        'user-agent': 'kafka-dataops',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...request.headers?.(),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    })
    text = (await response.text()).slice(0, mostAnswerCharacters)
  } catch (cause) {
    signal.throwIfAborted()
    const message = `${title} at ${host} cannot be reached: ${fetchReason(cause)}.`
    return { kind: 'again', error: undelivered('delivery-unreachable', message, reachHelp, cause) }
  }
  const { status, headers } = response
  if (isPassingStatus(status)) {
    const afterMs = retryAfterMs(headers.get('retry-after'), now())
    const reason = status === 429 ? 'limits the rate of messages' : 'has trouble of its own'
    const wait = afterMs === undefined ? '' : ` and asks to wait ${Math.ceil(afterMs / 1_000)} s`
    const error = undelivered(
      'delivery-unreachable',
      `${title} at ${host} ${reason} (HTTP ${status})${wait}.`,
      laterHelp,
    )
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) }
  }
  return { kind: 'done', value: { status, headers, body: jsonOr(text) } }
}

const reachHelp = 'Check the address, and that this machine may connect there.'
const laterHelp = 'Run the workflow again later.'

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export function undelivered(code: string, message: string, help: string, cause?: unknown): UnreachableError {
  const problem: Problem = { code, message, help }
  return new UnreachableError(problem, cause === undefined ? undefined : { cause })
}

/** An answer that says no. What the service wrote is shown as far as it is short plain text. */
export function refusal(title: string, { status, body }: HttpAnswer, help: string): UnreachableError {
  const said = saidBy(body)
  return undelivered(
    'delivery-refused',
    `${title} refused the message (HTTP ${status}${said === '' ? '' : `: ${said}`}).`,
    help,
  )
}

function saidBy(body: unknown): string {
  if (typeof body === 'string') return /^[\x20-\x7e]{1,200}$/.test(body.trim()) ? body.trim() : ''
  if (body === null || typeof body !== 'object') return ''
  const { message, error, errors } = body as Readonly<Record<string, unknown>>
  const parts = [message, error, ...(Array.isArray(errors) ? errors : [])]
  return parts
    .filter((part) => typeof part === 'string')
    .join('; ')
    .slice(0, 300)
}
