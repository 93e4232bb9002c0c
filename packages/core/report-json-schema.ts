import { z } from 'zod'
import { reportSchema } from './report.ts'

/**
 * The JSON Schema (draft 2020-12) of a Report, for those who read reports with other tools. It allows unknown members,
 * since fields may be added within a version.
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' })
  return {
    $schema,
    $id: 'urn:kafka-dataops:report:1',
    title: 'Kafka DataOps report, version 1',
    description:
      'The result of one operation: verdict, KPIs, checks with their evidence, findings, and what was looked at.',
    ...schema,
  }
}
