import { describe, expect, it } from 'vitest'
import { runOperation } from './testing/run.ts'
import { contractOf } from './testing/topics.ts'

const cel = (expression: string): string => `{ type: custom, engine: cel, implementation: '${expression}' }`

async function run(lines: readonly object[], ...expressions: readonly string[]) {
  const object = `properties: [{ name: usd, logicalType: number, logicalTypeOptions: { minimum: 0 } }]\nquality: [${expressions.map(cel).join(', ')}]`
  const report = await runOperation({
    inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl' },
    files: { 'c.yaml': contractOf('prices', object), 's.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') },
  })
  const rules = report.checks.filter(({ kind }) => kind === 'cel')
  return { report, rate: report.kpis[0]?.value, rules: rules.map(({ status, reason }) => reason ?? status) }
}

describe('the success rate', () => {
  const lines = [{ usd: 1 }, { usd: 2 }, { usd: -1 }, { usd: 4, note: 'x' }]

  it('is not that of rules which can be evaluated on no record: they are wrong, not the data', async () => {
    const { report, rate, rules } = await run(lines, 'message.totl > 0.0', 'message.usd.x == 1', 'message.usd < 4.5')
    expect(rules).toEqual([
      'the expression cannot be evaluated on any record: field not found: totl',
      expect.stringMatching(/^the expression cannot be evaluated on any record: /),
      'passed',
    ])
    // One price is below 0.
    expect(rate).toBe(3 / 4)
    expect(report.status).toBe('failed')
    expect(report.findings.map(({ rule, count }) => [rule, count])).toEqual(
      expect.arrayContaining([
        ['cel', 4],
        ['range', 1],
      ]),
    )
  })

  it('is lower where a rule can be evaluated on other records', async () => {
    const { rate, rules } = await run(lines, 'message.note.size() > 0')
    expect(rules).toEqual(['failed'])
    expect(rate).toBe(1 / 4)
    // One broken rule beside it changes nothing of that.
    expect((await run(lines, 'message.note.size() > 0', 'message.totl > 0.0')).rate).toBe(1 / 4)
  })
})
