import { flagInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'

const settings = z.strictObject({
  context: z.string().min(1).max(100).optional().describe('Name of the status; kafka-dataops when unset'),
})
export type GitHubStatusSettings = Readonly<z.infer<typeof settings>>

export const githubStatus = defineChannel({
  type: 'github-status',
  title: 'GitHub',
  settings,
  secrets: [],
  follows: 'runs',
  leastSeverity: 'HIGH',
  inputs: {
    'github-status': flagInput('Sets a status on the commit; needs statuses: write'),
  },
  fromInputs: (inputs) => (inputs['github-status'] === true ? {} : undefined),
  async open(given, run) {
    const { openGitHubStatus } = await import('./github-status.ts')
    return openGitHubStatus(given, run)
  },
})
