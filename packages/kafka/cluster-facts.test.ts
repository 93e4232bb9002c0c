import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { readClusterFacts } from './cluster-facts.ts'
import { connectionSettings } from './connection-inputs.ts'
import { connectionPorts } from './testing/connection-ports.ts'
import { createTopic, deleteTopic, plaintextSettings } from './testing/index.ts'

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('what a cluster offers, and what a login may do there', () => {
  if (secure === undefined) return
  const topic = `${secure.readablePrefix}${randomUUID()}`
  const signal = AbortSignal.timeout(60_000)
  beforeAll(() => createTopic(secure.bootstrapServers, topic, { partitions: 1 }))
  afterAll(() => deleteTopic(secure.bootstrapServers, topic))

  test('is everything for an administrator', async () => {
    const facts = await readClusterFacts(plaintextSettings(secure.bootstrapServers), [topic, 'not-there'], signal)
    expect(facts).toMatchObject({ atLeast: '4.0', missingRequests: [] })
    expect(facts.clusterRights).toContain('Create')
    expect([...facts.topicRights.keys()]).toEqual([topic])
    expect(facts.topicRights.get(topic)).toContain('AlterConfigs')
  })

  test('is little for who may only read', async () => {
    const inputs = {
      'bootstrap-servers': [secure.listeners.saslSsl],
      'ssl-ca': readFileSync(secure.certificates.caFile, 'utf8'),
      'client-id': 'kafka-dataops',
      ...secure.users.reader,
    }
    const settings = await connectionSettings(inputs, connectionPorts({ fetch }).ports)
    const facts = await readClusterFacts(settings, [topic], signal)
    expect(facts.clusterRights).not.toContain('Create')
    expect(facts.topicRights.get(topic)).toContain('Describe')
    expect(facts.topicRights.get(topic)).not.toContain('AlterConfigs')
  })
})
