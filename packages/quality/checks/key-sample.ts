/**
 * Something about every key, in bounded memory. Up to `limit` keys are all kept; beyond, the share whose hash is lowest,
 * halved until it fits (adaptive sampling, Flajolet 1990). Which keys those are depends on the keys alone, so any split
 * and merge gives the same sample, and `limit / share` estimates how many keys there are.
 */
export interface KeySample<Entry> {
  readonly entries: Map<string, Entry>
  /** Keys whose hash lies below are kept; 2^32 keeps all. */
  threshold: number
}

const everyHash = 2 ** 32

export function newKeySample<Entry>(): KeySample<Entry> {
  return { entries: new Map(), threshold: everyHash }
}

/** The share of the keys that is kept, 1 when it is all of them. */
export function sampledShare(sample: KeySample<unknown>): number {
  return sample.threshold / everyHash
}

/** Whether the sample would keep the key. */
export function isSampled(sample: KeySample<unknown>, key: string): boolean {
  return sample.threshold === everyHash || hash(key) < sample.threshold
}

export function putInSample<Entry>(sample: KeySample<Entry>, key: string, entry: Entry, limit: number): void {
  sample.entries.set(key, entry)
  while (sample.entries.size > limit) halve(sample, sample.threshold / 2)
}

/** Takes in another sample; `combine` answers the entry of a key that both have. */
export function mergeSamples<Entry>(
  into: KeySample<Entry>,
  other: KeySample<Entry>,
  limit: number,
  combine: (ours: Entry, theirs: Entry) => Entry,
): void {
  if (other.threshold < into.threshold) halve(into, other.threshold)
  for (const [key, theirs] of other.entries) {
    if (!isSampled(into, key)) continue
    const ours = into.entries.get(key)
    putInSample(into, key, ours === undefined ? theirs : combine(ours, theirs), limit)
  }
}

function halve(sample: KeySample<unknown>, threshold: number): void {
  sample.threshold = threshold
  for (const key of sample.entries.keys()) if (hash(key) >= threshold) sample.entries.delete(key)
}

/** FNV-1a over UTF-16 units, with MurmurHash3's finalizer so that similar keys spread. */
function hash(key: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
