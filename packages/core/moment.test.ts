import { describe, expect, it } from 'vitest'
import { parseMoment } from './moment.ts'

describe('parseMoment', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:30.5', '2026-01-31T12:00:30.500Z'],
    ['2026-01-31T12:00:00+02:00', '2026-01-31T10:00:00.000Z'],
    ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(parseMoment(text)).toBe(Date.parse(iso))
  })

  it.each(['', '2026', '2026-13-01', '31.01.2026', '2026-01-31T25:00', 'yesterday', '1700000000000'])(
    '%j is no time',
    (text) => {
      expect(parseMoment(text)).toBeUndefined()
    },
  )
})
