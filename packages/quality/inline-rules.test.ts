import { parseDocument } from '@kafka-dataops/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from './cel/engine.ts'
import { hasInlineCel, readInlineRules } from './inline-rules.ts'

beforeAll(() => loadCel())

function read(lines: readonly string[]) {
  const parsed = parseDocument(['version: 1', ...lines].join('\n'), 'dataops.yml')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return readInlineRules(parsed.document)
}

const section = (...rules: readonly string[]) => [
  'quality:',
  '  - topic: prices',
  '    rules:',
  ...rules.map((rule) => `      - ${rule}`),
]

describe('rules in the manifest', () => {
  it('compile to checks that know their line, with field, threshold and severity', () => {
    const rules = read(
      section(
        '{ field: usd, check: presence }',
        '{ field: usd, check: range, minimum: 0, mustBeLessThan: 1, unit: percent, severity: warning, name: usd is not negative }',
        '{ cel: message.high >= message.low }',
      ),
    )
    expect(rules).toMatchObject({
      ok: true,
      topics: [
        {
          topic: 'prices',
          checks: [
            { kind: 'presence', path: ['usd'], severity: 'error', place: { file: 'dataops.yml', line: 5 } },
            {
              kind: 'range',
              minimum: 0,
              name: 'usd is not negative',
              severity: 'warning',
              threshold: { operator: 'mustBeLessThan', value: 1, unit: 'percent' },
              place: { line: 6 },
            },
            { kind: 'cel', expression: 'message.high >= message.low', place: { line: 7 } },
          ],
        },
      ],
    })
  })

  it.each([
    [section('{ field: usd, check: rnge }'), 'no check "rnge". Did you mean "range"?', 5, 30],
    [section('{ field: usd, check: range, minimun: 0 }'), 'minimun', 5, 37],
    [section('{ field: usd }'), 'expected a mapping with either check or cel', 5, 9],
    [section('{ cel: "message.usd >" }'), 'CEL', 5, 29],
    [['quality: prices'], 'quality is not a list', 2, 10],
    [['quality:', '  - topic: prices', '    rulez: []'], 'expected a mapping with topic and rules', 3, 5],
  ])('are refused at their place when they are wrong: %#', (lines, message, line, column) => {
    const rules = read(lines)
    if (rules.ok) throw new Error('expected problems')
    expect(rules.problems[0]?.message).toContain(message)
    expect(rules.problems[0]?.place).toMatchObject({ line, column })
  })

  it('need the CEL engine only when they say so', () => {
    const document = (text: string) => {
      const parsed = parseDocument(text, 'dataops.yml')
      if (!parsed.ok) throw new Error('no YAML')
      return parsed.document
    }
    expect(hasInlineCel(document(section('{ field: usd, check: presence }').join('\n')))).toBe(false)
    expect(hasInlineCel(document(section('{ cel: "true" }').join('\n')))).toBe(true)
    expect(hasInlineCel(document('version: 1'))).toBe(false)
  })
})
