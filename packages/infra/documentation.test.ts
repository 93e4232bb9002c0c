import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lintRules } from './lint/rules.ts'

test('every lint rule is documented as it is', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/infra.md'), 'utf8')
  for (const { id, severity, summary } of lintRules) expect(page).toContain(`| \`${id}\` | ${severity} | ${summary} |`)
})
