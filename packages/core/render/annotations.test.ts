import { expect, test } from 'vitest'
import { annotationsOf, workflowCommand } from './annotations.ts'
import { failedReport, passedReport, sampleFinding, sampleReport, skippedReport } from './sample-reports.ts'

const annotate = (place: { line: number; column: number; endLine?: number; endColumn?: number }) =>
  annotationsOf(
    sampleReport({ findings: [sampleFinding({ rule: 'r', message: 'm', place: { file: 'a.avsc', ...place } })] }),
  )[0]

test('an exclusive end becomes an inclusive one', () => {
  expect(annotate({ line: 3, column: 5, endLine: 3, endColumn: 9 })).toMatchObject({
    line: 3,
    endLine: 3,
    column: 5,
    endColumn: 8,
  })
  expect(annotate({ line: 3, column: 5, endLine: 5, endColumn: 1 })).toMatchObject({ line: 3, endLine: 4 })
})

test('columns stand only within one line, which is all GitHub shows', () => {
  expect(annotate({ line: 3, column: 5, endLine: 4, endColumn: 2 })).not.toHaveProperty('column')
})

test('the gravest come first', () => {
  expect(annotationsOf(failedReport).map(({ level }) => level)).toEqual([
    'error',
    'error',
    'warning',
    'warning',
    'notice',
  ])
})

test('a passed report has none, a skipped one a notice with its reason', () => {
  expect(annotationsOf(passedReport)).toEqual([])
  expect(annotationsOf(skippedReport)).toMatchObject([{ level: 'notice', message: skippedReport.summary }])
})

test('a failure that no finding explains is still an error annotation', () => {
  const [annotation] = annotationsOf(sampleReport({ status: 'failed', summary: '79 % of the records pass, 80 % must' }))
  expect(annotation && workflowCommand(annotation)).toBe(
    '::error title=kafka-quality-check-failed::79 %25 of the records pass, 80 %25 must',
  )
})
