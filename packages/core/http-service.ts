import { allowedHostProblems, disallowedHostProblem, targetOfUrl } from './allowed-hosts.ts'
import { BadInputError, type Problem } from './errors.ts'
import type { Ports } from './ports.ts'

/** How to log in to a service over HTTP. */
export type HttpLogin =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string }

/** How to reach and log in to a service over HTTP. */
export interface HttpServiceSettings {
  /** With the base path, without a slash at its end, without a login. */
  readonly url: string
  readonly auth: HttpLogin
}

/** The inputs of one service, `PREFIX-url`, `PREFIX-username`, `PREFIX-password` and `PREFIX-token`, without their prefix. */
export interface HttpServiceInputs {
  readonly url: string | undefined
  readonly username: string | undefined
  readonly password: string | undefined
  readonly token: string | undefined
  readonly allowedHosts: readonly string[] | undefined
}

export interface HttpServiceName {
  /** Of its inputs, as `schema-registry`. */
  readonly prefix: string
  /** In the middle of a sentence, as `schema registry`. */
  readonly title: string
  /** Code of a problem with inputs that contradict each other. */
  readonly contradictionCode: string
  /** What user name and password are at a provider, for the one who gave only one of them. */
  readonly loginHelp: string
}

/**
 * The service that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function httpServiceSettings(
  name: HttpServiceName,
  inputs: HttpServiceInputs,
  ports: Pick<Ports, 'maskSecret'>,
): HttpServiceSettings | undefined {
  if (inputs.url === undefined) {
    const problems = loginWithoutUrl(name, inputs)
    if (problems.length > 0) throw new BadInputError(problems)
    return undefined
  }
  const url = parseUrl(name, inputs.url, ports)
  const problems = [...contradictions(name, inputs, url), ...allowedHostProblems(inputs.allowedHosts)]
  if (problems.length > 0) throw new BadInputError(problems)
  const auth = authOf(inputs, url)
  if (auth.kind !== 'none') {
    const problem = disallowedHostProblem(targetOfUrl(url), inputs.allowedHosts, `The ${name.title} login`)
    if (problem !== undefined) throw new BadInputError(problem)
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, auth }
}

/** The Authorization header of a login, none without one. What a header makes of a password is masked too. */
export function authorizationHeader(
  auth: HttpLogin,
  maskSecret?: (value: string) => void,
): Readonly<Record<string, string>> {
  switch (auth.kind) {
    case 'none':
      return {}
    case 'bearer':
      return { authorization: `Bearer ${auth.token}` }
    case 'basic': {
      const pair = Buffer.from(`${auth.username}:${auth.password}`).toString('base64')
      maskSecret?.(pair)
      return { authorization: `Basic ${pair}` }
    }
  }
}

function loginWithoutUrl(name: HttpServiceName, inputs: HttpServiceInputs): readonly Problem[] {
  return (['username', 'password', 'token'] as const)
    .filter((input) => inputs[input] !== undefined)
    .map((input) =>
      contradiction(
        name,
        `${name.prefix}-${input} is given, but ${name.prefix}-url is not.`,
        `Give the ${name.title.split(' ').at(-1)} URL too.`,
      ),
    )
}

/** @throws BadInputError; the text is not shown, since it may hold a login. */
function parseUrl({ prefix }: HttpServiceName, text: string, { maskSecret }: Pick<Ports, 'maskSecret'>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && url.password !== '') {
    maskSecret(url.password)
    maskSecret(decodeURIComponent(url.password))
  }
  const reason = urlFault(text, url)
  if (url !== undefined && reason === undefined) return url
  throw new BadInputError({
    code: 'malformed-input',
    message: `${prefix}-url ${reason}: expected one http or https URL, as https://${prefix.split('-').at(-1)}.example.com/base/path.`,
  })
}

function urlFault(text: string, url: URL | undefined): string | undefined {
  if (/,\s*https?:/.test(text)) return 'holds more than one URL'
  if (url === undefined) return /^[a-z]+:\/\//i.test(text) ? 'is no URL' : 'does not begin with https:// or http://'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `has the protocol ${url.protocol}`
  if (url.search !== '' || url.hash !== '') return 'has a query or a fragment'
  return undefined
}

function contradictions(name: HttpServiceName, inputs: HttpServiceInputs, url: URL): readonly Problem[] {
  const { username, password, token } = inputs
  const { prefix } = name
  const problems: Problem[] = []
  const hasLogin = username !== undefined || password !== undefined
  if (token !== undefined && hasLogin) {
    problems.push(contradiction(name, `${prefix}-token and a user name or password are both given.`, 'Give only one.'))
  }
  if (username !== undefined && password === undefined) {
    const message = `${prefix}-username is given, but ${prefix}-password is not.`
    problems.push(contradiction(name, message, name.loginHelp))
  }
  if (username === undefined && password !== undefined) {
    const message = `${prefix}-password is given, but ${prefix}-username is not.`
    problems.push(contradiction(name, message, 'Give both.'))
  }
  if (url.username !== '' && (hasLogin || token !== undefined)) {
    const message = `${prefix}-url holds a login, and another one is given beside it.`
    problems.push(contradiction(name, message, 'Take the login out of the URL.'))
  }
  return problems
}

function contradiction({ contradictionCode }: HttpServiceName, message: string, help: string): Problem {
  return { code: contradictionCode, message, help }
}

function authOf({ username, password, token }: HttpServiceInputs, url: URL): HttpLogin {
  if (token !== undefined) return { kind: 'bearer', token }
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password }
  if (url.username === '') return { kind: 'none' }
  return { kind: 'basic', username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
}
