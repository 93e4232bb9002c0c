import { BadInputError, didYouMean, type Files, type Problem } from '@kafka-dataops/core'
import { loadCel } from './cel/engine.ts'
import { mentionsCel } from './contract/custom/cel.ts'
import { loadContract, topicContractFor } from './contract/load.ts'
import type { Contract, TopicContract } from './contract/model.ts'

/** One topic to check, and the part of a contract that it is judged by. */
export interface Target {
  readonly contract: Contract
  readonly topicContract: TopicContract
}

/** Rules of the manifest, for topics that a contract describes too or that have none. */
export interface InlineTargets {
  readonly file: string
  readonly topics: readonly TopicContract[]
  readonly warnings: readonly Problem[]
}

/**
 * What a run checks: the topics given, or every topic that the contracts and the manifest's rules describe.
 * @throws BadInputError with every problem of every contract at its place; for a topic that no contract describes (with
 * the topics that they do) and for one that two describe.
 */
export async function chooseTargets(
  paths: readonly string[],
  topics: readonly string[] | undefined,
  inline: InlineTargets | undefined,
  files: Pick<Files, 'readText' | 'placePath' | 'glob'>,
): Promise<readonly Target[]> {
  const problems: Problem[] = []
  const described: Target[] = []
  for (const path of await contractFiles(paths, files)) {
    const text = await files.readText(path)
    if (mentionsCel(text)) await loadCel()
    const loaded = loadContract(text, files.placePath(path))
    if (!loaded.ok) problems.push(...loaded.problems)
    else
      described.push(...loaded.contract.topics.map((topicContract) => ({ contract: loaded.contract, topicContract })))
  }
  if (problems.length > 0) throw new BadInputError(problems)
  problems.push(...describedTwice(described))
  const all = inline === undefined ? described : withInline(described, inline)
  const chosen = topics === undefined ? all : topics.flatMap((topic) => targetsOf(topic, all, problems))
  if (problems.length > 0) throw new BadInputError(problems)
  return chosen
}

/** The manifest's rules beside those of the contract of their topic, or as all that is known of it. */
function withInline(described: readonly Target[], { file, topics, warnings }: InlineTargets): readonly Target[] {
  const own = { file, id: file, version: '1', topics, warnings }
  const extended = described.map(({ contract, topicContract }) => {
    const added = topics.filter(({ topic }) => topic === topicContract.topic)
    return { contract, topicContract: added.reduce(withChecksOf, topicContract) }
  })
  const known = new Set(described.map(({ topicContract }) => topicContract.topic))
  const further = topics
    .filter(({ topic }) => !known.has(topic))
    .map((topicContract) => ({ contract: own, topicContract }))
  return [...extended, ...further]
}

/** Ids stay unique: a rule of the manifest that measures what the contract measures is told apart. */
function withChecksOf(contract: TopicContract, added: TopicContract): TopicContract {
  const taken = new Set(contract.checks.map(({ id }) => id))
  const checks = added.checks.map((check) => (taken.has(check.id) ? { ...check, id: `${check.id}.manifest` } : check))
  return {
    ...contract,
    checks: [...contract.checks, ...checks],
    notExecuted: [...contract.notExecuted, ...added.notExecuted],
  }
}

/** The files themselves, and those that a pattern with `*` stands for. */
async function contractFiles(paths: readonly string[], files: Pick<Files, 'glob'>): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (!path.includes('*')) {
      found.push(path)
      continue
    }
    const matches = await files.glob(path)
    if (matches.length === 0) {
      throw new BadInputError({
        code: 'contract-missing',
        message: `No file matches the contract pattern ${path}.`,
        help: 'Check the pattern, and that actions/checkout ran before this step.',
      })
    }
    found.push(...matches)
  }
  return [...new Set(found)]
}

/**
 * The one target that a sample file stands for.
 * @throws BadInputError when there are several, or none.
 */
export function onlyTarget(targets: readonly Target[], file: string): Target {
  const [only, ...others] = targets
  if (only === undefined) {
    throw new BadInputError({
      code: 'contract-for-another-topic',
      message: `The contract describes no topic, so it says nothing about ${file}.`,
      help: 'Describe it by an entry of schema, with physicalType: topic.',
    })
  }
  if (others.length === 0) return only
  throw new BadInputError({
    code: 'topic-missing',
    message: `The contract describes ${targets.length} topics (${namesOf(targets)}); which one ${file} stands for is not given.`,
    help: 'Give the topic input.',
  })
}

function targetsOf(topic: string, described: readonly Target[], problems: Problem[]): readonly Target[] {
  const found = described.filter(({ topicContract }) => topicContract.topic === topic)
  if (found.length === 0) problems.push(undescribed(topic, described))
  return found
}

function undescribed(topic: string, described: readonly Target[]): Problem {
  const [contract, ...others] = new Set(described.map((target) => target.contract))
  if (contract !== undefined && others.length === 0) {
    const found = topicContractFor(contract, topic)
    if (!found.ok) return found.problem
  }
  const known = described.map(({ topicContract }) => topicContract.topic)
  return {
    code: 'contract-for-another-topic',
    message: `No contract describes the topic ${topic}; they describe ${namesOf(described)}.${didYouMean(topic, known)}`,
    help: 'Give the contract of this topic too, or another topic.',
  }
}

function describedTwice(described: readonly Target[]): readonly Problem[] {
  const seen = new Map<string, Target>()
  const problems: Problem[] = []
  for (const target of described) {
    const { topic, place } = target.topicContract
    const earlier = seen.get(topic)
    if (earlier === undefined) {
      seen.set(topic, target)
      continue
    }
    problems.push({
      code: 'duplicate-topic',
      message: `The topic "${topic}" is described here and in ${earlier.contract.file}.`,
      place,
      help: 'A run judges a topic by one contract: leave one of the two out.',
    })
  }
  return problems
}

function namesOf(targets: readonly Target[]): string {
  return targets.map(({ topicContract }) => `"${topicContract.topic}"`).join(', ')
}
