import { readFileSync } from 'node:fs'
import {
  BadInputError,
  completeReport,
  type GivenInput,
  parseInputs,
  type ReportBody,
  renderHtml,
  reportSchema,
} from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { runOperation, testPorts } from '../testing/run.ts'
import { type InferInputs, inferInputs } from './operation.ts'
import { runInferContract } from './run.ts'

interface Inferred {
  readonly report: ReportBody
  readonly written: Readonly<Record<string, string>>
}

async function infer(
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Inferred> {
  const written: Record<string, string> = {}
  const ports = testPorts(files, new AbortController().signal)
  const writeText = async (path: string, text: string): Promise<void> => {
    written[path] = text
  }
  const inputs = parseInputs(
    inferInputs,
    Object.fromEntries(
      Object.entries(given).map(([name, text]): [string, GivenInput] => [name, { text, source: name }]),
    ),
  ) as InferInputs
  return { report: await runInferContract(inputs, { ...ports, files: { ...ports.files, writeText } }), written }
}

const dataset = (name: string): string =>
  readFileSync(new URL(`../../../node_modules/vega-datasets/data/${name}.json`, import.meta.url), 'utf8')

describe.each(['movies', 'flights-2k', 'cars', 'penguins'])('the set %s of vega-datasets', (name) => {
  const file = `${name}.json`
  const text = dataset(name)

  it('goes through infer, check and HTML as it is', async () => {
    const { report, written } = await infer({ 'sample-file': file }, { [file]: text })
    expect(report.status).toBe('passed')
    const [path = ''] = Object.keys(written)
    expect(report.artifacts).toEqual([{ kind: 'contract', path }])
    const checked = await runOperation({
      inputs: { contract: path, 'sample-file': file, statistics: 'true' },
      files: { [file]: text, ...written },
    })
    expect(checked.findings).toEqual([])
    expect(checked.status).toBe('passed')
    const full = reportSchema.parse(completeReport('kafka-quality-check', checked, 0, 1))
    const html = renderHtml(full)
    expect(html.match(/<h3><code>/g)).toHaveLength(full.statistics?.length ?? 0)
  })
})

describe('infer-contract', () => {
  const file = { 's.jsonl': '{"a":1}\n'.repeat(200) }

  it('catches a broken copy of what it saw', async () => {
    const { written } = await infer({ 'sample-file': 's.jsonl' }, file)
    const check = (text: string) =>
      runOperation({
        inputs: { contract: 'contracts/s.odcs.yaml', 'sample-file': 's.jsonl' },
        files: { ...written, 's.jsonl': text },
      })
    expect((await check(file['s.jsonl'])).status).toBe('passed')
    expect((await check('{"a":-1}\n')).findings.map(({ rule }) => rule)).toEqual(['range'])
    expect((await check('{"b":1}\n')).findings.map(({ rule }) => rule)).toEqual(['presence'])
    expect((await check('{"a":"1"}\n')).findings.map(({ rule }) => rule)).toEqual(['type'])
  })

  it('says what it found in one line, and describes the fields', async () => {
    const { report, written } = await infer({ 'sample-file': 's.jsonl', topic: 'shop/orders', output: 'c.yaml' }, file)
    expect(report.summary).toBe('c.yaml: 1 field of 200 records; 1 required, 0 with all their values listed.')
    expect(report.statistics).toMatchObject([{ path: 'a', count: 200, minimum: 1, maximum: 1 }])
    expect(written['c.yaml']).toContain('physicalName: shop/orders')
    expect(report.checks.map(({ kind }) => kind)).toEqual(['decoding'])
  })

  it('never replaces a contract unless told to', async () => {
    const there = { ...file, 'c.yaml': 'mine' }
    const inputs = { 'sample-file': 's.jsonl', output: 'c.yaml' }
    await expect(infer(inputs, there)).rejects.toThrow(BadInputError)
    expect((await infer({ ...inputs, overwrite: 'true' }, there)).written['c.yaml']).toContain('DataContract')
  })

  it('says what is missing, and writes nothing of nothing', async () => {
    await expect(infer({}, {})).rejects.toThrow('topic is not given')
    const { report, written } = await infer({ 'sample-file': 's.jsonl' }, { 's.jsonl': '' })
    expect(report).toMatchObject({ status: 'failed', findings: [{ rule: 'no-data' }] })
    expect(written).toEqual({})
  })

  it('warns of records that it cannot read', async () => {
    const { report } = await infer({ 'sample-file': 's.jsonl' }, { 's.jsonl': `${file['s.jsonl']}{"a":` })
    expect(report).toMatchObject({ status: 'warned', findings: [{ rule: 'undecodable-records' }] })
  })
})
