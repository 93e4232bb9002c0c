import { notJudged, valueCheck } from './value-check.ts'

/**
 * Numbers that are whole multiples of a step, judged by their decimal digits: 0.3 is a multiple of 0.1, although the
 * remainder of the two doubles is not zero. Values of another type are the type check's business.
 */
export const multipleOf = valueCheck<'multiple-of'>(({ divisor, side }, setup) => {
  const decimalTexts = setup.decimalTexts.includes(side)
  const step = decimalOf(divisor)
  const cause = `not a multiple of ${divisor}`
  const isWhole = Number.isSafeInteger(divisor)
  return (value) => {
    if (typeof value === 'number') {
      if (isWhole && Number.isSafeInteger(value)) return value % divisor === 0 ? undefined : cause
      if (!Number.isFinite(value)) return cause
      return isMultiple(decimalOf(value), step) ? undefined : cause
    }
    if (typeof value === 'bigint') return isMultiple({ digits: value, scale: 0 }, step) ? undefined : cause
    const isDecimal = decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
    if (!isDecimal) return notJudged
    return isMultiple(decimalOf(value), step) ? undefined : cause
  }
})

/** `digits` times ten to the power of minus `scale`. */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The shortest decimal that reads as the number, which is what was written. */
function decimalOf(value: number | string): Decimal {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value)) ?? []
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) }
}

function isMultiple(value: Decimal, step: Decimal): boolean {
  if (step.digits === 0n) return false
  const scale = Math.max(value.scale, step.scale)
  return scaled(value, scale) % scaled(step, scale) === 0n
}

function scaled({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}
