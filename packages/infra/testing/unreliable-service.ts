import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of a request: passed on, answered instead, or passed on with its answer lost. */
export type Fate =
  | 'passed on'
  | { readonly status: number; readonly message: string; readonly retryAfter?: number; readonly passedOn?: true }

export interface UnreliableService extends AsyncDisposable {
  readonly url: string
  /** Requests that reached the real service, as `PUT /connectors/x/config`. */
  readonly reached: readonly string[]
}

/** A real service behind a door that decides over every request. */
export async function openUnreliable(target: string, fateOf: (request: string) => Fate): Promise<UnreliableService> {
  const reached: string[] = []
  const server = createServer(async (request, response) => {
    const call = `${request.method} ${request.url}`
    const fate = fateOf(call)
    const body = await bodyOf(request)
    if (fate === 'passed on' || fate.passedOn) reached.push(call)
    const real =
      fate === 'passed on' || fate.passedOn
        ? await fetch(`${target}${request.url}`, {
            method: request.method ?? 'GET',
            headers: { 'content-type': 'application/json' },
            ...(body.length === 0 ? {} : { body }),
          })
        : undefined
    if (fate === 'passed on' && real !== undefined) {
      response.writeHead(real.status, { 'content-type': real.headers.get('content-type') ?? 'application/json' })
      response.end(Buffer.from(await real.arrayBuffer()))
      return
    }
    if (fate === 'passed on') return
    response.writeHead(fate.status, {
      'content-type': 'application/json',
      ...(fate.retryAfter === undefined ? {} : { 'retry-after': String(fate.retryAfter) }),
    })
    response.end(JSON.stringify({ error_code: fate.status, message: fate.message }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
