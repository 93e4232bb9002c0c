/**
 * How often each of many things occurred, and where first and last, in 48 bytes a slot: exact up to a limit of different
 * ones; beyond, of the share whose hash is lowest, halved until it fits (adaptive sampling, Flajolet 1990). Which ones
 * that are depends on the things alone, so any split and merge comes to the same. Things are told apart by 64 bits of
 * hash: among a million, two that are taken for one are as likely as 1 in 37 million. Plain data for structuredClone.
 */
export interface OccurrenceTable {
  /** The most different things that are kept. */
  readonly limit: number
  /** Different things that are kept. */
  size: number
  /** Things whose hash's first half lies below are kept; 2^32 keeps all. */
  threshold: number
  slots: Slots
}

/**
 * A power of two of slots, found by the hash and linear probing. What belongs to a slot lies together, as numbers of two
 * kinds over one buffer: in tables of their own each number would be fetched from memory by itself.
 */
interface Slots {
  readonly words: Uint32Array
  readonly doubles: Float64Array
}

const slotBytes = 48
const wordsPerSlot = slotBytes / 4
const doublesPerSlot = slotBytes / 8

/** Where the words of a slot lie in it. A slot with a count of 0 is free. */
const Word = { high: 0, low: 1, count: 2, firstPartition: 3, lastPartition: 4 } as const
/** Where the doubles lie, behind the words. */
const Double = { firstOffset: 3, lastOffset: 4, lastTimestamp: 5 } as const

/** Where a record lies. Offsets are doubles here, exact up to 2^53. */
export interface RecordPosition {
  readonly partition: number
  readonly offset: number
  readonly timestamp: number
}

export interface Occurrences {
  readonly count: number
  readonly first: Omit<RecordPosition, 'timestamp'>
  readonly last: RecordPosition
}

const everyHash = 2 ** 32
const fewestSlots = 64
/** Fuller than this, finding a slot takes too many steps. */
const fullest = 0.75

export function newOccurrenceTable(limit: number): OccurrenceTable {
  return { limit, size: 0, threshold: everyHash, slots: newSlots(fewestSlots) }
}

/** The share of the things that is kept, 1 when it is all of them. */
export function keptShare({ threshold }: OccurrenceTable): number {
  return threshold / everyHash
}

/** Notes that `identity` occurs in a record; a record that is looked at again is the same one. */
export function countOccurrence(table: OccurrenceTable, identity: string, record: RecordPosition): void {
  hash(identity)
  const [high = 0, low = 0] = hashed
  const slot = high < table.threshold ? slotFor(table, high, low) : undefined
  if (slot === undefined) return
  if (countAt(table.slots, slot) > 0) {
    const { partition, offset } = lastAt(table.slots, slot)
    if (partition === record.partition && offset === record.offset) return
  }
  addAt(table, slot, { count: 1, first: record, last: record })
}

/** Takes in what was seen elsewhere. */
export function mergeOccurrences(into: OccurrenceTable, other: OccurrenceTable): void {
  if (other.threshold < into.threshold) keepBelow(into, other.threshold)
  // In the order of their slots they would crowd together in a table that is smaller than theirs.
  makeRoomFor(into, Math.min(into.limit, into.size + other.size))
  for (const from of takenSlots(other.slots)) {
    const [high, low] = hashAt(other.slots, from)
    const slot = high < into.threshold ? slotFor(into, high, low) : undefined
    if (slot !== undefined) addAt(into, slot, occurrencesAt(other.slots, from))
  }
}

/** What occurred more than once, in no order. */
export function* repeatedOnes({ slots }: OccurrenceTable): Generator<Occurrences> {
  for (const slot of takenSlots(slots)) if (countAt(slots, slot) > 1) yield occurrencesAt(slots, slot)
}

function newSlots(count: number): Slots {
  const buffer = new ArrayBuffer(count * slotBytes)
  return { words: new Uint32Array(buffer), doubles: new Float64Array(buffer) }
}

function slotCount({ words }: Slots): number {
  return words.length / wordsPerSlot
}

function* takenSlots(slots: Slots): Generator<number> {
  const count = slotCount(slots)
  for (let slot = 0; slot < count; slot++) if (countAt(slots, slot) > 0) yield slot
}

function countAt({ words }: Slots, slot: number): number {
  return words[slot * wordsPerSlot + Word.count] as number
}

function hashAt({ words }: Slots, slot: number): readonly [high: number, low: number] {
  const word = slot * wordsPerSlot
  return [words[word + Word.high] as number, words[word + Word.low] as number]
}

function firstAt({ words, doubles }: Slots, slot: number): Occurrences['first'] {
  return {
    partition: words[slot * wordsPerSlot + Word.firstPartition] as number,
    offset: doubles[slot * doublesPerSlot + Double.firstOffset] as number,
  }
}

function lastAt({ words, doubles }: Slots, slot: number): RecordPosition {
  return {
    partition: words[slot * wordsPerSlot + Word.lastPartition] as number,
    offset: doubles[slot * doublesPerSlot + Double.lastOffset] as number,
    timestamp: doubles[slot * doublesPerSlot + Double.lastTimestamp] as number,
  }
}

function occurrencesAt(slots: Slots, slot: number): Occurrences {
  return { count: countAt(slots, slot), first: firstAt(slots, slot), last: lastAt(slots, slot) }
}

/** The slot of a thing, made room for when it is new; undefined when it is not kept, now that there is no room for all. */
function slotFor(table: OccurrenceTable, high: number, low: number): number | undefined {
  const slot = findSlot(table.slots, high, low)
  if (countAt(table.slots, slot) > 0) return slot
  while (table.size >= table.limit && high < table.threshold) keepBelow(table, table.threshold / 2)
  if (high >= table.threshold) return undefined
  makeRoomFor(table, table.size + 1)
  return findSlot(table.slots, high, low)
}

function makeRoomFor(table: OccurrenceTable, size: number): void {
  const before = slotCount(table.slots)
  let slots = before
  while (size > slots * fullest) slots *= 2
  if (slots > before) table.slots = copyOf(table.slots, slots, everyHash)
}

/**
 * Where it lies, or the free slot that is marked as its own now. The other half of the hash decides what is kept, and
 * would not spread.
 */
function findSlot(slots: Slots, high: number, low: number): number {
  const { words } = slots
  const mask = slotCount(slots) - 1
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const word = slot * wordsPerSlot
    if (words[word + Word.count] === 0) {
      words[word + Word.high] = high
      words[word + Word.low] = low
      return slot
    }
    if (words[word + Word.low] === low && words[word + Word.high] === high) return slot
  }
}

function addAt(table: OccurrenceTable, slot: number, { count, first, last }: Occurrences): void {
  const { slots } = table
  const { words, doubles } = slots
  const word = slot * wordsPerSlot
  const double = slot * doublesPerSlot
  const before = countAt(slots, slot)
  if (before === 0) table.size++
  words[word + Word.count] = before + count
  if (before === 0 || isBefore(first, firstAt(slots, slot))) {
    words[word + Word.firstPartition] = first.partition
    doubles[double + Double.firstOffset] = first.offset
  }
  if (before === 0 || !isBefore(last, lastAt(slots, slot))) {
    words[word + Word.lastPartition] = last.partition
    doubles[double + Double.lastOffset] = last.offset
    doubles[double + Double.lastTimestamp] = last.timestamp
  }
}

function isBefore(one: Occurrences['first'], other: Occurrences['first']): boolean {
  return one.partition < other.partition || (one.partition === other.partition && one.offset < other.offset)
}

function keepBelow(table: OccurrenceTable, threshold: number): void {
  table.threshold = threshold
  table.slots = copyOf(table.slots, slotCount(table.slots), threshold)
  table.size = takenSlots(table.slots).reduce((size) => size + 1, 0)
}

/** The things below a threshold, in other slots. */
function copyOf(slots: Slots, count: number, threshold: number): Slots {
  const copy = newSlots(count)
  for (const from of takenSlots(slots)) {
    const [high, low] = hashAt(slots, from)
    if (high >= threshold) continue
    const start = findSlot(copy, high, low) * wordsPerSlot
    // The words of a slot are all of its bytes.
    for (let word = 0; word < wordsPerSlot; word++) {
      copy.words[start + word] = slots.words[from * wordsPerSlot + word] as number
    }
  }
  return copy
}

/** What `hash` answers: two numbers of 32 bits, in one place since it is asked for every record. */
const hashed = new Uint32Array(2)

/** cyrb53 without its last cut, over UTF-16 units: two lanes of multiplication and exclusive or, mixed as MurmurHash3 does. */
function hash(text: string): void {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2_654_435_761)
    other = Math.imul(other ^ unit, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  hashed[0] = other
  hashed[1] = one
}
