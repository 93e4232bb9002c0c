import { addToDistinct, type DistinctRegisters, mergeDistinct, newDistinctRegisters } from './distinct-estimate.ts'
import { addToFrequent, type FrequentValues, mergeFrequent, newFrequentValues, type Scalar } from './frequent-values.ts'
import { addNumber, mergeNumbers, type NumberProfile, newNumberProfile } from './number-profile.ts'
import { allTextForms, hasForm, type TextForm, timeOf } from './text-forms.ts'

export type ValueType = 'boolean' | 'integer' | 'number' | 'string' | 'bytes' | 'object' | 'array'

/**
 * What was seen of the values at one place of the records. Plain data for structuredClone; parts that nothing was seen of
 * are left out. What an object's fields lack follows from its own count.
 */
export interface FieldProfile {
  /** The first place among the fields of its object that it was seen at. */
  position: number
  /** Values that are there, null ones too. */
  present: number
  nulls: number
  /** Of the others; whole numbers are integers whatever their type is called. */
  readonly types: { [Type in ValueType]?: number }
  numbers?: NumberProfile
  /** NaN and the infinities. */
  notFinite: number
  texts?: TextProfile
  /** Of texts, numbers and booleans. */
  frequent?: FrequentValues
  distinct?: DistinctRegisters
  /** Numbers of items of arrays. */
  lengths?: NumberProfile
  fields?: Map<string, FieldProfile>
  /** The fields were too many to be names: they are the keys of a map, or deeper or more than is looked at. */
  fieldsNotKept?: 'keys' | 'depth' | 'number'
  items?: FieldProfile
}

export interface TextProfile {
  count: number
  empty: number
  /** UTF-16 units. */
  shortest: number
  longest: number
  /** The first of all texts but the empty ones in the order of their UTF-16 units; cut where it is long. */
  least?: string
  /** What all texts but the empty ones have in common. */
  forms: readonly TextForm[]
  /** In milliseconds since the epoch, while all texts are dates or all are timestamps. */
  times?: NumberProfile
}

export function newFieldProfile(): FieldProfile {
  return { position: Number.MAX_SAFE_INTEGER, present: 0, nulls: 0, types: {}, notFinite: 0 }
}

/** Values that are neither null nor absent. */
export function countOf({ present, nulls }: FieldProfile): number {
  return present - nulls
}

/** In the order in which objects have them. */
export function fieldsInOrder({ fields }: FieldProfile): readonly (readonly [name: string, field: FieldProfile])[] {
  return [...(fields ?? [])].sort(([a, left], [b, right]) => left.position - right.position || (a < b ? -1 : 1))
}

/** Takes in the value without what lies in it; answers its type, undefined for null. */
export function addValue(profile: FieldProfile, value: unknown): ValueType | undefined {
  profile.present++
  if (value === null) {
    profile.nulls++
    return undefined
  }
  const type = typeOf(value)
  profile.types[type] = (profile.types[type] ?? 0) + 1
  if (typeof value === 'number' || typeof value === 'bigint') addNumeric(profile, Number(value))
  else if (typeof value === 'string') {
    profile.texts ??= newTextProfile()
    addText(profile.texts, value)
    addScalar(profile, value)
  } else if (typeof value === 'boolean') addScalar(profile, value)
  else if (Array.isArray(value)) {
    profile.lengths ??= newNumberProfile()
    addNumber(profile.lengths, value.length)
  }
  return type
}

/** Without fields and items, which whoever walks them merges. */
export function mergeValues(into: FieldProfile, other: FieldProfile): void {
  into.position = Math.min(into.position, other.position)
  into.present += other.present
  into.nulls += other.nulls
  into.notFinite += other.notFinite
  for (const [type, count] of Object.entries(other.types) as [ValueType, number][]) {
    into.types[type] = (into.types[type] ?? 0) + count
  }
  if (other.numbers !== undefined) {
    into.numbers ??= newNumberProfile()
    mergeNumbers(into.numbers, other.numbers)
  }
  if (other.lengths !== undefined) {
    into.lengths ??= newNumberProfile()
    mergeNumbers(into.lengths, other.lengths)
  }
  if (other.frequent !== undefined) {
    into.frequent ??= newFrequentValues()
    mergeFrequent(into.frequent, other.frequent)
  }
  if (other.distinct !== undefined) {
    into.distinct ??= newDistinctRegisters()
    mergeDistinct(into.distinct, other.distinct)
  }
  if (other.texts !== undefined) {
    into.texts ??= newTextProfile()
    mergeTexts(into.texts, other.texts)
  }
}

function typeOf(value: unknown): ValueType {
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number'
    case 'bigint':
      return 'integer'
    case 'string':
      return 'string'
    case 'boolean':
      return 'boolean'
    default:
      return Array.isArray(value) ? 'array' : value instanceof Uint8Array ? 'bytes' : 'object'
  }
}

function addNumeric(profile: FieldProfile, value: number): void {
  if (!Number.isFinite(value)) {
    profile.notFinite++
    return
  }
  profile.numbers ??= newNumberProfile()
  addNumber(profile.numbers, value)
  addScalar(profile, value)
}

function addScalar(profile: FieldProfile, value: Scalar): void {
  profile.frequent ??= newFrequentValues()
  profile.distinct ??= newDistinctRegisters()
  addToFrequent(profile.frequent, value)
  addToDistinct(profile.distinct, value)
}

const longestKept = 120

function newTextProfile(): TextProfile {
  return { count: 0, empty: 0, shortest: Number.POSITIVE_INFINITY, longest: 0, forms: allTextForms }
}

function addText(texts: TextProfile, text: string): void {
  texts.count++
  if (text.length < texts.shortest) texts.shortest = text.length
  if (text.length > texts.longest) texts.longest = text.length
  if (text === '') {
    texts.empty++
    return
  }
  if (texts.least === undefined || text < texts.least) texts.least = text.slice(0, longestKept)
  if (texts.forms.length === 0) return
  if (!texts.forms.every((form) => hasForm(text, form))) keepForms(texts, (form) => hasForm(text, form))
  const form = timeForm(texts)
  const time = form === undefined ? undefined : timeOf(text, form)
  if (time === undefined) return
  texts.times ??= newNumberProfile()
  addNumber(texts.times, time)
}

function mergeTexts(into: TextProfile, other: TextProfile): void {
  into.count += other.count
  into.empty += other.empty
  into.shortest = Math.min(into.shortest, other.shortest)
  into.longest = Math.max(into.longest, other.longest)
  if (other.least !== undefined && (into.least === undefined || other.least < into.least)) into.least = other.least
  keepForms(into, (form) => other.forms.includes(form))
  if (other.times !== undefined && timeForm(into) !== undefined) {
    into.times ??= newNumberProfile()
    mergeNumbers(into.times, other.times)
  }
}

function keepForms(texts: TextProfile, isKept: (form: TextForm) => boolean): void {
  texts.forms = texts.forms.filter(isKept)
  if (timeForm(texts) === undefined) delete texts.times
}

/** No text is both, so once there was one at most one form is left. */
function timeForm({ forms }: TextProfile): 'date' | 'timestamp' | undefined {
  return forms.find((form) => form === 'date' || form === 'timestamp')
}
