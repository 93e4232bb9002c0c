import type { CloudAnswer, CloudCall, CloudPart } from './confluent-cloud.ts'

interface Topic {
  readonly name: string
  partitions: number
  readonly configs: Map<string, string>
}

type Rule = Readonly<Record<(typeof ruleFields)[number], string>>
const ruleFields = [
  'resource_type',
  'resource_name',
  'pattern_type',
  'principal',
  'host',
  'operation',
  'permission',
] as const

export interface FakeKafkaRest {
  readonly part: CloudPart
  readonly topics: ReadonlyMap<string, Topic>
  readonly rules: () => readonly Rule[]
  /** Creates a topic as somebody else would. */
  addTopic(name: string, partitions: number, configs?: Readonly<Record<string, string>>): void
  /** Items on a page of a list; all unless set. */
  pageSize: number
  /** For how many creations a deleted topic still has its name. */
  slowDeletes: number
}

/** What Confluent Cloud lets a topic set, as far as tests do; all else is refused. */
const defaults: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '604800000',
  'max.message.bytes': '2097164',
  'min.insync.replicas': '2',
}

/** A cluster's REST API (v3). Replication is 3 and cannot be chosen. */
export function fakeKafkaRest(cluster: string, login: CloudPart['login']): FakeKafkaRest {
  const topics = new Map<string, Topic>()
  const leaving = new Map<string, number>()
  let rules: readonly Rule[] = []
  const base = '/kafka/v3/clusters/{cluster_id}'
  const of = '/topics/{topic_name}'
  const fake: FakeKafkaRest = {
    topics,
    rules: () => rules,
    pageSize: Number.POSITIVE_INFINITY,
    slowDeletes: 0,
    addTopic: (name, partitions, configs = {}) => {
      topics.set(name, { name, partitions, configs: new Map(Object.entries(configs)) })
    },
    part: {
      description: 'confluent-cloud-kafkarest-v3.yaml',
      prefix: '/kafka/v3/',
      login,
      linkParameters: ['page_token'],
      failure: (status, message) => ({ error_code: status, message }),
      play,
    },
  }
  return fake

  function play(call: CloudCall): CloudAnswer | undefined {
    const { cluster_id, topic_name: name = '' } = call.parameters
    if (cluster_id !== cluster) return refuse(403, 40301, 'Cluster not found')
    const [method, template = ''] = call.route.split(' ')
    const route = `${method} ${template.slice(base.length)}`
    const topic = topics.get(name)
    if (template.includes(of) && topic === undefined) {
      // The description of growing knows no 404.
      return refuse(method === 'PATCH' ? 400 : 404, 40403, 'This server does not host this topic-partition.')
    }
    const known = topic as Topic
    const self = `${call.base}/kafka/v3/clusters/${cluster}`
    switch (route) {
      case 'GET ':
        return { status: 200, body: clusterData(self) }
      case 'GET /topics':
        return page(
          call,
          'KafkaTopicList',
          `${self}/topics`,
          [...topics.values()].map((each) => topicData(each, self)),
        )
      case 'POST /topics':
        return create(call.body as NewTopic, self)
      case `GET ${of}`:
        return { status: 200, body: topicData(known, self) }
      case `PATCH ${of}`:
        return grow(known, (call.body as { partitions_count: number }).partitions_count, self)
      case `DELETE ${of}`:
        topics.delete(name)
        leaving.set(name, fake.slowDeletes)
        return { status: 204 }
      case `GET ${of}/configs`:
        return page(call, 'KafkaTopicConfigList', `${self}/topics/${name}/configs`, configData(known, self))
      case 'GET /topics/-/configs': {
        const configs = [...topics.values()].flatMap((each) => configData(each, self))
        return page(call, 'KafkaTopicConfigList', `${self}/topics/-/configs`, configs)
      }
      case `POST ${of}/configs:alter`:
        return alter(known, call.body as Alteration)
      case 'GET /acls':
        return { status: 200, body: ruleList(rules, self) }
      case 'POST /acls':
        return addRules([call.body as Rule])
      case 'POST /acls:batch':
        return addRules((call.body as { data: readonly Rule[] }).data)
      case 'DELETE /acls': {
        const isMeant = (rule: Rule): boolean => ruleFields.every((field) => rule[field] === call.query.get(field))
        const removed = rules.filter(isMeant)
        rules = rules.filter((rule) => !isMeant(rule))
        return { status: 200, body: ruleList(removed, self) }
      }
      default:
        return undefined
    }
  }

  function refuse(status: number, code: number, message: string): CloudAnswer {
    return { status, body: { error_code: code, message } }
  }

  interface NewTopic {
    readonly topic_name: string
    readonly partitions_count?: number
    readonly replication_factor?: number
    readonly configs?: readonly { readonly name: string; readonly value: string }[]
    readonly validate_only?: boolean
  }

  function create(wanted: NewTopic, self: string): CloudAnswer {
    const { topic_name: name, partitions_count: partitions = 6, replication_factor: replication = 3 } = wanted
    if (topics.has(name)) return refuse(400, 40002, `Topic '${name}' already exists.`)
    const left = leaving.get(name) ?? 0
    if (left > 0 && wanted.validate_only !== true) {
      leaving.set(name, left - 1)
      return refuse(400, 40002, `Topic '${name}' is marked for deletion.`)
    }
    if (replication !== 3) return refuse(400, 40002, 'Topic replication factor must be 3')
    const problem = (wanted.configs ?? []).map(({ name: config, value }) => configProblem(config, value)).find(Boolean)
    if (problem !== undefined) return refuse(400, 40002, problem)
    const configs = new Map((wanted.configs ?? []).map(({ name: config, value }) => [config, value]))
    const topic = { name, partitions, configs }
    if (wanted.validate_only === true) return { status: 200, body: topicData(topic, self) }
    topics.set(name, topic)
    return { status: 201, body: topicData(topic, self) }
  }

  function configProblem(name: string, value: string): string | undefined {
    if (!Object.hasOwn(defaults, name)) return `Config property '${name}' with value '${value}' is not editable.`
    if (name.endsWith('.ms') && !/^-?\d+$/.test(value)) return `Invalid value ${value} for configuration ${name}`
    return undefined
  }

  function grow(topic: Topic, count: number, self: string): CloudAnswer {
    if (count <= topic.partitions) {
      const message = `Topic currently has ${topic.partitions} partitions, which is higher than the requested ${count}.`
      return refuse(400, 40002, message)
    }
    topic.partitions = count
    return { status: 200, body: topicData(topic, self) }
  }

  interface Alteration {
    readonly data: readonly { readonly name: string; readonly value?: string; readonly operation?: string }[]
    readonly validate_only?: boolean
  }

  function alter(topic: Topic, { data, validate_only }: Alteration): CloudAnswer {
    for (const { name, value = '', operation } of data) {
      const problem = operation === 'DELETE' ? undefined : configProblem(name, value)
      if (problem !== undefined) return refuse(400, 40002, problem)
    }
    if (validate_only === true) return { status: 204 }
    for (const { name, value = '', operation } of data) {
      if (operation === 'DELETE') topic.configs.delete(name)
      else topic.configs.set(name, value)
    }
    return { status: 204 }
  }

  function addRules(added: readonly Rule[]): CloudAnswer {
    if (added.some(({ principal }) => !principal.startsWith('User:'))) {
      return refuse(400, 40002, 'Could not parse the principal')
    }
    const has = (rule: Rule): boolean => rules.some((each) => ruleFields.every((field) => each[field] === rule[field]))
    rules = [...rules, ...added.filter((rule) => !has(rule))]
    return { status: 201 }
  }

  function page(call: CloudCall, kind: string, self: string, items: readonly unknown[]): CloudAnswer {
    const from = Number(call.query.get('page_token') ?? 0)
    const to = from + fake.pageSize
    // The real one names its own host in links, whatever the caller calls it.
    const next = to < items.length ? `https://pkc-1.example.com/kafka/v3?page_token=${to}` : null
    return { status: 200, body: { kind, metadata: { self, next }, data: items.slice(from, to) } }
  }

  function clusterData(self: string) {
    return {
      kind: 'KafkaCluster',
      metadata: { self },
      cluster_id: cluster,
      acls: { related: `${self}/acls` },
      brokers: { related: `${self}/brokers` },
      broker_configs: { related: `${self}/broker-configs` },
      consumer_groups: { related: `${self}/consumer-groups` },
      topics: { related: `${self}/topics` },
      partition_reassignments: { related: `${self}/topics/-/partitions/-/reassignment` },
    }
  }

  function topicData({ name, partitions }: Topic, self: string) {
    const at = `${self}/topics/${name}`
    return {
      kind: 'KafkaTopic',
      metadata: { self: at, resource_name: `crn:///kafka=${cluster}/topic=${name}` },
      cluster_id: cluster,
      topic_name: name,
      is_internal: false,
      replication_factor: 3,
      partitions_count: partitions,
      partitions: { related: `${at}/partitions` },
      configs: { related: `${at}/configs` },
      partition_reassignments: { related: `${at}/partitions/-/reassignments` },
    }
  }

  function configData({ name, configs }: Topic, self: string) {
    return Object.entries(defaults).map(([config, standard]) => {
      const own = configs.get(config)
      return {
        kind: 'KafkaTopicConfig',
        metadata: { self: `${self}/topics/${name}/configs/${config}` },
        cluster_id: cluster,
        topic_name: name,
        name: config,
        value: own ?? standard,
        is_default: own === undefined,
        is_read_only: false,
        is_sensitive: false,
        source: own === undefined ? 'DEFAULT_CONFIG' : 'DYNAMIC_TOPIC_CONFIG',
        synonyms: [],
      }
    })
  }

  function ruleList(listed: readonly Rule[], self: string) {
    const data = listed.map((rule) => ({
      kind: 'KafkaAcl',
      metadata: { self: `${self}/acls` },
      cluster_id: cluster,
      ...rule,
    }))
    return { kind: 'KafkaAclList', metadata: { self: `${self}/acls`, next: null }, data }
  }
}
