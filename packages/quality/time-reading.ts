import type { EpochUnit, TimeReading } from './check-definition.ts'
import { compileTimeFormat, type TimeField, type TimePattern } from './time-format.ts'

const dayMs = 86_400_000

/**
 * Reads the values of one date, timestamp or time field: milliseconds since the epoch, or since midnight for a `time`;
 * undefined for what is no such value. Texts follow the reading's format (ISO 8601 without one) and must name a date that
 * exists; numbers count from the epoch in `epochUnit`, or in the unit their size tells (a `date` below 10^6 is a number of
 * days, as in Avro). An unusable format or zone reads nothing: the contract's loader has reported it.
 */
export function timeReader(reading: TimeReading): (value: unknown) => number | undefined {
  const patterns = patternsOf(reading)
  const toUtc = zoneConverter(reading.defaultTimezone ?? 'UTC')
  return (value) => {
    if (typeof value === 'string') {
      for (const pattern of patterns) {
        const ms = readText(value, pattern, reading.logicalType, toUtc)
        if (ms !== undefined) return ms
      }
      return undefined
    }
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime()
    if (reading.format !== undefined) return undefined
    if (typeof value === 'bigint') return readNumber(Number(value), reading)
    return typeof value === 'number' ? readNumber(value, reading) : undefined
  }
}

/** Whether the runtime knows an IANA zone such as `Europe/Paris`. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const isoPatterns: Readonly<Record<TimeReading['logicalType'], readonly string[]>> = {
  date: ['uuuu-MM-dd'],
  timestamp: ["uuuu-MM-dd'T'HH:mm[:ss][.f][,f][o]", 'uuuu-MM-dd HH:mm[:ss][.f][,f][ ][o]'],
  time: ['HH:mm[:ss][.f][,f][o]'],
}

function patternsOf(reading: TimeReading): readonly TimePattern[] {
  const iso = [...isoPatterns[reading.logicalType], ...(reading.withTimeOfDay === true ? isoPatterns.timestamp : [])]
  const formats = reading.format === undefined ? iso : [reading.format]
  return formats.flatMap((format) => {
    const compiled = compileTimeFormat(format, reading.format === undefined ? 'iso' : 'jdk')
    return compiled.ok ? [compiled.pattern] : []
  })
}

function readText(
  text: string,
  pattern: TimePattern,
  logicalType: TimeReading['logicalType'],
  toUtc: (localMs: number) => number,
): number | undefined {
  const match = pattern.expression.exec(text)
  if (match === null) return undefined
  const given = new Map<TimeField, string>()
  for (const [index, field] of pattern.fields.entries()) {
    const part = match[index + 1]
    if (part !== undefined) given.set(field, part)
  }
  const timeOfDay = readTimeOfDay(given)
  if (timeOfDay === undefined) return undefined
  if (logicalType === 'time') return timeOfDay
  const day = readDay(given)
  if (day === undefined) return undefined
  const local = day + timeOfDay
  const offset = given.get('offset')
  if (offset !== undefined) {
    const offsetMs = readOffset(offset)
    return offsetMs === undefined ? undefined : local - offsetMs
  }
  const zone = given.get('zone')
  if (zone === undefined) return toUtc(local)
  return isTimezone(zone) ? zoneConverter(zone)(local) : undefined
}

function readDay(given: ReadonlyMap<TimeField, string>): number | undefined {
  const year = number(given, 'year') ?? twoDigitYear(given)
  if (year === undefined || year < 100) return undefined
  const dayOfYear = number(given, 'dayOfYear')
  if (dayOfYear !== undefined) {
    const ms = Date.UTC(year, 0, dayOfYear)
    return dayOfYear > 0 && new Date(ms).getUTCFullYear() === year ? ms : undefined
  }
  const month = number(given, 'month') ?? monthNamed(given.get('monthName')) ?? 1
  const day = number(given, 'day') ?? 1
  const ms = Date.UTC(year, month - 1, day)
  const date = new Date(ms)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : undefined
}

function readTimeOfDay(given: ReadonlyMap<TimeField, string>): number | undefined {
  const half = number(given, 'hourOfHalf')
  if (half !== undefined && (half < 1 || half > 12)) return undefined
  const afternoon = given.get('half')?.toUpperCase() === 'PM' ? 12 : 0
  const hour = number(given, 'hour') ?? (half === undefined ? 0 : (half % 12) + afternoon)
  const minute = number(given, 'minute') ?? 0
  const second = number(given, 'second') ?? 0
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const fraction = given.get('fraction')
  const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1_000
  return ((hour * 60 + minute) * 60 + second) * 1_000 + Math.floor(ms)
}

/** `Z`, `+02`, `+0200`, `+02:00` in milliseconds; at most 18 hours either way, as in the JDK. */
function readOffset(text: string): number | undefined {
  if (text.toUpperCase() === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(3).replace(':', '') || 0)
  if (hours > 18 || minutes > 59) return undefined
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function number(given: ReadonlyMap<TimeField, string>, field: TimeField): number | undefined {
  const text = given.get(field)
  return text === undefined ? undefined : Number(text)
}

/** As the JDK does: 2000 to 2099. */
function twoDigitYear(given: ReadonlyMap<TimeField, string>): number | undefined {
  const year = number(given, 'yearOfCentury')
  return year === undefined ? undefined : 2_000 + year
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNamed(name: string | undefined): number | undefined {
  const index = name === undefined ? -1 : monthNames.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : index + 1
}

const msPerUnit: Readonly<Record<EpochUnit, number>> = { s: 1_000, ms: 1, us: 1 / 1_000, ns: 1 / 1_000_000 }

/** Years 1973 to 5138 as seconds, to 5138 as milliseconds and so on: the ranges of the units do not meet. */
function epochUnitOf(size: number): EpochUnit {
  if (size < 1e11) return 's'
  if (size < 1e14) return 'ms'
  return size < 1e17 ? 'us' : 'ns'
}

function readNumber(value: number, reading: TimeReading): number | undefined {
  if (!Number.isFinite(value)) return undefined
  if (reading.logicalType === 'date' && reading.epochUnit === undefined && Math.abs(value) < 1e6) return value * dayMs
  if (reading.logicalType === 'time') return readNumberOfDay(value, reading.epochUnit)
  return value * msPerUnit[reading.epochUnit ?? epochUnitOf(Math.abs(value))]
}

/** Avro's time-millis below a day of milliseconds, time-micros above. */
function readNumberOfDay(value: number, epochUnit: EpochUnit | undefined): number | undefined {
  const ms = value * msPerUnit[epochUnit ?? (value < dayMs ? 'ms' : 'us')]
  return ms >= 0 && ms < dayMs ? ms : undefined
}

/** From wall-clock milliseconds in a zone to UTC. An hour that a clock change repeats is read as the earlier one. */
function zoneConverter(zone: string): (localMs: number) => number {
  if (/^(Etc\/)?(UTC|GMT|Zulu)$|^Z$/i.test(zone) || !isTimezone(zone)) return (localMs) => localMs
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (utcMs: number): number => {
    const parts: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(utcMs)) parts[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utcMs / 1_000) * 1_000
  }
  return (localMs) => {
    const before = localMs - offsetAt(localMs - dayMs)
    if (before + offsetAt(before) === localMs) return before
    return localMs - offsetAt(localMs - offsetAt(localMs))
  }
}
