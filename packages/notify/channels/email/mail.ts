import { escapeHtml, truncate, visible } from '@kafka-dataops/core'
import type { Message } from '../../message/message.ts'
import { type Outline, type OutlinePart, outlineOf } from '../../message/outline.ts'
import { plainText } from '../../message/plain-text.ts'

/** A message as an e-mail: the same text as plain text and as HTML, without images, scripts or anything to load. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** RFC 5322 advises 78 characters a line; readers show about as many of a subject. */
const subjectLimit = 120

export function mailOf(message: Message): Mail {
  const outline = outlineOf(message)
  const severity = message.severity === undefined ? '' : `[${message.severity}] `
  return {
    // One line: a line break of outside text is spelled out.
    subject: truncate(visible(`${severity}${message.title}`), subjectLimit),
    text: plainText(outline),
    html: htmlOf(outline, message),
  }
}

const colours: Readonly<Record<string, string>> = {
  CRITICAL: '#cf222e',
  HIGH: '#cf222e',
  MEDIUM: '#9a6700',
  LOW: '#0969da',
}

function htmlOf({ headline, body, facts, parts, omitted, links }: Outline, { severity, kind }: Message): string {
  const colour = severity === undefined ? (kind === 'notice' ? '#0969da' : '#1a7f37') : colours[severity]
  const row = (name: string, value: string): string =>
    `<tr><td style="color:#59636e;padding:2px 12px 2px 0">${escapeHtml(name)}</td><td>${escapeHtml(value)}</td></tr>`
  const blocks = [
    `<h2 style="border-left:4px solid ${colour};padding-left:10px;margin:0 0 12px">${escapeHtml(headline)}</h2>`,
    ...body.map((line) => `<p style="margin:4px 0">${line === '' ? '&nbsp;' : escapeHtml(line)}</p>`),
    facts.length === 0 ? '' : `<table>${facts.map(({ name, value }) => row(name, value)).join('')}</table>`,
    ...parts.map(partHtml),
    omitted.length === 0 ? '' : `<p><em>Not shown here: ${escapeHtml(omitted.join(', '))}.</em></p>`,
    links.length === 0
      ? ''
      : `<p>${links.map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`).join(' · ')}</p>`,
  ]
  const content = blocks.filter((block) => block !== '').join('\n')
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(headline)}</title></head>\n<body style="font:14px/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;color:#1f2328;max-width:760px">\n${content}\n</body></html>\n`
}

function partHtml({ heading, summary, kpis, issues, counts }: OutlinePart): string {
  const items = [
    ...kpis.map((kpi) => `<li>${escapeHtml(kpi)}</li>`),
    ...issues.map(({ sign, message, where, help }) => {
      const place = where === '' ? '' : ` <code>${escapeHtml(where)}</code>`
      const advice = help === undefined ? '' : `<br><span style="color:#59636e">${escapeHtml(help)}</span>`
      return `<li>${sign} ${escapeHtml(message)}${place}${advice}</li>`
    }),
  ]
  return [
    `<h3 style="margin:16px 0 4px">${escapeHtml(heading)}</h3>`,
    summary === '' ? '' : `<p style="margin:4px 0">${escapeHtml(summary)}</p>`,
    items.length === 0 ? '' : `<ul style="margin:4px 0">${items.join('')}</ul>`,
    counts === '' ? '' : `<p style="color:#59636e;margin:4px 0">${escapeHtml(counts)}</p>`,
  ]
    .filter((block) => block !== '')
    .join('\n')
}
