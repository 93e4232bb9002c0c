import type { CloudAnswer, CloudCall, CloudPart } from './confluent-cloud.ts'

interface Registered {
  readonly id: number
  readonly schema: string
}

interface Subject {
  readonly versions: Registered[]
  level?: string
}

export interface FakeCloudRegistry {
  readonly part: CloudPart
  readonly subjects: ReadonlyMap<string, Subject>
  /** Why a schema does not go with what the subject has; none when it does. */
  incompatibilities: (schema: string) => readonly string[]
}

/** The schema registry of an environment, as far as deployments use it. */
export function fakeCloudRegistry(login: CloudPart['login']): FakeCloudRegistry {
  const subjects = new Map<string, Subject>()
  let nextId = 100_001
  const fake: FakeCloudRegistry = {
    subjects,
    incompatibilities: () => [],
    part: {
      description: 'confluent-cloud-schema-registry-v1.yaml',
      prefix: '/',
      login,
      failure: (status, message) => ({ error_code: status, message }),
      play,
    },
  }
  return fake

  function play({ route, parameters, body }: CloudCall): CloudAnswer | undefined {
    const { subject: name = '', version } = parameters
    const subject = subjects.get(name)
    const given = body as { readonly schema: string; readonly compatibility: string } | undefined
    switch (route) {
      case 'GET /config':
        return { status: 200, body: { compatibilityLevel: 'BACKWARD' } }
      case 'GET /config/{subject}':
        return subject?.level === undefined
          ? refuse(404, 40408, `Subject '${name}' does not have subject-level compatibility configured`)
          : { status: 200, body: { compatibilityLevel: subject.level } }
      case 'PUT /config/{subject}':
        subjectOf(name).level = given?.compatibility ?? ''
        return { status: 200, body: { compatibility: given?.compatibility } }
      case 'DELETE /config/{subject}':
        delete subjectOf(name).level
        return { status: 200, body: 'BACKWARD' }
      case 'GET /mode/{subject}':
        return { status: 200, body: { mode: 'READWRITE' } }
      case 'GET /subjects':
        return { status: 200, body: [...subjects.keys()].filter((each) => subjectOf(each).versions.length > 0) }
      case 'GET /subjects/{subject}/versions/{version}': {
        const number = version === 'latest' ? (subject?.versions.length ?? 0) : Number(version)
        const found = subject?.versions[number - 1]
        return found === undefined
          ? noSubject(name)
          : { status: 200, body: { subject: name, version: number, ...found } }
      }
      case 'POST /subjects/{subject}': {
        if (subject === undefined) return noSubject(name)
        const index = subject.versions.findIndex(({ schema }) => schema === given?.schema)
        return index === -1
          ? refuse(404, 40403, 'Schema not found')
          : { status: 200, body: { subject: name, version: index + 1, ...subject.versions[index] } }
      }
      case 'POST /subjects/{subject}/versions':
        return register(name, given?.schema ?? '')
      case 'POST /compatibility/subjects/{subject}/versions': {
        const messages = subject === undefined ? [] : fake.incompatibilities(given?.schema ?? '')
        return { status: 200, body: { is_compatible: messages.length === 0, messages } }
      }
      default:
        return undefined
    }
  }

  function register(name: string, schema: string): CloudAnswer {
    const messages = subjects.has(name) ? fake.incompatibilities(schema) : []
    if (messages.length > 0) return refuse(409, 409, messages.join(' '))
    const { versions } = subjectOf(name)
    const known = versions.find((each) => each.schema === schema)
    if (known !== undefined) return { status: 200, body: { id: known.id } }
    const id = nextId
    nextId += 1
    versions.push({ id, schema })
    return { status: 200, body: { id } }
  }

  function subjectOf(name: string): Subject {
    const known = subjects.get(name)
    if (known !== undefined) return known
    const created: Subject = { versions: [] }
    subjects.set(name, created)
    return created
  }

  function noSubject(name: string): CloudAnswer {
    return refuse(404, 40401, `Subject '${name}' not found.`)
  }

  function refuse(status: number, code: number, message: string): CloudAnswer {
    return { status, body: { error_code: code, message } }
  }
}

/** The list of an environment's registries, one on a page. */
export function fakeEnvironments(
  registries: Readonly<Record<string, readonly string[]>>,
  login: CloudPart['login'],
): CloudPart {
  return {
    description: 'confluent-cloud-srcm-v3.yaml',
    prefix: '/srcm/v3/',
    login,
    failure: (status, detail) => ({ errors: [{ status: String(status), detail }] }),
    play({ route, query, base }) {
      if (route !== 'GET /srcm/v3/clusters') return undefined
      const environment = query.get('environment') ?? ''
      const urls = registries[environment] ?? []
      const page = Number(query.get('page_token') ?? 0)
      const self = `${base}/srcm/v3/clusters`
      const next = `${self}?environment=${environment}&page_token=${page + 1}`
      const reference = { id: environment, related: `${base}/org/v2`, resource_name: `crn://${environment}` }
      const data = urls.slice(page, page + 1).map((http_endpoint, index) => ({
        api_version: 'srcm/v3',
        kind: 'Cluster',
        id: `lsrc-${page + index + 1}`,
        metadata: { self: `${self}/lsrc-${page + index + 1}` },
        spec: { package: 'ESSENTIALS', cloud: 'AWS', region: 'us-east-1', http_endpoint, environment: reference },
        status: { phase: 'PROVISIONED' },
      }))
      const metadata = page + 1 < urls.length ? { next } : {}
      return { status: 200, body: { api_version: 'srcm/v3', kind: 'ClusterList', metadata, data } }
    },
  }
}
