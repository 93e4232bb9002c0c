import { counted, type Plan, type PlanChange } from '@kafka-dataops/core'
import { type Deployment, idOf, type RecordedChange } from './deployments.ts'

/** What a plan shows of a deployment that was stopped or killed in its middle. */
export interface Found {
  readonly deployment: Deployment
  /** Ids of what it had carried out, of what it had not, of what it had begun, and of what the plan does not look at. */
  readonly done: readonly string[]
  readonly open: readonly string[]
  readonly partly: readonly string[]
  readonly unseen: readonly string[]
}

/** Deployments that did not come to their end, compared with what there is now. Call while holding the lock. */
export function interruptedDeployments(all: readonly Deployment[], plan: Plan): readonly Found[] {
  const now = new Map(plan.changes.map((change) => [change.id, change]))
  return all
    .filter(({ status }) => status === 'running' || status === 'cut-short')
    .map((deployment) => {
      const ids = (wanted: Progress): readonly string[] =>
        deployment.changes.filter((change) => progressOf(change, now.get(idOf(change))) === wanted).map(idOf)
      return { deployment, done: ids('done'), open: ids('open'), partly: ids('partly'), unseen: ids('unseen') }
    })
}

type Progress = 'done' | 'open' | 'partly' | 'unseen'

/** How far a change had come, by what is still to be done of it. */
function progressOf({ action, fields }: RecordedChange, now: PlanChange | undefined): Progress {
  if (now === undefined) return 'unseen'
  if (now.action === 'none') return 'done'
  if (now.action !== action) return 'partly'
  const left = new Set(now.fields.map(({ path }) => path))
  return fields.every(({ path }) => left.has(path)) ? 'open' : 'partly'
}

/** A sentence or two: what was found, and what this run makes of it. */
export function describeFound({ deployment, done, open, partly, unseen }: Found): string {
  const { id, startedAt, changes, status } = deployment
  const how = status === 'running' ? 'was killed or lost its machine' : 'was stopped'
  const parts = [
    part(done, 'carried out'),
    part(partly, 'carried out in part'),
    part(open, 'not carried out'),
    part(unseen, 'of which this run cannot tell, since they are not declared or not selected any more'),
  ].filter((text) => text !== '')
  const rest = open.length + partly.length === 0 ? 'Nothing of it is left to do.' : 'This run goes on from there.'
  return `Deployment ${id} (${startedAt}) ${how} before its end. Of its ${counted(changes.length, 'change')}: ${parts.join('; ')}. ${rest}`
}

const namedAtMost = 10

function part(ids: readonly string[], what: string): string {
  if (ids.length === 0) return ''
  const more = ids.length > namedAtMost ? `, and ${ids.length - namedAtMost} more` : ''
  return `${ids.length} ${what} (${ids.slice(0, namedAtMost).join(', ')}${more})`
}
