import { rawInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { secureUrl } from '../url.ts'

const settings = z.strictObject({
  'webhook-url': secureUrl.describe('Address of the webhook of a channel'),
  'follow-up': z
    .enum(['update', 'new'])
    .optional()
    .describe(
      'Where later messages about the same problem go: in the place of the first (which notifies nobody), or below (the default). An update needs a state',
    ),
})
export type DiscordSettings = Readonly<z.infer<typeof settings>>

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
  async open(given) {
    const { openDiscord } = await import('./discord.ts')
    return openDiscord(given)
  },
})
