import type { StateKind } from '@kafka-dataops/core'
import type { TopicIdentity, TopicPositions } from '@kafka-dataops/kafka'
import { z } from 'zod'

const offset = z.string().regex(/^\d+$/)

/** How far incremental runs have checked a topic against a contract. */
export interface CheckedPositions {
  readonly topic: string
  readonly topicId?: string | undefined
  readonly clusterId?: string | undefined
  readonly contract: string
  /** The offset after the last one checked, by partition. */
  readonly positions: Readonly<Record<string, string>>
}

export const checkedPositions: StateKind<CheckedPositions> = {
  name: 'checked-positions',
  version: 1,
  schema: z.object({
    topic: z.string(),
    topicId: z.string().optional(),
    clusterId: z.string().optional(),
    contract: z.string(),
    positions: z.record(z.string().regex(/^\d+$/), offset),
  }),
}

/** The same topic of another cluster, and the same topic under another contract, are checked on their own. */
export function positionsKey({ topic, clusterId }: TopicIdentity, contract: string): string {
  return [topic, contract, ...(clusterId === undefined ? [] : [clusterId])].join(' ')
}

export function topicPositions({ topicId, positions }: CheckedPositions): TopicPositions {
  return {
    ...(topicId === undefined ? {} : { topicId }),
    positions: new Map(Object.entries(positions).map(([partition, position]) => [Number(partition), BigInt(position)])),
  }
}

/**
 * What is left when a run ends that began at `base`. Where another run has moved a partition meanwhile, the further one
 * counts: both began at `base`, so together they have checked all before it.
 */
export function advancePositions(
  current: CheckedPositions | undefined,
  base: CheckedPositions | undefined,
  ended: CheckedPositions,
): CheckedPositions {
  if (current === undefined || current.topicId !== ended.topicId) return ended
  const positions = { ...current.positions }
  for (const [partition, position] of Object.entries(ended.positions)) {
    const other = positions[partition]
    const isMoved = other !== undefined && (other !== base?.positions[partition] || base.topicId !== ended.topicId)
    positions[partition] = isMoved && BigInt(other) > BigInt(position) ? other : position
  }
  return { ...ended, positions }
}
