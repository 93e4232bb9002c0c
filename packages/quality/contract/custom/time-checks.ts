import { z } from 'zod'
import type { TimeReading } from '../../check-definition.ts'
import { canHoldTime, defaultToleratedFutureMs, timeOf } from '../event-time.ts'
import { addProblem } from '../reader.ts'
import { type CheckRequest, type CompiledCheck, type CustomCheck, readDuration } from './custom-check.ts'

const text = z.string()
const epochUnit = z.enum(['s', 'ms', 'us', 'ns']).optional()

/** Checks of when events happened and when they arrived. */
export const timeChecks: Readonly<Record<string, CustomCheck>> = {
  freshness: {
    about: 'value',
    operator: 'none',
    parameters: {
      maxAge: text,
      perKey: z.boolean().optional(),
      source: z.enum(['field', 'record-timestamp']).optional(),
      epochUnit,
      toleratedFuture: text.optional(),
    },
    compile: compileFreshness,
  },
  latency: {
    about: 'value',
    operator: 'failures',
    parameters: { maxLatency: text, percentile: z.number().positive().max(100).optional(), epochUnit },
    compile: compileLatency,
  },
  'key-order': {
    about: 'value',
    operator: 'failures',
    parameters: { epochUnit },
    compile: compileKeyOrder,
  },
  retention: {
    about: 'record',
    operator: 'none',
    parameters: { atLeast: text.optional(), atMost: text.optional() },
    compile: compileRetention,
  },
  frequency: {
    about: 'record',
    operator: 'none',
    parameters: { every: text },
    compile(request) {
      const everyMs = readDuration(request, 'every')
      if (everyMs === undefined) return undefined
      return { rule: { kind: 'frequency', everyMs }, says: `comes at least every ${String(request.given.every)}` }
    },
  },
}

function compileRetention(request: CheckRequest): CompiledCheck | undefined {
  const { given, path, subject, reader } = request
  const minMs = readDuration(request, 'atLeast')
  const maxMs = readDuration(request, 'atMost')
  if (given.atLeast === undefined && given.atMost === undefined) {
    const message = `${subject}: retention needs atLeast or atMost, as 7d.`
    addProblem(reader, { code: 'missing-key', message, path, target: 'key' })
    return undefined
  }
  if (minMs !== undefined && maxMs !== undefined && minMs > maxMs) {
    const message = `${subject}: atLeast ${String(given.atLeast)} is more than atMost ${String(given.atMost)}: no topic can keep both.`
    addProblem(reader, { code: 'contradictory-bounds', message, path: [...path, 'atLeast'] })
    return undefined
  }
  const isReadable = (given.atLeast === undefined) === (minMs === undefined)
  if (!isReadable || (given.atMost === undefined) !== (maxMs === undefined)) return undefined
  const least = minMs === undefined ? [] : [`at least ${String(given.atLeast)}`]
  const most = maxMs === undefined ? [] : [`at most ${String(given.atMost)}`]
  return {
    rule: {
      kind: 'retention',
      ...(minMs === undefined ? {} : { minMs }),
      ...(maxMs === undefined ? {} : { maxMs }),
    },
    says: `is kept ${[...least, ...most].join(' and ')}`,
  }
}

function compileFreshness(request: CheckRequest): CompiledCheck | undefined {
  const { given, path, subject, target, reader } = request
  const { field, path: fieldPath, side } = target
  const maxAgeMs = readDuration(request, 'maxAge')
  const toleratedFutureMs =
    given.toleratedFuture === undefined ? defaultToleratedFutureMs : readDuration(request, 'toleratedFuture')
  const source =
    (given.source as 'field' | 'record-timestamp' | undefined) ??
    (fieldPath.length === 0 ? 'record-timestamp' : 'field')
  if (source === 'field' && field !== undefined && !canHoldTime(reader, field, path, subject)) return undefined
  if (source === 'field' && fieldPath.length === 0 && side === 'value') {
    addProblem(reader, {
      code: 'missing-key',
      message: `${subject}: source: field needs the field; name it, or write the rule below its property.`,
      path,
      target: 'key',
    })
    return undefined
  }
  if (maxAgeMs === undefined || toleratedFutureMs === undefined) return undefined
  return {
    rule: {
      kind: 'freshness',
      maxAgeMs,
      source,
      perKey: given.perKey === true,
      toleratedFutureMs,
      ...(source === 'field' ? { time: readingOf(request) } : {}),
    },
    says: `is at most ${String(given.maxAge)} old${given.perKey === true ? ' for every key' : ''}`,
  }
}

function compileKeyOrder(request: CheckRequest): CompiledCheck | undefined {
  if (!hasEventTime(request, 'its order is that of the events of a key')) return undefined
  return { rule: { kind: 'key-order', time: readingOf(request) }, says: 'does not go back for any key' }
}

/** Notes what is wrong when the target is no field that can hold a time. */
function hasEventTime({ path, subject, target, reader }: CheckRequest, why: string): boolean {
  if (target.path.length > 0) return target.field === undefined || canHoldTime(reader, target.field, path, subject)
  addProblem(reader, {
    code: 'missing-key',
    message: `${subject}: field is missing; ${why}.`,
    path,
    target: 'key',
  })
  return false
}

function compileLatency(request: CheckRequest): CompiledCheck | undefined {
  const { given } = request
  const maxLatencyMs = readDuration(request, 'maxLatency')
  if (!hasEventTime(request, 'latency is the time from its event to the record')) return undefined
  if (maxLatencyMs === undefined) return undefined
  const { percentile } = given
  const share = typeof percentile === 'number' ? { percentile } : {}
  const time = readingOf(request)
  return {
    rule: { kind: 'latency', maxLatencyMs, ...share, time },
    says: `is recorded within ${String(given.maxLatency)}${typeof percentile === 'number' ? ` for ${percentile} %` : ''}`,
  }
}

function readingOf({ given, target }: CheckRequest): TimeReading {
  const reading = timeOf(target.field)
  const unit = given.epochUnit as TimeReading['epochUnit']
  return unit === undefined ? reading : { ...reading, epochUnit: unit }
}
