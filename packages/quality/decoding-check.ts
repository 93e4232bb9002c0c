import type { CheckDefinition } from './check-definition.ts'
import type { TopicContract } from './contract/model.ts'

/** Every topic is checked for bytes that are no records of it, whatever its contract says. */
export function decodingCheck(
  { topic, place }: Pick<TopicContract, 'topic'> & Partial<Pick<TopicContract, 'place'>>,
  side: CheckDefinition['side'],
): CheckDefinition {
  return {
    kind: 'decoding',
    id: side === 'value' ? `${topic}.decoding` : `${topic}.key.decoding`,
    name: side === 'value' ? 'values can be decoded' : 'keys can be decoded',
    dimension: 'conformity',
    severity: 'error',
    ...(place === undefined ? {} : { place }),
    side,
    path: [],
  }
}
