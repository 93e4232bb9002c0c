import { formatCount } from '@kafka-dataops/core'
import { recordCheck } from './record-check.ts'

export const recordSize = recordCheck<'record-size'>(({ maxBytes }) => {
  const cause = `larger than ${formatCount(maxBytes)} bytes`
  return ({ size }) => (size > maxBytes ? cause : undefined)
})
