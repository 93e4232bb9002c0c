import { BadInputError, UnreachableError } from '@kafka-dataops/core'

/** Codes of Kafka's protocol that reading reacts to. https://kafka.apache.org/protocol#protocol_error_codes */
export const ProtocolErrorCode = {
  none: 0,
  offsetOutOfRange: 1,
  unknownTopicOrPartition: 3,
  leaderNotAvailable: 5,
  notLeaderOrFollower: 6,
  requestTimedOut: 7,
  brokerNotAvailable: 8,
  replicaNotAvailable: 9,
  networkException: 13,
  coordinatorLoadInProgress: 14,
  kafkaStorageError: 56,
  listenerNotFound: 72,
  fencedLeaderEpoch: 74,
  unknownLeaderEpoch: 75,
  offsetNotAvailable: 78,
  unknownTopicId: 100,
  inconsistentTopicId: 103,
} as const

const retriable: ReadonlySet<number> = new Set([
  ProtocolErrorCode.unknownTopicOrPartition,
  ProtocolErrorCode.leaderNotAvailable,
  ProtocolErrorCode.notLeaderOrFollower,
  ProtocolErrorCode.requestTimedOut,
  ProtocolErrorCode.brokerNotAvailable,
  ProtocolErrorCode.replicaNotAvailable,
  ProtocolErrorCode.networkException,
  ProtocolErrorCode.coordinatorLoadInProgress,
  ProtocolErrorCode.kafkaStorageError,
  ProtocolErrorCode.listenerNotFound,
  ProtocolErrorCode.fencedLeaderEpoch,
  ProtocolErrorCode.unknownLeaderEpoch,
  ProtocolErrorCode.offsetNotAvailable,
  ProtocolErrorCode.unknownTopicId,
  ProtocolErrorCode.inconsistentTopicId,
])

/** Whether an error of a partition passes by itself, possibly on another broker: a leader moved, a replica catches up. */
export function isRetriable(errorCode: number): boolean {
  return retriable.has(errorCode)
}

/** Whether a failed request may succeed when it is sent again: the library marks what never can. */
export function isRetriableError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('PLT_KFK_')) return false
  return !finalIn(error)
}

function finalIn(error: Error): boolean {
  // What is explained to the user already, as a host that credentials may not go to, does not pass.
  if (error instanceof BadInputError || error instanceof UnreachableError) return true
  if ('canRetry' in error && error.canRetry === false) return true
  if (error.cause instanceof Error && finalIn(error.cause)) return true
  return error instanceof AggregateError && error.errors.some((inner) => inner instanceof Error && finalIn(inner))
}
