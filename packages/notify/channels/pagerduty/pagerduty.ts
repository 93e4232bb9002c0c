import { refusal } from '../../delivery/courier.ts'
import type { Channel } from '../channel.ts'
import { targetOf } from '../url.ts'
import { pagerDutyEvent } from './event.ts'
import type { PagerDutySettings } from './index.ts'

export function openPagerDuty({ 'routing-key': routingKey, 'api-url': api }: PagerDutySettings): Channel {
  const url = `${(api ?? 'https://events.pagerduty.com').replace(/\/+$/, '')}/v2/enqueue`
  return {
    targets: [targetOf(url)],
    render: (message) => ({ kind: 'json', value: pagerDutyEvent(message) }),
    async send(message, courier) {
      const event = pagerDutyEvent(message)
      const body = JSON.stringify({ routing_key: routingKey, ...event })
      const answer = await courier.request({ method: 'POST', url, body })
      if (answer.status !== 202) {
        throw refusal(
          'PagerDuty',
          answer,
          'Check routing-key: it is the integration key of an Events API v2 integration.',
        )
      }
      return {
        detail: event.event_action === 'resolve' ? 'Resolved the alert.' : 'Triggered the alert.',
        delivered: true,
      }
    },
  }
}
