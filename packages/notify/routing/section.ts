import { alertSeverities, reportStatuses } from '@kafka-dataops/core'
import { z } from 'zod'
import { channelKinds } from '../channels/index.ts'

/** Day and time words of quiet hours. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const names = z.array(z.string().min(1)).min(1)
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time of day in quotes, as "22:00"' })

export const quietHoursShape = z.strictObject({
  from: clockTime.describe('First minute that is quiet, as "22:00"; may be later than to, over midnight'),
  to: clockTime.describe('First minute that is not quiet any more'),
  days: z.array(z.enum(weekdays)).min(1).optional().describe('Days on which quiet hours begin; every day when unset'),
  'time-zone': z
    .string()
    .refine(isTimeZone, { error: 'expected a time zone of the IANA database, as Europe/Madrid' })
    .describe('IANA time zone, as Europe/Madrid'),
  except: z
    .enum(alertSeverities)
    .optional()
    .describe('What is at least this grave is sent all the same; CRITICAL when unset'),
})
export type QuietHours = Readonly<z.infer<typeof quietHoursShape>>

export const whenWords = ['failure', 'change', 'recovered', 'always'] as const

export const routeShape = z.strictObject({
  to: names.describe('Names of channels'),
  severity: z.enum(alertSeverities).optional().describe('What is at least this grave; MEDIUM when unset'),
  operations: names.optional().describe('Only results of these operations or jobs'),
  when: z
    .enum(whenWords)
    .optional()
    .describe(
      'failure: every time something is wrong; change: when that begins, changes or ends; recovered: when it is over; always. With a state change, else failure, when unset',
    ),
  branches: names.optional().describe('Only these branches; * stands for a part of a name, ** for any'),
  environments: names.optional().describe('Only these environments'),
  'quiet-hours': quietHoursShape.optional(),
})
export type RouteSettings = Readonly<z.infer<typeof routeShape>>

export const severityRuleShape = z.strictObject({
  operations: names.optional().describe('Operations or jobs'),
  statuses: z.array(z.enum(reportStatuses)).min(1).optional(),
  rules: names.optional().describe('Rules of findings, of which one is enough'),
  severity: z.enum([...alertSeverities, 'none']).describe('none: nobody must react'),
})

/** The section without what its channels look like inside, which is checked kind by kind. */
export const routingShape = z.strictObject({
  channels: z
    .record(z.string().regex(/^[A-Za-z0-9][\w.-]{0,60}$/), z.looseObject({ type: z.enum(channelTypes()) }))
    .optional(),
  routes: z.array(routeShape).optional(),
  severities: z.array(severityRuleShape).optional(),
  'quiet-hours': quietHoursShape.optional(),
})
export type RoutingSettings = Readonly<z.infer<typeof routingShape>>

/** The section `notify` of the manifest beyond the inputs of the operation, as it is published for editors. */
export const notifySection = z.strictObject({
  channels: z
    .record(z.string(), z.union(channelKinds.map(({ type, settings }) => withType(type, settings))))
    .optional()
    .describe('Channels by name; secrets as ${NAME} only'),
  routes: routingShape.shape.routes.describe('Who is told what; every channel by its own table when unset'),
  severities: routingShape.shape.severities.describe('How grave a result is; the first line that fits counts'),
  'quiet-hours': routingShape.shape['quiet-hours'].describe('Quiet hours of every route that has none of its own'),
})

function withType(type: string, settings: z.ZodType): z.ZodType {
  const shape = settings instanceof z.ZodObject ? settings.shape : {}
  return z.strictObject({ type: z.literal(type), ...shape })
}

function channelTypes(): [string, ...string[]] {
  const [first = '', ...rest] = channelKinds.map(({ type }) => type)
  return [first, ...rest]
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
