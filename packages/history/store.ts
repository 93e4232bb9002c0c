import { BadInputError } from '@kafka-dataops/core'

/** Texts by path (`kind/name`, without an ending), kept in one place that several runs may use at a time. */
export interface StateStore {
  /** For messages, as `branch "kafka-dataops-state"` or `folder .kafka-dataops`. */
  readonly place: string
  /** @throws BadInputError or UnreachableError when the place cannot be used; the signal's reason when it aborts. */
  read(path: string, signal: AbortSignal): Promise<StateSnapshot>
}

/** One entry at one moment. */
export interface StateSnapshot {
  /** Absent when there is no such entry. */
  readonly text: string | undefined
  /**
   * Puts a text in its place if it is still as it was; answers false when somebody else was faster.
   * @throws as `StateStore.read`, and a BadInputError when there are too many entries for a new one.
   */
  replace(text: string, signal: AbortSignal): Promise<boolean>
}

/** Entries of one place. More are a sign of keys that never repeat. */
export const mostEntries = 1_000

export function tooManyEntries(place: string): BadInputError {
  return new BadInputError({
    code: 'state-full',
    message: `The ${place} holds ${mostEntries.toLocaleString('en-US')} entries, which is the most it may: no new one was written.`,
    help: 'Delete entries of topics and contracts that are gone.',
  })
}
