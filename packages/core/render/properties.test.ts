import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { type Check, type Evidence, type Finding, type Report, reportSchema, reportStatuses } from '../report.ts'
import { memberChanges, type Schemas, type TypeMember } from '../schema-changes.ts'
import { dimensions, severities } from '../severity.ts'
import { annotationsOf, workflowCommand } from './annotations.ts'
import { renderComment } from './comment.ts'
import { utf8Bytes } from './fit.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { hostileText, sampleReports } from './sample-reports.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderTerminal } from './terminal.ts'

/** Any text, with what breaks out of outputs far more often than chance would bring it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...hostileText.split(' ')), fc.constantFrom(...'<>&|`*_[]()#@:%,\n\r\t$~\\!-=+{}\'"')),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', ' ', hostileText, 'x'.repeat(5_000), '日本語'.repeat(50)),
)
const count = fc.nat(2_000_000)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

const place = fc.record(
  {
    file: text,
    line: fc.integer({ min: 1, max: 9_999 }),
    column: fc.integer({ min: 1, max: 200 }),
    endLine: fc.integer({ min: 1, max: 9_999 }),
    endColumn: fc.integer({ min: 1, max: 200 }),
  },
  { requiredKeys: ['file', 'line', 'column'] },
)
const record = fc.record(
  {
    topic: text,
    partition: fc.nat(99),
    offset: fc.bigInt(-1n, 2n ** 63n - 1n).map(String),
    timestamp: text,
    path: text,
  },
  { requiredKeys: [] },
)
const evidence: fc.Arbitrary<Evidence> = fc.record(
  { record, place, key: text, value: text, message: text },
  { requiredKeys: ['message'] },
)
const check: fc.Arbitrary<Check> = fc
  .record(
    {
      id: text,
      name: text,
      kind: text,
      dimension: fc.constantFrom(...dimensions),
      severity: fc.constantFrom(...severities),
      status: fc.constantFrom('passed', 'failed', 'error', 'skipped'),
      target: fc.record({ topic: text, file: text, path: text }, { requiredKeys: [] }),
      place,
      evaluated: count,
      failed: count,
      interval: fc.record({
        low: fc.double({ min: 0, max: 1, noNaN: true }),
        high: fc.double({ min: 0, max: 1, noNaN: true }),
        confidence: fc.constant(0.95),
      }),
      threshold: text,
      measured: text,
      causes: fc.array(
        fc.record({ cause: text, count, first: evidence, last: evidence }, { requiredKeys: ['cause', 'count'] }),
        { maxLength: 4 },
      ),
      examples: fc.array(evidence, { maxLength: 4 }),
      reason: text,
    } as const,
    {
      requiredKeys: [
        'id',
        'name',
        'kind',
        'dimension',
        'severity',
        'status',
        'target',
        'evaluated',
        'failed',
        'causes',
        'examples',
      ],
    },
  )
  .map((value) => {
    const failed = Math.min(value.failed, value.evaluated)
    return { ...value, failed, rate: value.evaluated === 0 ? 0 : failed / value.evaluated }
  })
const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: text,
    severity: fc.constantFrom(...severities),
    message: text,
    fingerprint: text,
    check: text,
    place,
    record,
    count,
    first: evidence,
    last: evidence,
    help: text,
  },
  { requiredKeys: ['rule', 'severity', 'message', 'fingerprint'] },
)
const member: fc.Arbitrary<TypeMember> = fc.record(
  {
    name: text,
    type: text,
    uses: fc.array(text, { maxLength: 2 }),
    change: fc.constantFrom(...memberChanges),
    before: text,
    after: text,
    place,
  },
  { requiredKeys: ['name', 'type', 'uses'] },
)
const schemas: fc.Arbitrary<Schemas> = fc.record(
  {
    subjects: fc.array(
      fc.record(
        {
          subject: text,
          file: text,
          type: text,
          change: fc.constantFrom('added', 'changed', 'removed', 'unchanged', 'unknown'),
          level: text,
          comparedWith: fc.array(text, { maxLength: 4 }),
          verdict: fc.constantFrom('compatible', 'incompatible', 'waived', 'new', 'unchanged', 'not-compared'),
          reasons: fc.array(text, { maxLength: 3 }),
          bump: fc.constantFrom('major', 'minor', 'patch'),
          nextVersion: fc.integer({ min: 1, max: 99 }),
          registered: fc.record({ id: count, isNew: fc.boolean() }),
        } as const,
        { requiredKeys: ['subject', 'type', 'change', 'level', 'comparedWith', 'verdict', 'reasons'] },
      ),
      { maxLength: 4 },
    ),
    types: fc.array(
      fc.record(
        {
          type: text,
          kind: fc.constantFrom('record', 'enum', 'fixed'),
          change: fc.constantFrom('added', 'removed', 'changed', 'renamed', 'moved'),
          before: text,
          place,
          members: fc.array(member, { maxLength: 4 }),
        } as const,
        { requiredKeys: ['type', 'kind', 'change', 'members'] },
      ),
      { maxLength: 4 },
    ),
    release: fc.record(
      { bump: fc.constantFrom('major', 'minor', 'patch'), current: text, next: text },
      { requiredKeys: ['bump'] },
    ),
  },
  { requiredKeys: ['subjects', 'types'] },
)
const report: fc.Arbitrary<Report> = fc.record(
  {
    reportVersion: fc.constant(1),
    toolVersion: text,
    operation: text,
    status: fc.constantFrom(...reportStatuses),
    partial: fc.boolean(),
    startedAt: fc.oneof(
      text,
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    ),
    durationMs: count,
    summary: text,
    kpis: fc.array(
      fc.record(
        {
          id: text,
          name: text,
          value: fc.option(number),
          unit: fc.oneof(text, fc.constantFrom('ratio', 'ms', 'records', 'records/s', 'bytes', 'count')),
          target: fc.record({ operator: fc.constantFrom('>=', '<=', '>', '<', '='), value: number }),
          status: fc.constantFrom('met', 'missed', 'unknown'),
          trend: fc.record(
            { median: number, runs: fc.integer({ min: 1, max: 1_000 }), days: fc.constant(7) },
            { requiredKeys: ['median', 'runs'] },
          ),
        } as const,
        { requiredKeys: ['id', 'value', 'unit', 'status'] },
      ),
      { maxLength: 3 },
    ),
    checks: fc.array(check, { maxLength: 8 }),
    findings: fc.array(finding, { maxLength: 30 }),
    notes: fc.array(text, { maxLength: 3 }),
    artifacts: fc.array(fc.record({ kind: text, path: text }), { maxLength: 2 }),
    coverage: fc.record({ read: count, available: count }),
    schemas,
    history: fc.array(
      fc.record({
        startedAt: text,
        status: fc.constantFrom(...reportStatuses),
        partial: fc.boolean(),
        kpis: fc.dictionary(text, fc.option(number)),
      }),
      { maxLength: 4 },
    ),
    subject: fc.record(
      {
        commit: text,
        topics: fc.array(
          fc.record({
            topic: text,
            partitions: fc.array(
              fc.record({ partition: fc.nat(99), from: fc.nat().map(String), to: fc.nat().map(String), read: count }),
              { maxLength: 3 },
            ),
          }),
          { maxLength: 2 },
        ),
        schemaIds: fc.array(fc.nat()),
        files: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  } as const,
  {
    requiredKeys: [
      'reportVersion',
      'toolVersion',
      'operation',
      'status',
      'partial',
      'startedAt',
      'durationMs',
      'summary',
      'kpis',
      'checks',
      'findings',
      'notes',
      'artifacts',
      'subject',
    ],
  },
)

/** The samples, then random reports. Parsing markdown is slow, so that those properties see fewer and no large one. */
const forAnyReport = (property: (report: Report) => void, numRuns = 40): void => {
  for (const [name, sample] of Object.entries(sampleReports)) if (numRuns === 40 || name !== 'large') property(sample)
  fc.assert(fc.property(report, property), { numRuns })
}
const forFewReports = (property: (report: Report) => void): void => forAnyReport(property, 15)

const terminal = (value: Report): string => renderTerminal(value, { colour: false, width: 80 })
const comment = (value: Report): string => renderComment(value, { marker: 'marker' })
const html = (value: Report): string => renderHtml(value)
const everyOutput = [terminal, renderSummary, comment, renderJson, renderJunit, renderSarif, html] as const

describe('no renderer lets data become', () => {
  test('a workflow command, on any line of any output', () => {
    forAnyReport((value) => {
      for (const render of everyOutput) {
        const output = render(value)
        expect(output.split(/[\r\n]/).filter((line) => line.trimStart().startsWith('::'))).toEqual([])
        expect(output).not.toContain('##[')
      }
    })
  })

  test('a second workflow command after an annotation', () => {
    forAnyReport((value) => {
      for (const annotation of annotationsOf(value)) {
        expect(workflowCommand(annotation)).toMatch(/^::(error|warning|notice) [^\r\n]*$/)
      }
    })
  })

  test('a control, bidirectional or broken character', () => {
    forAnyReport((value) => {
      for (const render of [terminal, renderSummary, comment, renderJunit, html]) {
        expect(render(value).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u)
      }
    })
  })

  test('markup, a link, an image or a reference of a summary or a comment', () => {
    const ours = /^<(\/?(details|summary|code|sub)>|br>|!-- marker -->)/
    forFewReports((value) => {
      for (const output of [renderSummary(value), comment(value)]) {
        const tags = [...output.matchAll(/</g)].map(({ index }) => output.slice(index, index + 20))
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
        const html = micromark(output, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
        expect(html.match(/<(a|img|del|em|input|script|h1|h5|h6|ol)\b[^>]*/g)).toBeNull()
        const prose = html
          .replace(/<code[^>]*>[^<]*<\/code>/g, '')
          .replace(/<[^>]*>/g, '')
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        expect(prose.match(/@[\p{L}\p{N}]|#\d|\bGH-\d|:tada:/gu)).toBeNull()
      }
    })
  })
})

describe('the HTML report', () => {
  const tags =
    'html head meta title style body header main footer section h1 h2 h3 p div span ul li dl dt dd table caption thead tbody tr th td details summary code a br svg rect line polyline'.split(
      ' ',
    )

  test('has no markup but its own, all of it closed', () => {
    forAnyReport((value) => {
      const open: string[] = []
      const wrong: string[] = []
      for (const [, end, name = '', selfClosing] of html(value).matchAll(/<(\/?)([^\s>/]*)[^>]*?(\/?)>/g)) {
        if (name === '!DOCTYPE') continue
        if (!tags.includes(name)) wrong.push(name)
        if (end === '/') wrong.push(...(open.pop() === name ? [] : [`/${name}`]))
        else if (selfClosing !== '/' && name !== 'meta' && name !== 'br') open.push(name)
      }
      expect([...wrong, ...open]).toEqual([])
    })
  })

  test('asks the network for nothing and runs nothing', () => {
    forAnyReport((value) => {
      const output = html(value)
      expect(output).toContain('default-src &#39;none&#39;; style-src &#39;sha256-')
      const tagsOnly = [...output.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'))
      expect(tagsOnly.filter((tag) => /\s(on\w+|src|style|href|srcset|action)=/.test(tag))).toEqual([])
    })
  })

  test('allows exactly the style sheet it carries', () => {
    const output = html(sampleReports.failed as Report)
    const sheet = /<style>([\s\S]*)<\/style>/.exec(output)?.[1] ?? ''
    expect(output).toContain(`sha256-${createHash('sha256').update(sheet).digest('base64')}`)
  })
})

describe('markdown keeps its structure', () => {
  test('tables their columns, fences and details their ends', () => {
    forFewReports((value) => {
      for (const limit of [1_000_000, 20_000, 3_000]) {
        expectWhole(renderSummary(value, { limitBytes: limit }))
        expectWhole(renderComment(value, { limitCharacters: limit }))
      }
    })
  })

  function expectWhole(markdown: string): void {
    const tables = markdown.split('\n').reduce<string[][]>((found, line, index, lines) => {
      if (!line.startsWith('|')) return found
      if (lines[index - 1]?.startsWith('|')) found.at(-1)?.push(line)
      else found.push([line])
      return found
    }, [])
    for (const rows of tables) {
      expect(rows.length).toBeGreaterThan(2)
      expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1)
      expect(rows[1]).toMatch(/^\|( (:--|--:) \|)+$/)
    }
    const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
    expect(html.split('<table>').length - 1).toBe(tables.length)
    expect(html.split('<details>').length).toBe(html.split('</details>').length)
    expect(markdown.split('```').length % 2).toBe(1)
    expect(html.split('<pre>').length).toBe(markdown.split('```mermaid').length)
  }
})

describe('sizes stay within their limits', () => {
  test('of a summary, in bytes', () => {
    forAnyReport((value) => {
      for (const limit of [1_000_000, 20_000, 2_000]) {
        expect(utf8Bytes(renderSummary(value, { limitBytes: limit }))).toBeLessThanOrEqual(limit)
      }
    })
  })

  test('of a comment, in characters', () => {
    forAnyReport((value) => {
      expect(comment(value).length).toBeLessThan(65_536)
      expect(renderComment(value, { limitCharacters: 2_000 }).length).toBeLessThan(2_000)
    })
  })

  test('of annotations, with a count of those that found no room', () => {
    forAnyReport((value) => {
      const annotations = annotationsOf(value, { limitErrors: 3, limitWarnings: 2, limitNotices: 1 })
      const of = (level: string): number => annotations.filter((annotation) => annotation.level === level).length
      expect([of('error') <= 3, of('warning') <= 2, of('notice') <= 2]).toEqual([true, true, true])
    })
    expect(annotationsOf(sampleReports.large as Report).at(-1)?.message).toBe(
      '5,080 more findings in the summary of this job',
    )
  })

  test('and what is left out is named', () => {
    const cut = renderSummary(sampleReports.large as Report, { limitBytes: 60_000 })
    expect(cut).toContain('Left out to stay within the size GitHub shows: 50 failed checks, 4,900 findings')
  })
})

test('JSON is the whole report', () => {
  forAnyReport((value) => {
    expect(reportSchema.parse(JSON.parse(renderJson(value)))).toEqual(value)
  })
})

describe('JUnit XML', () => {
  test('is well-formed and counts what it holds', () => {
    forAnyReport((value) => {
      const counts: Record<string, number> = {}
      let stated: Record<string, string> = {}
      const parser = new SaxesParser()
      parser.on('error', (error) => expect.fail(error.message))
      parser.on('opentag', ({ name, attributes }) => {
        counts[name] = (counts[name] ?? 0) + 1
        if (name === 'testsuite') stated = attributes
      })
      parser.write(renderJunit(value)).close()
      const of = (name: string): string => String(counts[name] ?? 0)
      expect(stated).toMatchObject({
        tests: of('testcase'),
        failures: of('failure'),
        errors: of('error'),
        skipped: of('skipped'),
      })
    })
  })

  test('fails when the report does, and for nothing less than an error', () => {
    forAnyReport((value) => {
      const failing = /<(failure|error) /.test(renderJunit(value))
      const wrong = [
        ...value.checks.filter((item) => item.status !== 'passed' && item.status !== 'skipped'),
        ...value.findings,
      ]
      const mayFail = value.status === 'failed' || value.status === 'error'
      if (mayFail) expect(failing).toBe(true)
      else if (wrong.every((item) => item.severity !== 'error' && !('status' in item && item.status === 'error'))) {
        expect(failing).toBe(false)
      }
    })
  })
})

describe('SARIF', () => {
  const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Draft04({ strict: false, allErrors: true, unicodeRegExp: false })
  formats(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

  test('is valid against its JSON Schema', () => {
    forAnyReport((value) => {
      validate(JSON.parse(renderSarif(value)))
      expect(validate.errors ?? []).toEqual([])
    })
  })

  test('has a result per finding, and its fingerprint survives a moved line', () => {
    const results = (value: Report): { partialFingerprints: object }[] => JSON.parse(renderSarif(value)).runs[0].results
    const failed = sampleReports.failed as Report
    const moved = {
      ...failed,
      findings: failed.findings.map((item) =>
        item.place === undefined ? item : { ...item, place: { ...item.place, line: item.place.line + 7 } },
      ),
    }
    expect(results(failed)).toHaveLength(5)
    expect(results(moved).map((result) => result.partialFingerprints)).toEqual(
      results(failed).map((result) => result.partialFingerprints),
    )
  })
})
