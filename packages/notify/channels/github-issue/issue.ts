import { commentMarker, escapeMarkdown, markdownCode, truncate, visible } from '@kafka-dataops/core'
import type { Message } from '../../message/message.ts'
import { fitted, type Outline, type OutlinePart } from '../../message/outline.ts'

/** A message as an issue: title, and a body in markdown that begins with a hidden mark of its problem. */
export interface IssueText {
  readonly title: string
  readonly body: string
}

const titleLimit = 200
/** GitHub refuses a body above 65,536 characters. */
const bodyLimit = 65_000

/** What the body of the issue about a problem begins with. */
export function issueMarker(problem: string): string {
  return commentMarker(`kafka-dataops problem="${problem}"`)
}

export function issueText(message: Message): IssueText {
  const body = fitted(message, markdownOf, (text) => text.length <= bodyLimit)
  return {
    title: truncate(visible(message.title), titleLimit),
    body: `${issueMarker(message.problem)}\n${body}`,
  }
}

/** What is written below an issue when its problem changes or ends. */
export function issueComment(message: Message): string {
  return fitted(message, markdownOf, (text) => text.length <= bodyLimit)
}

function markdownOf({ headline, body, facts, parts, omitted, links }: Outline): string {
  const table = ['| | |', '| --- | --- |', ...facts.map(({ name, value }) => `| ${name} | ${escapeMarkdown(value)} |`)]
  const blocks = [
    `### ${escapeMarkdown(headline)}`,
    body.map((line) => escapeMarkdown(line)).join('\n\n'),
    facts.length === 0 ? '' : table.join('\n'),
    ...parts.map(partMarkdown),
    omitted.length === 0 ? '' : `_Not shown here: ${escapeMarkdown(omitted.join(', '))}._`,
    links.map(({ label, url }) => `[${escapeMarkdown(label)}](${url})`).join(' · '),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function partMarkdown({ heading, summary, kpis, issues, counts }: OutlinePart): string {
  const items = [
    ...kpis.map((kpi) => `- ${escapeMarkdown(kpi)}`),
    ...issues.map(({ sign, message, where, help }) => {
      const place = where === '' ? '' : ` ${markdownCode(where)}`
      return `- ${sign} ${escapeMarkdown(message)}${place}${help === undefined ? '' : `<br>${escapeMarkdown(help)}`}`
    }),
  ]
  return [`#### ${escapeMarkdown(heading)}`, escapeMarkdown(summary), items.join('\n'), escapeMarkdown(counts)]
    .filter((block) => block !== '')
    .join('\n\n')
}
