import {
  alertSeverities,
  choiceInput,
  defineOperation,
  flagInput,
  hostInputs,
  type InputShape,
  type InputValues,
  listInput,
  parsedInput,
  type Report,
  rawInput,
  textInput,
} from '@kafka-dataops/core'
import { channelKinds } from './channels/index.ts'
import { notifySection } from './routing/section.ts'

const data = { section: 'data' } as const

/** The inputs of every kind of channel, each declared by its own folder. */
const channelInputs: InputShape = Object.assign({}, ...channelKinds.map(({ inputs }) => inputs))

const ownInputs = {
  reports: listInput('JSON reports to tell of, as glob patterns', data),
  needs: rawInput(
    'Results of the jobs before: the expression toJSON(needs)',
    'the JSON object of job names and results',
    data,
  ),
  title: textInput('Title of the message; made from the results when unset', data),
  body: rawInput('Text of the message, beside or instead of results', 'text', data),
  severity: choiceInput('How grave a message without results is', alertSeverities, { ...data, defaultText: 'MEDIUM' }),
  to: listInput('Names of the channels to tell, whatever the routes say'),
  environment: textInput('Environment that it is about, for routes and for readers'),
  branch: textInput("Branch that it is about; the workflow's own when unset"),
  problem: parsedInput(
    'Tells apart the problems of several notify steps of one job: each problem has its own alert, issue and thread',
    'a short text',
    (text) => (text !== '' && text.length <= 200 ? text : undefined),
  ),
  'dry-run': flagInput('Shows what would be sent to whom, and sends nothing', { defaultText: 'false' }),
  'fail-on-delivery-error': flagInput('Fails the step when a channel could not be told; a warning otherwise', {
    defaultText: 'false',
  }),
  ...hostInputs,
} as const

export const notifyInputs = { ...ownInputs, ...channelInputs }

export type NotifyInputs = InputValues<typeof ownInputs> & Readonly<Record<string, unknown>>

export const notify = defineOperation({
  name: 'notify',
  summary:
    "Tells people a pipeline's outcome, through Slack, Microsoft Teams, e-mail, PagerDuty, a webhook, a GitHub issue, a commit status or Discord.",
  inputs: notifyInputs,
  sections: { notify: notifySection },
  outputs: {
    delivered: 'Names of the channels that were told, one a line',
    undelivered: 'Names of the channels that could not be told, one a line',
  },
  outputsOf,
  async run(inputs, ports) {
    const { runNotify } = await import('./run.ts')
    return runNotify(inputs as NotifyInputs, ports)
  },
})

function outputsOf({ checks }: Report): Readonly<Record<string, string>> {
  const named = (status: string): string =>
    checks
      .filter((check) => check.kind === 'delivery' && check.status === status)
      .map(({ name }) => name)
      .join('\n')
  return { delivered: named('passed'), undelivered: named('failed') }
}
