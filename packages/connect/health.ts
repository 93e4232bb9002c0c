import type { ConnectorStatus } from './port.ts'

/** Whether a connector does its work: the connector alone being RUNNING says nothing of its tasks. */
export type ConnectorHealth =
  | { readonly kind: 'running'; readonly tasks: number }
  /** Not yet what is wanted: no status, unassigned, restarting, without tasks. */
  | { readonly kind: 'starting'; readonly reason: string }
  | { readonly kind: 'halted'; readonly state: 'PAUSED' | 'STOPPED' }
  | { readonly kind: 'failed'; readonly parts: readonly FailedPart[] }

export interface FailedPart {
  /** The task's number; absent for the connector itself. */
  readonly task?: number
  readonly worker: string
  /** Java's stack trace, as the worker tells it; empty when it does not. */
  readonly trace: string
}

/** Health of a connector: its own state, every task's, and that there is a task at all. */
export function healthOf(status: ConnectorStatus | undefined): ConnectorHealth {
  if (status === undefined) return { kind: 'starting', reason: 'the worker has no status of it yet' }
  const { connector, tasks } = status
  const failed: FailedPart[] = [
    ...(connector.state === 'FAILED' ? [{ worker: connector.worker, trace: connector.trace }] : []),
    ...tasks.filter(({ state }) => state === 'FAILED').map(({ id, worker, trace }) => ({ task: id, worker, trace })),
  ]
  // Confluent Cloud says DEGRADED of a connector some of whose tasks have failed, and may not say which.
  if (failed.length === 0 && connector.state === 'DEGRADED') {
    failed.push({ worker: connector.worker, trace: connector.trace || 'It is degraded.' })
  }
  if (failed.length > 0) return { kind: 'failed', parts: failed }
  const { state } = connector
  const halted = (['PAUSED', 'STOPPED'] as const).find((each) => each === state)
  if (halted !== undefined) {
    const settled = halted === 'STOPPED' ? tasks.length === 0 : tasks.every((task) => task.state === 'PAUSED')
    return settled
      ? { kind: 'halted', state: halted }
      : { kind: 'starting', reason: `it is ${halted}, but its tasks are not yet` }
  }
  if (state !== 'RUNNING') return { kind: 'starting', reason: `the connector is ${state}` }
  if (tasks.length === 0) return { kind: 'starting', reason: 'it has no task' }
  const other = tasks.find(({ state }) => state !== 'RUNNING')
  if (other !== undefined) return { kind: 'starting', reason: `task ${other.id} is ${other.state}` }
  return { kind: 'running', tasks: tasks.length }
}

/** The root cause of a Java stack trace: its last "Caused by:", else its first line. */
export function rootCause(trace: string): string {
  const causes = trace.split('\n').filter((line) => line.startsWith('Caused by: '))
  const line = causes.at(-1)?.slice('Caused by: '.length) ?? trace.split('\n')[0] ?? ''
  return line.trim()
}
