import { refusal } from '../../delivery/courier.ts'
import type { Channel } from '../channel.ts'
import { targetOf } from '../url.ts'
import { discordMessage } from './embed.ts'

export function openDiscord(url: string): Channel {
  return {
    targets: [targetOf(url)],
    render: (message) => ({ kind: 'json', value: discordMessage(message) }),
    async send(message, courier) {
      const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(discordMessage(message)) })
      if (answer.status !== 204 && answer.status !== 200) {
        throw refusal('Discord', answer, 'The webhook may be deleted: make a new one in the settings of the channel.')
      }
      return { detail: 'Posted to the Discord channel.', delivered: true }
    },
  }
}
