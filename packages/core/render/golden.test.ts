import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Report, reportSchema } from '../report.ts'
import { annotationsOf, workflowCommand } from './annotations.ts'
import { renderComment } from './comment.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { sampleReports } from './sample-reports.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderTerminal } from './terminal.ts'

/** Run with UPDATE_GOLDEN=1 to write them anew, then read the diff. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`__golden__/${name}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

const sourceUrl = 'https://github.com/acme/prices/blob/4be1f0a'
const summaryUrl = 'https://github.com/acme/prices/actions/runs/42'

const renderers: Readonly<Record<string, (report: Report) => string>> = {
  'terminal.txt': (report) => renderTerminal(report, { colour: false, width: 100 }),
  'colour.txt': (report) => renderTerminal(report, { colour: true, width: 60 }),
  'annotations.txt': (report) => annotationsOf(report).map(workflowCommand).join('\n'),
  'summary.md': (report) => renderSummary(report, { sourceUrl, limitBytes: 60_000 }),
  'comment.md': (report) => renderComment(report, { sourceUrl, summaryUrl, marker: 'kafka-dataops: prices' }),
  json: renderJson,
  'junit.xml': renderJunit,
  sarif: renderSarif,
  html: (report) => renderHtml(report, { sourceUrl }),
}

/** Several megabytes of the same, and nothing left out: not worth keeping. */
const complete = new Set(['json', 'junit.xml', 'sarif', 'html'])

describe.each(Object.entries(sampleReports))('the %s report', (name, report) => {
  test('is a Report', () => {
    expect(reportSchema.parse(report)).toEqual(report)
  })

  test.each(Object.entries(renderers))('as %s', (kind, render) => {
    const text = render(report)
    expect(render(report)).toBe(text)
    if (name === 'large' && complete.has(kind)) return
    expectGolden(`${name}.${kind}`, text)
  })
})
