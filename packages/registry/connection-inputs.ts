import {
  BadInputError,
  disallowedHostProblem,
  oauthTokenSource,
  type Ports,
  type Problem,
  readTlsInputs,
  targetOfUrl,
} from '@kafka-dataops/core'
import type { RegistryConnection } from './request.ts'
import { type RegistryInputs, registrySettings } from './settings.ts'

type ConnectionPorts = Pick<
  Ports,
  'fetch' | 'secureFetch' | 'signal' | 'maskSecret' | 'clock' | 'files' | 'identityToken'
>

const inputPrefix = 'schema-registry-'
const contradictionCode = 'registry-contradiction'

/**
 * The connection that all inputs of a registry describe: by name and password, token, OAuth or certificate; undefined
 * when they name no registry.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let a login go to a host.
 */
export async function registryConnection(
  inputs: RegistryInputs,
  ports: ConnectionPorts,
): Promise<RegistryConnection | undefined> {
  const settings = registrySettings(inputs, ports)
  const given = Object.keys(inputs).filter((name) => loginNames.test(name))
  if (settings === undefined) {
    if (given.length === 0) return undefined
    const message = `${given.join(', ')} given, but schema-registry-url is not.`
    throw new BadInputError({ code: contradictionCode, message, help: 'Give the registry URL too.' })
  }
  const tls = await readTlsInputs(
    withoutUndefined({
      'ssl-ca': inputs['schema-registry-ssl-ca'],
      'ssl-cert': inputs['schema-registry-ssl-cert'],
      'ssl-key': inputs['schema-registry-ssl-key'],
    }),
    ports,
    inputPrefix,
  )
  const oauth = oauthOf(inputs, settings.auth.kind !== 'none', ports)
  const problems = [...tls.problems, ...oauth.problems]
  if (oauth.token !== undefined) {
    const target = targetOfUrl(new URL(settings.url))
    const problem = disallowedHostProblem(target, inputs['allowed-hosts'], 'The schema registry token')
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length > 0) throw new BadInputError(problems)
  const isSecure = Object.keys(tls.tls).length > 0
  return {
    ...settings,
    ...(oauth.token === undefined ? {} : { token: oauth.token }),
    headers: confluentHeaders(inputs),
    fetch: isSecure ? (ports.secureFetch?.(tls.tls) ?? ports.fetch) : ports.fetch,
    signal: ports.signal,
    maskSecret: ports.maskSecret,
  }
}

const loginNames = /^schema-registry-(oauth|ssl|logical-cluster|identity-pool)/

function oauthOf(
  inputs: RegistryInputs,
  hasLogin: boolean,
  ports: ConnectionPorts,
): { readonly token?: () => Promise<string>; readonly problems: readonly Problem[] } {
  const tokenUrl = inputs['schema-registry-oauth-token-url']
  if (tokenUrl === undefined) {
    const given = Object.keys(inputs).filter((name) => name.startsWith('schema-registry-oauth-'))
    if (given.length === 0) return { problems: [] }
    const message = `${given.join(', ')} given without schema-registry-oauth-token-url.`
    const help = 'Give the token endpoint of the identity provider, or "github" for the workflow\'s own token.'
    return { problems: [{ code: contradictionCode, message, help }] }
  }
  const source = oauthTokenSource(
    {
      tokenUrl,
      clientId: inputs['schema-registry-oauth-client-id'],
      clientSecret: inputs['schema-registry-oauth-client-secret'],
      scope: inputs['schema-registry-oauth-scope'],
    },
    { inputPrefix, contradictionCode, allowedHosts: inputs['allowed-hosts'] },
    ports,
  )
  if (!hasLogin) return source
  const message = 'schema-registry-oauth-token-url and another login for the registry are both given.'
  return { problems: [...source.problems, { code: contradictionCode, message, help: 'Give only one.' }] }
}

/** What Confluent Cloud wants beside a bearer token. */
function confluentHeaders(inputs: RegistryInputs): Readonly<Record<string, string>> {
  return withoutUndefined({
    'target-sr-cluster': inputs['schema-registry-logical-cluster'],
    'confluent-identity-pool-id': inputs['schema-registry-identity-pool'],
  })
}

function withoutUndefined<Key extends string>(
  given: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<
    Record<Key, string>
  >
}
