import type {
  JsonArray,
  JsonBoolean,
  JsonMember,
  JsonNull,
  JsonNumber,
  JsonObject,
  JsonString,
  JsonValue,
} from './json-reader.ts'

/**
 * The values of one text in one array of numbers, which is a tenth of what as many objects weigh: each value (and each
 * key, which is packed like a string) is an entry of three numbers, those inside a value follow it. The first number is
 * the kind, how its text is to be taken, and the count of entries inside; the others are start and end in the text.
 * What is asked for is made anew from them and from the text.
 */
export interface PackedJson {
  readonly text: string
  readonly entries: Numbers
}

/** Short for the texts that are short, which is nearly all of them. */
type Numbers = Int32Array | Uint16Array

export const PACKED = { null: 0, false: 1, true: 2, number: 3, string: 4, array: 5, object: 6 } as const
type PackedKind = (typeof PACKED)[keyof typeof PACKED]

/** How the text of a string or number is to be taken, where not as it stands (between its quotes). */
export const TAKEN = { asIs: 0, escaped: 8, withoutQuotes: 16, asZero: 24 } as const

const WIDTH = 3
const KIND = 7
const TAKING = 24
const INSIDE_SHIFT = 5
const SHORT = { text: 2 ** 16, entries: 2 ** 11 }
/** Objects of up to so many members are searched from member to member, larger ones through an index. */
const LINEAR_LOOKUP = 32

/** The words that schemas are full of: one string each instead of one for each time they are written. */
const WORDS = new Map(
  'type name namespace fields doc default aliases order symbols items values size logicalType precision scale record error enum array map fixed null boolean int long float double bytes string decimal uuid date timestamp-millis timestamp-micros'
    .split(' ')
    .map((word) => [word, word]),
)

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]?))/g

/** A string as it means, escapes resolved; an escape that JSON does not have means its letter. */
export function unescaped(written: string): string {
  return written.replace(ESCAPE, (_, digits: string | undefined, letter: string) =>
    digits === undefined ? (SIMPLE_ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/** Where entries are gathered while a text is read; kept, since files are read one after the other. */
let gathered = new Int32Array(3 * 4_096)
const LARGEST_KEPT = 3 * 65_536

/** Packs the values of one text in the order of their beginnings; only one text at a time. */
export function jsonPacker(text: string): {
  /** Adds a value without others inside. */
  add(kind: PackedKind, start: number, end: number, taking?: number): void
  /** Adds a value whose end and inside are still to come; answers what `close` and `keyIn` want. */
  open(kind: PackedKind, start: number): number
  close(opened: number, end: number): void
  /** The text of the entry added last, as a string. */
  lastString(): string
  /** The first value. */
  packed(): JsonValue
} {
  let length = 0

  function add(kind: PackedKind, start: number, end: number, taking: number = TAKEN.asIs): void {
    if (length + WIDTH > gathered.length) {
      const larger = new Int32Array(gathered.length * 2)
      larger.set(gathered)
      gathered = larger
    }
    gathered[length] = kind | taking
    gathered[length + 1] = start
    gathered[length + 2] = end
    length += WIDTH
  }

  return {
    add,
    open(kind, start) {
      add(kind, start, start)
      return length - WIDTH
    },
    close(opened, end) {
      const inside = (length - opened) / WIDTH - 1
      gathered[opened] = numberAt(gathered, opened) | (inside << INSIDE_SHIFT)
      gathered[opened + 2] = end
    },
    lastString: () => stringAt({ text, entries: gathered }, length - WIDTH),
    packed() {
      const entries = gathered.subarray(0, length)
      const isShort = text.length < SHORT.text && length / WIDTH < SHORT.entries
      const json: PackedJson = { text, entries: isShort ? new Uint16Array(entries) : new Int32Array(entries) }
      if (gathered.length > LARGEST_KEPT) gathered = new Int32Array(LARGEST_KEPT)
      return valueFrom(json, 0)
    },
  }
}

function numberAt(entries: Numbers, index: number): number {
  return entries[index] ?? 0
}

function nextAfter({ entries }: PackedJson, at: number): number {
  return at + WIDTH * (1 + (numberAt(entries, at) >>> INSIDE_SHIFT))
}

function stringAt({ text, entries }: PackedJson, at: number): string {
  const taking = numberAt(entries, at) & TAKING
  const start = numberAt(entries, at + 1)
  const end = numberAt(entries, at + 2)
  if (taking === TAKEN.withoutQuotes) return text.slice(start, end)
  const written = text.slice(start + 1, end - 1)
  return taking === TAKEN.escaped ? unescaped(written) : (WORDS.get(written) ?? written)
}

function isString({ text, entries }: PackedJson, at: number, wanted: string): boolean {
  if ((numberAt(entries, at) & TAKING) !== TAKEN.asIs) return stringAt({ text, entries }, at) === wanted
  const start = numberAt(entries, at + 1) + 1
  return numberAt(entries, at + 2) - start - 1 === wanted.length && text.startsWith(wanted, start)
}

function valueFrom(json: PackedJson, at: number): JsonValue {
  switch (numberAt(json.entries, at) & KIND) {
    case PACKED.object:
      return new PackedObject(json, at)
    case PACKED.array:
      return new PackedArray(json, at)
    case PACKED.string:
      return new PackedString(json, at)
    case PACKED.number:
      return new PackedNumber(json, at)
    case PACKED.null:
      return new PackedNull(json, at)
    default:
      return new PackedBoolean(json, at)
  }
}

/** A value of a packed text. */
class Packed {
  protected readonly json: PackedJson
  protected readonly at: number

  constructor(json: PackedJson, at: number) {
    this.json = json
    this.at = at
  }

  get start(): number {
    return numberAt(this.json.entries, this.at + 1)
  }

  get end(): number {
    return numberAt(this.json.entries, this.at + 2)
  }
}

class PackedNull extends Packed implements JsonNull {
  get kind() {
    return 'null' as const
  }
}

class PackedBoolean extends Packed implements JsonBoolean {
  get kind() {
    return 'boolean' as const
  }

  get value(): boolean {
    return (numberAt(this.json.entries, this.at) & KIND) === PACKED.true
  }
}

class PackedNumber extends Packed implements JsonNumber {
  get kind() {
    return 'number' as const
  }

  get text(): string {
    const isZero = (numberAt(this.json.entries, this.at) & TAKING) === TAKEN.asZero
    return isZero ? '0' : this.json.text.slice(this.start, this.end)
  }
}

class PackedString extends Packed implements JsonString {
  get kind() {
    return 'string' as const
  }

  get value(): string {
    return stringAt(this.json, this.at)
  }
}

class PackedArray extends Packed implements JsonArray {
  get kind() {
    return 'array' as const
  }

  get elements(): readonly JsonValue[] {
    const elements: JsonValue[] = []
    const end = nextAfter(this.json, this.at)
    for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at)) elements.push(valueFrom(this.json, at))
    return elements
  }
}

const indexes = new WeakMap<PackedObject, ReadonlyMap<string, JsonMember>>()

export class PackedObject extends Packed implements JsonObject {
  get kind() {
    return 'object' as const
  }

  get members(): readonly JsonMember[] {
    const members: JsonMember[] = []
    const end = nextAfter(this.json, this.at)
    for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at + WIDTH)) members.push(this.memberAt(at))
    return members
  }

  /** The member that counts for a key: the last one of that name. */
  memberOf(key: string): JsonMember | undefined {
    const known = indexes.get(this)
    if (known !== undefined) return known.get(key)
    const end = nextAfter(this.json, this.at)
    let found: number | undefined
    let passed = 0
    for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at + WIDTH)) {
      if (++passed > LINEAR_LOOKUP) return this.index().get(key)
      if (isString(this.json, at, key)) found = at
    }
    return found === undefined ? undefined : this.memberAt(found)
  }

  private index(): ReadonlyMap<string, JsonMember> {
    const index = new Map(this.members.map((member) => [member.key, member]))
    indexes.set(this, index)
    return index
  }

  private memberAt(at: number): JsonMember {
    const { entries } = this.json
    return {
      key: stringAt(this.json, at),
      start: numberAt(entries, at + 1),
      end: numberAt(entries, at + 2),
      value: valueFrom(this.json, at + WIDTH),
    }
  }
}
