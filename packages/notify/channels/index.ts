import type { ChannelKind } from './channel.ts'
import { discord } from './discord/index.ts'
import { email } from './email/index.ts'
import { githubIssue } from './github-issue/index.ts'
import { githubStatus } from './github-status/index.ts'
import { pagerduty } from './pagerduty/index.ts'
import { slack } from './slack/index.ts'
import { teams } from './teams/index.ts'
import { webhook } from './webhook/index.ts'

/** Every kind of channel. */
export const channelKinds: readonly ChannelKind[] = [
  slack,
  teams,
  email,
  pagerduty,
  webhook,
  githubIssue,
  githubStatus,
  discord,
]

export function channelKind(type: string): ChannelKind | undefined {
  return channelKinds.find((kind) => kind.type === type)
}
