import {
  BadInputError,
  didYouMean,
  planActions,
  planFieldSchema,
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
})
export type RecordedChange = z.infer<typeof recordedChange>

const deployment = z.object({
  id: z.string(),
  startedAt: z.string(),
  status: z.enum(['running', 'done', 'failed', 'rolled-back']),
  changes: z.array(recordedChange),
})
export type Deployment = z.infer<typeof deployment>

/** What deployments have changed and what was there before, the oldest first. Holds no secret. */
const deployments: StateKind<Deployment[]> = { name: 'deployments', version: 1, schema: z.array(deployment) }

/** Deployments that are kept; older ones cannot be rolled back. */
const keptDeployments = 20

/** One list for each cluster and environment. */
export interface DeploymentLog {
  all(): Promise<readonly Deployment[]>
  /** Writes what was there before the first change is made. */
  begin(id: string, startedAt: number, pending: readonly PlannedChange[]): Promise<void>
  end(id: string, status: Deployment['status']): Promise<void>
}

export function deploymentLog(state: State, clusterId: string, environment: string | undefined): DeploymentLog {
  const key = environment === undefined ? clusterId : `${clusterId}.${environment}`
  return {
    all: async () => (await state.read(deployments, key)) ?? [],
    begin: (id, startedAt, pending) =>
      state.update(deployments, key, (current = []) => [
        ...current.slice(1 - keptDeployments),
        {
          id,
          startedAt: new Date(startedAt).toISOString(),
          status: 'running' as const,
          changes: pending.map(recorded),
        },
      ]),
    end: (id, status) =>
      state.update(deployments, key, (current = []) =>
        current.map((each) => (each.id === id ? { ...each, status } : each)),
      ),
  }
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

/** The deployment of an id, or the last one that changed something for `last`. @throws BadInputError when there is none. */
export function chosenDeployment(all: readonly Deployment[], wanted: string): Deployment {
  const found =
    wanted === 'last' ? all.findLast(({ status }) => status !== 'rolled-back') : all.find(({ id }) => id === wanted)
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
