import type { Message } from '../../message/message.ts'
import { fitted, type Outline, type OutlineIssue, type OutlinePart } from '../../message/outline.ts'
import { escapedWithin, inert } from '../inert.ts'

/**
 * A message as Block Kit. Text stands in `rich_text` elements, which have no markup of their own, so that nothing from
 * outside becomes a mention, a link or an emphasis; where only a text object will do it is escaped as Slack asks.
 * Limits: docs.slack.dev/reference/block-kit (50 blocks of a message, 150 characters of a header, 3000 of a text).
 */
export interface SlackMessage {
  /** For notifications and screen readers. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  readonly unfurl_links: false
  readonly unfurl_media: false
}

export type SlackBlock = HeaderBlock | RichTextBlock

interface HeaderBlock {
  readonly type: 'header'
  readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
}

interface RichTextBlock {
  readonly type: 'rich_text'
  readonly elements: readonly RichTextPart[]
}

type RichTextPart =
  | { readonly type: 'rich_text_section'; readonly elements: readonly Inline[] }
  | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly Section[] }

type Section = Extract<RichTextPart, { readonly type: 'rich_text_section' }>

type Inline =
  | {
      readonly type: 'text'
      readonly text: string
      readonly style?: { readonly bold?: true; readonly code?: true; readonly italic?: true }
    }
  | { readonly type: 'link'; readonly url: string; readonly text: string }

interface Style {
  readonly bold?: true
  readonly code?: true
  readonly italic?: true
}

const mostBlocks = 50
const headerLimit = 150
/** Of the texts of one block together: what a text object may hold. */
const blockLimit = 3_000

export function slackMessage(message: Message): SlackMessage {
  return fitted(message, toSlack, isWithinLimits)
}

function toSlack(outline: Outline): SlackMessage {
  const { body, parts, omitted, links, facts, escapedLimit } = outline
  const text = sayWithin(escapedLimit)
  const intro = lines([
    ...body.filter((line) => line !== '').map((line) => [text(line)]),
    joined(facts.map(({ name, value }) => [text(`${name}: `, { bold: true }), text(value)])),
  ])
  const ending = lines([
    omitted.length === 0 ? [] : [text(`Not shown here: ${omitted.join(', ')}.`, { italic: true })],
    joined(links.map(({ label, url }) => [{ type: 'link', url, text: inert(label) }])),
  ])
  return {
    text: escapeSlack(inert(outline.brief)),
    blocks: [
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: escapedWithin(outline.headline, headerLimit, (given) => escapeSlack(inert(given))),
          emoji: false,
        },
      },
      ...(intro.length === 0 ? [] : [richText([section(...intro)])]),
      ...parts.map((part) => partBlock(part, text)),
      ...(ending.length === 0 ? [] : [richText([section(...ending)])]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** Lines of one section; empty ones are left out. */
function lines(given: readonly (readonly Inline[])[]): readonly Inline[] {
  return given.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

function joined(items: readonly (readonly Inline[])[]): readonly Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : [middleDot, ...item]))
}

function partBlock({ heading, summary, kpis, issues, counts }: OutlinePart, text: Say): RichTextBlock {
  const head = section(...lines([[text(heading, { bold: true })], summary === '' ? [] : [text(summary)]]))
  return richText([
    head,
    ...(kpis.length === 0 ? [] : [list(kpis.map((kpi) => section(text(kpi))))]),
    ...(issues.length === 0 ? [] : [list(issues.map((issue) => issueSection(issue, text)))]),
    ...(counts === '' ? [] : [section(text(counts, { italic: true }))]),
  ])
}

function issueSection({ sign, message, where }: OutlineIssue, text: Say): Section {
  return section(text(`${sign} ${message}`), ...(where === '' ? [] : [text(' '), text(where, { code: true })]))
}

function richText(elements: readonly RichTextPart[]): RichTextBlock {
  return { type: 'rich_text', elements }
}

function list(elements: readonly Section[]): RichTextPart {
  return { type: 'rich_text_list', style: 'bullet', elements }
}

function section(...elements: readonly Inline[]): Section {
  return { type: 'rich_text_section', elements: elements.filter((element) => element.text !== '') }
}

/** Of one line, cut to what a text may have at this level of detail. */
type Say = (given: string, style?: Style) => Inline

function sayWithin(limit: number): Say {
  return (given, style) => ({
    type: 'text',
    text: escapedWithin(given, limit, inert),
    ...(style === undefined ? {} : { style }),
  })
}

const lineBreak: Inline = { type: 'text', text: '\n' }
const middleDot: Inline = { type: 'text', text: '  ·  ' }

/** docs.slack.dev/messaging/formatting-message-text: these three have a meaning of their own in every text object. */
function escapeSlack(given: string): string {
  return given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function isWithinLimits({ blocks }: SlackMessage): boolean {
  return blocks.length <= mostBlocks && blocks.every((block) => textLength(block) <= blockLimit)
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + textLength(item), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : textLength(item)),
    0,
  )
}
