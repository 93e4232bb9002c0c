import { formatPlace } from '../place.ts'
import type { Finding, Report } from '../report.ts'
import { encodePath } from './escape.ts'
import { truncate } from './fit.ts'
import { type Markup, markup, nothing } from './html-markup.ts'
import { counted } from './quantity.ts'

/** What the sections of the HTML page are made of. */

export interface Page {
  readonly report: Report
  readonly sourceUrl: string | undefined
}

/** One text of the report, bounded so that a single value cannot be the page. */
export function text(value: string): string {
  return truncate(value, 4_000)
}

/** A name or an id. */
export function label(value: string): string {
  return truncate(value, 200)
}

export function more(count: number, noun: string): Markup {
  return count <= 0 ? nothing : markup`<p class="dim small">${counted(count, `more ${noun}`)} in the JSON report</p>`
}

export function place(value: Finding['place'], { sourceUrl }: Page): Markup {
  if (value === undefined) return nothing
  const shown = markup`<code>${text(formatPlace(value))}</code>`
  if (sourceUrl === undefined) return shown
  return markup`<a href="${`${sourceUrl}/${encodePath(value.file)}#L${value.line}`}" rel="noreferrer">${shown}</a>`
}

export interface Column<Row> {
  readonly title: string
  readonly kind?: 'number' | 'record' | 'wide' | 'place'
  readonly cell: (row: Row) => string | Markup
}

/**
 * A table that becomes a list of labelled values on a phone (roles keep it a table for a screen reader). Columns that are
 * empty in every row are left out.
 */
export function table<Row>(caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): Markup {
  const cells = rows.map((row) => columns.map((column) => markup`${column.cell(row)}`))
  const used = columns.map((_, index) => cells.some((row) => row[index]?.html !== ''))
  const head = columns.map(({ title, kind }, index) =>
    used[index]
      ? markup`<th role="columnheader" scope="col" class="${kind === 'number' ? 'number' : ''}">${title}</th>`
      : nothing,
  )
  const body = cells.map(
    (row) =>
      markup`<tr role="row">${row.map((cell, index) => {
        const column = columns[index]
        if (!used[index] || column === undefined) return nothing
        const empty = cell.html === '' ? ' empty' : ''
        return markup`<td role="cell" class="${(column.kind ?? '') + empty}" data-label="${column.title}"><div>${cell}</div></td>`
      })}</tr>\n`,
  )
  return markup`<div class="scroll"><table class="stack" role="table">${caption === '' ? nothing : markup`<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table></div>
`
}
