import { counted } from '@kafka-dataops/core'
import type { SchemaKey } from '@kafka-dataops/decoders'
import { checkKind } from './check.ts'
import { needsWholeWindow } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

/** What the values name is counted by the inspection itself. */
export const schemaCount = checkKind<'schema-count', CheckState>({
  scope: () => 'record',
  start: () => ({ tally: newTally() }),
  observer: () => () => false,
  merge: () => {},
  conclude({ max }, { tally }, { recordsOfSchema, sample }) {
    const threshold = `at most ${max}`
    if (recordsOfSchema.size === 0) {
      return { status: 'skipped', tally, threshold, reason: 'no data: no value names a schema' }
    }
    const measured = `${counted(recordsOfSchema.size, 'schema')}: ${described(recordsOfSchema)}`
    if (recordsOfSchema.size > max) return { status: 'failed', tally, threshold, measured }
    return sample === undefined
      ? { status: 'passed', tally, threshold, measured }
      : { status: 'skipped', tally, threshold, measured, reason: needsWholeWindow }
  },
})

const shown = 10

function described(records: ReadonlyMap<SchemaKey, number>): string {
  const byCount = [...records].sort(([, left], [, right]) => right - left)
  const parts = byCount.slice(0, shown).map(([schema, count]) => `${schema} (${counted(count, 'record')})`)
  return byCount.length > shown ? `${parts.join(', ')} and ${byCount.length - shown} more` : parts.join(', ')
}
