import { refusal } from '../../delivery/courier.ts'
import type { Channel } from '../channel.ts'
import { targetOf } from '../url.ts'
import { teamsMessage } from './card.ts'

export function openTeams(url: string): Channel {
  return {
    targets: [targetOf(url)],
    render: (message) => ({ kind: 'json', value: teamsMessage(message) }),
    async send(message, courier) {
      const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(teamsMessage(message)) })
      // A workflow answers 202 before it posts; an old connector answered 200.
      if (answer.status !== 202 && answer.status !== 200) {
        throw refusal(
          'Microsoft Teams',
          answer,
          'See that the workflow is on and still has an owner, and copy its address whole.',
        )
      }
      return { detail: 'Given to the Teams workflow.', delivered: true }
    },
  }
}
