import { type LintSettings, lintSchemas } from '@kafka-dataops/avro/lint'
import { type Finding, fingerprint } from '@kafka-dataops/core'
import { isExternal } from './external-schemas.ts'
import type { Snapshot } from './model.ts'

/** What schemas are compared with. */
export interface Before {
  readonly base: Snapshot
  /** Releases before it, the oldest first. */
  readonly history: readonly Snapshot[]
}

/**
 * Everything that is wrong with the schemas by themselves, and with their change beyond the algorithm: what the parser
 * found and what the rules of packages/avro/lint find.
 */
export function lintFindings(
  current: Snapshot,
  before: Before | undefined,
  settings: LintSettings,
): readonly Finding[] {
  const compared =
    before === undefined ? {} : { base: before.base.parsed, history: before.history.map(({ parsed }) => parsed) }
  const found = lintSchemas({ parsed: current.parsed, settings, ...compared })
  // What is wrong with the schemas of others is theirs, as long as it can be read.
  const own = found.filter(({ place, severity }) => severity === 'error' || !isExternal(place.file))
  return own.map(({ rule, severity, message, help, place, identity, related: steps }) => {
    const related = steps.slice(0, 5).map((step) => `${step.message} (${step.place.file}:${step.place.line}).`)
    return {
      rule,
      severity,
      message: [message, ...related].map((clause) => sentence(clause, identity)).join(' '),
      fingerprint: fingerprint({ rule, place, identity }),
      place,
      help,
    }
  })
}

/** Messages of the schema packages are clauses; people read sentences. A name at the beginning stays as it is written. */
export function sentence(message: string, about = ''): string {
  const [first = ''] = message.split(' ', 1)
  const isName = !/^[a-z]+[,:]?$/.test(first) || about.split('.').includes(first)
  const text = isName ? message : message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}
