import { connectClient } from '@kafka-dataops/connect'
import { openTopicWriter } from '@kafka-dataops/kafka'
import { plaintextSettings } from '@kafka-dataops/kafka/testing'

/**
 * The peer of the plan: the same live state, asked for one topic and one connector at a time, as a tool does that plans
 * each resource by itself. Arguments: bootstrap, worker, number of topics, number of connectors.
 */
const [bootstrap = '', url = '', topics = '0', connectors = '0'] = process.argv.slice(2)
const { signal } = new AbortController()
const kafka = await openTopicWriter(plaintextSettings(bootstrap), signal)
let seen = 0
for (let number = 0; number < Number(topics); number += 1) {
  const name = `bench.topic-${number}`
  const settings = (await kafka.topics([name])).has(name) ? await kafka.settings([name]) : new Map()
  seen += settings.size
}
await kafka.close()
const connect = connectClient({ url, auth: { kind: 'none' }, fetch, signal })
for (let number = 0; number < Number(connectors); number += 1) {
  if ((await connect.connector(`bench-${number}`)) !== undefined) seen += 1
}
if (seen !== Number(topics) + Number(connectors)) throw new Error(`${seen} were there`)
