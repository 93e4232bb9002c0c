export type Scalar = string | number | boolean

/**
 * How often values occur, exactly for up to 64 different ones; beyond, the frequent ones with a lower bound of their count
 * (Misra and Gries 1982, merged as in Agarwal et al. 2012). Texts beyond 120 characters are cut for display and told apart
 * by nothing but their beginning and length.
 */
export interface FrequentValues {
  counts: Map<Scalar, number>
  /** At most by so much a count is too low; 0 while all are exact. */
  missed: number
}

const mostValues = 64
const longestText = 120

export function newFrequentValues(): FrequentValues {
  return { counts: new Map(), missed: 0 }
}

export function addToFrequent(frequent: FrequentValues, value: Scalar): void {
  const { counts } = frequent
  const key = keyOf(value)
  const count = counts.get(key)
  if (count !== undefined) counts.set(key, count + 1)
  else if (counts.size < mostValues) counts.set(key, 1)
  else lower(frequent, 1)
}

export function mergeFrequent(into: FrequentValues, other: FrequentValues): void {
  for (const [value, count] of other.counts) into.counts.set(value, (into.counts.get(value) ?? 0) + count)
  into.missed += other.missed
  if (into.counts.size <= mostValues) return
  const descending = [...into.counts.values()].sort((left, right) => right - left)
  lower(into, descending[mostValues] ?? 0)
}

/** Those that are certain to be more than noise, the most frequent first, equal ones in the order of their text. */
export function mostFrequent(
  { counts, missed }: FrequentValues,
  limit: number,
): readonly (readonly [Scalar, number])[] {
  return [...counts]
    .filter(([, count]) => count > missed)
    .sort(([a, left], [b, right]) => right - left || (String(a) < String(b) ? -1 : 1))
    .slice(0, limit)
}

function lower(frequent: FrequentValues, by: number): void {
  frequent.missed += by
  for (const [value, count] of frequent.counts) {
    if (count > by) frequent.counts.set(value, count - by)
    else frequent.counts.delete(value)
  }
}

function keyOf(value: Scalar): Scalar {
  if (typeof value !== 'string' || value.length <= longestText) return value
  return `${value.slice(0, longestText)}… (${value.length} characters)`
}
