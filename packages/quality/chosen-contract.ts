import { BadInputError, type Files } from '@kafka-dataops/core'
import { loadCel } from './cel/engine.ts'
import { mentionsCel } from './contract/custom/cel.ts'
import { loadContract, topicContractFor } from './contract/load.ts'
import type { Contract, TopicContract } from './contract/model.ts'

export interface ChosenContract {
  readonly contract: Contract
  readonly topicContract: TopicContract
}

/**
 * The part of a contract file that a run is judged by: of the topic given, or of the only one it describes.
 * @throws BadInputError with every problem of the contract at its place, or when the topic cannot be told.
 */
export async function chooseContract(
  path: string,
  topic: string | undefined,
  files: Pick<Files, 'readText' | 'placePath'>,
): Promise<ChosenContract> {
  const text = await files.readText(path)
  if (mentionsCel(text)) await loadCel()
  const loaded = loadContract(text, files.placePath(path))
  if (!loaded.ok) throw new BadInputError(loaded.problems)
  const { contract } = loaded
  return { contract, topicContract: chooseTopic(contract, topic) }
}

function chooseTopic(contract: Contract, topic: string | undefined): TopicContract {
  if (topic !== undefined) {
    const found = topicContractFor(contract, topic)
    if (!found.ok) throw new BadInputError(found.problem)
    return found.topicContract
  }
  const [only, ...others] = contract.topics
  if (only !== undefined && others.length === 0) return only
  const names = contract.topics.map((described) => `"${described.topic}"`).join(', ')
  throw new BadInputError({
    code: 'topic-missing',
    message: `${contract.file} describes ${contract.topics.length} topics (${names}); which one to check is not given.`,
    help: 'Give the topic input.',
  })
}
