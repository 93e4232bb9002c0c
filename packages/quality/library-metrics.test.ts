import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'
import { contractOf, testTopics } from './testing/topics.ts'

/**
 * The five metrics of ODCS with its eight operators, in rows and in percent, over one topic whose numbers are known: of 40
 * records 4 lack the note or have null there, 6 hold a missing value, 8 an invalid code, 2 ids occur twice.
 */
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

const records = Array.from({ length: 40 }, (_, index) => {
  const value = {
    id: index === 30 || index === 31 ? index - 20 : index,
    note: index % 10 === 3 ? (index < 20 ? null : undefined) : 'n',
    city: index % 7 === 0 ? (index % 2 === 0 ? '' : 'N/A') : 'Paris',
    code: index % 5 === 0 ? 'x' : 'A',
  }
  return { value: JSON.stringify(value), partition: index % 2 }
})

type Expectation = readonly [rule: string, verdict: 'holds' | 'fails']

/** Every operator about a number, once so that it holds and once so that it does not, at the edge where it has one. */
function operatorsAbout(number: number): readonly Expectation[] {
  return [
    [`mustBe: ${number}`, 'holds'],
    [`mustBe: ${number + 1}`, 'fails'],
    [`mustNotBe: ${number + 1}`, 'holds'],
    [`mustNotBe: ${number}`, 'fails'],
    [`mustBeGreaterThan: ${number - 1}`, 'holds'],
    [`mustBeGreaterThan: ${number}`, 'fails'],
    [`mustBeGreaterOrEqualTo: ${number}`, 'holds'],
    [`mustBeGreaterOrEqualTo: ${number + 1}`, 'fails'],
    [`mustBeLessThan: ${number + 1}`, 'holds'],
    [`mustBeLessThan: ${number}`, 'fails'],
    [`mustBeLessOrEqualTo: ${number}`, 'holds'],
    [`mustBeLessOrEqualTo: ${number - 1}`, 'fails'],
    [`mustBeBetween: [${number}, ${number + 1}]`, 'holds'],
    [`mustBeBetween: [${number + 1}, ${number + 2}]`, 'fails'],
    [`mustNotBeBetween: [${number + 1}, ${number + 2}]`, 'holds'],
    [`mustNotBeBetween: [${number}, ${number + 1}]`, 'fails'],
  ]
}

const metrics: readonly (readonly [metric: string, property: string | undefined, rows: number, percent?: number])[] = [
  ['metric: nullValues', 'note', 4, 10],
  ["metric: missingValues, arguments: { missingValues: ['', 'N/A'] }", 'city', 6, 15],
  ['metric: invalidValues, arguments: { validValues: [A, B] }', 'code', 8, 20],
  ['metric: duplicateValues', 'id', 2, 5],
  ['metric: duplicateValues, arguments: { properties: [id, code] }', undefined, 2, 5],
  ['metric: rowCount', undefined, 40],
]

describe.skipIf(kafka === undefined)('the metrics of the library, by every operator', () => {
  it('hold and fail as the numbers of the topic say', async () => {
    const topic = await topicOf(records, { partitions: 2 })
    const expected = new Map<string, string>()
    const rulesOf = new Map<string, string[]>([['', []]])
    for (const [metric, property = '', rows, percent] of metrics) {
      const units = [['', rows] as const, ...(percent === undefined ? [] : [[', unit: percent', percent] as const])]
      for (const [unit, number] of units) {
        for (const [operator, verdict] of operatorsAbout(number)) {
          const id = `r${expected.size}`
          expected.set(id, `${metric} ${operator}${unit}: ${verdict}`)
          rulesOf.set(property, [...(rulesOf.get(property) ?? []), `{ id: ${id}, ${metric}, ${operator}${unit} }`])
        }
      }
    }
    const listed = (rules: readonly string[] = []): string => rules.map((rule) => `    - ${rule}`).join('\n')
    const properties = [...rulesOf]
      .filter(([name]) => name !== '')
      .map(([name, rules]) => `  - name: ${name}\n    quality:\n${listed(rules)}`)
    const object = `properties:\n${properties.join('\n')}\nquality:\n${listed(rulesOf.get(''))}`
    const { checks } = await runOperation({
      inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all' },
      files: { 'c.yaml': contractOf(topic, object) },
    })
    const found = checks.flatMap(({ id, status }) => {
      const rule = expected.get(id.split('.').at(-1) ?? '')
      return rule === undefined ? [] : [rule.replace(/\w+$/, status === 'passed' ? 'holds' : 'fails')]
    })
    expect(expected.size).toBe(11 * 16)
    expect(found.toSorted()).toEqual([...expected.values()].toSorted())
  })
})
