/** What a part of a date text stands for. */
export type TimeField =
  | 'year'
  | 'yearOfCentury'
  | 'month'
  | 'monthName'
  | 'day'
  | 'dayOfYear'
  | 'hour'
  | 'hourOfHalf'
  | 'half'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset'
  | 'zone'

/** A compiled format: the expression's groups are the fields, in order. */
export interface TimePattern {
  readonly expression: RegExp
  readonly fields: readonly TimeField[]
}

export type CompiledTimeFormat =
  | { readonly ok: true; readonly pattern: TimePattern }
  /** `index` is the offset in the format that cannot be used; `reason` says why as the end of a sentence. */
  | { readonly ok: false; readonly index: number; readonly reason: string }

type Dialect = 'jdk' | 'iso'

/**
 * Compiles a pattern of the JDK's `DateTimeFormatter.ofPattern` (the form ODCS names for date, timestamp and time) to a
 * regular expression. Read: years, months (numbers, English names), days, hours, minutes, seconds, fractions, AM/PM,
 * day names, offsets, zone ids, quoted text and optional sections. The `iso` dialect adds `f` (1 to 9 digits of a
 * fraction) and `o` (any ISO offset).
 */
export function compileTimeFormat(format: string, dialect: Dialect = 'jdk'): CompiledTimeFormat {
  const fields: TimeField[] = []
  let source = ''
  let depth = 0
  let index = 0
  while (index < format.length) {
    const letter = format.charAt(index)
    if (letter === "'") {
      const literal = readLiteral(format, index)
      if (literal === undefined) return { ok: false, index, reason: 'the quote is never closed' }
      source += literally(literal.text)
      index = literal.end
    } else if (/[A-Za-z]/.test(letter)) {
      const count = runLength(format, index)
      const part = partFor(letter, count, dialect)
      if (typeof part === 'string') return { ok: false, index, reason: part }
      if (part.field !== undefined) fields.push(part.field)
      source += part.field === undefined ? `(?:${part.source})` : `(${part.source})`
      index += count
    } else {
      if (letter === ']' && depth === 0) return { ok: false, index, reason: 'the "]" closes no optional section' }
      if ('{}#'.includes(letter)) return { ok: false, index, reason: `"${letter}" is reserved; quote it: '${letter}'` }
      if (letter === '[') depth += 1
      if (letter === ']') depth -= 1
      source += letter === '[' ? '(?:' : letter === ']' ? ')?' : literally(letter)
      index += 1
    }
  }
  if (depth > 0) return { ok: false, index: format.indexOf('['), reason: 'the "[" is never closed' }
  return { ok: true, pattern: { expression: new RegExp(`^${source}$`, 'i'), fields } }
}

interface Part {
  readonly field?: TimeField
  readonly source: string
}

/** The expression for a run of one letter, or why there is none. */
function partFor(letter: string, count: number, dialect: Dialect): Part | string {
  switch (letter) {
    case 'y':
    case 'u':
      if (count === 2) return { field: 'yearOfCentury', source: '\\d{2}' }
      return { field: 'year', source: count === 1 ? '\\d{1,9}' : `\\d{${count}}` }
    case 'M':
    case 'L':
      if (count > 2) return { field: 'monthName', source: count === 3 ? shortMonths : longMonths }
      return { field: 'month', source: digits(count) }
    case 'd':
      return { field: 'day', source: digits(count) }
    case 'D':
      return { field: 'dayOfYear', source: count === 1 ? '\\d{1,3}' : `\\d{${count}}` }
    case 'H':
      return { field: 'hour', source: digits(count) }
    case 'h':
      return { field: 'hourOfHalf', source: digits(count) }
    case 'm':
      return { field: 'minute', source: digits(count) }
    case 's':
      return { field: 'second', source: digits(count) }
    case 'S':
      return { field: 'fraction', source: `\\d{${count}}` }
    case 'a':
      return { field: 'half', source: 'AM|PM' }
    case 'E':
      return { source: count > 3 ? longDays : shortDays }
    case 'X':
    case 'x':
    case 'Z':
      return { field: 'offset', source: offsetSource(letter, count) }
    case 'V':
      return { field: 'zone', source: '[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*' }
    case 'f':
      if (dialect === 'iso') return { field: 'fraction', source: '\\d{1,9}' }
      break
    case 'o':
      if (dialect === 'iso') return { field: 'offset', source: 'Z|[+-]\\d{2}(?::?\\d{2})?' }
      break
    case 'Y':
      return '"Y" is the year of the week; write "y" for the year of the date'
    case 'T':
      return '"T" is no letter of a format; quote it: \'T\''
  }
  return 'GQqwWecFAnNOzBvpgkK'.includes(letter)
    ? `the letter "${letter}" is not read by this tool`
    : `"${letter}" is no letter of a DateTimeFormatter pattern; text stands in single quotes`
}

const shortMonths = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const longMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'
const shortDays = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
const longDays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

function digits(count: number): string {
  return count === 1 ? '\\d{1,2}' : `\\d{${count}}`
}

function offsetSource(letter: string, count: number): string {
  const colon = letter === 'Z' ? count === 5 : count === 3 || count === 5
  const zulu = letter === 'X' || (letter === 'Z' && count === 5) ? 'Z|' : ''
  if (colon) return `${zulu}[+-]\\d{2}:\\d{2}`
  return letter !== 'Z' && count === 1 ? `${zulu}[+-]\\d{2}(?:\\d{2})?` : `${zulu}[+-]\\d{4}`
}

function runLength(format: string, start: number): number {
  let end = start
  while (format.charAt(end) === format.charAt(start)) end += 1
  return end - start
}

/** A quoted text and the offset behind it; two quotes are one quote, also inside. */
function readLiteral(format: string, start: number): { readonly text: string; readonly end: number } | undefined {
  if (format.charAt(start + 1) === "'") return { text: "'", end: start + 2 }
  let text = ''
  for (let index = start + 1; index < format.length; index++) {
    if (format.charAt(index) !== "'") text += format.charAt(index)
    else if (format.charAt(index + 1) === "'") {
      text += "'"
      index += 1
    } else return { text, end: index + 1 }
  }
  return undefined
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
