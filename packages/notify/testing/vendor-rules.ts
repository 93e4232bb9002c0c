import { createRequire } from 'node:module'
import type * as Cards from 'adaptivecards'

/**
 * What the services demand of a message, from their documentation, as functions that answer what is wrong. Independent of
 * the renderers: they look at plain JSON.
 */

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function unknownKeys(value: Json, allowed: readonly string[], where: string): readonly string[] {
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${where}: unknown key ${key}`)
}

function textWithin(value: unknown, min: number, max: number, where: string): readonly string[] {
  if (typeof value !== 'string') return [`${where}: no text`]
  return value.length < min || value.length > max ? [`${where}: ${value.length} characters`] : []
}

/** docs.slack.dev/reference/block-kit/blocks and /reference/methods/chat.postMessage. */
export function slackProblems(body: unknown): readonly string[] {
  if (!isObject(body)) return ['no object']
  const blocks = listOf(body.blocks)
  return [
    ...unknownKeys(
      body,
      ['text', 'blocks', 'unfurl_links', 'unfurl_media', 'channel', 'thread_ts', 'reply_broadcast', 'ts'],
      'message',
    ),
    ...textWithin(body.text, 1, 40_000, 'text'),
    ...(blocks.length < 1 || blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...blocks.flatMap((block, index) => slackBlockProblems(block, `block ${index}`)),
    ...(typeof body.text === 'string' ? slackMarkup(body.text) : []),
  ]
}

function slackBlockProblems(block: unknown, where: string): readonly string[] {
  if (!isObject(block)) return [`${where}: no object`]
  switch (block.type) {
    case 'header': {
      const { text } = block
      if (!isObject(text) || text.type !== 'plain_text') return [`${where}: a header takes plain_text only`]
      return [
        ...unknownKeys(block, ['type', 'text', 'block_id'], where),
        ...unknownKeys(text, ['type', 'text', 'emoji'], where),
        ...textWithin(text.text, 1, 150, where),
        ...slackMarkup(String(text.text)),
      ]
    }
    case 'rich_text': {
      const elements = listOf(block.elements)
      return [
        ...unknownKeys(block, ['type', 'elements', 'block_id'], where),
        ...(elements.length === 0 ? [`${where}: empty`] : []),
        ...elements.flatMap((element, index) => richTextProblems(element, `${where}.${index}`)),
      ]
    }
    default:
      return [`${where}: unknown type ${String(block.type)}`]
  }
}

function richTextProblems(element: unknown, where: string): readonly string[] {
  if (!isObject(element)) return [`${where}: no object`]
  const elements = listOf(element.elements)
  if (elements.length === 0) return [`${where}: empty`]
  switch (element.type) {
    case 'rich_text_list':
      return [
        ...unknownKeys(element, ['type', 'style', 'elements', 'indent', 'offset', 'border'], where),
        ...(element.style === 'bullet' || element.style === 'ordered' ? [] : [`${where}: style`]),
        ...elements.flatMap((item, index) =>
          isObject(item) && item.type === 'rich_text_section'
            ? richTextProblems(item, `${where}.${index}`)
            : [`${where}: a list holds sections`],
        ),
      ]
    case 'rich_text_section':
      return [
        ...unknownKeys(element, ['type', 'elements'], where),
        ...elements.flatMap((item, index) => inlineProblems(item, `${where}.${index}`)),
      ]
    default:
      return [`${where}: unknown type ${String(element.type)}`]
  }
}

function inlineProblems(item: unknown, where: string): readonly string[] {
  if (!isObject(item)) return [`${where}: no object`]
  if (item.type === 'text') {
    const style = isObject(item.style) ? item.style : {}
    return [
      ...unknownKeys(item, ['type', 'text', 'style'], where),
      ...unknownKeys(style, ['bold', 'italic', 'strike', 'code'], where),
      ...textWithin(item.text, 1, 3_000, where),
    ]
  }
  if (item.type === 'link') {
    return [
      ...unknownKeys(item, ['type', 'url', 'text', 'style', 'unsafe'], where),
      ...textWithin(item.url, 1, 3_000, where),
      ...(URL.canParse(String(item.url)) ? [] : [`${where}: no URL`]),
    ]
  }
  // user, usergroup, channel, broadcast: what pings.
  return [`${where}: ${String(item.type)} is not ours`]
}

/** docs.slack.dev/messaging/formatting-message-text: `<`, `>` and `&` are markup unless escaped. */
function slackMarkup(text: string): readonly string[] {
  return /[<>]|&(?!(amp|lt|gt);)/.test(text) ? [`markup in ${JSON.stringify(text)}`] : []
}

const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof Cards

/**
 * learn.microsoft.com/connectors/teams (the request of a Workflows webhook) and Microsoft's own reader of Adaptive Cards,
 * which reports unknown elements, values and versions.
 */
export function teamsProblems(body: unknown): readonly string[] {
  if (!isObject(body) || body.type !== 'message') return ['no message']
  const [attachment, ...more] = listOf(body.attachments)
  if (!isObject(attachment) || more.length > 0) return ['one attachment is expected']
  const content = attachment.content
  const size = Buffer.byteLength(JSON.stringify(body))
  const reading = new cards.SerializationContext(cards.Versions.v1_4)
  const card = new cards.AdaptiveCard()
  card.parse(content, reading)
  const read = Array.from({ length: reading.eventCount }, (_, index) => reading.getEventAt(index).message)
  const found = card.validateProperties().validationEvents.map(({ message }) => message)
  return [
    ...unknownKeys(body, ['type', 'attachments'], 'message'),
    ...(attachment.contentType === 'application/vnd.microsoft.card.adaptive' ? [] : ['contentType']),
    ...(size > 28_000 ? [`${size} bytes`] : []),
    ...(isObject(content) && isObject(content.msteams) && 'entities' in content.msteams ? ['mentions'] : []),
    ...read,
    ...found,
    ...markdownElements(content),
  ]
}

/** A TextBlock and a fact take markdown. */
function markdownElements(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(markdownElements)
  if (!isObject(value)) return []
  const own = value.type === 'TextBlock' || value.type === 'FactSet' ? [`${String(value.type)} takes markdown`] : []
  return [...own, ...Object.values(value).flatMap(markdownElements)]
}

/** developer.pagerduty.com/docs/events-api-v2-overview and /send-alert-event. */
export function pagerDutyProblems(body: unknown): readonly string[] {
  if (!isObject(body)) return ['no object']
  const size = Buffer.byteLength(JSON.stringify(body))
  const common = [
    ...unknownKeys(
      body,
      ['routing_key', 'event_action', 'dedup_key', 'payload', 'links', 'images', 'client', 'client_url'],
      'event',
    ),
    ...(typeof body.routing_key === 'string' && body.routing_key.length !== 32
      ? ["Length of 'routing_key' is incorrect (should be 32 characters)"]
      : []),
    ...textWithin(body.dedup_key, 1, 255, 'dedup_key'),
    ...(size > 512_000 ? [`${size} bytes`] : []),
  ]
  if (body.event_action === 'resolve' || body.event_action === 'acknowledge') return common
  if (body.event_action !== 'trigger') return [...common, 'event_action']
  const payload = isObject(body.payload) ? body.payload : {}
  return [
    ...common,
    ...unknownKeys(
      payload,
      ['summary', 'source', 'severity', 'timestamp', 'component', 'group', 'class', 'custom_details'],
      'payload',
    ),
    ...textWithin(payload.summary, 1, 1_024, 'summary'),
    ...textWithin(payload.source, 1, 1_024, 'source'),
    ...(['critical', 'error', 'warning', 'info'].includes(String(payload.severity)) ? [] : ['severity']),
    ...(Number.isNaN(Date.parse(String(payload.timestamp))) ? ['timestamp'] : []),
    ...listOf(body.links).flatMap((link) =>
      isObject(link) && URL.canParse(String(link.href)) ? unknownKeys(link, ['href', 'text'], 'link') : ['link'],
    ),
  ]
}

/** docs.discord.com/developers/resources/webhook#execute-webhook and /resources/message#embed-object. */
export function discordProblems(body: unknown): readonly string[] {
  if (!isObject(body)) return ['no object']
  const mentions = isObject(body.allowed_mentions) ? body.allowed_mentions : {}
  const embeds = listOf(body.embeds)
  const texts = embeds.filter(isObject).flatMap((embed) => [
    embed.title,
    embed.description,
    ...listOf(embed.fields)
      .filter(isObject)
      .flatMap(({ name, value }) => [name, value]),
  ])
  return [
    ...unknownKeys(body, ['content', 'embeds', 'allowed_mentions'], 'message'),
    ...(Array.isArray(mentions.parse) && mentions.parse.length === 0 ? [] : ['mentions are allowed']),
    ...(embeds.length < 1 || embeds.length > 10 ? [`${embeds.length} embeds`] : []),
    ...(texts.join('').length > 6_000 ? [`${texts.join('').length} characters in all`] : []),
    ...embeds.flatMap((embed) =>
      isObject(embed)
        ? [
            ...textWithin(embed.title, 1, 256, 'title'),
            ...textWithin(embed.description, 0, 4_096, 'description'),
            ...(listOf(embed.fields).length > 25 ? ['fields'] : []),
            ...listOf(embed.fields).flatMap((field) =>
              isObject(field)
                ? [...textWithin(field.name, 1, 256, 'field name'), ...textWithin(field.value, 1, 1_024, 'field value')]
                : ['field'],
            ),
          ]
        : ['embed'],
    ),
  ]
}
