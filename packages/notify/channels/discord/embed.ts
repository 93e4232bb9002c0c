import type { Message } from '../../message/message.ts'
import { fitted, type Outline, type OutlinePart } from '../../message/outline.ts'
import { escapedWithin, inert } from '../inert.ts'

/**
 * A message as one embed of a Discord webhook, with nobody to be mentioned.
 * Limits: docs.discord.com/developers/resources/message#embed-object-embed-limits (256 characters of a title, 4096 of a
 * description, 25 fields of 256 and 1024, 6000 in all).
 */
export interface DiscordMessage {
  readonly allowed_mentions: { readonly parse: readonly [] }
  readonly embeds: readonly [Embed]
}

interface Embed {
  readonly title: string
  readonly url?: string
  readonly description: string
  readonly color: number
  readonly timestamp: string
  readonly fields: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[]
}

const limits = { title: 256, description: 4_096, fields: 25, name: 256, value: 1_024, all: 6_000 } as const

export function discordMessage(message: Message): DiscordMessage {
  return fitted(message, (outline) => toDiscord(outline, message), isWithinLimits)
}

function toDiscord(outline: Outline, message: Message): DiscordMessage {
  const { headline, body, facts, parts, omitted, links, escapedLimit } = outline
  const say = (text: string): string => escapedWithin(text, Math.min(escapedLimit, limits.value), discordText)
  const [link] = links
  const description = [
    ...body.map(say),
    ...parts.map((part) => partText(part, say)),
    ...(omitted.length === 0 ? [] : [`*Not shown here: ${say(omitted.join(', '))}.*`]),
  ]
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: escapedWithin(headline, limits.title, discordText),
        ...(link === undefined ? {} : { url: link.url }),
        description: description.join('\n'),
        color: colourOf(message),
        timestamp: new Date(message.at).toISOString(),
        fields: facts.map(({ name, value }) => ({ name, value: say(value) || '-', inline: true })),
      },
    ],
  }
}

function partText({ heading, summary, kpis, issues, counts }: OutlinePart, say: (text: string) => string): string {
  return [
    `\n**${say(heading)}**`,
    ...(summary === '' ? [] : [say(summary)]),
    ...kpis.map((kpi) => `- ${say(kpi)}`),
    ...issues.map(({ sign, message, where }) => `- ${say(`${sign} ${message} ${where}`.trim())}`),
    ...(counts === '' ? [] : [`*${say(counts)}*`]),
  ].join('\n')
}

/** Plain text in Discord's markdown: marks escaped, addresses cut so that they do not become links. */
export function discordText(text: string): string {
  return inert(text)
    .replace(/[\\*_~`|>#[\]]/g, '\\$&')
    .replace(/^(\s*)(?=[-+])/, '$1\\')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/^(\s*\d+)\./, '$1\\.')
}

function colourOf({ kind, severity }: Message): number {
  if (kind === 'notice') return 0x0969da
  if (severity === undefined) return 0x1a7f37
  return severity === 'CRITICAL' || severity === 'HIGH' ? 0xcf222e : 0xd4a72c
}

function isWithinLimits({ embeds: [embed] }: DiscordMessage): boolean {
  const { title, description, fields } = embed
  const all = [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length
  return (
    title.length <= limits.title &&
    description.length <= limits.description &&
    fields.length <= limits.fields &&
    fields.every(({ name, value }) => name.length <= limits.name && value.length <= limits.value) &&
    all <= limits.all
  )
}
