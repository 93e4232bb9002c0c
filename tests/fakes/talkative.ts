import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A server that refuses everything and says back everything it was sent: address, headers as they came and decoded, body;
 * at several lengths, so that who shortens what it says cuts in the middle of what must not be shown.
 */
export interface TalkativeServer {
  readonly url: string
  readonly requests: readonly { readonly path: string; readonly headers: string; readonly body: string }[]
  readonly close: () => Promise<void>
}

export interface TalkativeOptions {
  readonly status: number
  /** Answers these paths as a service does; the rest is refused. */
  readonly answers?: (path: string, method: string) => unknown
}

export async function startTalkativeServer({ status, answers }: TalkativeOptions): Promise<TalkativeServer> {
  const requests: { path: string; headers: string; body: string }[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const path = request.url ?? '/'
    const headers = JSON.stringify(request.headers)
    requests.push({ path, headers, body })
    const known = answers?.(path.split('?')[0] ?? '', request.method ?? '')
    if (known !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(known))
      return
    }
    const { authorization = '' } = request.headers
    const decoded = Buffer.from(authorization.replace(/^basic /i, ''), 'base64').toString('utf8')
    const padding = 'x'.repeat([0, 150, 250, 480][requests.length % 4] ?? 0)
    const said = `${padding} ${authorization} ${decoded} ${encodeURIComponent(decoded)} ${path} ${body}`
    const answer = { error_code: status * 100, message: said, error: said, errors: [said], detail: said }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
