import { truncate, visible } from '@kafka-dataops/core'
import { refusal, undelivered } from '../../delivery/courier.ts'
import type { Message } from '../../message/message.ts'
import { outlineOf } from '../../message/outline.ts'
import type { Channel, ChannelRun } from '../channel.ts'
import { githubApi } from '../github-api.ts'
import type { GitHubStatusSettings } from './index.ts'

/** docs.github.com/rest/commits/statuses; GitHub cuts a description at 140 characters. */
export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error'
  readonly description: string
  readonly context: string
  readonly target_url?: string
}

export function commitStatus(message: Message, context: string): CommitStatus {
  const { brief, links } = outlineOf(message)
  const [link] = links
  const isError = message.parts.some(({ status }) => status === 'error')
  return {
    state: message.kind === 'trouble' ? (isError ? 'error' : 'failure') : 'success',
    description: truncate(visible(brief), 140),
    context,
    ...(link === undefined ? {} : { target_url: link.url }),
  }
}

export function openGitHubStatus({ context = 'kafka-dataops' }: GitHubStatusSettings, run: ChannelRun): Channel {
  return {
    targets: [],
    render: (message) => ({ kind: 'json', value: commitStatus(message, context) }),
    async send(message, courier) {
      if (message.kind === 'notice') return { detail: 'A message without a result is no status.', delivered: false }
      const { commit } = run.context
      const github = githubApi(run.context, { token: run.githubToken, permission: 'statuses: write' }, courier)
      if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
        throw undelivered('delivery-refused', 'There is no commit to set a status on.', 'Run this in a workflow.')
      }
      const status = commitStatus(message, context)
      const answer = await github.write('POST', `${github.repository}/statuses/${commit}`, { ...status })
      if (answer.status !== 201) throw refusal('GitHub', answer, 'Check that the commit is in this repository.')
      return { detail: `Set the status ${context} to ${status.state}.`, delivered: true }
    },
  }
}
