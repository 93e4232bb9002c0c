import type { z } from 'zod'

/**
 * Small entries that outlive a run, by kind and key. Several runs may use the same state at a time: changes are never
 * lost to one another. Methods reject with a BadInputError when an entry is damaged or of a newer version, and with an
 * UnreachableError when the place cannot be reached or refuses.
 */
export interface State {
  /** For messages, as `branch "kafka-dataops-state"` or `folder .kafka-dataops`. */
  readonly place: string
  /** The entry as the last run left it; undefined when there is none. */
  read<Value>(kind: StateKind<Value>, key: string): Promise<Value | undefined>
  /**
   * Replaces the entry by what `change` makes of it; when another run was faster, `change` is asked again with what that
   * one left. Rejects in a run that must not leave anything, as that of a pull request.
   */
  update<Value>(kind: StateKind<Value>, key: string, change: StateChange<Value>): Promise<void>
  /**
   * The same once the verdict of the run is out, whatever it is: for what must not count as done while nobody was told.
   * Is dropped when the run ends without a verdict, or must not leave anything.
   */
  updateAfterVerdict<Value>(kind: StateKind<Value>, key: string, change: StateChange<Value>): void
}

export type StateChange<Value> = (current: Value | undefined) => Value

/** One kind of entry: who reads a state knows what it may hold. */
export interface StateKind<Value> {
  /** Kebab-case; stable. */
  readonly name: string
  /** Rises when an older reader would misread the entry. */
  readonly version: number
  /** Of plain JSON. Values are redacted before they are stored; what does not fit any more then is refused. */
  readonly schema: z.ZodType<Value>
}
