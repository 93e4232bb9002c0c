import type { DocumentPath } from '@kafka-dataops/core'
import { z } from 'zod'
import { checkDetails, customProperty } from './details.ts'
import type { TopicContract } from './model.ts'
import {
  addProblem,
  addWarning,
  type ContractReader,
  isMapping,
  itemsOf,
  type Mapping,
  oneOf,
  readNode,
} from './reader.ts'
import { anyServerKeys, serverKeysOf, serverKindsOf } from './server-kinds.ts'
import { shapesOf } from './shapes.ts'

/** What the contract's Kafka servers say about where and how its topics are read; never a credential. */
export interface KafkaServers {
  readonly bootstrapServers?: string
  readonly format?: NonNullable<TopicContract['format']>
  readonly schemaRegistryUrl?: string
  readonly topic?: { readonly name: string; readonly path: DocumentPath }
  /** Every server of the contract is a Kafka one, so that its schema objects can only be topics. */
  readonly areAllKafka: boolean
}

interface KafkaServer extends Omit<KafkaServers, 'areAllKafka'> {
  readonly name: string
}

/**
 * Checks all servers and answers what the Kafka ones say: those that `wanted` names (by server or environment), else all.
 * Where several disagree nothing is answered, so that a run never picks one of two clusters by chance.
 */
export function readServers(reader: ContractReader, servers: unknown, wanted?: string): KafkaServers {
  const all = itemsOf(servers, ['servers'])
  const kafka: KafkaServer[] = []
  const names: string[] = []
  for (const [index, item] of all.entries()) {
    const server = readServer(reader, item.value, item.path, `Server ${index + 1}`)
    if (server === undefined) continue
    names.push(server.name)
    if (server.type !== 'kafka') continue
    const isWanted = wanted === undefined || server.name === wanted || server.environment === wanted
    const facts = kafkaFacts(reader, server.value, item.path, server.name)
    if (isWanted) kafka.push(facts)
  }
  if (wanted !== undefined && kafka.length === 0) {
    const known = names.length === 0 ? 'It lists no servers.' : `It has ${names.map((name) => `"${name}"`).join(', ')}.`
    addProblem(reader, {
      code: 'unknown-server',
      message: `The contract has no Kafka server "${wanted}". ${known}`,
      path: ['servers'],
      target: 'key',
    })
  }
  return { ...agreed(kafka), areAllKafka: all.length > 0 && all.every((item) => isKafka(item.value)) }
}

function isKafka(value: unknown): boolean {
  return isMapping(value) && value.type === 'kafka'
}

interface Server {
  readonly name: string
  readonly type: string
  readonly environment?: string
  readonly value: Mapping
}

function readServer(
  reader: ContractReader,
  value: unknown,
  path: DocumentPath,
  fallbackName: string,
): Server | undefined {
  const { server: common } = shapesOf(reader.level)
  const given = isMapping(value) ? value : {}
  const kinds = serverKindsOf(reader.level)
  const type = typeof given.type === 'string' ? given.type : undefined
  const isKnown = type !== undefined && kinds.includes(type)
  const subject = typeof given.server === 'string' ? `Server "${given.server}"` : fallbackName
  const lenientKeys: Record<string, z.ZodType> = type === 'kafka' ? { topic: z.string().optional() } : {}
  const shape = common.extend(isKnown ? { ...serverKeysOf(type, reader.level), ...lenientKeys } : anyServerKeys())
  const read = readNode(reader, value, path, shape, {
    subject,
    unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
  })
  if (read === undefined || !isMapping(value)) return undefined
  checkDetails(reader, value, path, subject)
  if (type !== undefined && !isKnown) {
    addProblem(reader, {
      code: 'invalid-value',
      message: `${subject}: type is "${type}": ${oneOf(kinds, type)}`,
      path: [...path, 'type'],
    })
  }
  return {
    name: typeof read.server === 'string' ? read.server : fallbackName,
    type: type ?? '',
    ...(typeof given.environment === 'string' ? { environment: given.environment } : {}),
    value,
  }
}

const payloadFormats = ['json', 'avro', 'protobuf', 'string'] as const

function kafkaFacts(reader: ContractReader, value: Mapping, path: DocumentPath, name: string): KafkaServer {
  const topic = topicOf(reader, value, path, name)
  const registry = customProperty(value, path, 'schemaRegistryUrl')
  const format = payloadFormat(reader, value.format, [...path, 'format'], name)
  return {
    name,
    ...(typeof value.host === 'string' ? { bootstrapServers: value.host } : {}),
    ...(format === undefined ? {} : { format }),
    ...(typeof registry?.value === 'string' ? { schemaRegistryUrl: registry.value } : {}),
    ...(topic === undefined ? {} : { topic }),
  }
}

function payloadFormat(
  reader: ContractReader,
  given: unknown,
  path: DocumentPath,
  name: string,
): KafkaServers['format'] | undefined {
  if (typeof given !== 'string') return undefined
  const format = payloadFormats.find((known) => known === given.toLowerCase())
  if (format === undefined) {
    addWarning(reader, {
      code: 'unknown-format',
      message: `Server "${name}": the format "${given}" is not read; the format is told from the records. Read are ${payloadFormats.join(', ')}.`,
      path,
    })
  }
  return format
}

/** A custom property `topic`, else the `topic` key that no ODCS schema knows but tools write. */
function topicOf(reader: ContractReader, value: Mapping, path: DocumentPath, name: string): KafkaServer['topic'] {
  const custom = customProperty(value, path, 'topic')
  if (typeof custom?.value === 'string') return { name: custom.value, path: custom.path }
  if (!Object.hasOwn(value, 'topic')) return undefined
  addWarning(reader, {
    code: 'lenient-spelling',
    message: `Server "${name}": ODCS has no key "topic" for Kafka servers; it is read all the same.`,
    path: [...path, 'topic'],
    target: 'key',
    help: 'Write the topic as physicalName of the schema object, with physicalType: topic.',
  })
  return typeof value.topic === 'string' ? { name: value.topic, path: [...path, 'topic'] } : undefined
}

function agreed(servers: readonly KafkaServer[]): Omit<KafkaServers, 'areAllKafka'> {
  const [first] = servers
  if (first === undefined) return {}
  const same = (key: 'bootstrapServers' | 'format' | 'schemaRegistryUrl'): boolean =>
    servers.every((server) => server[key] === first[key])
  const { bootstrapServers, format, schemaRegistryUrl, topic } = first
  return {
    ...(bootstrapServers !== undefined && same('bootstrapServers') ? { bootstrapServers } : {}),
    ...(format !== undefined && same('format') ? { format } : {}),
    ...(schemaRegistryUrl !== undefined && same('schemaRegistryUrl') ? { schemaRegistryUrl } : {}),
    ...(topic !== undefined && servers.every((server) => server.topic?.name === topic.name) ? { topic } : {}),
  }
}
