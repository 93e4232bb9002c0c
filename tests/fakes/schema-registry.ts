import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { load } from 'js-yaml'
import { parseDescription } from './openapi.ts'

/** Confluent's published description of its schema registry, where the machine has it. */
const folder = process.env.KAFKA_DATAOPS_OPENAPI ?? path.join(import.meta.dirname, '../../../shared/openapi')
const file = path.join(folder, 'confluent-cloud-schema-registry-v1.yaml')

export const hasRegistryDescription = existsSync(file)

export interface FakeRegistry {
  readonly url: string
  /** What an answer had that the description does not, or a request that it does not know. */
  readonly problems: readonly string[]
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * Plays the part of Confluent's registry that readers ask: schemas by id, with their rule sets and metadata, which the
 * registry of the tests does not store. Every answer is held against the published description.
 */
export async function startFakeRegistry(schemas: ReadonlyMap<number, object>): Promise<FakeRegistry> {
  const description = parseDescription(JSON.stringify(load(readFileSync(file, 'utf8'))))
  const problems: string[] = []
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://registry')
    asked.push(pathname)
    const operation = description.operationFor(request.method ?? '', pathname)
    if (operation === undefined) problems.push(`${request.method} ${pathname} is not described`)
    const id = /^\/schemas\/ids\/(\d+)$/.exec(pathname)?.[1]
    const schema = id === undefined ? undefined : schemas.get(Number(id))
    const status = schema === undefined ? 404 : 200
    const body = schema ?? { error_code: 40403, message: 'Schema not found' }
    problems.push(...(operation?.responseProblems(status, body) ?? []))
    response.writeHead(status, { 'content-type': 'application/vnd.schemaregistry.v1+json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    problems,
    asked,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
