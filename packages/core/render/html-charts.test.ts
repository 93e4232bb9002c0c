import { expect, it } from 'vitest'
import type { FieldStatistics } from '../report.ts'
import { shownQuantity } from './html-charts.ts'

const field = (minimum: number, maximum: number): FieldStatistics =>
  ({ quantity: 'number', minimum, maximum }) as FieldStatistics

it('tells the ends of epochs apart, and keeps numbers short that are far apart', () => {
  const millis = field(1_790_000_000_000, 1_790_000_299_000)
  expect(shownQuantity(millis, 1_790_000_000_000)).toBe('1,790,000,000,000')
  expect(shownQuantity(millis, 1_790_000_299_000)).toBe('1,790,000,299,000')
  const micros = field(1_790_000_000_123_456, 1_790_000_299_123_456)
  expect(shownQuantity(micros, 1_790_000_000_123_456)).toBe('1,790,000,000,123,456')
  expect(shownQuantity(field(0, 419_234_000_000), 419_234_000_000)).toBe('419.2B')
})
