import { randomUUID } from 'node:crypto'
import type { Check, ReportBody } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce, type TestRecord, type TopicShape } from '@kafka-dataops/kafka/testing'
import { afterAll } from 'vitest'

/** Topics of one test file on a real broker, gone at its end. */
export function testTopics(bootstrap: string) {
  const topics: string[] = []
  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic)
  })
  return {
    async topicOf(records: Iterable<TestRecord>, shape: TopicShape = {}): Promise<string> {
      const topic = `quality-${randomUUID()}`
      topics.push(topic)
      await createTopic(bootstrap, topic, shape)
      await produce(bootstrap, topic, records)
      return topic
    },
  }
}

/** A contract of one topic of JSON records, its schema object and service levels as the lines given say. */
export function contractOf(topic: string, object: string, serviceLevels = ''): string {
  const indented = object.replace(/^(?=.)/gm, '    ')
  return `apiVersion: v3.1.0
kind: DataContract
id: ${topic}
version: 1.0.0
status: active
schema:
  - name: records
    physicalName: ${topic}
    physicalType: topic
${indented}
${serviceLevels === '' ? '' : `slaProperties:\n${serviceLevels.replace(/^(?=.)/gm, '  ')}\n`}`
}

/** The one check of a kind. */
export function checkOf(report: ReportBody, kind: string): Check {
  const [found, ...others] = report.checks.filter((check) => check.kind === kind)
  if (found === undefined || others.length > 0) {
    throw new Error(`${kind} is not there once: ${report.checks.map((check) => check.kind).join(', ')}`)
  }
  return found
}
