import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Admin } from '@platformatic/kafka'
import { describe, expect, it } from 'vitest'
import { countBrokers } from './kafka-probe.ts'
import { requireService, sharedStack } from './stack.ts'

async function call(url: string, method = 'GET', body?: unknown): Promise<Record<string, unknown>> {
  const json = { 'content-type': 'application/json' }
  const response = await fetch(url, {
    method,
    ...(body !== undefined && { headers: json, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return JSON.parse(text)
}

describe('the other profiles', { timeout: 180_000 }, () => {
  it('keep a cluster of three brokers going while one is gone', async (context) => {
    const cluster = await requireService('kafka3')
    if (cluster === undefined) return context.skip()
    const ports = cluster.bootstrapServers.split(',').map((address) => Number(address.split(':')[1]))
    await sharedStack().kill('kafka3', 2)
    await expect.poll(() => countBrokers(ports[0] ?? 0), { timeout: 20_000, interval: 200 }).toBe(2)
    await sharedStack().restart('kafka3', 2)
    expect(await Promise.all(ports.map(countBrokers))).toEqual([3, 3, 3])
    await sharedStack().stop('kafka3')
  })

  it('have a schema registry that registers a schema', async (context) => {
    const registry = await requireService('registry')
    if (registry === undefined) return context.skip()
    const subject = `stack-${crypto.randomUUID()}`
    const { id } = await call(`${registry.url}/subjects/${subject}/versions`, 'POST', { schema: '"string"' })
    expect(await call(`${registry.url}/schemas/ids/${id}`)).toMatchObject({ schema: '"string"' })
  })

  it('have a Connect worker on the plain broker, with secrets of its folder', async (context) => {
    const connect = await requireService('connect')
    if (connect === undefined) return context.skip()
    const name = `stack-${crypto.randomUUID()}`
    const secrets = join(connect.secretsFolder, `${name}.properties`)
    writeFileSync(secrets, `topic=${name}\n`)
    await createTopic(connect.bootstrapServers, name)
    await call(`${connect.url}/connectors/${name}/config`, 'PUT', {
      'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
      topics: `\${file:${secrets}:topic}`,
      file: join(connect.secretsFolder, `${name}.out`),
    })
    const taskStates = async () => {
      const { tasks } = await call(`${connect.url}/connectors/${name}/status`)
      return (tasks as { state: string }[]).map((task) => task.state)
    }
    await expect.poll(() => taskStates().catch(() => []), { timeout: 20_000, interval: 200 }).toEqual(['RUNNING'])
    await fetch(`${connect.url}/connectors/${name}`, { method: 'DELETE' })
    expect(connect.bootstrapServers).toBe((await requireService('kafka'))?.bootstrapServers)
  })

  it('have a Flink that writes to and reads from the plain broker', async (context) => {
    const flink = await requireService('flink')
    const kafka = await requireService('kafka')
    if (flink === undefined || kafka === undefined) return context.skip()
    const gateway = `${flink.sqlGatewayUrl}/v3/sessions`
    const properties = { 'execution.runtime-mode': 'batch' }
    const { sessionHandle } = await call(gateway, 'POST', { properties })

    async function rowsOf(statement: string): Promise<unknown[]> {
      const { operationHandle } = await call(`${gateway}/${sessionHandle}/statements`, 'POST', { statement })
      const rows: unknown[] = []
      for (let next = `/v3/sessions/${sessionHandle}/operations/${operationHandle}/result/0?rowFormat=JSON`; ; ) {
        const page = await call(`${flink?.sqlGatewayUrl}${next}`)
        rows.push(
          ...((page.results as { data: { fields: unknown[] }[] } | undefined) ?? { data: [] }).data.map(
            (row) => row.fields,
          ),
        )
        if (page.resultType === 'EOS') return rows
        next = String(page.nextResultUri)
        await sleep(100)
      }
    }

    const topic = `stack-flink-${crypto.randomUUID()}`
    const options = `'connector'='kafka', 'topic'='${topic}', 'properties.bootstrap.servers'='${kafka.bootstrapServers}', 'format'='json', 'scan.startup.mode'='earliest-offset', 'scan.bounded.mode'='latest-offset'`
    await createTopic(kafka.bootstrapServers, topic)
    await rowsOf(`CREATE TABLE trades (price INT) WITH (${options})`)
    const [job] = await rowsOf('INSERT INTO trades VALUES (1), (2), (3)')
    await expect
      .poll(async () => (await call(`${flink.jobManagerUrl}/jobs/${job}/status`)).status, { timeout: 30_000 })
      .toBe('FINISHED')
    expect(await rowsOf('SELECT SUM(price) FROM trades')).toEqual([[6]])
    await call(`${gateway}/${sessionHandle}`, 'DELETE')
  })
})

async function createTopic(bootstrapServers: string, topic: string): Promise<void> {
  const admin = new Admin({ clientId: 'stack-test', bootstrapBrokers: bootstrapServers.split(',') })
  await admin.createTopics({ topics: [topic], partitions: 1, replicas: 1 })
  await admin.close()
}
