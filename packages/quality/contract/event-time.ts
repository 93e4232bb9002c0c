import type { DocumentPath } from '@kafka-dataops/core'
import { formatFieldPath, type TimeReading } from '../check-definition.ts'
import type { Field } from './fields.ts'
import { addProblem, addWarning, type ContractReader } from './reader.ts'

/** Clocks of producers and brokers drift; an event a minute ahead is no finding. */
export const defaultToleratedFutureMs = 60_000

/** How the event time of a field is read: as its type says, else as a timestamp of any form. */
export function timeOf(field: Field | undefined): TimeReading {
  return field?.time ?? { logicalType: 'timestamp' }
}

/** Whether a field's values can be event times; a text without a date type is read as ISO 8601. */
export function canHoldTime(reader: ContractReader, field: Field, path: DocumentPath, subject: string): boolean {
  const { logicalType } = field
  const where = formatFieldPath('value', field.path)
  if (logicalType === 'string') {
    addWarning(reader, {
      code: 'time-as-string',
      message: `${subject}: ${where} is a string, so it is read as ISO 8601. Say logicalType: timestamp, with a format if it has another form.`,
      path,
    })
    return true
  }
  const canHold = logicalType === undefined || ['date', 'timestamp', 'number', 'integer'].includes(logicalType)
  if (!canHold) {
    addProblem(reader, {
      code: 'unknown-field',
      message: `${subject}: ${where} is of type ${logicalType}, which holds no moment in time.`,
      path,
    })
  }
  return canHold
}
