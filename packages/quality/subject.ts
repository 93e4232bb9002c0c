import type { Check, Evidence } from '@kafka-dataops/core'
import { type CheckDefinition, type FieldPath, formatFieldPath } from './check-definition.ts'
import type { Witness } from './checks/tally.ts'

/** What the records come from; of a file the offset of a record is its line, or its number where there are no lines. */
export type InspectedSubject =
  | { readonly kind: 'topic'; readonly topic: string }
  | {
      readonly kind: 'file'
      readonly file: string
      readonly contractTopic: string
      readonly offsetIs: 'line' | 'number'
    }

/** `topic "prices"`, `file samples/prices.jsonl`. */
export function describeSubject(subject: InspectedSubject): string {
  return subject.kind === 'topic' ? `topic "${subject.topic}"` : `file ${subject.file}`
}

/** `partition 0, offset 12`, `line 12`. */
export function describeRecord(subject: InspectedSubject, record: Pick<Witness, 'partition' | 'offset'>): string {
  if (subject.kind === 'topic') return `partition ${record.partition}, offset ${record.offset}`
  return subject.offsetIs === 'line' ? `line ${record.offset}` : `record ${record.offset}`
}

export function targetOf(
  subject: InspectedSubject,
  definition: Pick<CheckDefinition, 'side' | 'path'>,
): Check['target'] {
  const path = isWholeValue(definition) ? {} : { path: formatFieldPath(definition.side, definition.path) }
  return subject.kind === 'topic' ? { topic: subject.topic, ...path } : { file: subject.file, ...path }
}

/** Where a failing record lies and what was found there. */
export function evidenceOf(
  subject: InspectedSubject,
  definition: Pick<CheckDefinition, 'side' | 'path'>,
  witness: Witness,
): Evidence {
  const path = isWholeValue(definition) ? {} : { path: concretePath(definition.side, definition.path, witness.steps) }
  const shown = {
    ...(witness.key === undefined ? {} : { key: witness.key }),
    ...(witness.value === undefined ? {} : { value: witness.value }),
    message: witness.message,
  }
  const offset = String(witness.offset)
  if (subject.kind === 'topic') {
    const time = witness.timestamp < 0 ? {} : { timestamp: isoTime(witness.timestamp) }
    return { record: { topic: subject.topic, partition: witness.partition, offset, ...time, ...path }, ...shown }
  }
  const line = subject.offsetIs === 'line' ? Number(witness.offset) : 1
  const record = subject.offsetIs === 'line' ? path : { offset, ...path }
  return {
    place: { file: subject.file, line, column: 1 },
    ...(Object.keys(record).length === 0 ? {} : { record }),
    ...shown,
  }
}

/** A check of the whole value names no path. */
function isWholeValue({ side, path }: Pick<CheckDefinition, 'side' | 'path'>): boolean {
  return side === 'value' && path.length === 0
}

/** `items[3].id`; the keys of a map are data and stay `{}`. */
function concretePath(side: CheckDefinition['side'], path: FieldPath, steps: Witness['steps']): string {
  const indexes = steps.filter((step) => typeof step === 'number').values()
  return formatFieldPath(side, path).replaceAll('[]', () => `[${indexes.next().value ?? ''}]`)
}

const latestDate = 8_640_000_000_000_000

function isoTime(ms: number): string {
  return new Date(Math.min(ms, latestDate)).toISOString()
}
