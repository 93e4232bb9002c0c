import { BadInputError } from '@kafka-dataops/core'

/** The error for offsets that were read from a topic which is not there any more, though its name is. */
export function recreatedTopic(topic: string): BadInputError {
  return new BadInputError({
    code: 'topic-recreated',
    message: `Topic "${topic}" was deleted and created anew since these offsets were read: they stand for other records now.`,
    help: 'Its old records are gone; choose a window of the new topic, as last:10000.',
  })
}

/** The error for partitions that a topic does not have. */
export function missingPartitions(topic: string, partitions: readonly number[], count: number): BadInputError {
  const [first, ...more] = partitions
  const named = more.length === 0 ? `partition ${first}` : `partitions ${partitions.join(', ')}`
  return new BadInputError({
    code: 'partition-missing',
    message: `Topic "${topic}" has no ${named}: it has ${count === 1 ? 'only partition 0' : `the partitions 0 to ${count - 1}`}.`,
    help: 'Name partitions of the topic in window.',
  })
}
