import { stringFormats } from '../checks/string-formats.ts'
import { timeReader } from '../time-reading.ts'

/** Forms that texts may all have: formats of ODCS strings, ISO 8601 dates and times, and decimal numbers. */
export type TextForm = 'uuid' | 'email' | 'ipv4' | 'ipv6' | 'uri' | 'date' | 'timestamp' | 'decimal'

const readers = {
  date: timeReader({ logicalType: 'date' }),
  timestamp: timeReader({ logicalType: 'timestamp' }),
} as const

const forms: Readonly<Record<TextForm, (text: string) => boolean>> = {
  uuid: (text) => text.length === 36 && isFormat('uuid', text),
  email: (text) => text.includes('@') && isFormat('email', text),
  ipv4: (text) => isFormat('ipv4', text),
  ipv6: (text) => isFormat('ipv6', text),
  uri: (text) => text.includes('://') && isFormat('uri', text),
  date: (text) => timeOf(text, 'date') !== undefined,
  timestamp: (text) => timeOf(text, 'timestamp') !== undefined,
  decimal: (text) => /^-?\d+(\.\d+)?$/.test(text),
}

export const allTextForms = Object.keys(forms) as readonly TextForm[]

export function hasForm(text: string, form: TextForm): boolean {
  return forms[form](text)
}

/** Milliseconds since the epoch. */
export function timeOf(text: string, form: 'date' | 'timestamp'): number | undefined {
  return /^\d{4}-\d\d-\d\d/.test(text) ? readers[form](text) : undefined
}

function isFormat(format: string, text: string): boolean {
  return stringFormats[format]?.(text) === true
}
