export const momentForm = 'a time in ISO 8601, as 2026-01-31T12:00:00Z'

const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/** Milliseconds since the epoch of a date, or of a date and time, in ISO 8601; without an offset it is UTC. */
export function parseMoment(text: string): number | undefined {
  const match = moment.exec(text)
  if (match === null) return undefined
  const ms = Date.parse(match[1] === undefined && text.length > 10 ? `${text}Z` : text)
  return Number.isNaN(ms) ? undefined : ms
}
