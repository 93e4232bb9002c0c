import { counted } from '@kafka-dataops/core'
import type { RecordView } from '@kafka-dataops/kafka'
import type { Threshold } from '../check-definition.ts'
import type { Conclusion, Moment } from './check.ts'
import { digest } from './digest.ts'
import { isSampled, type KeySample, mergeSamples, newKeySample, putInSample, sampledShare } from './key-sample.ts'
import { needsWholeWindow } from './measure.ts'
import { describeThreshold, holds, holdsWithin, nothingToEvaluate } from './rate.ts'
import { compareWitnesses, type Tally, type Witness } from './tally.ts'

/** How often something occurred: exact up to this many different ones, beyond by a sample of them. */
const limit = 100_000
/** Longer ones are kept by their hash. */
const longestKept = 64

export interface Occurrences {
  readonly count: number
  readonly first: Position
  readonly last: Position
}

type Position = Pick<Witness, 'partition' | 'offset' | 'timestamp'>

export type Repetition = KeySample<Occurrences>

export function newRepetition(): Repetition {
  return newKeySample()
}

/** Notes that a record holds `identity`; a record that is looked at again is the same one. */
export function countOccurrence(repetition: Repetition, identity: string, record: RecordView): void {
  const name = identity.length <= longestKept ? identity : digest(identity)
  if (!isSampled(repetition, name)) return
  const { partition, offset, timestamp } = record
  const here = { partition, offset, timestamp }
  const known = repetition.entries.get(name)
  if (known === undefined) putInSample(repetition, name, { count: 1, first: here, last: here }, limit)
  else if (compareWitnesses(known.last, here) !== 0)
    repetition.entries.set(name, joined(known, { count: 1, first: here, last: here }))
}

export function mergeRepetitions(into: Repetition, other: Repetition): void {
  mergeSamples(into, other, limit, joined)
}

function joined(left: Occurrences, right: Occurrences): Occurrences {
  return {
    count: left.count + right.count,
    first: compareWitnesses(left.first, right.first) <= 0 ? left.first : right.first,
    last: compareWitnesses(left.last, right.last) >= 0 ? left.last : right.last,
  }
}

/**
 * Failed when something occurs more than once, or more of them than the threshold allows. Failing records are those
 * beyond the first of each. What a part of the window repeats the whole of it does; what it does not, the rest may.
 */
export function concludeRepetition(
  repetition: Repetition,
  evaluated: Tally,
  { threshold, moment, examples, what }: RepetitionRule,
): Conclusion {
  if (evaluated.evaluated === 0) return { status: 'skipped', tally: evaluated, reason: nothingToEvaluate }
  const share = sampledShare(repetition)
  const repeated = [...repetition.entries.values()].filter(({ count }) => count > 1)
  const inAll = (count: number): number => Math.round(count / share)
  const values = inAll(repeated.length)
  const surplus = inAll(repeated.reduce((sum, { count }) => sum + count - 1, 0))
  const about = share === 1 ? '' : 'about '
  const measured = `${about}${counted(values, what)} more than once, ${about}${counted(surplus, 'surplus record')}`
  const number = threshold?.unit === 'percent' ? (100 * surplus) / evaluated.evaluated : values
  const seen = {
    tally: { ...evaluated, failed: surplus, ...witnessed(repeated, surplus, examples) },
    measured,
    ...(threshold === undefined ? {} : { threshold: describeThreshold(threshold) }),
  }
  if (moment.partial || moment.sample !== undefined) {
    const found = repeated.reduce((sum, { count }) => sum + count - 1, 0)
    const isMet = ofWholeWindow(threshold, repeated.length, found, moment)
    if (isMet === undefined) {
      const reason = moment.partial ? 'stopped before the whole window was read' : needsWholeWindow
      return { ...seen, status: 'skipped', reason }
    }
    return { ...seen, status: isMet ? 'passed' : 'failed' }
  }
  const isAllowed = threshold === undefined ? values === 0 : holds(number, threshold)
  const estimate =
    share === 1
      ? {}
      : {
          reason: `more than ${limit.toLocaleString('en-US')} different values: an estimate from 1 in ${Math.round(1 / share)} of them`,
        }
  return { ...seen, status: isAllowed ? 'passed' : 'failed', ...estimate }
}

export interface RepetitionRule {
  readonly threshold: Threshold | undefined
  readonly moment: Moment
  /** How many repeated ones to show. */
  readonly examples: number
  /** What is repeated, as `value`. */
  readonly what: string
}

/** What a part of the window repeats is the least that all of it does. */
function ofWholeWindow(
  threshold: Threshold | undefined,
  values: number,
  surplus: number,
  { sample }: Moment,
): boolean | undefined {
  if (threshold === undefined) return values === 0 ? undefined : false
  if (threshold.unit === 'rows') return holdsWithin(values, Number.POSITIVE_INFINITY, threshold)
  return holdsWithin(sample === undefined ? 0 : (100 * surplus) / sample.offsets, 100, threshold)
}

function witnessed(
  repeated: readonly Occurrences[],
  surplus: number,
  limitOfExamples: number,
): Pick<Tally, 'causes' | 'examples'> {
  const witnesses = repeated.map(witnessOf).sort(compareWitnesses)
  const [first] = witnesses
  const last = witnesses.at(-1)
  if (first === undefined || last === undefined) return { causes: new Map(), examples: [] }
  const cause = { count: surplus, first, last, lastCounted: -1 }
  return { causes: new Map([['occurs more than once', cause]]), examples: witnesses.slice(0, limitOfExamples) }
}

function witnessOf({ count, first, last }: Occurrences): Witness {
  const others = count === 2 ? 'also' : `${count} times, first`
  return { ...last, message: `occurs ${others} at partition ${first.partition}, offset ${first.offset}`, steps: [] }
}
