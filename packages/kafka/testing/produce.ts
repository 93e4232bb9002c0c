import { Producer } from '@platformatic/kafka'

export interface TestRecord {
  readonly key?: Uint8Array | string | null
  /** null makes a tombstone. */
  readonly value: Uint8Array | string | null
  /** 0 unless given. */
  readonly partition?: number
  /** Milliseconds since the epoch; now unless given. */
  readonly timestamp?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface ProduceSettings {
  readonly codec?: 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd'
  /** Records per request, which is per batch when all go to one partition; 500 unless given. */
  readonly batchRecords?: number
}

/** Appends the records in order; record without a partition go to partition 0. Streams, so that it can be given millions. */
export async function produce(
  bootstrap: string,
  topic: string,
  records: Iterable<TestRecord>,
  settings: ProduceSettings = {},
): Promise<void> {
  const producer = new Producer({
    clientId: 'kafka-dataops-test',
    bootstrapBrokers: bootstrap.split(','),
    timeout: 20_000,
    compression: settings.codec ?? 'none',
    // Without it a request that is repeated, because one of its partitions had no leader yet, doubles the others.
    idempotent: true,
  })
  const send = async (batch: readonly TestRecord[]): Promise<void> => {
    await producer.send({ messages: batch.map((record) => toMessage(topic, record)) })
  }
  try {
    let batch: TestRecord[] = []
    for (const record of records) {
      if (batch.length === (settings.batchRecords ?? 500) || isFarFrom(batch[0], record)) {
        await send(batch)
        batch = []
      }
      batch.push(record)
    }
    if (batch.length > 0) await send(batch)
  } finally {
    await producer.close()
  }
}

/** The client garbles timestamps that lie more than 2^31 ms apart in one batch. */
function isFarFrom(first: TestRecord | undefined, record: TestRecord): boolean {
  const now = Date.now()
  return first !== undefined && Math.abs((first.timestamp ?? now) - (record.timestamp ?? now)) >= 2 ** 30
}

function toMessage(topic: string, record: TestRecord) {
  return {
    topic,
    partition: record.partition ?? 0,
    ...(record.key == null ? {} : { key: Buffer.from(record.key) }),
    // The wire form of a tombstone; the client's types do not know it.
    value: (record.value === null ? null : Buffer.from(record.value)) as Buffer,
    timestamp: BigInt(record.timestamp ?? Date.now()),
    headers: new Map(
      Object.entries(record.headers ?? {}).map(([key, value]) => [Buffer.from(key), Buffer.from(value)]),
    ),
  }
}
