import type { CloudAnswer, CloudCall, CloudPart } from './confluent-cloud.ts'

/** A setting as a managed plugin defines it. */
interface PluginSetting {
  readonly type: 'STRING' | 'INT' | 'PASSWORD' | 'ENUM'
  readonly required: boolean
  readonly choices?: readonly string[]
}

const kafkaSettings = {
  'kafka.auth.mode': { type: 'ENUM', required: false, choices: ['KAFKA_API_KEY', 'SERVICE_ACCOUNT'] },
  'kafka.api.key': { type: 'PASSWORD', required: true },
  'kafka.api.secret': { type: 'PASSWORD', required: true },
  'tasks.max': { type: 'INT', required: true },
} as const satisfies Readonly<Record<string, PluginSetting>>

/** Managed plugins with the settings that tests give them. */
const plugins: Readonly<Record<string, Readonly<Record<string, PluginSetting>>>> = {
  HttpSource: {
    ...kafkaSettings,
    'topic.name.pattern': { type: 'STRING', required: true },
    url: { type: 'STRING', required: true },
    'http.request.parameters': { type: 'STRING', required: false },
    'http.initial.offset': { type: 'STRING', required: false },
    'request.interval.ms': { type: 'INT', required: false },
    'output.data.format': { type: 'ENUM', required: true, choices: ['AVRO', 'JSON', 'JSON_SR', 'PROTOBUF'] },
    'connection.user': { type: 'STRING', required: false },
    'connection.password': { type: 'PASSWORD', required: false },
  },
  PostgresSink: { ...kafkaSettings, topics: { type: 'STRING', required: true } },
}

const mask = '****************'

interface Connector {
  readonly name: string
  config: Record<string, string>
  state: 'PROVISIONING' | 'RUNNING' | 'PAUSED' | 'FAILED' | 'DEGRADED'
  /** How often it is still answered to be provisioning. */
  left: number
  trace: string
  offsets: unknown
  request: OffsetRequest | undefined
}

interface OffsetRequest {
  readonly info: Readonly<Record<string, unknown>>
  readonly previous: unknown
  left: number
}

export interface FakeManagedConnect {
  readonly part: CloudPart
  /** Configurations as they are kept, secrets included. */
  readonly configs: () => Readonly<Record<string, Readonly<Record<string, string>>>>
  state(name: string): string | undefined
  offsets(name: string): unknown
  /** How far a connector has come in its source. */
  advance(name: string, offsets: unknown): void
  /** How often a connector says PROVISIONING before it runs. */
  provisioning: number
  /** Why a connector with this configuration fails after it was provisioned; undefined when it runs. */
  failsBecause: (config: Readonly<Record<string, string>>) => string | undefined
}

export interface ManagedConnectOptions {
  readonly environment: string
  readonly cluster: string
  readonly login: CloudPart['login']
}

/** Managed connectors: masks secrets when it is read, adds settings of its own, is slow to provision, cannot stop. */
export function fakeManagedConnect({ environment, cluster, login }: ManagedConnectOptions): FakeManagedConnect {
  const connectors = new Map<string, Connector>()
  let requests = 0
  const base = '/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}'
  const of = '/connectors/{connector_name}'
  const fake: FakeManagedConnect = {
    provisioning: 2,
    failsBecause: () => undefined,
    configs: () => Object.fromEntries([...connectors].map(([name, { config }]) => [name, config])),
    state: (name) => connectors.get(name)?.state,
    offsets: (name) => connectors.get(name)?.offsets,
    advance: (name, offsets) => {
      const connector = connectors.get(name)
      if (connector !== undefined) connector.offsets = offsets
    },
    part: {
      description: 'confluent-cloud-connect-v1.yaml',
      prefix: '/connect/v1/',
      login,
      failure: (status, message) => ({ error: { code: status, message } }),
      play,
    },
  }
  return fake

  function play(call: CloudCall): CloudAnswer | undefined {
    const { environment_id, kafka_cluster_id, connector_name: name = '' } = call.parameters
    if (environment_id !== environment || kafka_cluster_id !== cluster) return refuse(404, 'account not found')
    const connector = connectors.get(name)
    const [method, template = ''] = call.route.split(' ')
    const route = `${method} ${template.slice(base.length)}`
    if (template.includes(of) && connector === undefined && route !== `PUT ${of}/config`) {
      return refuse(404, `Connector ${name} not found`)
    }
    const known = connector as Connector
    switch (route) {
      case 'GET /connectors':
        return { status: 200, body: [...connectors.keys()] }
      case 'GET /connectors?expand=info,status,id':
        return {
          status: 200,
          body: Object.fromEntries([...connectors.values()].map((each) => [each.name, expanded(each)])),
        }
      case `GET ${of}/config`:
        return { status: 200, body: shown(known) }
      case `PUT ${of}/config`:
        return put(name, call.body as Record<string, string>)
      case `GET ${of}/status`:
        return { status: 200, body: statusOf(known) }
      case `DELETE ${of}`:
        connectors.delete(name)
        return { status: 200, body: { error: null } }
      case `PUT ${of}/pause`:
        known.state = 'PAUSED'
        return { status: 202 }
      case `PUT ${of}/resume`:
        known.state = 'PROVISIONING'
        known.left = 1
        return { status: 202 }
      case 'GET /connector-plugins':
        return {
          status: 200,
          body: Object.keys(plugins).map((each) => ({ class: each, type: each.endsWith('Sink') ? 'sink' : 'source' })),
        }
      case 'PUT /connector-plugins/{plugin_name}/config/validate':
        return validate(call.parameters.plugin_name ?? '', call.body as Record<string, string>)
      case `GET ${of}/offsets`:
        return {
          status: 200,
          body: { name, id: 'lcc-1', offsets: known.offsets, metadata: { observed_at: '2026-01-01T00:00:00Z' } },
        }
      case `POST ${of}/offsets/request`:
        return requestOffsets(known, call.body as { readonly type: string; readonly offsets: unknown })
      case `GET ${of}/offsets/request/status`:
        return offsetStatus(known)
      default:
        return undefined
    }
  }

  function refuse(status: number, message: string): CloudAnswer {
    return { status, body: { error: { code: status, message } } }
  }

  function put(name: string, given: Record<string, string>): CloudAnswer {
    const settings = plugins[given['connector.class'] ?? '']
    if (settings === undefined) return refuse(400, `There is no plugin ${given['connector.class']}`)
    const errors = Object.keys(settings).flatMap((setting) => errorsOf(setting, settings[setting], given[setting]))
    if (given.name !== name) errors.push(`name is ${given.name}`)
    if (Object.values(given).includes(mask)) errors.push('a masked value was sent back')
    if (errors.length > 0) return refuse(400, errors.join('; '))
    const earlier = connectors.get(name)
    const connector: Connector = {
      name,
      config: { ...given },
      state: 'PROVISIONING',
      left: fake.provisioning,
      trace: '',
      offsets: earlier?.offsets ?? [],
      request: earlier?.request,
    }
    connectors.set(name, connector)
    return { status: 200, body: { name, config: shown(connector), tasks: [], type: 'source' } }
  }

  /** As it is read: with what the service adds, without what it keeps to itself. */
  function shown({ config }: Connector): Record<string, string> {
    const settings = plugins[config['connector.class'] ?? ''] ?? {}
    const isHidden = (setting: string): boolean =>
      settings[setting]?.type === 'PASSWORD' || setting === 'connection.user'
    return {
      'cloud.environment': 'prod',
      'cloud.provider': 'aws',
      'kafka.endpoint': 'SASL_SSL://pkc-1.us-east-1.aws.confluent.cloud:9092',
      'kafka.region': 'us-east-1',
      'valid.kafka.api.key': 'true',
      'config.internal.ratelimit': '1',
      ...Object.fromEntries(
        Object.entries(config).map(([setting, value]) => [setting, isHidden(setting) ? mask : value]),
      ),
    }
  }

  function statusOf(connector: Connector): object {
    if (connector.state === 'PROVISIONING') {
      if (connector.left === 0) settle(connector)
      else connector.left -= 1
    }
    const { name, state, trace } = connector
    const running = state === 'RUNNING' || state === 'PAUSED'
    return {
      name,
      type: 'source',
      connector: { state, worker_id: '', ...(trace === '' ? {} : { trace }) },
      tasks: running || state === 'FAILED' ? [{ id: 0, state, worker_id: '', msg: trace }] : [],
    }
  }

  function settle(connector: Connector): void {
    const reason = fake.failsBecause(connector.config)
    connector.state = reason === undefined ? 'RUNNING' : 'FAILED'
    connector.trace = reason ?? ''
  }

  function expanded(connector: Connector): object {
    return {
      id: { id: 'lcc-1', id_type: 'ID' },
      info: { name: connector.name, config: shown(connector) },
      status: statusOf(connector),
    }
  }

  /** Answers values as they were sent, secrets too: that is what the service does. */
  function validate(plugin: string, given: Record<string, string>): CloudAnswer {
    const settings = plugins[plugin]
    if (settings === undefined) return refuse(404, `Plugin ${plugin} not found`)
    const configs = Object.entries(settings).map(([name, setting]) => ({
      definition: { name, type: setting.type === 'ENUM' ? 'STRING' : setting.type, required: setting.required },
      value: { name, value: given[name] ?? '', errors: errorsOf(name, setting, given[name]), visible: true },
    }))
    const errors = configs.filter(({ value }) => value.errors.length > 0)
    return { status: 200, body: { name: plugin, groups: [], error_count: errors.length, configs } }
  }

  function errorsOf(name: string, setting: PluginSetting | undefined, value: string | undefined): string[] {
    if (setting === undefined) return []
    if (value === undefined || value === '') return setting.required ? [`"${name}" is required`] : []
    if (setting.type === 'INT' && !/^\d+$/.test(value)) {
      return [`Invalid value ${value} for configuration ${name}: Not a number of type INT`]
    }
    if (setting.choices !== undefined && !setting.choices.includes(value)) {
      return [`Invalid value ${value} for configuration ${name}: must be one of ${setting.choices.join(', ')}`]
    }
    return []
  }

  function requestOffsets(connector: Connector, { type, offsets }: { type: string; offsets: unknown }): CloudAnswer {
    if (connector.request !== undefined && connector.request.left > 0) {
      return refuse(400, 'There is already a request for the offsets of this connector.')
    }
    requests += 1
    const requested_at = new Date(Date.UTC(2026, 0, 1, 0, 0, requests)).toISOString()
    const info = { id: 'lcc-1', name: connector.name, type, offsets, requested_at }
    connector.request = { info, previous: connector.offsets, left: 2 }
    connector.offsets = offsets
    return { status: 202, body: info }
  }

  function offsetStatus({ request }: Connector): CloudAnswer {
    if (request === undefined) return refuse(404, 'No request')
    const phase = request.left > 0 ? 'PENDING' : 'APPLIED'
    request.left = Math.max(0, request.left - 1)
    return { status: 200, body: { request: request.info, status: { phase }, previous_offsets: request.previous } }
  }
}
