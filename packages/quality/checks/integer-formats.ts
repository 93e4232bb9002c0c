/** The range of an integer format of ODCS: i8 to i128 and u8 to u128. Undefined for any other word. */
export function integerBounds(format: string): { readonly minimum: bigint; readonly maximum: bigint } | undefined {
  const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? []
  if (bits === undefined) return undefined
  const width = BigInt(bits)
  return sign === 'u'
    ? { minimum: 0n, maximum: 2n ** width - 1n }
    : { minimum: -(2n ** (width - 1n)), maximum: 2n ** (width - 1n) - 1n }
}
