import type { Report } from '../report.ts'

/**
 * The report as JSON, two-space indented, with a final newline. Equal reports give equal bytes. On stdout no string of it
 * can be taken for a workflow command: the one form that works inside a line is written with an escape of JSON's own.
 */
export function renderJson(report: Report): string {
  return stableJson(report)
}

/** JSON text of any document, safe on the stdout of a workflow step. */
export function stableJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replaceAll('##[', '\\u0023#[')}\n`
}
