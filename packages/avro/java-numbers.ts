/** How Java reads and writes floating-point numbers, where Avro's Java implementation shows it. */

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?$/
const HEXADECIMAL = /^([+-]?)0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?[pP]([+-]?[0-9]+)[fFdD]?$/

/** The number that `Double.parseDouble` reads, as text (`NaN` and `Infinity` among them); undefined when it throws. */
export function javaDouble(written: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Java trims every unit up to the space.
  const text = written.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '')
  const word = /^([+-]?)(NaN|Infinity)$/.exec(text)
  if (word !== null) return word[2] === 'NaN' ? 'NaN' : `${word[1] === '-' ? '-' : ''}Infinity`
  if (DECIMAL.test(text)) return javaDoubleText(Number(text.replace(/[fFdD]$/, '')))
  const hexadecimal = HEXADECIMAL.exec(text)
  if (hexadecimal === null) return undefined
  const [, sign, whole = '', fraction = '', exponent] = hexadecimal
  if (whole === '' && fraction === '') return undefined
  const digits = Number(BigInt(`0x0${whole}${fraction}`))
  const value = digits * 2 ** (Number(exponent) - 4 * fraction.length)
  return javaDoubleText(sign === '-' ? -value : value)
}

/** `Double.toString` as since JDK 19: the shortest digits that mean the number. */
export function javaDoubleText(value: number): string {
  return layOut(value, (exponentForm) => exponentForm)
}

/** `Float.toString`: the shortest digits that mean the number in 32 bits. */
export function javaFloatText(value: number): string {
  const single = Math.fround(value)
  return layOut(single, (exponentForm) => {
    for (let digits = 0; digits < 9; digits++) {
      const candidate = single.toExponential(digits)
      if (Math.fround(Number(candidate)) === single) return candidate
    }
    return exponentForm
  })
}

/** Java's layout: plain between 10^-3 and 10^7, otherwise `d.dddE±n`; always with a fraction digit. */
function layOut(value: number, shorten: (exponentForm: string) => string): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [mantissa = '', power = '0'] = shorten(value.toExponential()).split('e')
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  const exponent = Number(power)
  if (exponent >= 7 || exponent < -3) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const padded = digits.padEnd(exponent + 1, '0')
  return `${sign}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`
}
