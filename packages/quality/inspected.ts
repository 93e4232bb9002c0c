import type { Moment } from './checks/index.ts'
import type { InspectedFile } from './inspect-file.ts'
import type { Inspection, InspectionPlan } from './inspection.ts'
import type { Inspected } from './quality-report.ts'

/** What was read of a sample file, whose records stand for those of `topic`; `shown` is its path for people. */
export function inspectedFile(
  { inspection, partial, offsetIs }: InspectedFile,
  plan: InspectionPlan,
  shown: string,
  topic: string,
): Inspected {
  return {
    subject: { kind: 'file', file: shown, contractTopic: topic, offsetIs },
    window: '',
    inspection,
    moment: { ...momentOf(inspection, plan, partial), partitions: 1, hasRecordTimes: false, offsetIs },
    isNothingNew: false,
    available: inspection.state.read,
    reportSubject: { files: [shown] },
    findings: [],
    notes: [],
  }
}

/** What every conclusion needs to know of a run, apart from where its records came from. */
export function momentOf(
  { state }: Inspection,
  { setup }: InspectionPlan,
  partial: boolean,
): Pick<Moment, 'asOf' | 'partial' | 'read' | 'failing' | 'recordsOfSchema'> {
  const { read, failing, recordsOfSchema } = state
  return { asOf: setup.asOf, partial, read, failing, recordsOfSchema }
}
