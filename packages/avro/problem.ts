import type { Place } from '@kafka-dataops/core'
import type { Span } from './json-reader.ts'
import { placeIn, type Source } from './source.ts'

/** What can be wrong with a file of schemas (`problems`) or deserve a look (`warnings`); the ids are stable. */
export type SchemaRule =
  | 'json-syntax'
  | 'json-depth'
  | 'json-comment'
  | 'json-duplicate-key'
  | 'idl-syntax'
  | 'type-invalid'
  | 'attribute-missing'
  | 'attribute-invalid'
  | 'attribute-ignored'
  | 'name-invalid'
  | 'name-redefined'
  | 'name-ambiguous'
  | 'name-repeated-in-files'
  | 'field-duplicate'
  | 'symbol-duplicate'
  | 'alias-duplicate'
  | 'union-invalid'
  | 'reference-unresolved'
  | 'reference-cycle'
  | 'reference-before-definition'
  | 'reference-outside-namespace'
  | 'default-invalid'
  | 'default-not-first-branch'
  | 'logical-type-invalid'
  | 'logical-type-unknown'
  | 'logical-type-misplaced'
  | 'protocol-invalid'

/** Something wrong, or worth a look, at one token of one file. */
export interface SchemaProblem {
  readonly rule: SchemaRule
  /** One sentence: what is wrong, what was expected. */
  readonly message: string
  readonly place: Place
  /** `place.line`, for those who read one file. */
  readonly line: number
  /** `place.column`. */
  readonly column: number
  /** Other places that the message speaks of: the first definition, the steps of a chain. */
  readonly related: readonly RelatedPlace[]
}

export interface RelatedPlace {
  readonly message: string
  readonly place: Place
}

/** Makes a problem about a token. */
export function problemAt(
  source: Source,
  span: Span,
  rule: SchemaRule,
  message: string,
  related: readonly RelatedPlace[] = [],
): SchemaProblem {
  const place = placeIn(source, span)
  return { rule, message, place, line: place.line, column: place.column, related }
}

/** By file, then by line and column. */
export function inReadingOrder(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  return problems.toSorted(
    (left, right) =>
      (left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
      left.line - right.line ||
      left.column - right.column,
  )
}
