import type { Message } from '../../message/message.ts'
import { fitted, type Outline, type OutlineIssue, type OutlinePart } from '../../message/outline.ts'
import { inert } from '../inert.ts'

/**
 * A message as the request of a Workflows webhook with one Adaptive Card (version 1.4, which every Teams client shows).
 * Text stands in `TextRun` elements: unlike a TextBlock they take no markdown, so nothing from outside becomes a link or
 * a heading, and without `msteams.entities` nothing is a mention.
 * Limits: a message of Teams holds 28 KB.
 */
export interface TeamsMessage {
  readonly type: 'message'
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive'
      readonly contentUrl: null
      readonly content: AdaptiveCard
    },
  ]
}

export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.4'
  readonly fallbackText: string
  readonly body: readonly CardElement[]
  readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[]
  readonly msteams: { readonly width: 'Full' }
}

type CardElement = RichText | Container

interface RichText {
  readonly type: 'RichTextBlock'
  readonly spacing?: 'Small' | 'Medium' | 'None'
  readonly inlines: readonly TextRun[]
}

interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Large'
  readonly isSubtle?: true
  readonly fontType?: 'Monospace'
}

interface Container {
  readonly type: 'Container'
  readonly style: 'attention' | 'warning' | 'good' | 'accent'
  readonly bleed: true
  readonly items: readonly RichText[]
}

/** 28 KB is the whole message; what the service adds needs room too. */
export const teamsLimitBytes = 26_000

export function teamsMessage(message: Message): TeamsMessage {
  return fitted(
    message,
    (outline) => toTeams(outline, styleOf(message)),
    (rendered) => Buffer.byteLength(JSON.stringify(rendered)) <= teamsLimitBytes,
  )
}

function styleOf({ kind, severity }: Message): Container['style'] {
  if (kind === 'notice') return 'accent'
  if (severity === undefined) return 'good'
  return severity === 'CRITICAL' || severity === 'HIGH' ? 'attention' : 'warning'
}

function toTeams(outline: Outline, style: Container['style']): TeamsMessage {
  const { headline, brief, body, facts, parts, omitted, links } = outline
  const lines = [
    ...body.filter((line) => line !== '').map((line) => richText([run(line)])),
    ...facts.map(({ name, value }) => richText([run(`${name}: `, { weight: 'Bolder' }), run(value)])),
    ...parts.flatMap(partElements),
    ...(omitted.length === 0 ? [] : [richText([run(`Not shown here: ${omitted.join(', ')}.`, { isSubtle: true })])]),
  ]
  const content: AdaptiveCard = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: inert(brief),
    body: [
      {
        type: 'Container',
        style,
        bleed: true,
        items: [{ type: 'RichTextBlock', inlines: [run(headline, { weight: 'Bolder', size: 'Large' })] }],
      },
      ...lines,
    ],
    actions: links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: inert(label), url })),
    msteams: { width: 'Full' },
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

function partElements({ heading, summary, kpis, issues, counts }: OutlinePart): readonly RichText[] {
  return [
    { type: 'RichTextBlock', spacing: 'Medium', inlines: [run(heading, { weight: 'Bolder' })] },
    ...(summary === '' ? [] : [richText([run(summary)])]),
    ...kpis.map((kpi) => richText([run(`• ${kpi}`)])),
    ...issues.map(issueElement),
    ...(counts === '' ? [] : [richText([run(counts, { isSubtle: true })])]),
  ]
}

function issueElement({ sign, message, where }: OutlineIssue): RichText {
  return richText([run(`${sign} ${message} `), ...(where === '' ? [] : [run(where, { fontType: 'Monospace' })])])
}

function richText(inlines: readonly TextRun[]): RichText {
  return { type: 'RichTextBlock', spacing: 'Small', inlines }
}

function run(text: string, style: Omit<TextRun, 'type' | 'text'> = {}): TextRun {
  return { type: 'TextRun', text: inert(text), ...style }
}
