import { createTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { Admin } from '@platformatic/kafka'
import avsc from 'avsc'

/** Bytes of every value in JSON. */
export const recordBytes = 198

export type PriceFormat = 'json' | 'avro'

/** The schema of the values in Avro: the same fields with the same values. */
export const priceSchema = {
  type: 'record',
  name: 'Price',
  fields: [
    { name: 'coin', type: 'string' },
    { name: 'usd', type: 'double' },
    { name: 'usd_market_cap', type: 'double' },
    { name: 'usd_24h_vol', type: 'double' },
    { name: 'usd_24h_change', type: 'double' },
    { name: 'last_updated_at', type: 'long' },
    { name: 'source', type: 'string' },
  ],
} as const

/** A topic of `records` prices in one partition, made once per broker. */
export async function priceTopic(bootstrap: string, records: number, format: PriceFormat = 'json'): Promise<string> {
  const topic = format === 'json' ? `bench-prices-${records}` : `bench-prices-${format}-${records}`
  if (await exists(bootstrap, topic)) return topic
  await createTopic(bootstrap, topic, { configs: { 'retention.ms': '-1' } })
  await produce(bootstrap, topic, encoded(records, format), { batchRecords: 2_000 })
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

function* encoded(records: number, format: PriceFormat): Generator<TestRecord> {
  const timestamp = Date.now()
  const avro = avsc.Type.forSchema(priceSchema as unknown as avsc.Schema)
  for (const price of prices(records, timestamp)) {
    yield { value: format === 'json' ? JSON.stringify(price) : avro.toBuffer(price), timestamp }
  }
}

const coins = ['bitcoin', 'ethereum', 'binancecoin', 'cardano', 'solana']

/** Prices whose JSON has `recordBytes` bytes each. */
export function* prices(records: number, at: number): Generator<Readonly<Record<string, unknown>>> {
  for (let index = 0; index < records; index++) {
    const price = {
      coin: coins[index % coins.length],
      usd: 20_000 + (index % 40_000) + 0.5,
      usd_market_cap: 812_345_678_901.25 + index,
      usd_24h_vol: 22_345_678_901.5 + index,
      usd_24h_change: (index % 1_000) / 100 - 5,
      last_updated_at: Math.floor(at / 1_000),
    }
    yield { ...price, source: 'x'.repeat(recordBytes - JSON.stringify(price).length - 12) }
  }
}
