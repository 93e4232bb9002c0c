import { BadInputError, findingOf, type ReportBody } from '@kafka-dataops/core'

/**
 * The Report on a topic that is not there, where `on-missing-topic: skip` says that this is no fault, as in a pull request that
 * brings the contract of a topic which only its merge creates; undefined where the error is anything else.
 */
export function reportOnTopicToCome(topic: string, error: unknown): ReportBody | undefined {
  if (!(error instanceof BadInputError)) return undefined
  const [problem, ...others] = error.problems
  if (problem?.code !== 'topic-missing' || others.length > 0) return undefined
  return {
    status: 'skipped',
    partial: false,
    summary: `Topic "${topic}" is not in the cluster (yet), so there was nothing to check.`,
    kpis: [],
    checks: [],
    findings: [findingOf(problem, 'info', topic)],
    notes: [],
    artifacts: [],
    coverage: { read: 0, available: 0 },
    subject: {},
  }
}
