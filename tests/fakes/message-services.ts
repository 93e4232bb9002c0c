import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  discordProblems,
  pagerDutyProblems,
  slackProblems,
  teamsProblems,
} from '../../packages/notify/testing/vendor-rules.ts'

/**
 * Slack (webhook and Web API), Microsoft Teams, PagerDuty, Discord and a plain webhook, each below its own path of one
 * server. They answer as the services do and refuse what the services refuse; what was wrong is kept in `problems`.
 */
export interface FakeMessageServices {
  readonly url: string
  readonly received: readonly ReceivedRequest[]
  readonly problems: readonly string[]
  /** The next requests of a path are answered so, one each; then it answers as usual. */
  readonly answerNext: (path: string, ...answers: readonly ScriptedAnswer[]) => void
  readonly to: (path: string) => readonly ReceivedRequest[]
  readonly close: () => Promise<void>
}

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  readonly at: number
}

export interface ScriptedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Cuts the connection instead. */
  readonly cut?: boolean
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly problems: readonly string[]
}

export const slackToken = 'xoxb-fake-bot-token'

export async function startMessageServices(): Promise<FakeMessageServices> {
  const received: ReceivedRequest[] = []
  const problems: string[] = []
  const scripted = new Map<string, ScriptedAnswer[]>()
  let posted = 0

  const answerOf = (path: string, body: Readonly<Record<string, unknown>>, authorization: string): Answer => {
    switch (path) {
      case '/slack/webhook': {
        const found = slackProblems(body)
        return found.length === 0
          ? { status: 200, body: 'ok', problems: [] }
          : { status: 400, body: 'invalid_blocks', problems: found }
      }
      case '/slack/api/chat.postMessage':
      case '/slack/api/chat.update': {
        if (authorization !== `Bearer ${slackToken}`)
          return { status: 200, body: { ok: false, error: 'invalid_auth' }, problems: [] }
        const found = slackProblems(body)
        if (found.length > 0) return { status: 200, body: { ok: false, error: 'invalid_blocks' }, problems: found }
        if (body.channel === '#gone')
          return { status: 200, body: { ok: false, error: 'channel_not_found' }, problems: [] }
        const isUpdate = path.endsWith('update')
        if (!isUpdate) posted += 1
        return { status: 200, body: { ok: true, channel: 'C1', ts: isUpdate ? body.ts : `1.${posted}` }, problems: [] }
      }
      case '/teams': {
        const found = teamsProblems(body)
        return { status: found.length === 0 ? 202 : 400, body: '', problems: found }
      }
      case '/pagerduty/v2/enqueue': {
        const found = pagerDutyProblems(body)
        return found.length === 0
          ? {
              status: 202,
              body: { status: 'success', message: 'Event processed', dedup_key: body.dedup_key },
              problems: [],
            }
          : {
              status: 400,
              body: { status: 'invalid event', message: 'Event object is invalid', errors: found },
              problems: found,
            }
      }
      case '/discord': {
        const found = discordProblems(body)
        return { status: found.length === 0 ? 204 : 400, body: '', problems: found }
      }
      case '/discord?wait=true': {
        const found = discordProblems(body)
        posted += 1
        return { status: found.length === 0 ? 200 : 400, body: { id: `99${posted}`, type: 0 }, problems: found }
      }
      case '/hook':
        return { status: 200, body: {}, problems: [] }
      default: {
        const edited = /^\/discord\/messages\/(99\d+)$/.exec(path)?.[1]
        if (edited !== undefined) {
          const found = discordProblems(body)
          return { status: found.length === 0 ? 200 : 400, body: { id: edited, type: 0 }, problems: found }
        }
        return { status: 404, body: { message: 'Not Found' }, problems: [`${path} is not played`] }
      }
    }
  }

  const server = createServer((request, response) => {
    play(request, response).catch((error: unknown) => {
      problems.push(`the fake broke: ${error}`)
      response.writeHead(500).end()
    })
  })
  const play = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    const text = await textOf(request)
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>
    received.push({ method: request.method ?? '', path, headers: request.headers, text, body, at: Date.now() })
    const instead = scripted.get(path)?.shift()
    if (instead?.cut === true) {
      request.socket.destroy()
      return
    }
    if (instead !== undefined) {
      response.writeHead(instead.status, { ...instead.headers }).end(instead.body ?? '')
      return
    }
    const answer = answerOf(path, body, request.headers.authorization ?? '')
    problems.push(...answer.problems.map((problem) => `${path}: ${problem}`))
    const isText = typeof answer.body === 'string'
    response.writeHead(answer.status, { 'content-type': isText ? 'text/plain' : 'application/json' })
    response.end(answer.status === 204 ? undefined : isText ? answer.body : JSON.stringify(answer.body))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    problems,
    answerNext: (path, ...answers) => scripted.set(path, [...answers]),
    to: (path) => received.filter((request) => request.path === path),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
