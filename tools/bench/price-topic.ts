import { createTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { Admin } from '@platformatic/kafka'

/** Bytes of every value. */
export const recordBytes = 198

/** A topic of `records` prices in one partition, made once per broker. */
export async function priceTopic(bootstrap: string, records: number): Promise<string> {
  const topic = `bench-prices-${records}`
  if (await exists(bootstrap, topic)) return topic
  await createTopic(bootstrap, topic, { configs: { 'retention.ms': '-1' } })
  await produce(bootstrap, topic, prices(records), { batchRecords: 2_000 })
  return topic
}

async function exists(bootstrap: string, topic: string): Promise<boolean> {
  const admin = new Admin({ clientId: 'kafka-dataops-bench', bootstrapBrokers: [bootstrap] })
  try {
    return (await admin.listTopics()).includes(topic)
  } finally {
    await admin.close()
  }
}

const coins = ['bitcoin', 'ethereum', 'binancecoin', 'cardano', 'solana']

function* prices(records: number): Generator<TestRecord> {
  const start = Date.now()
  for (let index = 0; index < records; index++) {
    const price = {
      coin: coins[index % coins.length],
      usd: 20_000 + (index % 40_000) + 0.5,
      usd_market_cap: 812_345_678_901.25 + index,
      usd_24h_vol: 22_345_678_901.5 + index,
      usd_24h_change: (index % 1_000) / 100 - 5,
      last_updated_at: Math.floor(start / 1_000),
    }
    const text = JSON.stringify(price)
    yield { value: `${text.slice(0, -1)},"source":"${'x'.repeat(recordBytes - text.length - 12)}"}`, timestamp: start }
  }
}
