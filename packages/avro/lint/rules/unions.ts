import { z } from 'zod'
import { firstToken } from '../../schema.ts'
import { placeIn } from '../../source.ts'
import { defineRule } from '../define-rule.ts'

export const unionSingleBranch = defineRule({
  id: 'union-single-branch',
  severity: 'warning',
  summary: 'a union has one branch',
  reason: 'It costs a byte in every value and a wrapper in JSON, and says nothing.',
  fix: 'Write the type without the brackets; that is a compatible change.',
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["long"]}]}' },
      passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}]}' },
    },
  ],
  check(file, report) {
    for (const { use, about } of file.uses) {
      if (use.schema.type !== 'union' || use.schema.branches.length !== 1) continue
      report(placeIn(use.source, firstToken(use.json)), about, `the union at ${about} has one branch`)
    }
  },
})

export const unionTooWide = defineRule<{ maximum: number }>({
  id: 'union-too-wide',
  severity: 'warning',
  summary: 'a union has more branches than agreed',
  reason: 'Every consumer must handle every branch, and most sinks and query engines take only nullable types.',
  fix: 'Use a topic per event type, or a record whose fields are nullable.',
  options: { maximum: { shape: z.int().min(1), default: 10, means: 'branches, null included' } },
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["null", "long", "string"], "default": null}]}',
        options: { maximum: 2 },
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["null", "long"], "default": null}]}',
        options: { maximum: 2 },
      },
    },
  ],
  check(file, report, { maximum }) {
    for (const { use, about } of file.uses) {
      if (use.schema.type !== 'union' || use.schema.branches.length <= maximum) continue
      const place = placeIn(use.source, firstToken(use.json))
      report(
        place,
        about,
        `the union at ${about} has ${use.schema.branches.length} branches, at most ${maximum} are agreed`,
      )
    }
  },
})
