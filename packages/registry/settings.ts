import {
  allowedHostProblems,
  BadInputError,
  disallowedHostProblem,
  type InputValues,
  type Ports,
  type Problem,
  type registryInputs,
  targetOfUrl,
} from '@kafka-dataops/core'

/** How to reach and log in to a schema registry. */
export interface RegistrySettings {
  /** With the base path, without a slash at its end, without a login. */
  readonly url: string
  readonly auth: RegistryAuth
}

export type RegistryAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string }

export type RegistryInputs = InputValues<typeof registryInputs> & {
  readonly 'allowed-hosts'?: readonly string[] | undefined
}

/**
 * The registry that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function registrySettings(
  inputs: RegistryInputs,
  ports: Pick<Ports, 'maskSecret'>,
): RegistrySettings | undefined {
  const text = inputs['schema-registry-url']
  if (text === undefined) {
    const problems = loginWithoutUrl(inputs)
    if (problems.length > 0) throw new BadInputError(problems)
    return undefined
  }
  const url = parseUrl(text, ports)
  const problems = [...contradictions(inputs, url), ...allowedHostProblems(inputs['allowed-hosts'])]
  if (problems.length > 0) throw new BadInputError(problems)
  const auth = authOf(inputs, url)
  if (auth.kind !== 'none') {
    const problem = disallowedHostProblem(targetOfUrl(url), inputs['allowed-hosts'], 'The schema registry login')
    if (problem !== undefined) throw new BadInputError(problem)
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, auth }
}

const loginInputs = ['schema-registry-username', 'schema-registry-password', 'schema-registry-token'] as const

function loginWithoutUrl(inputs: RegistryInputs): readonly Problem[] {
  return loginInputs
    .filter((name) => inputs[name] !== undefined)
    .map((name) => contradiction(`${name} is given, but schema-registry-url is not.`, 'Give the registry URL too.'))
}

/** @throws BadInputError; the text is not shown, since it may hold a login. */
function parseUrl(text: string, { maskSecret }: Pick<Ports, 'maskSecret'>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && url.password !== '') {
    maskSecret(url.password)
    maskSecret(decodeURIComponent(url.password))
  }
  const reason = urlFault(text, url)
  if (url !== undefined && reason === undefined) return url
  throw new BadInputError({
    code: 'malformed-input',
    message: `schema-registry-url ${reason}: expected one http or https URL, as https://registry.example.com/base/path.`,
  })
}

function urlFault(text: string, url: URL | undefined): string | undefined {
  if (/,\s*https?:/.test(text)) return 'holds more than one URL'
  if (url === undefined) return /^[a-z]+:\/\//i.test(text) ? 'is no URL' : 'does not begin with https:// or http://'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `has the protocol ${url.protocol}`
  if (url.search !== '' || url.hash !== '') return 'has a query or a fragment'
  return undefined
}

function contradictions(inputs: RegistryInputs, url: URL): readonly Problem[] {
  const {
    'schema-registry-username': username,
    'schema-registry-password': password,
    'schema-registry-token': token,
  } = inputs
  const problems: Problem[] = []
  const hasLogin = username !== undefined || password !== undefined
  if (token !== undefined && hasLogin) {
    problems.push(contradiction('schema-registry-token and a user name or password are both given.', 'Give only one.'))
  }
  if (username !== undefined && password === undefined) {
    const help = 'Give both; for Confluent Cloud they are the API key and secret of the registry.'
    problems.push(contradiction('schema-registry-username is given, but schema-registry-password is not.', help))
  }
  if (username === undefined && password !== undefined) {
    problems.push(
      contradiction('schema-registry-password is given, but schema-registry-username is not.', 'Give both.'),
    )
  }
  if (url.username !== '' && (hasLogin || token !== undefined)) {
    const help = 'Take the login out of the URL.'
    problems.push(contradiction('schema-registry-url holds a login, and another one is given beside it.', help))
  }
  return problems
}

function contradiction(message: string, help: string): Problem {
  return { code: 'registry-contradiction', message, help }
}

function authOf(inputs: RegistryInputs, url: URL): RegistryAuth {
  const {
    'schema-registry-username': username,
    'schema-registry-password': password,
    'schema-registry-token': token,
  } = inputs
  if (token !== undefined) return { kind: 'bearer', token }
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password }
  if (url.username === '') return { kind: 'none' }
  return { kind: 'basic', username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
}
