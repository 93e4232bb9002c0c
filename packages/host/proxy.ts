import type { Environment } from '@kafka-dataops/core'

/**
 * `fetch` that goes through HTTPS_PROXY, HTTP_PROXY and NO_PROXY when the environment sets them, as self-hosted
 * runners do. Without a proxy it is the platform's own fetch, and nothing is loaded.
 */
export function proxiedFetch(environment: Environment): typeof fetch {
  const httpsProxy = environment.get('https_proxy') ?? environment.get('HTTPS_PROXY')
  const httpProxy = environment.get('http_proxy') ?? environment.get('HTTP_PROXY')
  if (!httpsProxy && !httpProxy) return fetch
  const noProxy = environment.get('no_proxy') ?? environment.get('NO_PROXY')
  const dispatcher = import('undici').then(
    ({ EnvHttpProxyAgent }) =>
      new EnvHttpProxyAgent({
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        ...(noProxy ? { noProxy } : {}),
      }),
  )
  return async (input, init) => {
    const undici = await import('undici')
    const options = { ...init, dispatcher: await dispatcher }
    // undici's fetch is the platform's, in a version of its own; only the type names differ.
    return undici.fetch(input as string, options as Parameters<typeof undici.fetch>[1]) as unknown as Promise<Response>
  }
}
