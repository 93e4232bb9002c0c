import { didYouMean } from '@kafka-dataops/core'
import { defineRule } from '../define-rule.ts'
import { IGNORE_ATTRIBUTE } from '../opt-outs.ts'
import { PARSER_RULES } from '../parser-rules.ts'

const alwaysErrors: ReadonlySet<string> = new Set(PARSER_RULES.filter((rule) => !rule.settable).map(({ id }) => id))
const parserWarnings = PARSER_RULES.filter((rule) => rule.settable).map(({ id }) => id)

/** Needs the ids of all rules, itself included, so the list of rules makes it. */
export function optOutUnknown(ids: () => readonly string[]) {
  return defineRule({
    id: 'opt-out-unknown',
    severity: 'warning',
    summary: `"${IGNORE_ATTRIBUTE}" names a rule that does not exist or that cannot be opted out of`,
    reason: 'The opt-out has no effect.',
    fix: `Correct the rule id. The value is a list: "${IGNORE_ATTRIBUTE}": ["type-doc-missing"].`,
    examples: [
      {
        breaks: { files: '{"type": "fixed", "name": "Hash", "size": 4, "dataops.ignore": ["type-unusde"]}' },
        passes: { files: '{"type": "fixed", "name": "Hash", "size": 4, "dataops.ignore": ["type-unused"]}' },
      },
    ],
    check(file, report) {
      if (file.optOuts.length === 0) return
      const known = [...ids(), ...parserWarnings]
      for (const { rules, malformed } of file.optOuts) {
        if (malformed !== undefined) {
          report(malformed, file.source.path, `"${IGNORE_ATTRIBUTE}" takes a list of rule ids`)
        }
        for (const { id, place } of rules) {
          if (known.includes(id)) continue
          const message = alwaysErrors.has(id)
            ? `the rule "${id}" cannot be opted out of: no parser reads a schema that breaks it`
            : `there is no rule "${id}".${didYouMean(id, known)}`
          report(place, id, message)
        }
      }
    },
  })
}
