import { recordCheck } from './record-check.ts'

export const keyPresence = recordCheck<'key-presence'>(
  () =>
    ({ key }) =>
      key === null ? 'no key' : undefined,
)
