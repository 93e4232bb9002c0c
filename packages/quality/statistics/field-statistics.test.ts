import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldStatistics } from './field-statistics.ts'
import { addToProfile, mergeProfiles, newValueProfile, type ValueProfile } from './value-profile.ts'

const profileOf = (values: readonly unknown[]): ValueProfile => {
  const profile = newValueProfile()
  for (const value of values) addToProfile(profile, value)
  return profile
}

const open = { showValues: true, isSensitive: () => false } as const

const statisticsOf = (values: readonly unknown[], disclosure: Parameters<typeof fieldStatistics>[1] = open) =>
  fieldStatistics(profileOf(values), disclosure)

describe('statistics of fields', () => {
  it('tell null from absent, types from each other, and count what could have been there', () => {
    const [a] = statisticsOf([{ a: 1 }, { a: 1.5 }, { a: 'x' }, { a: null }, {}, { a: 2n ** 60n }])
    expect(a).toMatchObject({ path: 'a', count: 4, missing: 2, nulls: 1, absent: 1, distinct: 4 })
    expect(a?.types).toEqual([
      { type: 'integer', count: 2 },
      { type: 'number', count: 1 },
      { type: 'string', count: 1 },
    ])
  })

  it('reach into objects and arrays, in the order of the fields', () => {
    const values = [{ id: 'x', lines: [{ price: 5 }, { price: 7, note: null }], at: { zone: 'UTC' } }, { id: 'y' }]
    expect(statisticsOf(values).map(({ path, count, missing }) => [path, count, missing])).toEqual([
      ['id', 2, 0],
      ['lines', 1, 1],
      ['lines[].price', 2, 0],
      ['lines[].note', 0, 2],
      ['at.zone', 1, 0],
    ])
  })

  it('give numbers their bounds, mean, deviation, quantiles and a histogram that holds every one', () => {
    const [x] = statisticsOf(Array.from({ length: 1_001 }, (_, index) => ({ x: index / 10 })))
    expect(x).toMatchObject({ minimum: 0, maximum: 100, mean: 50, quantity: 'number', distinctIsEstimate: true })
    expect(x?.quantiles?.find(({ quantile }) => quantile === 0.5)?.value).toBeCloseTo(50, 0)
    expect(x?.histogram?.reduce((sum, { count }) => sum + count, 0)).toBe(1_001)
    expect(x?.histogram?.at(-1)?.to).toBe(100)
  })

  it('measure texts that are all times', () => {
    const [at] = statisticsOf([{ at: '2026-01-31T12:00:00Z' }, { at: '2026-01-31T13:00:00+01:00' }, { at: '' }])
    const noon = Date.parse('2026-01-31T12:00:00Z')
    expect(at).toMatchObject({ quantity: 'time', minimum: noon, maximum: noon, shortest: 0, longest: 25 })
    const [mixed] = statisticsOf([{ at: '2026-01-31T12:00:00Z' }, { at: 'soon' }])
    expect(mixed).not.toHaveProperty('minimum')
  })

  it('show texts on request only, and nothing but counts of classified fields', () => {
    const values = [
      { word: 'secret', sum: 5, on: true },
      { word: 'secret', sum: 6, on: true },
    ]
    const shown = statisticsOf(values)
    expect(shown[0]?.frequent).toEqual([{ value: 'secret', count: 2 }])
    const masked = statisticsOf(values, { ...open, showValues: false })
    expect(JSON.stringify(masked)).not.toContain('secret')
    expect(masked[2]?.frequent).toEqual([{ value: 'true', count: 2 }])
    const [classified] = statisticsOf([{ salary: 70_000 }], { showValues: true, isSensitive: () => true })
    expect(Object.keys(classified ?? {})).toEqual(['path', 'count', 'missing', 'nulls', 'absent', 'types'])
  })

  it('take objects with hundreds of keys for maps, and stop at a thousand fields and 32 levels', () => {
    const wide = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`key-${index}`, index]))
    expect(statisticsOf([wide]).map(({ path }) => path)).toEqual(['value'])
    const large = Object.fromEntries(
      Array.from({ length: 4 }, (_, group) => [`g${group}`, { ...wide, 'key-500': undefined }]),
    )
    expect(statisticsOf([large]).length).toBeLessThanOrEqual(1_000)
    let deep: unknown = 1
    for (let level = 0; level < 900; level++) deep = { a: deep }
    expect(statisticsOf([deep])).toHaveLength(1)
  })

  it('keep a field called __proto__', () => {
    expect(statisticsOf([JSON.parse('{"__proto__":1,"constructor":2}')]).map(({ path }) => path)).toEqual([
      '__proto__',
      'constructor',
    ])
  })

  it('are the same for any split, merged in any order', () => {
    const values = fc.array(
      fc.record(
        {
          a: fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constant(null)),
          b: fc.oneof(fc.constantFrom('x', 'y', ''), fc.string()),
          c: fc.array(
            fc.record({ d: fc.boolean(), e: fc.date({ noInvalidDate: true }).map(String) }, { requiredKeys: [] }),
          ),
          f: fc.constantFrom('2026-01-31', '2026-02-28'),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 200, size: 'max' },
    )
    fc.assert(
      fc.property(values, fc.nat(), fc.boolean(), (all, at, isReversed) => {
        const cut = at % (all.length + 1)
        const shares = [profileOf(all.slice(0, cut)), profileOf(all.slice(cut))]
        const [one, other] = isReversed ? shares.toReversed() : shares
        if (one === undefined || other === undefined) throw new Error('there are two')
        mergeProfiles(one, structuredClone(other))
        const merged = fieldStatistics(one, open)
        const whole = fieldStatistics(profileOf(all), open)
        const exact = (statistics: typeof whole) =>
          statistics.map(({ mean, standardDeviation, frequent, ...rest }) => ({
            ...rest,
            ...(rest.distinctIsEstimate ? {} : { frequent }),
          }))
        expect(exact(merged)).toEqual(exact(whole))
        merged.forEach((field, index) => {
          expect(field.mean ?? 0).toBeCloseTo(whole[index]?.mean ?? 0, 3)
        })
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
