import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { renderJson } from './render/json.ts'
import { failedReport, sampleReports } from './render/sample-reports.ts'
import { reportJsonSchema } from './report-json-schema.ts'

describe('the published JSON Schema of the report', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema())

  test.each(Object.entries(sampleReports))('accepts the %s report as written', (_, report) => {
    validate(JSON.parse(renderJson(report)))
    expect(validate.errors).toBeNull()
  })

  test('accepts a field that a later release adds', () => {
    expect(validate({ ...failedReport, addedLater: true })).toBe(true)
  })

  test.each([
    ['a rate above 1', { checks: failedReport.checks.map((check) => ({ ...check, rate: 2 })) }],
    [
      'an offset as a number',
      { subject: { topics: [{ topic: 'a', partitions: [{ partition: 0, from: 1, to: 2, read: 1 }] }] } },
    ],
    ['an unknown status', { status: 'fine' }],
    ['another version', { reportVersion: 2 }],
  ])('rejects %s', (_, wrong) => {
    expect(validate({ ...failedReport, ...wrong })).toBe(false)
  })
})
