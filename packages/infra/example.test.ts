import { randomUUID } from 'node:crypto'
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connectClient } from '@kafka-dataops/connect'
import { deleteTopic } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const connect = await requireService('connect')
const example = path.resolve(import.meta.dirname, '../../examples/crypto-pipeline')

/** The example as its files stand, but for names that are its own on a broker that tests share. */
function exampleOf(mark: string): Workspace {
  const workspace = openWorkspace({})
  cpSync(example, workspace.folder, { recursive: true })
  const names = /(?<![/\w-])(crypto-prices|price-alerts|latest-prices|price-lines)(?!\w|\.(?:avsc|odcs|json))/g
  const connectors = ['connectors/price-lines.json', 'connectors/coingecko-price-connector.json']
  for (const file of ['dataops.yml', 'contracts/crypto-prices.odcs.yaml', ...connectors]) {
    const at = path.join(workspace.folder, file)
    writeFileSync(at, readFileSync(at, 'utf8').replaceAll(names, `$1-${mark}`))
  }
  return workspace
}

describe('the example', () => {
  test.each(['cloud', 'local'])('is sound in its environment %s', async (environment) => {
    const workspace = exampleOf('x')
    const { report } = await workspace.validate(
      { offline: 'true', environment },
      { KAFKA_API_KEY: 'key-of-the-cloud', KAFKA_API_SECRET: 'secret-of-the-cloud' },
    )
    workspace.remove()
    expect(report.findings).toEqual([])
  })
})

describe.skipIf(connect === undefined)('the example on a Connect worker of its own', () => {
  const mark = randomUUID().slice(0, 8)
  const inputs = {
    environment: 'local',
    'bootstrap-servers': connect?.bootstrapServers ?? '',
    'connect-url': connect?.url ?? '',
    'settle-time': '1s',
    apply: 'true',
  }
  const coin = (at: number) => ({
    usd: 500,
    usd_market_cap: 1e9,
    usd_24h_vol: 1e6,
    usd_24h_change: 0.5,
    last_updated_at: at,
  })
  let workspace: Workspace
  let lines = ''
  beforeAll(() => {
    workspace = exampleOf(mark)
    lines = path.join(workspace.folder, 'polls.jsonl')
    writeFileSync(lines, '')
  })
  afterAll(async () => {
    const client = connectClient({
      url: inputs['connect-url'],
      auth: { kind: 'none' },
      fetch,
      signal: AbortSignal.timeout(30_000),
    })
    await client.remove(`price-lines-${mark}`)
    const topics = ['crypto-prices', 'price-alerts', 'latest-prices'].map((topic) => `${topic}-${mark}`)
    for (const topic of [...topics, `crypto-prices-${mark}-exploded`]) {
      await deleteTopic(inputs['bootstrap-servers'], topic).catch(() => {})
    }
    workspace.remove()
  })

  /** A poll of the market every 100 ms while `work` goes on. */
  async function whileFed<Result>(bitcoin: number, work: () => Promise<Result>): Promise<Result> {
    const feeding = setInterval(() => {
      const at = Math.floor(Date.now() / 1_000)
      const poll = {
        bitcoin: { ...coin(at), usd: bitcoin },
        ethereum: { ...coin(at), usd: 3_000 },
        binancecoin: coin(at),
        cardano: { ...coin(at), usd: 0.5 },
        solana: { ...coin(at), usd: 150 },
      }
      appendFileSync(lines, `${JSON.stringify(poll)}\n`)
    }, 100)
    try {
      return await work()
    } finally {
      clearInterval(feeding)
    }
  }

  test('is deployed, and proven to bring records that keep their contract', async () => {
    const { report } = await whileFed(60_000, () => workspace.deploy(inputs, { PRICE_LINES: lines }))
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({
      status: 'passed',
      summary: '5 changes carried out. New records arrived and were sound.',
    })
    expect(report.checks.find(({ kind }) => kind === 'arrival')).toMatchObject({
      status: 'passed',
      target: { topic: `crypto-prices-${mark}` },
    })
  })

  test('a change after which records break the contract is undone', async () => {
    const file = path.join(workspace.folder, 'connectors/price-lines.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"tasks.max": "1"', '"tasks.max": "1", "batch.size": "100"'))
    const { report, exitCode } = await whileFed(-1, () => workspace.deploy(inputs, { PRICE_LINES: lines }))
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([{ rule: 'verification-failed', place: { file: 'dataops.yml' } }])
    expect(report.plan?.changes.filter(({ outcome }) => outcome !== undefined)).toMatchObject([
      { id: `connector/price-lines-${mark}`, outcome: { status: 'undone' } },
    ])
  })
})
