import { escapeHtml } from './escape.ts'

/** Finished HTML. Only `markup` and `trusted` make it, so that text of a report cannot become it unescaped. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | undefined | readonly (string | number | Markup | undefined)[]

/** Template of HTML: every interpolated text is escaped, as element text and in a quoted attribute alike. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? ''
  parts.forEach((part, index) => {
    html += [part].flat().map(write).join('') + (strings[index + 1] ?? '')
  })
  return { html }
}

function write(part: string | number | Markup | undefined): string {
  if (part === undefined) return ''
  return typeof part === 'object' ? part.html : escapeHtml(String(part))
}

/** Text of our own, as a style sheet, that must stand as it is. */
export function trusted(html: string): Markup {
  return { html }
}

export const nothing: Markup = { html: '' }
