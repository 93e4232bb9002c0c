import { rawInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'
import { secureUrl } from '../url.ts'

const settings = z.strictObject({
  'webhook-url': secureUrl.describe('Address of the workflow "Post to a channel when a webhook request is received"'),
})

export const teams = defineChannel({
  type: 'teams',
  title: 'Microsoft Teams',
  settings,
  secrets: ['webhook-url'],
  follows: 'routes',
  leastSeverity: 'MEDIUM',
  inputs: {
    'teams-webhook-url': rawInput('Workflows webhook of Microsoft Teams to post to', 'a web address', { secret: true }),
  },
  fromInputs: (inputs) =>
    inputs['teams-webhook-url'] === undefined ? undefined : { 'webhook-url': inputs['teams-webhook-url'] },
  async open({ 'webhook-url': url }) {
    const { openTeams } = await import('./teams.ts')
    return openTeams(url)
  },
})
