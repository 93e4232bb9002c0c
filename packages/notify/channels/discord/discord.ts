import { z } from 'zod'
import { refusal } from '../../delivery/courier.ts'
import type { Channel, Courier, HttpAnswer, Sent } from '../channel.ts'
import { targetOf } from '../url.ts'
import { type DiscordMessage, discordMessage } from './embed.ts'
import type { DiscordSettings } from './index.ts'

export function openDiscord({ 'webhook-url': url, 'follow-up': followUp = 'new' }: DiscordSettings): Channel {
  return {
    targets: [targetOf(url)],
    render: (message) => ({ kind: 'json', value: discordMessage(message) }),
    async send(message, courier) {
      const body = discordMessage(message)
      if (followUp === 'new' || !courier.hasMemory) return post(url, body, courier)
      const first = postedSchema.safeParse(courier.remembered).data
      return (
        (first === undefined ? undefined : await update(url, first, body, courier)) ?? postToUpdate(url, body, courier)
      )
    },
  }
}

/** The first message about a problem, which later ones replace. */
const postedSchema = z.object({ id: z.string().regex(/^\d{1,20}$/) })
type Posted = z.infer<typeof postedSchema>

async function post(url: string, body: DiscordMessage, courier: Courier): Promise<Sent> {
  const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(body) })
  if (answer.status !== 204 && answer.status !== 200) throw refused(answer)
  return { detail: 'Posted to the Discord channel.', delivered: true }
}

/** With `wait` Discord answers the message that it made: docs.discord.com/developers/resources/webhook#execute-webhook. */
async function postToUpdate(url: string, body: DiscordMessage, courier: Courier): Promise<Sent> {
  const answer = await courier.request({ method: 'POST', url: withQuery(url, 'wait'), body: JSON.stringify(body) })
  if (answer.status !== 200) throw refused(answer)
  const posted = postedSchema.safeParse(answer.body)
  const remember = posted.success ? { remember: posted.data } : {}
  return { detail: 'Posted to the Discord channel.', delivered: true, ...remember }
}

/** Undefined when somebody deleted the first message: the next one begins anew. */
async function update(url: string, { id }: Posted, body: DiscordMessage, courier: Courier): Promise<Sent | undefined> {
  const place = new URL(url)
  place.pathname = `${place.pathname.replace(/\/+$/, '')}/messages/${id}`
  const answer = await courier.request({ method: 'PATCH', url: place.href, body: JSON.stringify(body) })
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw refused(answer)
  return { detail: 'Updated the message in the Discord channel.', delivered: true, remember: { id } }
}

function withQuery(url: string, name: string): string {
  const address = new URL(url)
  address.searchParams.set(name, 'true')
  return address.href
}

function refused(answer: HttpAnswer): Error {
  return refusal('Discord', answer, 'The webhook may be deleted: make a new one in the settings of the channel.')
}
