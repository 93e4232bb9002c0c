import { visible } from '@kafka-dataops/core'
import type { Outline, OutlinePart } from './outline.ts'

/** A message as lines of plain text, for a mail and for a dry run. */
export function plainText({ headline, body, facts, parts, omitted, links }: Outline): string {
  const blocks = [
    visible(headline),
    body.map(visible).join('\n'),
    facts.map(({ name, value }) => `${name}: ${visible(value)}`).join('\n'),
    ...parts.map(partText),
    omitted.length === 0 ? '' : `Not shown here: ${visible(omitted.join(', '))}.`,
    links.map(({ label, url }) => `${visible(label)}: ${url}`).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function partText({ heading, summary, kpis, issues, counts }: OutlinePart): string {
  return [
    visible(heading),
    visible(summary),
    ...kpis.map((kpi) => `  - ${visible(kpi)}`),
    ...issues.flatMap(({ sign, message, where, help }) => [
      `  ${sign} ${visible(message)}${where === '' ? '' : ` (${visible(where)})`}`,
      ...(help === undefined ? [] : [`    ${visible(help)}`]),
    ]),
    visible(counts),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
