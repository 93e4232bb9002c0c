import { z } from 'zod'
import { refusal, undelivered } from '../../delivery/courier.ts'
import type { Message } from '../../message/message.ts'
import type { Channel, Courier, Sent } from '../channel.ts'
import { targetOf } from '../url.ts'
import { type SlackMessage, slackMessage } from './blocks.ts'
import type { SlackSettings } from './index.ts'

const slackApi = 'https://slack.com/api'

export function openSlack(settings: SlackSettings): Channel {
  const { 'webhook-url': webhook, token, channel } = settings
  const api = (settings['api-url'] ?? slackApi).replace(/\/+$/, '')
  return {
    targets: [targetOf(webhook ?? api)],
    render: (message) => ({
      kind: 'json',
      value: { ...slackMessage(message), ...(channel === undefined ? {} : { channel }) },
    }),
    async send(message, courier) {
      const body = slackMessage(message)
      if (webhook !== undefined) return postToWebhook(webhook, body, courier)
      const bot: Bot = { api, token: token ?? '', channel: channel ?? '', followUp: settings['follow-up'] ?? 'thread' }
      return postAsBot(bot, message, body, courier)
    },
  }
}

/** docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: answers 200 with the text `ok`. */
async function postToWebhook(url: string, message: SlackMessage, courier: Courier): Promise<Sent> {
  const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(message) })
  if (answer.status !== 200) throw refusal('Slack', answer, webhookHelp(answer.body))
  return { detail: 'Posted through the incoming webhook.', delivered: true }
}

function webhookHelp(body: unknown): string {
  if (body === 'no_service' || body === 'no_team' || body === 'invalid_token')
    return 'The webhook was removed or its address is not whole: make a new one.'
  if (body === 'channel_is_archived' || body === 'channel_not_found')
    return 'The channel of the webhook is gone: make a webhook for another one.'
  return 'Check the webhook in the settings of the Slack app.'
}

interface Bot {
  readonly api: string
  readonly token: string
  readonly channel: string
  readonly followUp: 'thread' | 'update' | 'new'
}

/** The first message about a problem: what later ones go below, or in the place of. */
const postedSchema = z.object({ channel: z.string(), ts: z.string() })

async function postAsBot(bot: Bot, message: Message, body: SlackMessage, courier: Courier): Promise<Sent> {
  const first = bot.followUp === 'new' ? undefined : postedSchema.safeParse(courier.remembered).data
  if (first !== undefined && bot.followUp === 'update') {
    const updated = await call(bot, 'chat.update', { ...first, text: body.text, blocks: body.blocks }, courier)
    if (updated.ok) return { detail: `Updated the message in ${bot.channel}.`, delivered: true, remember: first }
    if (!lostMessage.has(updated.error)) throw refusedBy(updated.error)
  }
  if (first !== undefined && bot.followUp === 'thread') {
    const isOver = message.kind !== 'trouble'
    // The end of a problem is shown to the whole channel.
    const place = { channel: first.channel, thread_ts: first.ts, ...(isOver ? { reply_broadcast: true } : {}) }
    const answered = await call(bot, 'chat.postMessage', { ...body, ...place }, courier)
    if (answered.ok) return { detail: `Answered in the thread in ${bot.channel}.`, delivered: true, remember: first }
    if (!lostMessage.has(answered.error)) throw refusedBy(answered.error)
  }
  const posted = await call(bot, 'chat.postMessage', { channel: bot.channel, ...body }, courier)
  if (!posted.ok) throw refusedBy(posted.error)
  return { detail: `Posted to ${bot.channel}.`, delivered: true, remember: posted.posted }
}

/** Somebody deleted the first message: the next one begins anew. */
const lostMessage: ReadonlySet<string> = new Set(['message_not_found', 'thread_not_found', 'cant_update_message'])

type CallResult =
  | { readonly ok: true; readonly posted: z.infer<typeof postedSchema> }
  | { readonly ok: false; readonly error: string }

/** docs.slack.dev/apis/web-api: HTTP 200 with `ok`, and an `error` when it is false. */
async function call(
  { api, token }: Bot,
  method: string,
  body: Readonly<Record<string, unknown>>,
  courier: Courier,
): Promise<CallResult> {
  const answer = await courier.request({
    method: 'POST',
    url: `${api}/${method}`,
    headers: () => ({ authorization: `Bearer ${token}` }),
    body: JSON.stringify(body),
  })
  const parsed = z.looseObject({ ok: z.boolean(), error: z.string().optional() }).safeParse(answer.body)
  if (answer.status !== 200 || !parsed.success) throw refusal('Slack', answer, 'Check api-url.')
  if (!parsed.data.ok) return { ok: false, error: parsed.data.error ?? 'unknown' }
  const posted = postedSchema.safeParse(parsed.data)
  if (!posted.success) throw refusal('Slack', answer, 'Check api-url.')
  return { ok: true, posted: posted.data }
}

const tokenHelp = 'Check the token: it is the bot token of the app, and begins with xoxb-.'
const helpOfError: Readonly<Record<string, string>> = {
  not_in_channel: 'Invite the bot to the channel: /invite @name in Slack.',
  channel_not_found: 'Check the channel; a private one must have invited the bot.',
  is_archived: 'The channel is archived: name another one.',
  invalid_auth: tokenHelp,
  not_authed: tokenHelp,
  token_revoked: 'The token was revoked: install the app again.',
  account_inactive: 'The token was revoked: install the app again.',
  missing_scope: 'Give the app the scope chat:write, and install it again.',
}

function refusedBy(error: string): Error {
  const known = /^[a-z_]{1,60}$/.test(error) ? error : 'unknown'
  const help = helpOfError[known] ?? `Slack's documentation of chat.postMessage says what ${known} means.`
  return undelivered('delivery-refused', `Slack refused the message: ${known}.`, help)
}
