import type { ConnectClient, ConnectorConfig, ConnectorOffset, ConnectorState } from '@kafka-dataops/connect'
import type { AccessRule, Refusal, TopicWriter } from '@kafka-dataops/kafka'
import type { NewSchema, RegistryAdmin, RegistryClient } from '@kafka-dataops/registry'
import type { OpenPlatform, openPlatform } from '../open-platform.ts'
import type { Platform } from '../platform.ts'

/** A platform in memory, for what no real one does on demand: dying at a chosen moment. */
export interface World {
  readonly topics: Map<string, WorldTopic>
  readonly rules: AccessRule[]
  readonly subjects: Map<string, WorldSubject>
  readonly connectors: Map<string, WorldConnector>
  /** Mutating calls of all platforms opened so far, as `createTopics prices`. */
  readonly writes: readonly string[]
  /** A connection to it; `die` says at which mutating call the process ends, and whether that call is still carried out. */
  open(die?: Death): typeof openPlatform
}

export interface WorldTopic {
  partitions: number
  replication: number
  readonly overrides: Map<string, string>
}

export interface WorldSubject {
  readonly versions: string[]
  level?: string
}

export interface WorldConnector {
  config: ConnectorConfig
  state: ConnectorState
  offsets: readonly ConnectorOffset[]
}

export interface Death {
  /** Number of the mutating call, from 1. */
  readonly at: number
  readonly call: 'carried out' | 'lost'
}

/** What a dead process sees of the world. */
export class ProcessEndedError extends Error {
  constructor() {
    super('the process has ended')
    this.name = 'ProcessEndedError'
  }
}

/** A setting with this name makes a connector's task fail; a number makes it fail after so many looks at its status. */
export const failing = 'test.fails.after'

const clusterId = 'world'

export function createWorld(): World {
  const writes: string[] = []
  const world: Omit<World, 'open'> = {
    topics: new Map(),
    rules: [],
    subjects: new Map(),
    connectors: new Map(),
    writes,
  }
  return {
    ...world,
    open: (death) => async (_inputs, state, patience, ports) => {
      const { read, write } = processOf(writes, death)
      const platform: Platform = {
        signal: ports.signal,
        patience,
        given: (connector) => state.connectors.find(({ name }) => name === connector)?.config ?? {},
        readText: (file) => ports.files.readText(file),
        kafka: kafkaOf(world, read, write),
        acls: {
          rules: () => read(() => [...world.rules]),
          create: (rules) =>
            write(`createAcls ${rules.length}`, () => {
              for (const rule of rules) if (!world.rules.some((each) => isSame(each, rule))) world.rules.push(rule)
              return new Map()
            }),
          remove: (rules) =>
            write(`deleteAcls ${rules.length}`, () => {
              const kept = world.rules.filter((each) => !rules.some((rule) => isSame(each, rule)))
              world.rules.splice(0, world.rules.length, ...kept)
              return new Map()
            }),
          close: async () => {},
        },
        connect: connectOf(world, read, write),
        registry: registryOf(world, read, write),
      }
      const opened: OpenPlatform = {
        platform,
        connection: undefined,
        targets: [{ service: 'kafka', address: 'world:9092', clusterId }],
        [Symbol.asyncDispose]: async () => {},
      }
      return opened
    },
  }
}

type Read = <Answer>(work: () => Answer) => Promise<Answer>
type Write = <Answer>(call: string, work: () => Answer) => Promise<Answer>

/** One process: it lives until its death, and neither sees nor changes anything after that. */
function processOf(writes: string[], death: Death | undefined): { readonly read: Read; readonly write: Write } {
  let isAlive = true
  let count = 0
  const requireLife = (): void => {
    if (!isAlive) throw new ProcessEndedError()
  }
  return {
    async read(work) {
      requireLife()
      return work()
    },
    async write(call, work) {
      requireLife()
      count += 1
      isAlive = count !== death?.at
      if (!isAlive && death?.call === 'lost') throw new ProcessEndedError()
      writes.push(call)
      const answer = work()
      requireLife()
      return answer
    },
  }
}

function isSame(left: unknown, right: unknown): boolean {
  const ordered = (value: unknown): string => JSON.stringify(Object.entries(value as object).toSorted())
  return ordered(left) === ordered(right)
}

const refusal = (code: string): Refusal => ({ code, message: code, passing: false })

function kafkaOf({ topics }: Omit<World, 'open'>, read: Read, write: Write): TopicWriter {
  const named = (names: readonly string[] = [...topics.keys()]) =>
    names.flatMap((name) => {
      const topic = topics.get(name)
      return topic === undefined ? [] : [[name, topic] as const]
    })
  return {
    cluster: () => read(() => ({ clusterId, brokers: [] })),
    topics: (names) =>
      read(
        () =>
          new Map(
            named(names).map(([topic, { partitions, replication }]) => [
              topic,
              { topic, partitions, replication, uniform: true, internal: false, replicaBrokers: [1] },
            ]),
          ),
      ),
    settings: (names) =>
      read(
        () =>
          new Map(
            named(names).map(([name, { overrides }]) => [
              name,
              new Map(
                [...overrides].map(([config, value]) => [
                  config,
                  { value, source: 'topic' as const, sensitive: false, readOnly: false },
                ]),
              ),
            ]),
          ),
      ),
    createTopics: (wanted, { validateOnly }) => {
      const create = () =>
        new Map(
          wanted.flatMap(({ topic, partitions, replication, configs }): [string, Refusal][] => {
            if (topics.has(topic)) return [[topic, refusal('TOPIC_ALREADY_EXISTS')]]
            if (!validateOnly)
              topics.set(topic, { partitions, replication, overrides: new Map(Object.entries(configs)) })
            return []
          }),
        )
      return validateOnly ? read(create) : write(`createTopics ${wanted.map(({ topic }) => topic).join(',')}`, create)
    },
    growTopics: (counts, { validateOnly }) => {
      const grow = () => {
        if (!validateOnly)
          for (const [name, topic] of named([...counts.keys()])) topic.partitions = counts.get(name) ?? 0
        return new Map<string, Refusal>()
      }
      return validateOnly ? read(grow) : write(`growTopics ${[...counts.keys()].join(',')}`, grow)
    },
    changeSettings: (changes, { validateOnly }) => {
      const change = () => {
        for (const { topic, set, unset } of validateOnly ? [] : changes) {
          for (const [config, value] of Object.entries(set)) topics.get(topic)?.overrides.set(config, value)
          for (const config of unset) topics.get(topic)?.overrides.delete(config)
        }
        return new Map<string, Refusal>()
      }
      const names = changes.map(({ topic }) => topic).join(',')
      return validateOnly ? read(change) : write(`changeSettings ${names}`, change)
    },
    deleteTopics: (names) =>
      write(`deleteTopics ${names.join(',')}`, () => {
        const missing = names.filter((name) => !topics.delete(name))
        return new Map(missing.map((name) => [name, refusal('UNKNOWN_TOPIC_OR_PARTITION')]))
      }),
    unknownOn: () => read(() => new Map()),
    close: async () => {},
  }
}

function connectOf({ connectors }: Omit<World, 'open'>, read: Read, write: Write): ConnectClient {
  const looks = new Map<string, number>()
  const info = (name: string) => {
    const found = connectors.get(name)
    return found === undefined
      ? undefined
      : { name, config: found.config, status: statusOf(name), hidden: [], added: [] }
  }
  const statusOf = (name: string) => {
    const found = connectors.get(name)
    if (found === undefined) return undefined
    looks.set(name, (looks.get(name) ?? 0) + 1)
    const fails = found.config[failing] !== undefined && (looks.get(name) ?? 0) > Number(found.config[failing])
    const part = { state: found.state.toUpperCase(), worker: 'worker', trace: '' }
    const task = fails ? { ...part, state: 'FAILED', trace: 'java.lang.Exception: as the test wants it' } : part
    return { connector: part, tasks: found.state === 'stopped' ? [] : [{ id: 0, ...task }] }
  }
  const change = (call: string, name: string, to: Partial<WorldConnector>) =>
    write(`${call} ${name}`, () => {
      const found = connectors.get(name)
      if (found !== undefined) Object.assign(found, to)
    })
  return {
    url: 'http://world',
    title: 'Kafka Connect',
    states: ['running', 'paused', 'stopped'],
    cluster: () => read(() => ({ version: '4.3.1', kafkaClusterId: clusterId })),
    plugins: () => read(() => []),
    connectors: () =>
      read(() => new Map([...connectors.keys()].flatMap((name) => [[name, info(name)] as const]).flatMap(present))),
    connector: (name) => read(() => info(name)),
    config: (name) => read(() => connectors.get(name)?.config),
    status: (name) => read(() => statusOf(name)),
    validate: () =>
      read(() => ({ kind: 'checked', errors: [], settings: [{ name: 'phrase', type: 'PASSWORD', required: false }] })),
    putConfig: (name, config) =>
      write(`putConfig ${name}`, () => {
        const found = connectors.get(name) ?? { config, state: 'running' as const, offsets: [] }
        connectors.set(name, { ...found, config: { ...config, name } })
        return { kind: 'done' }
      }),
    createIn: (name, config, state) =>
      write(`createIn ${name}`, () => {
        const lower = state.toLowerCase() as ConnectorState
        connectors.set(name, { config: { ...config, name }, state: lower, offsets: [] })
        return { kind: 'done' }
      }),
    pause: (name) => change('pause', name, { state: 'paused' }),
    resume: (name) => change('resume', name, { state: 'running' }),
    stop: (name) => change('stop', name, { state: 'stopped' }),
    restartFailed: (name) => change('restart', name, {}),
    offsets: (name) => read(() => connectors.get(name)?.offsets),
    setOffsets: (name, offsets) =>
      write(`setOffsets ${name}`, () => {
        const found = connectors.get(name)
        if (found?.state !== 'stopped') return { kind: 'refused', message: 'it must be stopped' }
        const keyed = new Map([...found.offsets, ...offsets].map((each) => [JSON.stringify(each.partition), each]))
        found.offsets = [...keyed.values()].filter(({ offset }) => offset !== null)
        return { kind: 'done' }
      }),
    remove: (name) => write(`remove ${name}`, () => void connectors.delete(name)),
  }
}

function present<Value>([name, value]: readonly [string, Value | undefined]): [string, Value][] {
  return value === undefined ? [] : [[name, value]]
}

function registryOf(
  { subjects }: Omit<World, 'open'>,
  read: Read,
  write: Write,
): { readonly admin: RegistryAdmin; readonly client: RegistryClient } {
  const text = ({ schema }: NewSchema): string => schema
  const subject = (name: string): WorldSubject => {
    const found: WorldSubject = subjects.get(name) ?? { versions: [] }
    subjects.set(name, found)
    return found
  }
  return {
    admin: {
      url: 'http://world',
      globalLevel: () => read(() => 'BACKWARD'),
      level: (name) => read(() => subjects.get(name)?.level),
      setLevel: (name, level) => write(`setLevel ${name}`, () => void Object.assign(subject(name), { level })),
      unsetLevel: (name) => write(`unsetLevel ${name}`, () => void delete subject(name).level),
      lookup: (name, schema) =>
        read(() => {
          const index = subjects.get(name)?.versions.indexOf(text(schema)) ?? -1
          return index < 0 ? undefined : index + 1
        }),
      register: (name, schema) =>
        write(`register ${name}`, () => {
          const { versions } = subject(name)
          if (!versions.includes(text(schema))) versions.push(text(schema))
          return { kind: 'registered', id: 1 }
        }),
      compatibility: () => read(() => ({ kind: 'compatible' })),
      mode: () => read(() => undefined),
      remove: (name) => write(`removeSubject ${name}`, () => (subjects.delete(name) ? [1] : undefined)),
    },
    client: {
      url: 'http://world',
      schemaById: () => read(() => undefined),
      schemaByGuid: () => read(() => undefined),
      resolve: () => read(() => undefined),
      subjects: () => read(() => [...subjects.keys()]),
      versions: (name) => read(() => subjects.get(name)?.versions.map((_, index) => index + 1)),
      version: (name, version) =>
        read(() => {
          const versions = subjects.get(name)?.versions ?? []
          const number = version === 'latest' ? versions.length : version
          const schema = versions[number - 1]
          return schema === undefined
            ? undefined
            : { subject: name, version: number, id: 1, schemaType: 'AVRO', schema, references: [] }
        }),
    },
  }
}
