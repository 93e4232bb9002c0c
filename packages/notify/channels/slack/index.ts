import { rawInput, textInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { secureUrl } from '../url.ts'

export const slackSettings = z
  .strictObject({
    'webhook-url': secureUrl.optional().describe('Address of an incoming webhook; its channel is part of it'),
    token: z
      .string()
      .min(1)
      .optional()
      .describe('Bot token (xoxb-...) with the scope chat:write, instead of a webhook'),
    channel: z.string().min(1).optional().describe('Id or #name of the channel that the bot writes to'),
    'follow-up': z
      .enum(['thread', 'update', 'new'])
      .optional()
      .describe(
        'Where later messages about the same problem go: into the thread of the first (the default), in its place, or below. Needs a bot token and a state',
      ),
    'api-url': secureUrl.optional().describe("Slack's API, for a Slack of your own: https://slack.com/api when unset"),
  })
  .refine((settings) => (settings['webhook-url'] === undefined) !== (settings.token === undefined), {
    error: 'expected either webhook-url or token',
  })
  .refine((settings) => settings.token === undefined || settings.channel !== undefined, {
    error: 'expected a channel beside the token',
  })
export type SlackSettings = Readonly<z.infer<typeof slackSettings>>

export const slack = defineChannel({
  type: 'slack',
  title: 'Slack',
  settings: slackSettings,
  secrets: ['webhook-url', 'token'],
  follows: 'routes',
  leastSeverity: 'MEDIUM',
  inputs: {
    'slack-webhook-url': rawInput('Incoming webhook of Slack to post to', 'a web address', { secret: true }),
    'slack-token': rawInput('Bot token of Slack, to post, thread and update messages', 'text', { secret: true }),
    'slack-channel': textInput('Slack channel (id or #name) that slack-token posts to'),
  },
  fromInputs: (inputs) =>
    inputs['slack-webhook-url'] === undefined && inputs['slack-token'] === undefined
      ? undefined
      : {
          'webhook-url': inputs['slack-webhook-url'],
          token: inputs['slack-token'],
          channel: inputs['slack-channel'],
        },
  async open(settings) {
    const { openSlack } = await import('./slack.ts')
    return openSlack(settings)
  },
})
