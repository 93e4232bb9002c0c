import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from '../../cel/engine.ts'
import type { CheckDefinition } from '../../check-definition.ts'
import { loadContract } from '../load.ts'

beforeAll(async () => void (await loadCel()))

/** A contract whose rule is written as the lines given, at the object or at the property `usd`. */
function contractWith(rule: string, at: 'object' | 'property' = 'object'): string {
  const indented = (spaces: number): string => rule.replaceAll(/^/gm, ' '.repeat(spaces))
  return `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalType: topic
    logicalType: object
    properties:
      - name: bitcoin
        logicalType: object
        properties:
          - name: usd
            logicalType: number
${at === 'property' ? `            quality:\n${indented(14)}` : ''}
          - { name: market_cap, logicalType: number }
      - { name: owner, logicalType: string, classification: secret }
      - { name: qty, logicalType: integer }
${at === 'object' ? `    quality:\n${indented(6)}` : ''}
`
}

function load(rule: string, at: 'object' | 'property' = 'object') {
  const text = contractWith(rule, at)
  const loaded = loadContract(text, 'c.yaml')
  const lines = text.split('\n')
  const shown = (
    problems: readonly { readonly message: string; readonly place?: { line: number; column: number } }[],
  ) =>
    problems.map(({ message, place }) => ({
      message,
      from: place === undefined ? '' : lines[place.line - 1]?.slice(place.column - 1, place.column + 11),
    }))
  if (!loaded.ok) return { problems: shown(loaded.problems), warnings: [], checks: [] }
  const [topic] = loaded.contract.topics
  const checks = (topic?.checks ?? []).filter(({ kind }) => kind === 'cel') as Extract<
    CheckDefinition,
    { kind: 'cel' }
  >[]
  return { problems: [], warnings: shown(loaded.contract.warnings), checks }
}

describe('a rule of the engine cel', () => {
  it('is an expression at a schema object', () => {
    const { checks, problems, warnings } = load(
      `- type: custom
  name: cap over price
  engine: cel
  severity: warning
  implementation: message.bitcoin.market_cap > message.bitcoin.usd * 2`,
    )
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(checks).toMatchObject([
      {
        kind: 'cel',
        name: 'cap over price',
        severity: 'warning',
        dimension: 'consistency',
        path: [],
        expression: 'message.bitcoin.market_cap > message.bitcoin.usd * 2',
        doubles: [
          ['bitcoin', 'usd'],
          ['bitcoin', 'market_cap'],
        ],
        shows: [
          ['bitcoin', 'market_cap'],
          ['bitcoin', 'usd'],
        ],
        iterates: false,
      },
    ])
  })

  it('may stand at a property, with a message and a tolerance', () => {
    const { checks, problems } = load(
      `- type: custom
  engine: cel
  implementation:
    expression: value > 0 && value < message.bitcoin.market_cap
    message: price without capital
    mustBeLessThan: 5
    unit: percent`,
      'property',
    )
    expect(problems).toEqual([])
    expect(checks).toMatchObject([
      {
        id: 'prices.bitcoin.usd.cel',
        path: ['bitcoin', 'usd'],
        message: 'price without capital',
        threshold: { operator: 'mustBeLessThan', value: 5, unit: 'percent' },
      },
    ])
  })

  it('never shows a classified field that it compares', () => {
    const { checks } = load(`- { type: custom, engine: cel, implementation: 'message.owner != "" || message.qty > 1' }`)
    expect(checks[0]?.shows).toEqual([['qty']])
  })

  it.each([
    ['plain', 'implementation: message.qty > > 1', '> > 1'],
    ['quoted', "implementation: 'message.owner == ''a'' && mesage.qty > 1'", 'mesage.qty >'],
    ['escaped', 'implementation: "message.owner == \\"a\\" && mesage.qty > 1"', 'mesage.qty >'],
    [
      'of several lines',
      'implementation: |\n    message.qty > 1 &&\n    message.qty < sice(message.owner)',
      'sice(message',
    ],
    ['folded', 'implementation: >-\n    message.qty > 1 &&\n    1 < sice(message.owner)', 'sice(message'],
    ['in a mapping', 'implementation:\n    expression: message.qty + 1', '+ 1'],
  ])('is refused at the character that is wrong (%s)', (_form, implementation, from) => {
    const { problems } = load(`- type: custom\n  engine: cel\n  ${implementation}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.from).toBe(from)
    expect(problems[0]?.message).toContain('Quality rule 1 of schema object "prices"')
  })

  it('says where it names what the contract does not describe', () => {
    const { warnings } = load('- { type: custom, engine: cel, implementation: message.bitcoin.usdd > 1 }')
    expect(warnings).toEqual([
      { message: expect.stringContaining('no field "usdd" there. Did you mean "usd"?'), from: 'usdd > 1 }' },
    ])
  })

  it('takes nothing else in its mapping', () => {
    const { problems } = load('- { type: custom, engine: cel, implementation: { expresion: "true", severity: error } }')
    expect(problems.map(({ message }) => message.replace(/^.*implementation: /, ''))).toEqual([
      'expression is missing.',
      'unknown key "expresion". Did you mean "expression"?',
      '"severity" belongs to the rule: write it beside implementation.',
    ])
  })
})
