import type { Environment, TlsSettings } from '@kafka-dataops/core'
import type { Dispatcher } from 'undici'

/**
 * `fetch` that goes through HTTPS_PROXY, HTTP_PROXY and NO_PROXY when the environment sets them, as self-hosted
 * runners do. Without a proxy it is the platform's own fetch, and nothing is loaded.
 */
export function proxiedFetch(environment: Environment): typeof fetch {
  const proxies = proxiesOf(environment)
  if (proxies === undefined) return fetch
  return fetchThrough(import('undici').then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent(proxies)))
}

/** The same with another authority to trust, or a client certificate to show. */
export function secureFetch(environment: Environment, tls: TlsSettings): typeof fetch {
  const proxies = proxiesOf(environment)
  return fetchThrough(
    import('undici').then(({ Agent, EnvHttpProxyAgent }) =>
      proxies === undefined
        ? new Agent({ connect: tls })
        : new EnvHttpProxyAgent({ ...proxies, connect: tls, requestTls: tls }),
    ),
  )
}

interface Proxies {
  readonly httpProxy?: string
  readonly httpsProxy?: string
  readonly noProxy?: string
}

function proxiesOf(environment: Environment): Proxies | undefined {
  const httpsProxy = environment.get('https_proxy') ?? environment.get('HTTPS_PROXY')
  const httpProxy = environment.get('http_proxy') ?? environment.get('HTTP_PROXY')
  if (!httpsProxy && !httpProxy) return undefined
  const noProxy = environment.get('no_proxy') ?? environment.get('NO_PROXY')
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  }
}

function fetchThrough(dispatcher: Promise<Dispatcher>): typeof fetch {
  return async (input, init) => {
    const undici = await import('undici')
    const options = { ...init, dispatcher: await dispatcher }
    // undici's fetch is the platform's, in a version of its own; only the type names differ.
    return undici.fetch(input as string, options as Parameters<typeof undici.fetch>[1]) as unknown as Promise<Response>
  }
}
