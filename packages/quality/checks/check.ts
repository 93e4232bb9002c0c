import type { SchemaKey } from '@kafka-dataops/decoders'
import type { RecordView, TopicAdmin } from '@kafka-dataops/kafka'
import type { CheckDefinition, CheckRule, RecordSide } from '../check-definition.ts'
import { type RecordReads, recordReads } from '../record-reads.ts'
import type { KnownSchema } from '../registry-rules/known-schemas.ts'
import type { RuleVerdicts } from '../rules/protocol.ts'
import type { CheckState, Tally } from './tally.ts'

/** What every check of one run is given. Plain data, the same in every thread. */
export interface CheckSetup {
  /** The moment that ages are judged at, in milliseconds since the epoch. */
  readonly asOf: number
  /** How many failing records a check shows. */
  readonly examples: number
  /** Record values and keys may be kept as text; otherwise only their type and size are. */
  readonly showValues: boolean
  /** Where decimals beyond 15 digits arrive as text (Avro); elsewhere a text is never a number. */
  readonly decimalTexts: readonly RecordSide[]
  /** Records come with gaps between them, and not always in the order of the log. */
  readonly isSample?: boolean
}

/** Where the inspection is: one object that moves from record to record. */
export interface Cursor {
  record: RecordView
  /** The whole decoded value of the record; undefined where there is none. What a check reads of it, `RecordReads` has. */
  whole: () => unknown
  /** The schema that the value names; undefined where it names none. */
  schemaKey: SchemaKey | undefined
  /** What is known of a schema that records name. */
  schemas: ((key: SchemaKey) => KnownSchema | undefined) | undefined
  /** Counts records; a record that is looked at again keeps its number, so that nothing counts twice. */
  sequence: number
  /** Indexes and keys of the arrays and maps that the value lies in, outermost first. */
  readonly steps: (string | number)[]
  /** What the user's own rules said of the records of the chunk in work. */
  verdicts: RuleVerdicts | undefined
  /** Ids of rules of severity error that could not be evaluated on the record, which may be their fault alone. */
  readonly ruleErrors: string[]
  /** The check at work, when it is one that may never come back; see `runBounded`. */
  suspect: RunningCheck | undefined
}

/**
 * Looks at one value (`undefined` is absent) and answers whether it fails the check. On the hot path: allocates only
 * when something fails.
 */
export type Observe = (value: unknown, cursor: Cursor) => boolean

/** The value is none that the check judges: it counts neither as evaluated nor as failed. */
export const notJudged = Symbol('not judged')

/** What is wrong with a value, as stable text that groups failures; undefined when nothing is. */
export type ValueTest = (value: unknown) => string | undefined | typeof notJudged

/** The same of a value and the record that it lies in. */
export type RecordTest = (value: unknown, cursor: Cursor) => ReturnType<ValueTest>

/** What a check's conclusion depends on beside what it saw. */
export interface Moment {
  readonly asOf: number
  /** The run was stopped before the newest records were read. */
  readonly partial: boolean
  /** Records of the window that were read. */
  readonly read: number
  /** Of those, the ones that fail a check of severity error or cannot be decoded. */
  readonly failing: number
  /** Partitions of the window, empty ones too. */
  readonly partitions: number
  /** Records per schema that the values name. */
  readonly recordsOfSchema: ReadonlyMap<SchemaKey, number>
  /** Of a sample file: what the offsets of its records are. */
  readonly offsetIs?: 'line' | 'number'
  /** What is read has record timestamps; a sample file has none. */
  readonly hasRecordTimes: boolean
  /** Only a sample of the window was read; absent when it was to be read whole. */
  readonly sample?: SampledWindow
  /** What the cluster says of keeping the topic's records; absent where no check asks, or there is no cluster. */
  readonly retention?: RetentionFacts
}

/** What is known of the window that a sample was taken of. */
export interface SampledWindow {
  /** Offsets of the window: it holds as many records, or fewer where compaction and transactions left gaps. */
  readonly offsets: number
  /** The last record of every partition is in the sample. */
  readonly hasNewest: boolean
}

export type OldestRecord = Awaited<ReturnType<TopicAdmin['oldestRecords']>>[number]

/** How long a topic keeps records: its settings in effect, and how old what it holds is. */
export type RetentionFacts =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true
      /** By name, as `retention.ms`. */
      readonly settings: ReadonlyMap<string, string>
      /** Of the partitions that hold records, ascending. */
      readonly oldest: readonly OldestRecord[]
    }

export interface Conclusion {
  readonly status: 'passed' | 'failed' | 'error' | 'skipped'
  readonly tally: Tally
  /** For checks that are no rate. */
  readonly measured?: string
  /** In milliseconds, for the KPI of freshness. */
  readonly measuredMs?: number
  /** What is allowed, for people. */
  readonly threshold?: string
  /** Why it failed, errored or was skipped, when the causes do not say it. */
  readonly reason?: string
}

/** A check at work on one share of the records. */
export interface RunningCheck {
  readonly definition: CheckDefinition
  /** Whether it looks at the value at its path, or at every record as such. */
  readonly scope: 'field' | 'record'
  /** It runs what the user wrote, which may never end. */
  readonly mayLoop: boolean
  /** It must see the records of a partition one after the other: a share then holds whole partitions. */
  readonly needsOrder: boolean
  /** At the record's value it looks at nothing but its `RecordReads`, or has told them that it wants the whole. */
  readonly readsRecord: boolean
  /** Replaced when the check is taken out of the run. */
  observe: Observe
  /**
   * For checks that judge each value or record by itself and come back: tells whether `observe` has a failure to count. Whoever
   * counts in `tally` what else was judged need not call it for values that pass, which are nearly all.
   */
  readonly test?: RecordTest
  readonly tally: Tally
  /** Plain data for structuredClone: what was seen so far. */
  readonly state: unknown
  /** Takes in what another share saw. Any split of the records (with `needsOrder` of the partitions), merged in any order, gives the same state. */
  merge(state: unknown): void
  conclude(moment: Moment): Conclusion
  /** What it comes to in the end, where that is more than one check. */
  parts?(): readonly RunningCheck[]
  /** Stops the check; its conclusion is an error with this reason. */
  breakOff(reason: string, cursor: Cursor): void
}

export type RuleKind = CheckRule['kind']
export type DefinitionOf<Kind extends RuleKind> = Extract<CheckDefinition, { readonly kind: Kind }>

/** One kind of check. Its state always holds a tally. */
export interface CheckKind<Kind extends RuleKind, State extends CheckState> {
  readonly scope?: (definition: DefinitionOf<Kind>) => 'field' | 'record'
  /** Its code or pattern comes from the user and may run for ever. */
  readonly mayLoop?: (definition: DefinitionOf<Kind>) => boolean
  /** It compares a record with those before it in its partition. */
  readonly needsOrder?: boolean
  /** It reads the record by the `RecordReads` that its observer is given. */
  readonly readsRecord?: boolean
  readonly start: () => State
  /** Where `observer` counts what this test says and does nothing else; undefined where asking it first gains nothing. */
  readonly test?: (definition: DefinitionOf<Kind>, setup: CheckSetup, reads: RecordReads) => RecordTest | undefined
  readonly observer: (definition: DefinitionOf<Kind>, state: State, setup: CheckSetup, reads: RecordReads) => Observe
  readonly merge: (into: State, other: State, setup: CheckSetup) => void
  readonly conclude: (definition: DefinitionOf<Kind>, state: State, moment: Moment, setup: CheckSetup) => Conclusion
}

/** Opens a check of a kind; the only place that knows a state by its kind's own type. */
export type OpenCheck<Kind extends RuleKind> = (
  definition: DefinitionOf<Kind>,
  setup: CheckSetup,
  reads?: RecordReads,
) => RunningCheck

export function checkKind<Kind extends RuleKind, State extends CheckState>(
  kind: CheckKind<Kind, State>,
): OpenCheck<Kind> {
  return (definition, setup, reads = recordReads()) => {
    const state = kind.start()
    const mayLoop = kind.mayLoop?.(definition) ?? false
    const test = mayLoop ? undefined : kind.test?.(definition, setup, reads)
    const check: RunningCheck = {
      definition,
      scope: kind.scope?.(definition) ?? 'field',
      mayLoop,
      needsOrder: kind.needsOrder ?? false,
      readsRecord: kind.readsRecord ?? false,
      observe: kind.observer(definition, state, setup, reads),
      ...(test === undefined ? {} : { test }),
      tally: state.tally,
      state,
      merge: (other) => kind.merge(state, other as State, setup),
      conclude: (moment) =>
        state.tally.broken === undefined
          ? kind.conclude(definition, state, moment, setup)
          : { status: 'error', tally: state.tally, reason: state.tally.broken.reason },
      breakOff(reason, cursor) {
        const { partition, offset } = cursor.record
        state.tally.broken = { reason, partition, offset }
        check.observe = () => false
      },
    }
    if (mayLoop) check.observe = suspected(check, check.observe)
    return check
  }
}

/** Names the check while it works, so that whoever interrupts it knows which one it was. */
function suspected(check: RunningCheck, observe: Observe): Observe {
  return (value, cursor) => {
    cursor.suspect = check
    const failed = observe(value, cursor)
    cursor.suspect = undefined
    return failed
  }
}
