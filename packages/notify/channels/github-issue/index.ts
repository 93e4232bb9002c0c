import { flagInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'

const settings = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .optional()
    .describe('owner/name; the repository of the workflow when unset'),
  token: z.string().min(1).optional().describe('Token for another repository; github-token when unset'),
  labels: z.array(z.string().min(1).max(50)).max(20).optional().describe('Labels beside kafka-dataops'),
  'acknowledge-label': z
    .string()
    .min(1)
    .max(50)
    .optional()
    .describe(
      'Label with which somebody says that they take care; acknowledged when unset. A comment /ack says it too',
    ),
  assignees: z
    .array(z.string().regex(/^[A-Za-z0-9-]+$/))
    .max(10)
    .optional(),
})
export type GitHubIssueSettings = Readonly<z.infer<typeof settings>>

export const githubIssue = defineChannel({
  type: 'github-issue',
  title: 'GitHub',
  settings,
  secrets: ['token'],
  follows: 'problems',
  leastSeverity: 'MEDIUM',
  inputs: {
    'github-issue': flagInput(
      'Opens an issue for a problem, keeps it up to date and closes it when the problem is over; needs issues: write',
    ),
  },
  fromInputs: (inputs) => (inputs['github-issue'] === true ? {} : undefined),
  async open(given, run) {
    const { openGitHubIssue } = await import('./github-issue.ts')
    return openGitHubIssue(given, run)
  },
})
