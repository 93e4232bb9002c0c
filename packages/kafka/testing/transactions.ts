import { Kafka, logLevel } from 'kafkajs'
import type { TestRecord } from './produce.ts'

/** One transactional producer; several may be open at once, their records then interleave in the log. */
export interface TestTransactions {
  begin(): Promise<TestTransaction>
  close(): Promise<void>
}

export interface TestTransaction {
  send(topic: string, records: readonly TestRecord[]): Promise<void>
  commit(): Promise<void>
  abort(): Promise<void>
}

export async function openTransactions(bootstrap: string, transactionalId: string): Promise<TestTransactions> {
  const kafka = new Kafka({ clientId: 'kafka-dataops-test', brokers: bootstrap.split(','), logLevel: logLevel.NOTHING })
  const producer = kafka.producer({
    transactionalId,
    maxInFlightRequests: 1,
    idempotent: true,
    transactionTimeout: 600_000,
  })
  await producer.connect()
  return {
    async begin() {
      const transaction = await producer.transaction()
      return {
        async send(topic, records) {
          await transaction.send({ topic, messages: records.map(toMessage) })
        },
        commit: () => transaction.commit(),
        abort: () => transaction.abort(),
      }
    },
    close: () => producer.disconnect(),
  }
}

function toMessage(record: TestRecord) {
  return {
    partition: record.partition ?? 0,
    key: record.key == null ? null : Buffer.from(record.key),
    value: record.value === null ? null : Buffer.from(record.value),
    timestamp: String(record.timestamp ?? Date.now()),
    headers: { ...record.headers },
  }
}
