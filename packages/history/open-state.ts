import {
  BadInputError,
  type RetryTimer,
  retry,
  type State,
  type StateChange,
  type StateKind,
  UnreachableError,
  wallTimer,
} from '@kafka-dataops/core'
import { decodeEntry, encodeEntry, pathOf } from './entry.ts'
import type { StateStore } from './store.ts'

export interface StateSettings {
  /** Of the run. */
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly redact: <Data>(data: Data) => Data
  /** Why this run leaves nothing behind, as a sentence; it may read all the same. */
  readonly readOnly?: string
  readonly timer?: RetryTimer
}

/** A state for one run, and what the run wants to leave. */
export interface OpenedState {
  readonly state: State
  /**
   * Writes what was to be written after the verdict. Answers why nothing was written, when the run leaves nothing.
   * @throws as `State.update`; what was not written then is written by no later call.
   */
  settle(signal: AbortSignal): Promise<string | undefined>
}

/** Others may be faster so often before we give up: each time one of them has got through. */
const conflictPolicy = { attempts: 20, baseMs: 100, maxMs: 2_000, maxRequestedMs: 0 }

/** Makes the State port of a run from a place that keeps texts. */
export function openState(store: StateStore, settings: StateSettings): OpenedState {
  const { signal, readOnly } = settings
  const pending: ((signal: AbortSignal) => Promise<void>)[] = []
  const state: State = {
    place: store.place,
    async read(kind, key) {
      const { text } = await store.read(pathOf(kind, key), signal)
      return text === undefined ? undefined : decodeEntry(text, kind, key, store.place)
    },
    async update(kind, key, change) {
      if (readOnly !== undefined) {
        throw new BadInputError({
          code: 'state-read-only',
          message: `The ${store.place} cannot be changed by this run. ${readOnly}`,
          help: 'Run this on a push or a schedule.',
        })
      }
      await updateEntry(store, settings, kind, key, change, signal)
    },
    updateAfterVerdict(kind, key, change) {
      pending.push((later) => updateEntry(store, settings, kind, key, change, later))
    },
  }
  return {
    state,
    async settle(later) {
      const updates = pending.splice(0)
      if (readOnly !== undefined) return updates.length === 0 ? undefined : readOnly
      for (const update of updates) await update(later)
      return undefined
    },
  }
}

async function updateEntry<Value>(
  store: StateStore,
  { now, redact, timer = wallTimer }: StateSettings,
  kind: StateKind<Value>,
  key: string,
  change: StateChange<Value>,
  signal: AbortSignal,
): Promise<void> {
  const attempt = async () => {
    const { text, replace } = await store.read(pathOf(kind, key), signal)
    const current = text === undefined ? undefined : decodeEntry(text, kind, key, store.place)
    const isWritten = await replace(encodeEntry(change(current), kind, key, now(), redact), signal)
    return isWritten ? ({ kind: 'done', value: undefined } as const) : ({ kind: 'again', error: busy(store) } as const)
  }
  await retry<undefined>(attempt, conflictPolicy, timer, signal)
}

function busy({ place }: StateStore): UnreachableError {
  return new UnreachableError({
    code: 'state-busy',
    message: `The ${place} could not be written: other runs changed it ${conflictPolicy.attempts} times in a row.`,
    help: 'Give workflows that run at the same time a state of their own, or a concurrency group.',
  })
}
