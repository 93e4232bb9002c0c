import { addValue, type FieldProfile, mergeValues, newFieldProfile } from './field-profile.ts'

/**
 * What values look like, field by field, found while looking: one pass, bounded memory, mergeable. Plain data for
 * structuredClone. Up to the bounds on fields, any split of the values, merged in any order, gives the same profile, but
 * for the last digits of means and the counts of frequent values that are bounds only.
 */
export interface ValueProfile {
  readonly root: FieldProfile
  /** Fields kept below the root. */
  fields: number
}

/** An object with more different keys than this holds data in its keys. */
const mostKeys = 500
/** Fields of a whole value; each takes up to about 50 KB. */
const mostFields = 1_000
const deepest = 32

export function newValueProfile(): ValueProfile {
  return { root: newFieldProfile(), fields: 0 }
}

/** Takes in a decoded value with all that lies in it. */
export function addToProfile(profile: ValueProfile, value: unknown): void {
  look(profile, profile.root, value, 0)
}

export function mergeProfiles(into: ValueProfile, other: ValueProfile): void {
  mergeField(into, into.root, other.root)
}

function look(profile: ValueProfile, field: FieldProfile, value: unknown, depth: number): void {
  const type = addValue(field, value)
  if (type === 'object') lookAtFields(profile, field, value as Readonly<Record<string, unknown>>, depth + 1)
  else if (type === 'array') lookAtItems(profile, field, value as readonly unknown[], depth + 1)
}

function lookAtFields(
  profile: ValueProfile,
  owner: FieldProfile,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): void {
  if (depth > deepest) giveUpFields(profile, owner, 'depth')
  if (owner.fieldsNotKept === 'keys' || owner.fieldsNotKept === 'depth') return
  const names = Object.keys(value)
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? ''
    const item = value[name]
    if (item === undefined) continue
    const field = fieldOf(profile, owner, name)
    if (field !== undefined) {
      if (at < field.position) field.position = at
      look(profile, field, item, depth)
    } else if (owner.fields === undefined) return
  }
}

function lookAtItems(profile: ValueProfile, owner: FieldProfile, items: readonly unknown[], depth: number): void {
  if (items.length === 0 || depth > deepest) return
  owner.items ??= newFieldProfile()
  for (const item of items) look(profile, owner.items, item, depth)
}

/** The profile of a field, new or known; undefined when there is no room for it. */
function fieldOf(profile: ValueProfile, owner: FieldProfile, name: string): FieldProfile | undefined {
  owner.fields ??= new Map()
  const known = owner.fields.get(name)
  if (known !== undefined) return known
  if (owner.fields.size >= mostKeys) {
    giveUpFields(profile, owner, 'keys')
    return undefined
  }
  if (profile.fields >= mostFields) {
    owner.fieldsNotKept = 'number'
    return undefined
  }
  const field = newFieldProfile()
  owner.fields.set(name, field)
  profile.fields++
  return field
}

function giveUpFields(profile: ValueProfile, owner: FieldProfile, reason: 'keys' | 'depth'): void {
  profile.fields -= fieldsOf(owner)
  delete owner.fields
  owner.fieldsNotKept = reason
}

/** Its fields with all that lie below them. */
function fieldsOf(owner: FieldProfile): number {
  let count = 0
  for (const field of owner.fields?.values() ?? []) {
    count += 1 + fieldsOf(field) + (field.items === undefined ? 0 : fieldsOf(field.items))
  }
  return count
}

function mergeField(profile: ValueProfile, into: FieldProfile, other: FieldProfile): void {
  mergeValues(into, other)
  if (other.items !== undefined) {
    into.items ??= newFieldProfile()
    mergeField(profile, into.items, other.items)
  }
  const { fieldsNotKept: reason } = other
  if ((reason === 'keys' || reason === 'depth') && into.fieldsNotKept !== reason) giveUpFields(profile, into, reason)
  if (into.fieldsNotKept === 'keys' || into.fieldsNotKept === 'depth') return
  if (reason === 'number') into.fieldsNotKept = 'number'
  for (const [name, theirs] of other.fields ?? []) {
    const ours = fieldOf(profile, into, name)
    if (ours !== undefined) mergeField(profile, ours, theirs)
    else if (into.fields === undefined) return
  }
}
