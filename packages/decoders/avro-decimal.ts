const largestExactNumber = 1e15
const significantDigits = 15

/**
 * The value of an Avro decimal: big-endian two's complement `bytes` times 10^-scale. Without scale a whole number
 * (bigint beyond 2^53). With one a number when 15 significant digits say it exactly, else its decimal text, so that no
 * digit is lost.
 */
export function decimalValue(bytes: Uint8Array, scale: number): number | bigint | string {
  const unscaled = twosComplement(bytes)
  if (scale === 0) return Number.isSafeInteger(Number(unscaled)) ? Number(unscaled) : unscaled
  // A quotient of two exact doubles is rounded correctly (IEEE 754), so it is the number nearest to the decimal.
  if (scale <= 22 && Math.abs(Number(unscaled)) < largestExactNumber) return Number(unscaled) / 10 ** scale
  const text = decimalText(unscaled, scale)
  const significant = text.replace(/^-?[0.]*/, '').replace('.', '').length
  return significant <= significantDigits ? Number(text) : text
}

function twosComplement(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`))
}

/** Without zeros at the end. */
function decimalText(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0')
  const fraction = digits.slice(-scale).replace(/0+$/, '')
  const whole = digits.slice(0, -scale)
  return `${unscaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
