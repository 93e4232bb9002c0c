import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, describeTransactionsV0 } from '@platformatic/kafka'
import { Kafka, logLevel } from 'kafkajs'
import type { TestRecord } from './produce.ts'

/** One transactional producer; several may be open at once, their records then interleave in the log. */
export interface TestTransactions {
  begin(): Promise<TestTransaction>
  close(): Promise<void>
}

export interface TestTransaction {
  send(topic: string, records: readonly TestRecord[]): Promise<void>
  /** Commits, and waits until every partition holds the marker: the broker answers before it has written them. */
  commit(): Promise<void>
  /** Aborts, and waits in the same way. */
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
        async commit() {
          await transaction.commit()
          await markersWritten(bootstrap, transactionalId)
        },
        async abort() {
          await transaction.abort()
          await markersWritten(bootstrap, transactionalId)
        },
      }
    },
    close: () => producer.disconnect(),
  }
}

/** Waits until the coordinator says that the transaction is complete, which it does when all markers are written. */
async function markersWritten(bootstrap: string, transactionalId: string): Promise<void> {
  const [host = '', port] = (bootstrap.split(',')[0] ?? '').split(':')
  const connection = new Connection('kafka-dataops-test')
  await connection.connect(host, Number(port))
  try {
    for (let attempt = 1; ; attempt++) {
      const { transactionStates } = await describeTransactionsV0.api.async(connection, [transactionalId])
      const state = transactionStates[0]?.transactionState
      if (state?.startsWith('Complete')) return
      if (attempt === 200) throw new Error(`The transaction of ${transactionalId} is still in state ${state}.`)
      await sleep(50)
    }
  } finally {
    await connection.close()
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
