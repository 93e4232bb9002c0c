import { rawInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { secureUrl } from '../url.ts'

const settings = z.strictObject({ 'webhook-url': secureUrl.describe('Address of the webhook of a channel') })

export const discord = defineChannel({
  type: 'discord',
  title: 'Discord',
  settings,
  secrets: ['webhook-url'],
  follows: 'routes',
  leastSeverity: 'MEDIUM',
  inputs: {
    'discord-webhook-url': rawInput('Webhook of a Discord channel to post to', 'a web address', { secret: true }),
  },
  fromInputs: (inputs) =>
    inputs['discord-webhook-url'] === undefined ? undefined : { 'webhook-url': inputs['discord-webhook-url'] },
  async open({ 'webhook-url': url }) {
    const { openDiscord } = await import('./discord.ts')
    return openDiscord(url)
  },
})
