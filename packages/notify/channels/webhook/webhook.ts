import { refusal } from '../../delivery/courier.ts'
import type { Message } from '../../message/message.ts'
import type { Channel } from '../channel.ts'
import { targetOf } from '../url.ts'
import { fillTemplate, webhookBody } from './body.ts'
import type { WebhookSettings } from './index.ts'
import { signatureHeaders } from './signature.ts'

export function openWebhook({ url, method = 'POST', secret, headers, template }: WebhookSettings): Channel {
  const bodyOf = (message: Message): unknown =>
    template === undefined ? webhookBody(message) : fillTemplate(template, message)
  return {
    targets: [targetOf(url)],
    render: (message) => ({ kind: 'json', value: bodyOf(message) }),
    async send(message, courier) {
      const body = JSON.stringify(bodyOf(message))
      const answer = await courier.request({
        method,
        url,
        body,
        headers: () => ({
          ...headers,
          'webhook-id': courier.deliveryId,
          ...(secret === undefined ? {} : signatureHeaders(secret, courier.deliveryId, courier.now(), body)),
        }),
      })
      if (answer.status < 200 || answer.status >= 300) {
        throw refusal('The webhook', answer, 'Check its address and what it expects; template says what is sent.')
      }
      return { detail: `Accepted by the webhook (HTTP ${answer.status}).`, delivered: true }
    },
  }
}
