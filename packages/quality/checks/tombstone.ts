import { recordCheck } from './record-check.ts'

export const tombstone = recordCheck<'tombstone'>(
  () =>
    ({ value }) =>
      value === null ? 'tombstone' : undefined,
)
