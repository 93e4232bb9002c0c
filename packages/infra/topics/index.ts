import type { DeclaredTopic } from '../desired/declaration.ts'
import { type Platform, required } from '../platform.ts'
import type { ResourceKind } from '../resource-kind.ts'
import { applyTopic, checkTopics } from './apply.ts'
import { diffTopic } from './diff.ts'
import { type LiveTopic, readTopics } from './read-live.ts'
import { undoTopic } from './undo.ts'

const kafkaOf = ({ kafka }: Platform) => required(kafka, 'kafka')

export const topicKind: ResourceKind<DeclaredTopic, LiveTopic> = {
  name: 'topic',
  service: 'kafka',
  order: 2,
  declared: ({ topics }) => topics,
  readLive: (declared, platform) =>
    readTopics(
      declared.map(({ name }) => name),
      kafkaOf(platform),
    ),
  diff: diffTopic,
  check: (changes, platform) => checkTopics(changes, kafkaOf(platform)),
  apply: (change, platform) => applyTopic(change, kafkaOf(platform), platform.signal),
  // What topics inherit is not theirs to be set back.
  preImage: (live) => ({ ...live, inherited: {} }),
  // Records may be in what was created, and are gone from what was deleted.
  stays: (action, path) => action !== 'update' || path === 'partitions',
  undo: (name, before, after, platform) => undoTopic(name, before, after, kafkaOf(platform)),
}
