import { UnreachableError } from '@kafka-dataops/core'
import type { WorkerFailure } from './worker-protocol.ts'

/** An error as plain data for the other thread. */
export function failureOf(error: unknown): WorkerFailure {
  if (error instanceof UnreachableError) return { message: error.message, problem: error.problem }
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
}

/** The error that the other thread met. */
export function errorOf(failure: WorkerFailure): Error {
  if (failure.problem !== undefined) return new UnreachableError(failure.problem)
  const error = new Error(failure.message)
  if (failure.stack !== undefined) error.stack = failure.stack
  return error
}
