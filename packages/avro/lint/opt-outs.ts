import type { Place } from '@kafka-dataops/core'
import { type JsonObject, type JsonValue, memberOf } from '../json-reader.ts'
import { placeIn, type Source } from '../source.ts'

/** The attribute with which a type, a field or a message opts out of rules: `"dataops.ignore": ["doc-missing"]`. */
export const IGNORE_ATTRIBUTE = 'dataops.ignore'

export interface OptOut {
  readonly rules: readonly { readonly id: string; readonly place: Place }[]
  /** What is wrong with the attribute itself. */
  readonly malformed?: Place
  /** Everything that is written inside the object that opts out. */
  readonly scope: Place
}

/** The opt-outs among the objects of a file. */
export function optOutsOf(source: Source, objects: readonly JsonObject[]): readonly OptOut[] {
  if (!source.text.includes(IGNORE_ATTRIBUTE)) return []
  return [...new Set(objects)].flatMap((object) => {
    const member = memberOf(object, IGNORE_ATTRIBUTE)
    if (member === undefined) return []
    const tokens = tokensOf(member.value)
    const scope = placeIn(source, object)
    if (tokens === undefined) return [{ rules: [], malformed: placeIn(source, member.value), scope }]
    return [{ rules: tokens.map((token) => ({ id: token.value, place: placeIn(source, token) })), scope }]
  })
}

/** A list of strings, or one string alone. */
function tokensOf(value: JsonValue): readonly (JsonValue & { kind: 'string' })[] | undefined {
  const elements = value.kind === 'array' ? value.elements : [value]
  const tokens = elements.filter((element) => element.kind === 'string')
  return tokens.length === elements.length ? tokens : undefined
}

/** Whether something that a rule found at a place is opted out of. */
export function isOptedOut(optOuts: readonly OptOut[], rule: string, place: Place): boolean {
  return optOuts.some(({ rules, scope }) => rules.some(({ id }) => id === rule) && contains(scope, place))
}

/** Whether a place stands inside another, of the same file. */
export function contains(scope: Place, place: Place): boolean {
  if (scope.file !== place.file) return false
  const isAfterStart = place.line > scope.line || (place.line === scope.line && place.column >= scope.column)
  const endLine = scope.endLine ?? scope.line
  const endColumn = scope.endColumn ?? scope.column
  return isAfterStart && (place.line < endLine || (place.line === endLine && place.column < endColumn))
}
