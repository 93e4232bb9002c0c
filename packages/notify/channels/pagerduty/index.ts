import { rawInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { secureUrl } from '../url.ts'

const settings = z.strictObject({
  'routing-key': z.string().length(32).describe('Integration key of an Events API v2 integration: 32 characters'),
  'api-url': secureUrl
    .optional()
    .describe('https://events.pagerduty.com when unset; https://events.eu.pagerduty.com in the European region'),
})
export type PagerDutySettings = Readonly<z.infer<typeof settings>>

export const pagerduty = defineChannel({
  type: 'pagerduty',
  title: 'PagerDuty',
  settings,
  secrets: ['routing-key'],
  follows: 'problems',
  leastSeverity: 'CRITICAL',
  inputs: {
    'pagerduty-routing-key': rawInput(
      'Integration key of PagerDuty (Events API v2): an alert is triggered, and resolved when the problem is over',
      '32 characters',
      { secret: true },
    ),
  },
  fromInputs: (inputs) =>
    inputs['pagerduty-routing-key'] === undefined ? undefined : { 'routing-key': inputs['pagerduty-routing-key'] },
  async open(given) {
    const { openPagerDuty } = await import('./pagerduty.ts')
    return openPagerDuty(given)
  },
})
