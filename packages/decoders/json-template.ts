import { isUtf8 } from 'node:buffer'

/**
 * The shape of a JSON text: everything in it but its strings, numbers, booleans and nulls. Texts of one producer nearly
 * always have one shape, and a text of a known shape is read several times faster than an unknown one: what is known is
 * compared, and only the values in between are looked at. A text that fits is JSON, since a JSON text stays one when a
 * scalar in it is replaced by another.
 */
export interface JsonTemplate {
  /** Equal of templates that read the same texts. */
  readonly shape: string
  /**
   * The wanted values of the text in the bytes [start, end); the same array every time. Undefined for a text that does
   * not fit, or that is better read otherwise; it may be JSON or not.
   */
  readonly read: (bytes: Buffer, start: number, end: number) => readonly unknown[] | undefined
}

/** Longer and more varied texts are seldom of one shape. */
const longestText = 65_536
const mostScalars = 512

/** Member names from the outermost object on. */
type Path = readonly string[]

/**
 * The shape of a text that is known to be JSON, for reading the scalars at these paths. Undefined where it is no object, or a path leads
 * through something that is no object, to something that is no scalar, or to two.
 */
export function templateOf(text: string, wanted: readonly Path[]): JsonTemplate | undefined {
  if (text.length > longestText) return undefined
  const scalars = scalarsOf(text)
  if (scalars.length > mostScalars) return undefined
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) return undefined
  const slots: number[] = []
  for (const path of wanted) {
    const key = JSON.stringify(path)
    const found = scalars.flatMap((scalar, index) => (scalar.path === key ? [index] : []))
    const [slot = -1] = found
    if (found.length > 1 || !isScalarOrAbsent(value, path, slot !== -1)) return undefined
    slots.push(slot)
  }
  return compile(text, scalars, slots)
}

/** A scalar of a text, and the path to it as JSON; undefined for an item of an array, or below one. */
interface Scalar {
  readonly start: number
  readonly end: number
  readonly path: string | undefined
}

/** Strings (keys among them), other scalars and what structures them; a text that is JSON has nothing else but space. */
const token = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\],:]/gs

function scalarsOf(text: string): readonly Scalar[] {
  const scalars: Scalar[] = []
  /** The key at which each object around is; undefined for an array. */
  const around: (string | undefined)[] = []
  let isKey = false
  for (const { 0: found, index } of text.matchAll(token)) {
    switch (found) {
      case '{':
      case '[':
        around.push(found === '{' ? '' : undefined)
        isKey = found === '{'
        break
      case '}':
      case ']':
        around.pop()
        break
      case ',':
        isKey = around.at(-1) !== undefined
        break
      case ':':
        isKey = false
        break
      default:
        if (isKey) around[around.length - 1] = JSON.parse(found)
        else scalars.push({ start: index, end: index + found.length, path: pathText(around) })
    }
  }
  return scalars
}

function pathText(around: readonly (string | undefined)[]): string | undefined {
  return around.includes(undefined) ? undefined : JSON.stringify(around)
}

function isScalarOrAbsent(value: unknown, path: Path, isThere: boolean): boolean {
  const last = path.at(-1)
  let parent = value
  for (const name of path.slice(0, -1)) {
    if (!isObject(parent) || !Object.hasOwn(parent, name)) return false
    parent = parent[name]
  }
  if (last === undefined || !isObject(parent) || Object.hasOwn(parent, last) !== isThere) return false
  return !isThere || typeof parent[last] !== 'object' || parent[last] === null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const quote = 0x22
const backslash = 0x5c
const minus = 0x2d
const plus = 0x2b
const point = 0x2e
const zero = 0x30
const nine = 0x39

/** Bytes at which a string ends or is more than plain ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === quote || byte === backslash || byte < 0x20 || byte >= 0x80 ? 1 : 0,
)

/** A whole number of up to 15 digits divided by one of these is rounded once, and so as the text would be. */
const powersOfTen = Float64Array.from({ length: 16 }, (_, power) => 10 ** power)
const exactDigits = 15

function compile(text: string, scalars: readonly Scalar[], slots: readonly number[]): JsonTemplate {
  const between = [...scalars.keys(), scalars.length].map((index) =>
    Buffer.from(text.slice(scalars[index - 1]?.end ?? 0, scalars[index]?.start ?? text.length)),
  )
  const known = Uint8Array.from(Buffer.concat(between))
  const knownWords = new DataView(known.buffer)
  const knownEnds = Int32Array.from(between, (_, index) => Buffer.concat(between.slice(0, index + 1)).length)
  const slotOf = Int32Array.from(scalars, (_, index) => slots.indexOf(index))
  const values: unknown[] = slots.map(() => undefined)
  let bytes: Buffer = Buffer.alloc(0)
  let words = new DataView(bytes.buffer)
  let at = 0

  /** Moves past what is known; false when something else stands there. */
  const passKnown = (first: number, last: number): boolean => {
    let position = at
    let from = first
    if (last - from < 4) {
      for (; from < last; from++, position++) if (bytes[position] !== known[from]) return false
    } else {
      for (; last - from > 4; from += 4, position += 4) {
        if (words.getInt32(position, true) !== knownWords.getInt32(from, true)) return false
      }
      position += last - from
      if (words.getInt32(position - 4, true) !== knownWords.getInt32(last - 4, true)) return false
    }
    at = position
    return true
  }

  /** The same for a string that is not all ASCII. */
  const readText = (slot: number, from: number, firstOther: number): boolean => {
    let position = firstOther
    let byte = bytes[position] as number
    while (byte >= 0x80 || special[byte] === 0) byte = bytes[++position] as number
    if (byte !== quote || !isUtf8(bytes.subarray(from, position))) return false
    if (slot >= 0) values[slot] = bytes.toString('utf8', from, position)
    at = position + 1
    return true
  }

  /** Moves past a string; false for one that is none, or with an escape in it. Whether it ends in time is seen later. */
  const readString = (slot: number): boolean => {
    const from = at + 1
    let position = from
    let byte = bytes[position] as number
    while (special[byte] === 0) byte = bytes[++position] as number
    if (byte >= 0x80) return readText(slot, from, position)
    if (byte !== quote) return false
    if (slot >= 0) values[slot] = bytes.toString('latin1', from, position)
    at = position + 1
    return true
  }

  /** Moves past a number; false for what is none, and for a wanted whole one that may be beyond 2^53. */
  const readNumber = (slot: number): boolean => {
    const first = at
    const isNegative = bytes[first] === minus
    let position = isNegative ? first + 1 : first
    const firstDigit = position
    let whole = 0
    let byte = bytes[position] as number
    for (; byte >= zero && byte <= nine; byte = bytes[++position] as number) whole = whole * 10 + byte - zero
    let digits = position - firstDigit
    if (digits === 0 || (digits > 1 && bytes[firstDigit] === zero)) return false
    let decimals = 0
    if (byte === point) {
      const firstDecimal = ++position
      byte = bytes[position] as number
      for (; byte >= zero && byte <= nine; byte = bytes[++position] as number) whole = whole * 10 + byte - zero
      decimals = position - firstDecimal
      if (decimals === 0) return false
      digits += decimals
    }
    const hasExponent = byte === 0x65 || byte === 0x45
    if (hasExponent) {
      byte = bytes[++position] as number
      if (byte === minus || byte === plus) byte = bytes[++position] as number
      const firstOfExponent = position
      while (byte >= zero && byte <= nine) byte = bytes[++position] as number
      if (position === firstOfExponent) return false
    }
    at = position
    if (slot < 0) return true
    if (digits <= exactDigits && !hasExponent) {
      const value = decimals === 0 ? whole : whole / (powersOfTen[decimals] as number)
      values[slot] = isNegative ? -value : value
      return true
    }
    if (decimals === 0 && !hasExponent) return false
    values[slot] = Number(bytes.toString('latin1', first, position))
    return true
  }

  const readWord = (slot: number, end: number): boolean => {
    for (const { text: word, value } of jsonWords) {
      if (end - at < word.length || bytes.toString('latin1', at, at + word.length) !== word) continue
      at += word.length
      if (slot >= 0) values[slot] = value
      return true
    }
    return false
  }

  return {
    shape: JSON.stringify(between.map(String)),
    read(given, start, end) {
      if (given !== bytes) {
        bytes = given
        words = new DataView(given.buffer, given.byteOffset, given.length)
      }
      at = start
      let knownStart = 0
      for (let index = 0; ; index++) {
        const knownEnd = knownEnds[index] as number
        if (end - at < knownEnd - knownStart || !passKnown(knownStart, knownEnd)) return undefined
        knownStart = knownEnd
        if (index === slotOf.length) return at === end ? values : undefined
        const slot = slotOf[index] as number
        const byte = bytes[at] as number
        const isRead =
          byte === quote
            ? readString(slot)
            : byte === minus || (byte >= zero && byte <= nine)
              ? readNumber(slot)
              : readWord(slot, end)
        if (!isRead || at > end) return undefined
      }
    },
  }
}

const jsonWords = [
  { text: 'true', value: true },
  { text: 'false', value: false },
  { text: 'null', value: null },
] as const
