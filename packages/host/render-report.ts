import {
  type Report,
  renderHtml,
  renderJson,
  renderJunit,
  renderSarif,
  renderSummary,
  renderTerminal,
  type TerminalOptions,
} from '@kafka-dataops/core'

/** A form that a report can be read in elsewhere, and how its files are called. */
const renderings = {
  json: { extension: 'json', render: renderJson },
  markdown: {
    extension: 'md',
    render: (report: Report) => renderSummary(report, { limitBytes: Number.POSITIVE_INFINITY }),
  },
  junit: { extension: 'junit.xml', render: renderJunit },
  sarif: { extension: 'sarif', render: renderSarif },
  html: { extension: 'html', render: (report: Report) => renderHtml(report) },
} as const satisfies Record<string, { extension: string; render: (report: Report) => string }>

/** The report in the form that the input `format` asks for; the terminal's when it asks for no other. */
export function renderReport(report: Report, format: unknown, options: TerminalOptions): string {
  return renderingOf(format)?.render(report) ?? renderTerminal(report, options)
}

/** How a file in that format ends; undefined for the terminal's form, which is no file. */
export function reportExtension(format: unknown): string | undefined {
  return renderingOf(format)?.extension
}

function renderingOf(format: unknown) {
  return typeof format === 'string' && Object.hasOwn(renderings, format)
    ? renderings[format as keyof typeof renderings]
    : undefined
}
