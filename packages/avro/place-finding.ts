import type { Place } from '@kafka-dataops/core'
import { type Finding, reasonWithin } from './compare.ts'
import type { Direction } from './compatibility.ts'
import { valueAt } from './json-reader.ts'
import { type EnumSchema, placeOfAttribute, placeOfKey, placeOfUse } from './schema.ts'
import { placeIn } from './source.ts'

/**
 * The token of the new schema's file that a finding is about. The new schema is the reader when backward, the writer
 * when forward; both know where they are written, so no path has to be followed.
 */
export function placeFinding(outer: Finding, direction: Direction): Place {
  const finding = reasonWithin(outer)
  const isReader = direction === 'backward'
  switch (finding.reason) {
    case 'name':
      return placeOfAttribute(isReader ? finding.reader : finding.writer, 'name')
    case 'size':
      return placeOfAttribute(isReader ? finding.reader : finding.writer, 'size')
    case 'symbols':
      return isReader ? placeOfKey(finding.reader, 'symbols') : placeOfSymbol(finding.writer, finding.symbols)
    case 'ambiguous field':
      return isReader
        ? placeOfAttribute(finding.field, 'name')
        : placeOfAttribute(finding.matches[0] ?? finding.field, 'name')
    case 'missing default':
    case 'enum default is no field default':
      return isReader ? placeOfAttribute(finding.field, 'name') : placeOfKey(finding.writer, 'fields')
    case 'kind':
    case 'branch':
      return placeOfUse(isReader ? finding.reader : finding.writer)
  }
}

/** Where the first of the symbols stands that the old readers lack. */
function placeOfSymbol(schema: EnumSchema, symbols: readonly string[]): Place {
  const json = valueAt(schema.json, 'symbols')
  const elements = json?.kind === 'array' ? json.elements : []
  const token = elements.find((element) => element.kind === 'string' && symbols.includes(element.value))
  return token === undefined ? placeOfKey(schema, 'symbols') : placeIn(schema.source, token)
}
