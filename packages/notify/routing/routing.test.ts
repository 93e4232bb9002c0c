import { type AlertSeverity, alertSeverities } from '@kafka-dataops/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '../message/message.ts'
import { severityOfResult } from '../message/severity.ts'
import { sampleAt, samplePart, withoutSeverity } from '../testing/sample-messages.ts'
import {
  type Decision,
  decide,
  type Follows,
  matchesPattern,
  type Route,
  type Situation,
  type Told,
  toldOf,
} from './decide.ts'
import { isQuiet } from './quiet-hours.ts'

const route = (over: Partial<Route> = {}): Route => ({ severity: 'MEDIUM', when: 'failure', ...over })
const failing = samplePart()
const well = withoutSeverity(samplePart({ status: 'passed' }))

function told(severity: AlertSeverity | 'none', since = sampleAt - 1): Readonly<Record<string, Told>> {
  return { [failing.key]: { severity, since } }
}

function decision(
  over: Partial<Situation>,
  routes: readonly Route[] = [route()],
  follows: Follows = 'routes',
): Decision {
  return decide(routes, follows, {
    parts: [failing],
    plainSeverity: 'MEDIUM',
    branch: 'main',
    environment: 'production',
    told: {},
    now: sampleAt,
    ...over,
  })
}

describe('a channel is told', () => {
  it.each<[string, Partial<Route>, Partial<Situation>, Decision['kind']]>([
    ['of a failure, each time', {}, { told: told('HIGH') }, 'send'],
    ['of no failure when all is well', {}, { parts: [well] }, 'silent'],
    ['of nothing below its severity', { severity: 'CRITICAL' }, {}, 'silent'],
    ['of a change when trouble begins', { when: 'change' }, {}, 'send'],
    ['of no change while trouble goes on', { when: 'change' }, { told: told('HIGH') }, 'silent'],
    ['of a change when trouble gets worse', { when: 'change' }, { told: told('MEDIUM') }, 'send'],
    ['of a change when trouble ends', { when: 'change' }, { parts: [well], told: told('HIGH') }, 'send'],
    [
      'of no change when trouble below its severity ends',
      { when: 'change', severity: 'CRITICAL' },
      { parts: [well], told: told('HIGH') },
      'silent',
    ],
    ['of a recovery', { when: 'recovered' }, { parts: [well], told: told('HIGH') }, 'send'],
    ['of no failure when it waits for recoveries', { when: 'recovered' }, {}, 'silent'],
    ['always', { when: 'always' }, { parts: [well] }, 'send'],
    ['on its branches', { branches: ['release/*', 'main'] }, {}, 'send'],
    ['on no other branch', { branches: ['release/*'] }, {}, 'silent'],
    ['in no other environment', { environments: ['staging'] }, {}, 'silent'],
    ['of its operations', { operations: ['kafka-quality-check'] }, {}, 'send'],
    ['of no other operation', { operations: ['validate-avro'] }, {}, 'silent'],
  ])('%s', (_, over, situation, kind) => {
    expect(decision(situation, [route(over)]).kind).toBe(kind)
  })

  it('of everything that a route that fires is about, and of how it compares', () => {
    const other = withoutSeverity(samplePart({ key: 'other', operation: 'validate-avro' }))
    expect(decision({ parts: [failing, other] })).toEqual({
      kind: 'send',
      parts: [failing, other],
      change: 'new',
      since: sampleAt,
    })
    expect(decision({ parts: [failing, other] }, [route({ operations: ['kafka-quality-check'] })])).toMatchObject({
      parts: [failing],
    })
    expect(decision({ parts: [well], told: told('HIGH', 5) }, [route({ when: 'change' })])).toMatchObject({
      change: 'over',
      since: 5,
    })
    expect(decision({ told: undefined })).toMatchObject({ change: 'unknown' })
  })

  it('of the end of a problem when it keeps the problem open, unless it is known that there was none', () => {
    expect(decision({ parts: [well], told: told('HIGH') }, [route()], 'problems').kind).toBe('send')
    expect(decision({ parts: [well], told: undefined }, [route()], 'problems').kind).toBe('send')
    expect(decision({ parts: [well], told: told('none') }, [route()], 'problems').kind).toBe('silent')
  })

  it('later in quiet hours, but of what is CRITICAL at once', () => {
    const quietHours = { from: '00:00', to: '00:00', 'time-zone': 'UTC' }
    expect(decision({}, [route({ quietHours })])).toMatchObject({ kind: 'held' })
    expect(decision({ parts: [samplePart({ severity: 'CRITICAL' })] }, [route({ quietHours })]).kind).toBe('send')
    expect(decision({}, [route({ quietHours }), route()]).kind).toBe('send')
  })

  it('once of each change, whatever happens, when it is told of changes', () => {
    const levels = fc.constantFrom<AlertSeverity | undefined>(undefined, ...alertSeverities)
    fc.assert(
      fc.property(fc.array(levels, { maxLength: 30 }), fc.constantFrom(...alertSeverities), (history, severity) => {
        let known: Readonly<Record<string, Told | undefined>> = {}
        let sent: AlertSeverity | undefined
        for (const [index, level] of history.entries()) {
          const part: Part = level === undefined ? well : samplePart({ severity: level })
          const answer = decision({ parts: [part], told: known, now: index }, [route({ when: 'change', severity })])
          const shown =
            level !== undefined && alertSeverities.indexOf(level) <= alertSeverities.indexOf(severity)
              ? level
              : undefined
          expect(answer.kind === 'send').toBe(shown !== sent)
          sent = shown
          if (answer.kind !== 'held') known = { ...known, ...toldOf(answer.parts, known, index) }
        }
      }),
    )
  })
})

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00', 'time-zone': 'Europe/Madrid' }
  it.each<[string, object, string, boolean]>([
    ['begin in the time of the place, in winter', night, '2026-01-10T21:00:00Z', true],
    ['and in summer, an hour earlier', night, '2026-07-10T20:00:00Z', true],
    ['not a minute before', night, '2026-07-10T19:59:00Z', false],
    ['last over midnight', night, '2026-01-10T05:59:00Z', true],
    ['and end', night, '2026-01-10T06:00:00Z', false],
    ['of a Saturday night end on Sunday morning', { ...night, days: ['sat'] }, '2026-01-11T05:00:00Z', true],
    ['of a Saturday are not those of a Sunday', { ...night, days: ['sat'] }, '2026-01-11T22:00:00Z', false],
    [
      'may be a whole day',
      { from: '00:00', to: '00:00', 'time-zone': 'UTC', days: ['sun'] },
      '2026-01-11T12:00:00Z',
      true,
    ],
    ['within a day', { from: '12:00', to: '14:00', 'time-zone': 'UTC' }, '2026-01-11T13:59:00Z', true],
  ])('%s', (_, hours, time, quiet) => {
    expect(isQuiet(hours as Parameters<typeof isQuiet>[0], Date.parse(time))).toBe(quiet)
  })
})

describe('the severity of a result', () => {
  const result = (
    operation: string,
    status: Parameters<typeof severityOfResult>[0]['status'],
    rules: readonly string[] = [],
  ) => ({
    operation,
    status,
    findings: rules.map((rule) => ({ rule })),
  })
  it.each([
    ['a failed deployment', result('deploy-connectors', 'failed'), 'CRITICAL'],
    ['any other failure', result('kafka-quality-check', 'failed'), 'HIGH'],
    ['what could not run', result('validate-avro', 'error'), 'HIGH'],
    ['a warning', result('validate-avro', 'warned'), 'MEDIUM'],
    ['what passed', result('validate-avro', 'passed'), undefined],
    ['what was skipped', result('validate-avro', 'skipped'), undefined],
  ])('%s', (_, given, severity) => {
    expect(severityOfResult(given, [])).toBe(severity)
  })

  it('is what the first line of the table says that fits', () => {
    const table = [
      { rules: ['freshness'], severity: 'MEDIUM' },
      { operations: ['kafka-quality-check'], statuses: ['warned'], severity: 'none' },
      { operations: ['kafka-quality-check'], severity: 'CRITICAL' },
    ] as const
    expect(severityOfResult(result('kafka-quality-check', 'failed', ['freshness']), table)).toBe('MEDIUM')
    expect(severityOfResult(result('kafka-quality-check', 'warned'), table)).toBeUndefined()
    expect(severityOfResult(result('kafka-quality-check', 'failed'), table)).toBe('CRITICAL')
    expect(severityOfResult(result('kafka-quality-check', 'passed'), table)).toBeUndefined()
  })
})

it.each([
  ['main', 'main', true],
  ['release/*', 'release/7', true],
  ['release/*', 'release/7/x', false],
  ['release/**', 'release/7/x', true],
  ['v1.*', 'v1x', false],
])('the branch pattern %s and %s', (pattern, name, matches) => {
  expect(matchesPattern(pattern, name)).toBe(matches)
})
