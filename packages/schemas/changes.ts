import {
  type EnumSchema,
  type Field,
  type FixedSchema,
  type NamedSchema,
  placeOfAttribute,
  type RecordSchema,
  sameAttributes,
  sameJson,
  showJson,
} from '@kafka-dataops/avro'
import type { TypeChange, TypeMember } from '@kafka-dataops/core'
import type { NamedTypes } from './model.ts'
import { namesIn, showType } from './show-type.ts'

/** A change of a type, and whether it is more than words about it. */
export interface TypeDifference {
  readonly change: TypeChange
  readonly isStructural: boolean
}

/**
 * What changed from one set of types to another, by full name; a type that is new and has an old one as its alias was
 * renamed. Types that did not change are left out.
 */
export function typeDifferences(before: NamedTypes, after: NamedTypes): readonly TypeDifference[] {
  const differences: TypeDifference[] = []
  const renamed = new Set<string>()
  for (const [name, type] of after) {
    const same = before.get(name)
    const alias = same === undefined ? type.aliases.find((candidate) => isGone(candidate, before, after)) : undefined
    const old = same ?? (alias === undefined ? undefined : before.get(alias))
    if (alias !== undefined) renamed.add(alias)
    const difference = old === undefined ? addedType(type) : changedType(old, type)
    if (difference !== undefined) differences.push(difference)
  }
  for (const [name, type] of before) if (!after.has(name) && !renamed.has(name)) differences.push(removedType(type))
  return differences
}

function isGone(name: string, before: NamedTypes, after: NamedTypes): boolean {
  return before.has(name) && !after.has(name)
}

function addedType(type: NamedSchema): TypeDifference {
  return { isStructural: true, change: { ...headOf(type), change: 'added', members: plainMembers(type) } }
}

function removedType(type: NamedSchema): TypeDifference {
  const { place: _, ...head } = headOf(type)
  return { isStructural: true, change: { ...head, change: 'removed', members: plainMembers(type) } }
}

function headOf(type: NamedSchema): Pick<TypeChange, 'type' | 'kind' | 'place'> {
  return { type: type.fullName, kind: type.type, place: placeOfAttribute(type, 'name') }
}

function plainMembers(type: NamedSchema): TypeMember[] {
  if (type.type === 'record') return type.fields.map((field) => ({ ...memberOf(field) }))
  return type.type === 'enum' ? type.symbols.map((symbol) => ({ name: symbol, type: '', uses: [] })) : []
}

function memberOf(field: Field): TypeMember {
  return { name: field.name, type: showType(field.type), uses: [...namesIn(field.type)] }
}

function changedType(before: NamedSchema, after: NamedSchema): TypeDifference | undefined {
  const members =
    before.type === 'record' && after.type === 'record'
      ? recordMembers(before, after)
      : before.type === 'enum' && after.type === 'enum'
        ? enumMembers(before, after)
        : plainMembers(after)
  const isRenamed = before.fullName !== after.fullName
  const isMoved = before.source.path !== after.source.path && !isVersion(before)
  const isOther = isOtherwiseChanged(before, after)
  const hasMembers = members.some(({ change }) => change !== undefined)
  if (!isRenamed && !isMoved && !isOther && !hasMembers) return undefined
  const isStructural =
    isRenamed ||
    members.some(({ change }) => change !== undefined && change !== 'other') ||
    (isOther && structureOf(before) !== structureOf(after))
  const kind = isRenamed ? 'renamed' : hasMembers || isOther ? 'changed' : 'moved'
  const was = isRenamed ? before.fullName : kind === 'moved' ? before.source.path : sizeBefore(before, after)
  const head = headOf(after)
  return { isStructural, change: { ...head, change: kind, ...(was === undefined ? {} : { before: was }), members } }
}

/** Schemas that a registry holds stand in no file. */
function isVersion(type: NamedSchema): boolean {
  return type.source.path.startsWith('registry:')
}

function sizeBefore(before: NamedSchema, after: NamedSchema): string | undefined {
  if (before.type !== 'fixed' || after.type !== 'fixed' || before.size === after.size) return undefined
  return `${before.size} bytes`
}

/** What is neither a field nor a symbol. */
function isOtherwiseChanged(before: NamedSchema, after: NamedSchema): boolean {
  return (
    structureOf(before) !== structureOf(after) ||
    before.doc !== after.doc ||
    !sameAttributes(before.attributes, after.attributes)
  )
}

function structureOf(type: NamedSchema): string {
  const own: Readonly<Record<NamedSchema['type'], unknown>> = {
    record: undefined,
    enum: (type as EnumSchema).default,
    fixed: (type as FixedSchema).size,
  }
  return JSON.stringify([type.type, own[type.type], type.aliases.toSorted()])
}

function recordMembers(before: RecordSchema, after: RecordSchema): TypeMember[] {
  const old = new Map(before.fields.map((field) => [field.name, field]))
  const taken = new Set<string>()
  const now = new Set(after.fields.map(({ name }) => name))
  const members = after.fields.map((field): TypeMember => {
    const alias = old.has(field.name) ? undefined : field.aliases.find((name) => old.has(name) && !now.has(name))
    const match = old.get(alias ?? field.name)
    if (match !== undefined) taken.add(match.name)
    const place = placeOfAttribute(field, 'name')
    if (match === undefined) return { ...memberOf(field), change: 'added', place }
    const difference = fieldDifference(match, field)
    return difference === undefined ? memberOf(field) : { ...memberOf(field), ...difference, place }
  })
  const gone = before.fields.filter(({ name }) => !taken.has(name))
  return [...members, ...gone.map((field): TypeMember => ({ ...memberOf(field), change: 'removed' }))]
}

function fieldDifference(before: Field, after: Field): Pick<TypeMember, 'change' | 'before' | 'after'> | undefined {
  const types = { before: showType(before.type), after: showType(after.type) }
  if (before.name !== after.name) return { change: 'renamed', before: before.name, after: after.name }
  if (types.before !== types.after) return { change: 'retyped', ...types }
  if (!sameDefault(before, after)) return { change: 'default', before: defaultText(before), after: defaultText(after) }
  const isSame =
    before.doc === after.doc && before.order === after.order && sameAttributes(before.attributes, after.attributes)
  return isSame && before.aliases.join() === after.aliases.join() ? undefined : { change: 'other' }
}

function sameDefault({ default: before }: Field, { default: after }: Field): boolean {
  return before === undefined || after === undefined ? before === after : sameJson(before, after)
}

function defaultText({ default: value, source }: Field): string {
  return value === undefined ? 'no default' : showJson(value, source.text)
}

function enumMembers(before: EnumSchema, after: EnumSchema): TypeMember[] {
  const old = new Set(before.symbols)
  const now = new Set(after.symbols)
  const plain = (name: string): TypeMember => ({ name, type: '', uses: [] })
  return [
    ...after.symbols.map(
      (symbol): TypeMember => (old.has(symbol) ? plain(symbol) : { ...plain(symbol), change: 'added' }),
    ),
    ...before.symbols
      .filter((symbol) => !now.has(symbol))
      .map((symbol): TypeMember => ({ ...plain(symbol), change: 'removed' })),
  ]
}
