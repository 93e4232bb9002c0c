import { type LineIndex, lineIndex, type Place } from '@kafka-dataops/core'
import type { Span } from './json-reader.ts'

/** A file that was read: its path relative to the Git top level, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

const indexes = new WeakMap<Source, LineIndex>()

/** Where a token stands in its file. Lines and columns are counted only when a place is asked for. */
export function placeIn(source: Source, { start, end }: Span): Place {
  let index = indexes.get(source)
  if (index === undefined) {
    index = lineIndex(source.text)
    indexes.set(source, index)
  }
  const from = index.positionAt(start)
  const to = index.positionAt(end)
  return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}
