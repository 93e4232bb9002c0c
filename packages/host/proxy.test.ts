import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { proxiedFetch } from './proxy.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

it('goes through the proxy that the environment names, except for hosts it excludes', async () => {
  const target = await listen(createServer((_, response) => response.end('hello')))
  const tunnelled: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, client, head) => {
    tunnelled.push(request.url ?? '')
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  const proxyUrl = `http://127.0.0.1:${await listen(proxy)}`
  const environment: Record<string, string> = { HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl, NO_PROXY: '127.0.0.1' }
  const fetchThrough = proxiedFetch({ get: (name) => environment[name] })

  expect(await (await fetchThrough('http://registry.internal:8081/subjects')).text()).toBe('hello')
  expect(tunnelled).toEqual(['registry.internal:8081'])
  expect(await (await fetchThrough(`http://127.0.0.1:${target}/`)).text()).toBe('hello')
  expect(tunnelled).toHaveLength(1)
})

it('is the plain fetch without a proxy', () => {
  expect(proxiedFetch({ get: () => undefined })).toBe(fetch)
})
