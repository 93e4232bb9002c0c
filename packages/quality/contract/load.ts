import { didYouMean, type Problem, parseDocument } from '@kafka-dataops/core'
import { checkContractDetails } from './details.ts'
import { readSchema, type SchemaObject } from './fields.ts'
import type { Contract, TopicContract } from './model.ts'
import { odcsLevelOf } from './odcs-version.ts'
import { compileQualityRules } from './quality-rules.ts'
import { addProblem, addWarning, type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'
import { type KafkaServers, readServers } from './servers.ts'
import { compileServiceLevels } from './service-levels.ts'
import { keysOfLaterVersions, shapesOf } from './shapes.ts'
import { compileStructure } from './structure-checks.ts'
import { isSensitiveAt, type TopicChecks } from './topic-checks.ts'

export interface ContractOptions {
  /** The server, or the environment, whose Kafka settings count; all Kafka servers that agree without it. */
  readonly server?: string
}

export type LoadedContract =
  | { readonly ok: true; readonly contract: Contract }
  /** Everything that is wrong, each at its place, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a data contract of the Open Data Contract Standard (3.0, 3.1, 3.2) and compiles what it says about each topic to
 * checks. `file` names it in places and messages. A text that `mentionsCel` needs `loadCel` before. Never throws for what
 * a text holds; docs/contracts.md says what each part of a contract becomes.
 */
export function loadContract(text: string, file: string, options: ContractOptions = {}): LoadedContract {
  const parsed = parseDocument(text, file)
  if (!parsed.ok) return parsed
  const { document } = parsed
  const level = odcsLevelOf(document)
  if (typeof level !== 'string') return { ok: false, problems: [level] }
  const reader: ContractReader = { document, level, problems: [], warnings: [] }
  const contract = readContract(reader, document.value, options)
  if (contract === undefined || reader.problems.length > 0) return { ok: false, problems: inOrder(reader.problems) }
  return { ok: true, contract: { ...contract, warnings: inOrder(reader.warnings) } }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (left, right) =>
      (left.place?.line ?? 0) - (right.place?.line ?? 0) || (left.place?.column ?? 0) - (right.place?.column ?? 0),
  )
}

function readContract(
  reader: ContractReader,
  value: unknown,
  options: ContractOptions,
): Omit<Contract, 'warnings'> | undefined {
  const read = readNode(reader, value, [], shapesOf(reader.level).contract, {
    subject: 'Contract',
    misplacedKeys: { ...keysOfLaterVersions(reader.level), ...misplacedAtTop },
  })
  if (read === undefined || !isMapping(value)) return undefined
  checkContractDetails(reader, value)
  const servers = readServers(reader, value.servers, options.server)
  const objects = readSchema(reader, value.schema)
  const compiled = objects.map((object) => compileObject(reader, object, servers, objects.length))
  const topics = compiled.filter(({ object }) => isTopic(reader, object, servers))
  checkTopics(reader, topics, objects)
  const others = compiled.filter((object) => !topics.includes(object))
  compileServiceLevels(reader, value, topics, others)
  return {
    file: reader.document.file,
    id: read.id ?? '',
    ...(read.name === undefined ? {} : { name: read.name }),
    version: read.version ?? '',
    topics: topics.map((topic) => topicContract(topic, servers)),
  }
}

const misplacedAtTop: Readonly<Record<string, string>> = {
  quality: '"quality" belongs to a schema object or a property; there is none at the top of a contract.',
  properties: '"properties" belong to a schema object; write them below schema.',
  topic: '"topic" is no key of ODCS; write it as physicalName of the schema object, with physicalType: topic.',
}

function compileObject(
  reader: ContractReader,
  object: SchemaObject,
  servers: KafkaServers,
  objectCount: number,
): TopicChecks {
  const topic: TopicChecks = {
    reader,
    topic: topicName(object, servers, objectCount),
    object,
    checks: [],
    notExecuted: [],
    ids: new Set(),
  }
  compileStructure(topic)
  compileQualityRules(topic)
  return topic
}

/**
 * The physicalName of an object whose physicalType is topic; else the topic that the server names, when there is one
 * object only; else physicalName or name.
 */
function topicName(object: SchemaObject, servers: KafkaServers, objectCount: number): string {
  const { physicalName, physicalType } = object
  if (physicalName !== undefined && physicalType?.trim().toLowerCase() === 'topic') return physicalName
  if (servers.topic !== undefined && objectCount === 1) return servers.topic.name
  return physicalName ?? object.name
}

/** What Avro, Protobuf and JSON Schema call a value: converters of theirs write it, and it says nothing of where values are. */
const typesOfValues: readonly string[] = ['record', 'message', 'object']

/** A schema object that says it is a topic, or that can be nothing else. */
function isTopic(reader: ContractReader, object: SchemaObject, servers: KafkaServers): boolean {
  const given = object.physicalType?.trim().toLowerCase()
  const type = given !== undefined && typesOfValues.includes(given) ? undefined : given
  const hasServers = itemsOf(isMapping(reader.document.value) ? reader.document.value.servers : [], []).length > 0
  if (type === 'topic' || servers.areAllKafka || (type === undefined && !hasServers)) return true
  if (type === undefined && servers.bootstrapServers !== undefined) return true
  addWarning(reader, {
    code: 'not-a-topic',
    message: `Schema object "${object.name}" is ${type === undefined ? 'on no Kafka server' : `a ${type}`}, so it is not checked. Say physicalType: topic if it is one.`,
    path: [...object.documentPath, type === undefined ? 'name' : 'physicalType'],
  })
  return false
}

function checkTopics(reader: ContractReader, topics: readonly TopicChecks[], objects: readonly SchemaObject[]): void {
  const seen = new Map<string, TopicChecks>()
  for (const topic of topics) {
    const first = seen.get(topic.topic)
    if (first === undefined) seen.set(topic.topic, topic)
    else {
      addProblem(reader, {
        code: 'duplicate-topic',
        message: `Schema objects "${first.object.name}" and "${topic.object.name}" are both about the topic ${topic.topic}; one is expected.`,
        path: [...topic.object.documentPath, topic.object.physicalName === undefined ? 'name' : 'physicalName'],
      })
    }
  }
  if (topics.length > 0) return
  addWarning(reader, {
    code: 'no-topic',
    message:
      objects.length === 0
        ? 'The contract has no schema, so there is nothing to check.'
        : 'No schema object of the contract is a topic.',
    path: objects.length === 0 ? [] : ['schema'],
    target: 'key',
  })
}

function topicContract(topic: TopicChecks, servers: KafkaServers): TopicContract {
  const { object, reader } = topic
  const registry = servers.schemaRegistryUrl ?? registryOf(object.value)
  return {
    topic: topic.topic,
    place: reader.document.placeOf([
      ...object.documentPath,
      object.physicalName === undefined ? 'name' : 'physicalName',
    ]),
    ...(servers.format === undefined ? {} : { format: servers.format }),
    ...(registry === undefined ? {} : { schemaRegistryUrl: registry }),
    ...(servers.bootstrapServers === undefined ? {} : { bootstrapServers: servers.bootstrapServers }),
    checks: topic.checks,
    notExecuted: topic.notExecuted,
    isSensitive: (path) => isSensitiveAt(object.fields, path),
  }
}

/** The registry as ODCS's own example writes it: an authoritative definition of type implementation. */
function registryOf(object: Mapping): string | undefined {
  for (const { value } of itemsOf(object.authoritativeDefinitions, [])) {
    if (!isMapping(value) || value.type !== 'implementation' || typeof value.url !== 'string') continue
    const base = /^(https?:\/\/[^?#]+?)\/(?:subjects|schemas)\b/.exec(value.url)?.[1]
    if (base !== undefined) return base
    if (/^https?:\/\//.test(value.url) && /registry/i.test(value.url)) return value.url
  }
  return undefined
}

export type FoundTopicContract =
  | { readonly ok: true; readonly topicContract: TopicContract }
  | { readonly ok: false; readonly problem: Problem }

/** What a contract says about one topic, or a problem that names the topics it is about. */
export function topicContractFor(contract: Contract, topic: string): FoundTopicContract {
  const found = contract.topics.find((candidate) => candidate.topic === topic)
  if (found !== undefined) return { ok: true, topicContract: found }
  const names = contract.topics.map((candidate) => candidate.topic)
  const about =
    names.length === 0
      ? 'no topic'
      : `the topic${names.length === 1 ? '' : 's'} ${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`
  const [first] = contract.topics
  return {
    ok: false,
    problem: {
      code: 'contract-for-another-topic',
      message: `${contract.file} says nothing about the topic ${topic}; it is about ${about}.${didYouMean(topic, names)}`,
      place: first?.place ?? { file: contract.file, line: 1, column: 1 },
      help:
        names.length === 0
          ? 'Give another contract, or say physicalType: topic at the entry of schema that is this topic.'
          : 'Give another contract or topic, or correct physicalName in the contract.',
    },
  }
}
