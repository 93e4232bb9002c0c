import * as actions from '@actions/core'
import { formatDuration, type GivenInput, type Log, logText, type Operation, type Progress } from '@kafka-dataops/core'

/** The runner's side of the ports: its log, its inputs, its progress. The only file that speaks @actions/core. */

/** Inputs that the step set. The runner gives unset ones as empty text: they count as absent. */
export function givenByStep(operation: Operation): Readonly<Record<string, GivenInput>> {
  const given: Record<string, GivenInput> = {}
  for (const name of Object.keys(operation.inputs)) {
    const text = actions.getInput(name, { trimWhitespace: false })
    if (text.trim() !== '') given[name] = { text: text.replaceAll('\r\n', '\n'), source: `input ${name}` }
  }
  return given
}

/** Text from topics, files and servers can never start a workflow command: every line passes through `logText`. */
export const workflowLog: Log = {
  debug: (message) => actions.debug(message),
  info: (message) => actions.info(logText(message)),
  notice: (message) => actions.notice(message),
  warning: (message) => actions.warning(message),
}

const lineMs = 10_000

/** A plain line every ten seconds of a long run. */
export function workflowProgress(now: () => number): Progress {
  const startedAt = now()
  let writtenAt = startedAt
  return {
    update({ label, done, total, unit }) {
      const time = now()
      if (time - writtenAt < lineMs) return
      writtenAt = time
      const share = total === undefined || total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`
      actions.info(
        logText(`${label}: ${done.toLocaleString('en-US')}${share} ${unit}, ${formatDuration(time - startedAt)}`),
      )
    },
    clear: () => {},
  }
}
