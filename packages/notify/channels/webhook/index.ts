import { rawInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { webUrl } from '../url.ts'

const settings = z.strictObject({
  url: webUrl.describe('Where the JSON is sent'),
  method: z.enum(['POST', 'PUT']).optional().describe('POST when unset'),
  secret: z
    .string()
    .min(16)
    .optional()
    .describe('Signs the request as Standard Webhooks says (HMAC-SHA256 in the header webhook-signature)'),
  headers: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\t\x20-\x7e]*$/))
    .optional()
    .describe('Further headers, as authorization'),
  template: z
    .unknown()
    .optional()
    .describe('The JSON to send instead; {{title}}, {{severity}} and others are filled into its texts'),
})
export type WebhookSettings = Readonly<z.infer<typeof settings>>

export const webhook = defineChannel({
  type: 'webhook',
  title: 'the webhook',
  settings,
  secrets: ['secret', 'headers'],
  follows: 'routes',
  leastSeverity: 'LOW',
  inputs: {
    'webhook-url': rawInput('Web address to send the message to as JSON', 'a web address', { secret: true }),
    'webhook-secret': rawInput('Signs the request to webhook-url (Standard Webhooks, HMAC-SHA256)', 'text', {
      secret: true,
    }),
  },
  fromInputs: (inputs) =>
    inputs['webhook-url'] === undefined ? undefined : { url: inputs['webhook-url'], secret: inputs['webhook-secret'] },
  async open(given) {
    const { openWebhook } = await import('./webhook.ts')
    return openWebhook(given)
  },
})
