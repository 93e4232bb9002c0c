import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTimeFormat } from './time-format.ts'
import { timeReader } from './time-reading.ts'

describe('timeReader', () => {
  it.each([
    ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
    ['2024-01-01T00:00Z', '2024-01-01T00:00:00Z'],
    ['2024-01-01 12:30:15.250', '2024-01-01T12:30:15.250Z'],
    ['2024-06-01T10:00:00,123456789+02:00', '2024-06-01T08:00:00.123Z'],
    ['2024-06-01T10:00:00-0530', '2024-06-01T15:30:00Z'],
  ])('reads %s as an ISO 8601 timestamp', (text, expected) => {
    expect(timeReader({ logicalType: 'timestamp' })(text)).toBe(Date.parse(expected))
  })

  it.each(['2024-02-30T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01', 'yesterday', '', '2024-01-01T00:00:00+19:00'])(
    'does not read %j',
    (text) => {
      expect(timeReader({ logicalType: 'timestamp' })(text)).toBeUndefined()
    },
  )

  it.each([
    [1_704_067_200, 's'],
    [1_704_067_200_000, 'ms'],
    [1_704_067_200_000_000, 'us'],
    [1_704_067_200_000_000_000n, 'ns'],
  ] as const)('tells the unit of %s by its size (%s)', (value, _unit) => {
    expect(timeReader({ logicalType: 'timestamp' })(value)).toBe(1_704_067_200_000)
  })

  it('takes a small number for days in a date and for milliseconds where the unit says so', () => {
    expect(timeReader({ logicalType: 'date' })(19_723)).toBe(Date.parse('2024-01-01'))
    expect(timeReader({ logicalType: 'timestamp', epochUnit: 'ms' })(19_723)).toBe(19_723)
  })

  it.each([
    ['yyyy/MM/dd HH:mm', '2001/01/01 00:47', '2001-01-01T00:47:00Z'],
    ['dd-MMM-yy', '03-feb-24', '2024-02-03T00:00:00Z'],
    ['d MMMM uuuu, h:mm a', '3 February 2024, 1:05 PM', '2024-02-03T13:05:00Z'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-02-03T04:05:06.789+01:00', '2024-02-03T03:05:06.789Z'],
    ["yyyy-MM-dd['T'HH:mm]", '2024-02-03', '2024-02-03T00:00:00Z'],
    ['uuuuDDD', '2024060', '2024-02-29T00:00:00Z'],
    ["EEE, dd MMM yyyy HH:mm:ss 'o''clock' Z", "Sat, 03 Feb 2024 04:05:06 o'clock +0000", '2024-02-03T04:05:06Z'],
    ['yyyy-MM-dd HH:mm VV', '2024-07-01 12:00 Europe/Paris', '2024-07-01T10:00:00Z'],
  ])('reads the format %s', (format, text, expected) => {
    expect(timeReader({ logicalType: 'timestamp', format })(text)).toBe(Date.parse(expected))
  })

  it('reads no number where a text format is declared', () => {
    expect(timeReader({ logicalType: 'timestamp', format: 'yyyy-MM-dd' })(1_704_067_200)).toBeUndefined()
  })

  it('applies the default zone to texts without an offset, across a clock change', () => {
    const read = timeReader({ logicalType: 'timestamp', defaultTimezone: 'Europe/Paris' })
    expect(read('2024-01-15T12:00:00')).toBe(Date.parse('2024-01-15T11:00:00Z'))
    expect(read('2024-07-15T12:00:00')).toBe(Date.parse('2024-07-15T10:00:00Z'))
    expect(read('2024-10-27T02:30:00')).toBe(Date.parse('2024-10-27T00:30:00Z'))
    expect(read('2024-07-15T12:00:00Z')).toBe(Date.parse('2024-07-15T12:00:00Z'))
  })

  it('answers milliseconds of the day for times', () => {
    const read = timeReader({ logicalType: 'time' })
    expect(read('01:00')).toBe(3_600_000)
    expect(read(3_600_000)).toBe(3_600_000)
    expect(read(3_600_000_000)).toBe(3_600_000)
    expect(read('25:00')).toBeUndefined()
  })

  it('reads back every ISO text that Date writes', () => {
    const read = timeReader({ logicalType: 'timestamp' })
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(read(date.toISOString())).toBe(date.getTime())
        },
      ),
    )
  })

  it('answers a number or undefined for any value, in bounded time', () => {
    const read = timeReader({ logicalType: 'timestamp' })
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const ms = read(value)
        expect(ms === undefined || Number.isFinite(ms)).toBe(true)
      }),
    )
  })
})

describe('compileTimeFormat', () => {
  it.each([
    ['yyyy-MM-ddTHH:mm', 10, 'quote it'],
    ['YYYY-MM-dd', 0, 'year of the week'],
    ["yyyy 'at", 5, 'never closed'],
    ['yyyy[-MM', 4, 'never closed'],
    ['yyyy]', 4, 'closes no optional section'],
    ['yyyy#', 4, 'reserved'],
    ['yyyy w', 5, 'not read by this tool'],
    ['bb', 0, 'no letter'],
  ])('says where and why %s cannot be used', (format, index, reason) => {
    expect(compileTimeFormat(format)).toMatchObject({ ok: false, index, reason: expect.stringContaining(reason) })
  })
})
