import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Advanced, acknowledge, advance, type Sighting } from './advance.ts'
import type { Alert, IncidentBook } from './incident.ts'
import { incidentKpis } from './kpis.ts'

const minute = 60_000
const hour = 60 * minute

const stale: Alert = { fingerprint: 'f1', source: 'quality prices', severity: 'HIGH', title: 'newest record is old' }

function seen(now: number, alerts: readonly Alert[] = [stale]): Sighting {
  return { alerts, sources: ['quality prices'], now }
}

/** One run after another; answers what each changed. */
function play(sightings: readonly Sighting[]): { book: IncidentBook | undefined; changes: string[][] } {
  let book: IncidentBook | undefined
  const changes: string[][] = []
  for (const sighting of sightings) {
    const advanced: Advanced = advance(book, sighting)
    book = advanced.book
    changes.push(advanced.changes.map(({ kind }) => kind))
  }
  return { book, changes }
}

describe('an incident', () => {
  it('is opened once, goes on, and is over since the first run that did not see the alert', () => {
    const { book, changes } = play([seen(0), seen(hour), seen(2 * hour, []), seen(3 * hour, [])])
    expect(changes).toEqual([['opened'], [], ['resolved'], []])
    expect(book?.incidents).toMatchObject([{ firstSeen: 0, lastSeen: hour, sightings: 2, resolvedAt: 2 * hour }])
  })

  it('stays as it is when its source was not looked at', () => {
    const { changes } = play([seen(0), { alerts: [], sources: ['validate-avro'], now: hour }])
    expect(changes).toEqual([['opened'], []])
  })

  it('is another one when the alert comes back much later, the same when it comes back soon', () => {
    expect(play([seen(0), seen(minute, []), seen(10 * hour)]).book?.incidents).toHaveLength(2)
    const { book, changes } = play([seen(0), seen(minute, []), seen(30 * minute)])
    expect(changes).toEqual([['opened'], ['resolved'], ['reopened']])
    expect(book?.incidents).toMatchObject([{ firstSeen: 0, returns: [30 * minute] }])
  })

  it('that flaps is over only after it was absent three times in a row', () => {
    const on = (at: number) => seen(at * minute)
    const off = (at: number) => seen(at * minute, [])
    const { changes } = play([on(0), off(1), on(2), off(3), on(4), off(5), on(6), off(7), off(8), off(9)])
    expect(changes.flat()).toEqual(['opened', 'resolved', 'reopened', 'resolved', 'reopened', 'resolved'])
    expect(changes[9]).toEqual(['resolved'])
  })

  it('keeps the gravest severity it had', () => {
    const { book } = play([
      seen(0),
      seen(1, [{ ...stale, severity: 'CRITICAL' }]),
      seen(2, [{ ...stale, severity: 'LOW' }]),
    ])
    expect(book?.incidents).toMatchObject([{ severity: 'CRITICAL' }])
  })

  it('is taken by the first who says so after it began; what comes later wants an answer of its own', () => {
    const later: Alert = { ...stale, fingerprint: 'f2' }
    const { book } = play([seen(hour), seen(2 * hour, [stale, later])])
    const answers = [30, 90, 100].map((minutes) => ({ by: `at ${minutes}`, at: minutes * minute }))
    const taken = acknowledge(book ?? { since: 0, incidents: [] }, answers)
    expect(taken.incidents.map(({ acknowledgedBy }) => acknowledgedBy)).toEqual(['at 90', undefined])
    const again = acknowledge(taken, [...answers, { by: 'at 130', at: 130 * minute }])
    expect(again.incidents.map(({ acknowledgedBy }) => acknowledgedBy)).toEqual(['at 90', 'at 130'])
  })

  it('is never open twice, whatever comes and goes, and changes speak of real changes only', () => {
    const alert = fc.constantFrom('a', 'b', 'c').map((fingerprint): Alert => ({ ...stale, fingerprint }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.uniqueArray(alert, { selector: ({ fingerprint }) => fingerprint }), fc.nat(3 * hour)), {
          maxLength: 40,
        }),
        (runs) => {
          let book: IncidentBook | undefined
          let now = 0
          for (const [alerts, wait] of runs) {
            now += wait + 1
            const before = openOf(book)
            const advanced = advance(book, seen(now, alerts))
            const after = openOf(advanced.book)
            expect(new Set(after).size).toBe(after.length)
            for (const { fingerprint } of alerts) expect(after).toContain(fingerprint)
            const begun = advanced.changes
              .filter(({ kind }) => kind !== 'resolved')
              .map(({ incident }) => incident.fingerprint)
            const ended = advanced.changes
              .filter(({ kind }) => kind === 'resolved')
              .map(({ incident }) => incident.fingerprint)
            expect(after.toSorted()).toEqual([...before.filter((one) => !ended.includes(one)), ...begun].toSorted())
            book = advanced.book
          }
        },
      ),
    )
  })
})

function openOf(book: IncidentBook | undefined): string[] {
  return (book?.incidents ?? [])
    .filter(({ resolvedAt }) => resolvedAt === undefined)
    .map(({ fingerprint }) => fingerprint)
}

describe('KPIs', () => {
  const setup = { now: 10 * hour, windowMs: 24 * hour, outage: 'HIGH' } as const
  const kpiOf = (book: IncidentBook, id: string, over: Partial<typeof setup> = {}) =>
    incidentKpis(book, { ...setup, ...over }).find((kpi) => kpi.id === id)?.value

  it('are not measured without an incident, and all is available', () => {
    const { book } = advance(undefined, { alerts: [], sources: [], now: 0 })
    expect(
      ['mttr', 'alert-response-time', 'availability', 'sla-compliance', 'open-incidents'].map((id) => kpiOf(book, id)),
    ).toEqual([null, null, 1, null, 0])
  })

  it('speak of how long it took: to respond, to recover, within the time of the severity', () => {
    const other: Alert = { ...stale, fingerprint: 'f2' }
    const opened = advance({ since: 0, incidents: [] }, seen(hour, [stale, other]))
    const taken = acknowledge(opened.book, [{ by: 'mona', at: hour + 10 * minute }])
    const { book } = advance(taken, seen(3 * hour, []))
    expect(kpiOf(book, 'alert-response-time')).toBe(10 * minute)
    expect(kpiOf(book, 'mttr')).toBe(2 * hour)
    expect(kpiOf(book, 'sla-compliance')).toBe(1)
    // Both at once are one outage of two of ten hours.
    expect(kpiOf(book, 'availability')).toBeCloseTo(0.8)
  })

  it('count an open incident that nobody answered in time', () => {
    const { book } = advance({ since: 0, incidents: [] }, seen(9 * hour))
    expect(kpiOf(book, 'sla-compliance')).toBe(0)
    expect(
      incidentKpis(book, { ...setup, now: 9 * hour + minute }).find(({ id }) => id === 'sla-compliance')?.value,
    ).toBeNull()
    expect(kpiOf(book, 'availability')).toBeCloseTo(0.9)
  })
})
