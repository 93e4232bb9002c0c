import { valueCheck } from './value-check.ts'

export const presence = valueCheck<'presence'>(() => (value) => (value === undefined ? 'absent' : undefined))
