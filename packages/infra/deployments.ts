import {
  BadInputError,
  didYouMean,
  type PlanChange,
  planActions,
  planFieldSchema,
  planOutcomes,
  reversibilities,
  type State,
  type StateKind,
} from '@kafka-dataops/core'
import { z } from 'zod'
import type { PlannedChange } from './kinds.ts'

const recordedChange = z.object({
  kind: z.string(),
  name: z.string(),
  action: z.enum(planActions),
  fields: z.array(planFieldSchema),
  reversibility: z.enum(reversibilities),
  /** JSON of what was there; absent when nothing was. */
  before: z.unknown().optional(),
  /** What became of it; absent while the deployment runs, and for ever when its run was killed. */
  outcome: z.enum(planOutcomes).optional(),
})
export type RecordedChange = z.infer<typeof recordedChange>

const deployment = z.object({
  id: z.string(),
  startedAt: z.string(),
  /** `running` of a run that holds the lock no more: it was killed. `cut-short`: it was stopped, and could say so. */
  status: z.enum(['running', 'done', 'failed', 'rolled-back', 'cut-short']),
  changes: z.array(recordedChange),
})
export type Deployment = z.infer<typeof deployment>

/** What deployments have changed and what was there before, the oldest first. Holds no secret. */
const deployments: StateKind<Deployment[]> = { name: 'deployments', version: 1, schema: z.array(deployment) }

/** Deployments that are kept; older ones cannot be rolled back. */
const keptDeployments = 20
/** Characters of the list: an entry of the state has at most 1 MiB. */
const keptCharacters = 700_000

/** One list for each cluster and environment. */
export interface DeploymentLog {
  all(): Promise<readonly Deployment[]>
  /** Writes what was there before the first change is made. */
  begin(id: string, startedAt: number, pending: readonly PlannedChange[]): Promise<void>
  /** Once the verdict is out, also that of a run that was stopped. */
  end(id: string, status: Deployment['status'], outcomes?: Outcomes): void
}

type Outcomes = ReadonlyMap<string, NonNullable<PlanChange['outcome']>>

export function deploymentLog(state: State, key: string): DeploymentLog {
  return {
    all: async () => (await state.read(deployments, key)) ?? [],
    begin: (id, startedAt, pending) => {
      const begun: Deployment = {
        id,
        startedAt: new Date(startedAt).toISOString(),
        status: 'running',
        changes: pending.map(recorded),
      }
      return state.update(deployments, key, (current = []) => withinBounds([...current, begun]))
    },
    end: (id, status, outcomes = new Map()) =>
      state.updateAfterVerdict(deployments, key, (current = []) =>
        current.map((each) => (each.id === id ? ended(each, status, outcomes) : each)),
      ),
  }
}

/** The newest ones, as many as may be kept; always the last. */
function withinBounds(all: readonly Deployment[]): Deployment[] {
  const kept = all.slice(-keptDeployments)
  while (kept.length > 1 && JSON.stringify(kept).length > keptCharacters) kept.shift()
  return kept
}

function ended(before: Deployment, status: Deployment['status'], outcomes: Outcomes): Deployment {
  const changes = before.changes.map((change) => {
    const outcome = outcomes.get(idOf(change))
    return outcome === undefined ? change : { ...change, outcome: outcome.status }
  })
  return { ...before, status, changes }
}

/** `kind/name`, as in a plan. */
export function idOf({ kind, name }: Pick<RecordedChange, 'kind' | 'name'>): string {
  return `${kind}/${name}`
}

function recorded({ change, preImage }: PlannedChange): RecordedChange {
  const { kind, name, action, fields, reversibility } = change
  return {
    kind,
    name,
    action,
    fields: [...fields],
    reversibility: reversibility.level,
    ...(preImage === undefined ? {} : { before: preImage }),
  }
}

/**
 * The deployment of an id, or the last one: also when it is undone already, so that asking twice undoes no earlier one.
 * @throws BadInputError when there is none.
 */
export function chosenDeployment(all: readonly Deployment[], wanted: string): Deployment {
  const found = wanted === 'last' ? all.at(-1) : all.find(({ id }) => id === wanted)
  if (found !== undefined) return found
  const ids = all.map(({ id }) => id)
  throw new BadInputError({
    code: 'deployment-unknown',
    message: `There is no deployment "${wanted}" to roll back.${didYouMean(wanted, ids)}`,
    help:
      ids.length === 0
        ? 'The state holds no deployment of this cluster and environment.'
        : `There are ${ids.join(', ')}.`,
  })
}
