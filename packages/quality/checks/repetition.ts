import { counted } from '@kafka-dataops/core'
import type { RecordView } from '@kafka-dataops/kafka'
import type { Threshold } from '../check-definition.ts'
import type { Conclusion, Moment } from './check.ts'
import { needsWholeWindow } from './measure.ts'
import {
  countOccurrence,
  keptShare,
  newOccurrenceTable,
  type Occurrences,
  type OccurrenceTable,
  repeatedOnes,
} from './occurrence-table.ts'
import { describeThreshold, holds, holdsWithin, nothingToEvaluate } from './rate.ts'
import { compareWitnesses, type Tally, type Witness } from './tally.ts'

export { mergeOccurrences as mergeRepetitions, type OccurrenceTable as Repetition } from './occurrence-table.ts'

/** How often something occurred: exact up to this many different ones (100 MB), beyond by a sample of them. */
const mostExact = 1_500_000

export function newRepetition(): OccurrenceTable {
  return newOccurrenceTable(mostExact)
}

/** Notes that a record holds `identity`; a record that is looked at again is the same one. */
export function countRepetition(table: OccurrenceTable, identity: string, record: RecordView): void {
  const { partition, offset, timestamp } = record
  countOccurrence(table, identity, { partition, offset: Number(offset), timestamp })
}

/**
 * Failed when something occurs more than once, or more of them than the threshold allows. Failing records are those
 * beyond the first of each. What a part of the window repeats the whole of it does; what it does not, the rest may.
 */
export function concludeRepetition(
  table: OccurrenceTable,
  evaluated: Tally,
  { threshold, moment, examples, what }: RepetitionRule,
): Conclusion {
  if (evaluated.evaluated === 0) return { status: 'skipped', tally: evaluated, reason: nothingToEvaluate }
  const share = keptShare(table)
  const found = summarize(table, examples, moment)
  const inAll = (count: number): number => Math.round(count / share)
  const values = inAll(found.values)
  const surplus = inAll(found.surplus)
  const about = share === 1 ? '' : 'about '
  const measured = `${about}${counted(values, what)} more than once, ${about}${counted(surplus, 'surplus record')}`
  const number = threshold?.unit === 'percent' ? (100 * surplus) / evaluated.evaluated : values
  const seen = {
    tally: { ...evaluated, failed: surplus, ...witnessed(found, surplus) },
    measured,
    ...(threshold === undefined ? {} : { threshold: describeThreshold(threshold) }),
  }
  if (moment.partial || moment.sample !== undefined) {
    const isMet = ofWholeWindow(threshold, found.values, found.surplus, moment)
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
          reason: `more than ${mostExact.toLocaleString('en-US')} different values: an estimate from 1 in ${Math.round(1 / share)} of them`,
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

/** What occurred more than once; of those as many as are shown, which lie first, and the one that lies last. */
interface Found {
  readonly values: number
  /** Records beyond the first of each. */
  readonly surplus: number
  readonly shown: readonly Witness[]
  readonly last: Witness | undefined
}

/** One look at each: there may be a million of them. */
function summarize(table: OccurrenceTable, examples: number, moment: Moment): Found {
  const shown: Witness[] = []
  const most = Math.max(1, examples)
  let last: Witness | undefined
  let values = 0
  let surplus = 0
  for (const occurrences of repeatedOnes(table)) {
    values++
    surplus += occurrences.count - 1
    const witness = witnessOf(occurrences, moment)
    if (last === undefined || compareWitnesses(witness, last) > 0) last = witness
    const before = shown.at(-1)
    if (shown.length >= most && before !== undefined && compareWitnesses(witness, before) > 0) continue
    shown.splice(shown.findLastIndex((one) => compareWitnesses(one, witness) <= 0) + 1, 0, witness)
    if (shown.length > most) shown.pop()
  }
  return { values, surplus, last, shown }
}

function witnessed({ shown, last }: Found, surplus: number): Pick<Tally, 'causes' | 'examples'> {
  const [first] = shown
  if (first === undefined || last === undefined) return { causes: new Map(), examples: [] }
  const cause = { count: surplus, first, last, lastCounted: -1 }
  return { causes: new Map([['occurs more than once', cause]]), examples: [...shown] }
}

function witnessOf({ count, first, last }: Occurrences, { offsetIs }: Moment): Witness {
  const others = count === 2 ? 'also' : `${count} times, first`
  const message = `occurs ${others} ${whereIs(first, offsetIs)}`
  return { ...last, offset: BigInt(last.offset), message, steps: [] }
}

function whereIs({ partition, offset }: Occurrences['first'], offsetIs: Moment['offsetIs']): string {
  if (offsetIs === undefined) return `at partition ${partition}, offset ${offset}`
  return offsetIs === 'line' ? `in line ${offset}` : `in record ${offset}`
}
