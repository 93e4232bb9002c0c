import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The reading half of a Connect worker's REST API, in memory, as quick as it can be: what is measured is who asks it. */
export interface MemoryWorker extends AsyncDisposable {
  readonly url: string
  /** Calls since the last time it was asked. */
  takeCalls(): number
}

export async function startMemoryWorker(
  connectors: ReadonlyMap<string, Readonly<Record<string, string>>>,
  clusterId: string,
): Promise<MemoryWorker> {
  let calls = 0
  const part = { state: 'RUNNING', worker_id: '127.0.0.1:8083' }
  const statusOf = (name: string) => ({ name, connector: part, tasks: [{ id: 0, ...part }], type: 'source' })
  const everything = JSON.stringify(
    Object.fromEntries(
      [...connectors].map(([name, config]) => [name, { info: { name, config, tasks: [] }, status: statusOf(name) }]),
    ),
  )
  const answerOf = (method: string, path: string, given: unknown): unknown => {
    if (path === '/') return { version: '4.3.1', commit: 'memory', kafka_cluster_id: clusterId }
    if (path === '/connector-plugins') {
      return [{ class: 'org.example.PriceSource', type: 'source', version: '1' }]
    }
    if (method === 'PUT' && path.endsWith('/validate')) {
      const configs = Object.entries(given as Readonly<Record<string, string>>).map(([name, value]) => ({
        definition: { name, type: 'STRING', required: false },
        value: { name, value, recommended_values: [], errors: [], visible: true },
      }))
      return { name: 'PriceSource', error_count: 0, groups: [], configs }
    }
    const [, , name = '', what] = path.split('/')
    const config = connectors.get(decodeURIComponent(name))
    if (config === undefined) return undefined
    return what === 'status' ? statusOf(name) : config
  }
  const server = createServer((request, response) => {
    calls += 1
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const answer =
        pathname === '/connectors'
          ? everything
          : JSON.stringify(answerOf(request.method ?? 'GET', pathname, body === '' ? undefined : JSON.parse(body)))
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      response.end(answer ?? JSON.stringify({ error_code: 404, message: 'Not Found' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeCalls() {
      const taken = calls
      calls = 0
      return taken
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
