import { BadInputError, CancelledError, type Problem, UnreachableError } from '@kafka-dataops/core'
import { type AccessAdvice, type AclOperation, type AclResource, accessAdvice } from './access-advice.ts'
import { errorsWithin, isClientError, loginFault } from './client-errors.ts'
import { requestTimeoutMs } from './client-options.ts'
import { connectionProblem } from './connection-problems.ts'
import { diagnose, diagnosedError } from './diagnose.ts'
import { missingTopicProblem } from './missing-topic.ts'
import { type Broker, type ConnectionSettings, formatBroker } from './settings.ts'

/** What was being done when a client failed. */
export interface FailureContext {
  readonly settings: ConnectionSettings
  readonly signal: AbortSignal
  /** The topic that was worked on. */
  readonly topic?: string
  /** Rights on the topic that the work needs; `Read` and `Describe` unless given. */
  readonly rights?: readonly AclOperation[]
}

/**
 * Runs work that talks to Kafka.
 * @throws what `explainFailure` makes of a failure.
 */
export async function withExplainedFailures<Result>(
  context: FailureContext,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw await explainFailure(error, context)
  }
}

/**
 * What a failure of either client means for the user: an UnreachableError or BadInputError with a stable code that says
 * what happened, where and what to do; the reason of the abort when the signal aborted. A broker that could not be
 * reached is diagnosed, which takes at most the connect timeout a step. What is no client's error is answered as it is.
 */
export async function explainFailure(error: unknown, context: FailureContext): Promise<unknown> {
  if (context.signal.aborted) return context.signal.reason
  const errors = errorsWithin(error)
  const explained = errors.find(
    (each) => each instanceof BadInputError || each instanceof UnreachableError || each instanceof CancelledError,
  )
  if (explained !== undefined) return explained
  if (!errors.some(isClientError)) return error
  const cause = { cause: error }
  const login = loginFault(error)
  const [named = context.settings.brokers[0]] = brokersNamed(errors)
  if (login !== undefined && named !== undefined) {
    return new UnreachableError(connectionProblem(login, named, context.settings), cause)
  }
  for (const each of errors) {
    const answer = answerOf(each)
    if (answer !== undefined) return explainAnswer(answer, context, cause)
  }
  try {
    return await explainConnection(errors, context, cause)
  } catch (interruption) {
    if (context.signal.aborted) return context.signal.reason
    throw interruption
  }
}

/** An error code of Kafka's protocol, by its name in the documentation, and what the broker said beside it. */
interface Answer {
  readonly id: string
  readonly says: string
}

function answerOf(error: Error): Answer | undefined {
  const { apiId, serverErrorMessage, type, code } = error as {
    readonly apiId?: unknown
    readonly serverErrorMessage?: string | null
    readonly type?: unknown
    readonly code?: unknown
  }
  if (typeof apiId === 'string') return { id: apiId, says: serverErrorMessage ?? '' }
  if (code === 'PLT_KFK_UNSUPPORTED_API') return { id: 'UNSUPPORTED_VERSION', says: error.message }
  // kafkajs
  if (error.name === 'KafkaJSProtocolError' && typeof type === 'string') return { id: type, says: '' }
  return undefined
}

async function explainAnswer(answer: Answer, context: FailureContext, options: ErrorOptions): Promise<Error> {
  const { topic, settings } = context
  const at = settings.brokers.map(formatBroker).join(', ')
  const says = answer.says === '' ? '' : ` (${answer.says.replace(/\.$/, '')})`
  const onTopic = topic === undefined ? '' : ` for topic "${topic}"`
  const refusal = (problem: Problem): UnreachableError => new UnreachableError(problem, options)
  const denied = async (code: string, operations: readonly AclOperation[], resource: AclResource): Promise<Error> =>
    refusal(deniedProblem(code, await accessAdvice(operations, resource, settings), at))
  switch (answer.id) {
    case 'TOPIC_AUTHORIZATION_FAILED':
      return denied('kafka-topic-access-denied', context.rights ?? ['Read', 'Describe'], {
        kind: 'topic',
        name: topic ?? '*',
      })
    case 'CLUSTER_AUTHORIZATION_FAILED':
      return denied('kafka-cluster-access-denied', ['Describe'], { kind: 'cluster' })
    case 'GROUP_AUTHORIZATION_FAILED':
      return denied('kafka-group-access-denied', ['Describe'], { kind: 'group', name: '*' })
    case 'TRANSACTIONAL_ID_AUTHORIZATION_FAILED':
      return denied('kafka-transaction-access-denied', ['Write'], { kind: 'transactional-id', name: '*' })
    case 'UNKNOWN_TOPIC_OR_PARTITION':
    case 'UNKNOWN_TOPIC_ID':
    case 'INCONSISTENT_TOPIC_ID':
      return new BadInputError(missingTopicProblem(topic ?? 'it', []), options)
    case 'INVALID_TOPIC_EXCEPTION':
      return new BadInputError(
        {
          code: 'topic-malformed',
          message: `"${topic ?? ''}" cannot be the name of a topic${says}.`,
          help: 'Names hold letters, digits, dots, underscores and dashes, at most 249.',
        },
        options,
      )
    case 'UNSUPPORTED_VERSION':
      return refusal({
        code: 'kafka-unsupported-version',
        message: `The Kafka cluster at ${at} does not support a request that is needed${says}.`,
        help: 'Kafka 1.0 or newer is needed; some services that speak Kafka leave requests out.',
      })
    case 'MESSAGE_TOO_LARGE':
    case 'RECORD_LIST_TOO_LARGE':
      return refusal({
        code: 'kafka-message-too-large',
        message: `Kafka refused a record that is too large${onTopic}${says}.`,
        help: "Raise the topic's max.message.bytes, or write smaller records.",
      })
    case 'LEADER_NOT_AVAILABLE':
    case 'NOT_LEADER_OR_FOLLOWER':
    case 'REPLICA_NOT_AVAILABLE':
    case 'BROKER_NOT_AVAILABLE':
    case 'KAFKA_STORAGE_ERROR':
      return refusal({
        code: 'kafka-no-leader',
        message: `A partition has had no leader that answers${onTopic} (${answer.id}).`,
        help: 'A broker is down or its disk has failed: kafka-topics.sh --describe --unavailable-partitions shows where.',
      })
    case 'REQUEST_TIMED_OUT':
      return refusal({
        code: 'kafka-request-timeout',
        message: `The Kafka cluster at ${at} gave up on a request${onTopic} because it took too long${says}.`,
        help: 'The cluster may be overloaded, or lack in-sync replicas.',
      })
    default:
      return refusal({
        code: 'kafka-request-refused',
        message: `The Kafka cluster at ${at} refused a request${onTopic}: ${answer.id}${says}.`,
        help: 'The code is explained at https://kafka.apache.org/protocol#protocol_error_codes.',
      })
  }
}

function deniedProblem(code: string, advice: AccessAdvice, at: string): Problem {
  return { code, message: `The Kafka cluster at ${at} requires ${advice.right}.`, help: advice.help }
}

/** Diagnoses the brokers that the errors name, at most three, else those of the settings. */
async function explainConnection(
  errors: readonly Error[],
  context: FailureContext,
  options: ErrorOptions,
): Promise<Error> {
  const { settings, signal } = context
  const named = brokersNamed(errors)
  const suspects = (named.length > 0 ? named : settings.brokers).slice(0, 3)
  const failures: (BadInputError | UnreachableError)[] = []
  // One after the other: were the login at fault, each would count as one more failed attempt.
  for (const broker of suspects) {
    const failure = diagnosedError(await diagnose(broker, settings, signal), options)
    if (failure !== undefined) failures.push(failure)
    if (failure instanceof BadInputError) return failure
  }
  const [first] = failures
  if (first === undefined) return new UnreachableError(lostProblem(errors, suspects), options)
  if (!(first instanceof UnreachableError)) return first
  const messages = failures.map((failure) => failure.message)
  const advertised = suspects.some((broker) => !isBootstrap(broker, settings))
  const problem = { ...first.problem, message: messages.join(' ') }
  return new UnreachableError(advertised ? withAdvertisedHelp(problem) : problem, options)
}

function withAdvertisedHelp(problem: Problem): Problem {
  const help = `The cluster itself named this address (advertised.listeners): it must be one that this machine can reach. ${problem.help ?? ''}`
  return { ...problem, help: help.trim() }
}

function isBootstrap(broker: Broker, settings: ConnectionSettings): boolean {
  return settings.brokers.some((each) => formatBroker(each) === formatBroker(broker))
}

function lostProblem(errors: readonly Error[], brokers: readonly Broker[]): Problem {
  const at = brokers.map(formatBroker).join(', ')
  const late = errors.some((error) => /timed? ?out/i.test(error.message))
  return late
    ? {
        code: 'kafka-request-timeout',
        message: `Kafka broker ${at}: no answer to a request within ${requestTimeoutMs / 1_000} s, though it takes connections.`,
        help: 'The broker may be overloaded; try again, or ask for less.',
      }
    : {
        code: 'kafka-connection-lost',
        message: `Kafka broker ${at}: the connection broke, though a new one works.`,
        help: 'Try again; the broker may have been restarted.',
      }
}

/** Both clients put the address of a failed connection into the error. */
function brokersNamed(errors: readonly Error[]): readonly Broker[] {
  const found = new Map<string, Broker>()
  for (const error of errors) {
    const broker = 'broker' in error && typeof error.broker === 'string' ? error.broker : ''
    const match = /^Connection to (.+):(\d+) (?:failed|timed out)/.exec(error.message) ?? /^(.+):(\d+)$/.exec(broker)
    const [, host, port] = match ?? []
    if (host !== undefined && port !== undefined) found.set(`${host}:${port}`, { host, port: Number(port) })
  }
  return [...found.values()]
}
