import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { load } from 'js-yaml'
import { type Description, parseDescription } from './openapi.ts'

/** Confluent's published descriptions of its APIs, where the machine has them. */
const folder = process.env.KAFKA_DATAOPS_OPENAPI ?? path.join(import.meta.dirname, '../../../shared/openapi')

/** Whether Confluent Cloud can be played here; says why not. */
export function hasCloudDescriptions(): boolean {
  if (existsSync(path.join(folder, 'confluent-cloud-connect-v1.yaml'))) return true
  console.log(`Skipped: Confluent Cloud is played from its API descriptions, which are not in ${folder}.`)
  return false
}

/** One request as a part of the cloud sees it. */
export interface CloudCall {
  /** METHOD and path template of the description. */
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** Of the fake, for links in answers. */
  readonly base: string
}

export interface CloudAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One of the cloud's APIs. */
export interface CloudPart {
  /** File of its description. */
  readonly description: string
  /** Beginning of its paths. */
  readonly prefix: string
  readonly login: { readonly key: string; readonly secret: string }
  /** Query parameters that only the links in its answers have, which the description leaves open. */
  readonly linkParameters?: readonly string[]
  /** The form in which it says that it refuses a request. */
  readonly failure: (status: number, message: string) => unknown
  /** Undefined where it plays nothing. */
  readonly play: (call: CloudCall) => CloudAnswer | undefined
}

/** What goes wrong with a request: another answer, no answer before or after it was carried out, or a late one. */
export type CloudFault =
  | { readonly kind: 'answer'; readonly answer: CloudAnswer }
  | { readonly kind: 'drop' }
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'delay'; readonly ms: number }

export interface FakeCloud {
  readonly url: string
  /** METHOD and path (with its query) of every request, in order. */
  readonly calls: readonly string[]
  /** Those that write. */
  readonly writes: () => readonly string[]
  /** What requests or answers have that the descriptions do not, or that is not played. */
  readonly problems: readonly string[]
  /** Asked before each request. */
  fault: ((call: string) => CloudFault | undefined) | undefined
  /** Forgets the calls so far. */
  forget(): void
  close(): Promise<void>
}

const parsed = new Map<string, Description>()

function describe(file: string): Description {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const description = parseDescription(JSON.stringify(load(readFileSync(path.join(folder, file), 'utf8'))))
  parsed.set(file, description)
  return description
}

/**
 * Confluent Cloud, as far as its published descriptions say what it is: every request and every answer is held against
 * them. All its hosts are one here.
 */
export async function startFakeCloud(parts: readonly CloudPart[]): Promise<FakeCloud> {
  const calls: string[] = []
  const problems: string[] = []
  const server = createServer((request, response) => {
    play(request, response).catch((error: unknown) => {
      problems.push(`the fake broke: ${error}`)
      response.destroy()
    })
  })

  async function play(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'http://cloud')
    const call = `${method} ${url.pathname}${url.search}`
    calls.push(call)
    const text = await textOf(request)
    const part = parts.find(({ prefix }) => url.pathname.startsWith(prefix))
    const operation = part === undefined ? undefined : operationOf(part, method, url)
    if (part === undefined || operation === undefined) {
      problems.push(`${call} is not described`)
      return send(response, { status: 404 })
    }
    const body = text === '' ? undefined : JSON.parse(text)
    const query = new URLSearchParams(url.searchParams)
    for (const name of part.linkParameters ?? []) query.delete(name)
    const asked = [...operation.queryProblems(query), ...operation.requestProblems(body)]
    problems.push(...asked.map((problem) => `${call}: ${problem}`))
    const answer = (played: CloudAnswer): void => {
      const wrong = operation.responseProblems(played.status, played.body)
      problems.push(...wrong.map((problem) => `${call} answer ${played.status}: ${problem}`))
      send(response, played)
    }
    const fault = cloud.fault?.(call)
    if (fault?.kind === 'answer') return answer(fault.answer)
    if (fault?.kind === 'drop') return void request.socket.destroy()
    const pair = Buffer.from(`${part.login.key}:${part.login.secret}`).toString('base64')
    const played =
      request.headers.authorization === `Basic ${pair}`
        ? part.play({
            route: `${method} ${operation.template}`,
            parameters: operation.parameters,
            query: url.searchParams,
            body,
            base: cloud.url,
          })
        : { status: 401, body: part.failure(401, 'Unauthorized') }
    if (played === undefined) {
      problems.push(`${call} is described, but not played here`)
      return send(response, { status: 501 })
    }
    if (fault?.kind === 'lose-answer') return void request.socket.destroy()
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    answer(played)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cloud: FakeCloud = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    writes: () => calls.filter((call) => !call.startsWith('GET ') && !call.endsWith('/config/validate')),
    problems,
    fault: undefined,
    forget: () => void calls.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return cloud
}

/** Connect's description has its expanded list as a path of its own. */
function operationOf({ description }: CloudPart, method: string, url: URL) {
  const described = describe(description)
  const expanded = url.searchParams.has('expand') ? '?expand=info,status,id' : ''
  return described.operationFor(method, `${url.pathname}${expanded}`)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, body, headers = {} }: CloudAnswer): void {
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers })
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body))
}
