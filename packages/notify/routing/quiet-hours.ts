import type { QuietHours } from './section.ts'
import { weekdays } from './section.ts'

const minutesOfDay = 24 * 60

/** Whether a moment (ms since the epoch) is within quiet hours. `from` equal to `to` is the whole day. */
export function isQuiet(hours: QuietHours, now: number): boolean {
  const { day, minute } = localTime(hours['time-zone'], now)
  const from = minutesOf(hours.from)
  const to = minutesOf(hours.to)
  const begins = (index: number): boolean =>
    hours.days === undefined || hours.days.some((name) => name === weekdays[index])
  const yesterday = (day + 6) % 7
  if (from < to) return begins(day) && minute >= from && minute < to
  // Over midnight: the evening belongs to today, the morning to the quiet hours that began yesterday.
  return (begins(day) && minute >= from) || (begins(yesterday) && minute < to)
}

/** `22:00 to 07:00 Europe/Madrid`. */
export function describeQuietHours(hours: QuietHours): string {
  return `${hours.from} to ${hours.to} ${hours['time-zone']}`
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return (hour * 60 + minute) % minutesOfDay
}

/** Monday is 0. */
function localTime(timeZone: string, now: number): { readonly day: number; readonly minute: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const day = weekdays.findIndex((name) => part.weekday?.toLowerCase().startsWith(name))
  return { day, minute: Number(part.hour) * 60 + Number(part.minute) }
}
