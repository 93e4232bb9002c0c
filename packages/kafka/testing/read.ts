import { openWindow, type ReadingOptions } from '../reading.ts'
import type { ConnectionSettings } from '../settings.ts'
import { visitRecords } from '../visit.ts'
import type { Window } from '../window.ts'

/** A record copied out of its chunk, with texts, so that tests can compare it. */
export interface ReadRecord {
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: number
  readonly key: string | null
  readonly value: string | null
  readonly headers: Readonly<Record<string, string>>
}

export function plaintextSettings(bootstrap: string): ConnectionSettings {
  const brokers = bootstrap.split(',').map((address) => {
    const [host = '', port] = address.split(':')
    return { host, port: Number(port) }
  })
  return { brokers, clientId: 'kafka-dataops-test' }
}

/** Every record of a window, in the order it was delivered. */
export async function readAll(
  bootstrap: string,
  topic: string,
  window: Window,
  options: Partial<ReadingOptions> = {},
): Promise<ReadRecord[]> {
  const signal = options.signal ?? AbortSignal.timeout(60_000)
  const reading = await openWindow(plaintextSettings(bootstrap), topic, window, { now: Date.now(), ...options, signal })
  try {
    return await collectRecords(reading)
  } finally {
    await reading.close()
  }
}

export async function collectRecords(reading: Awaited<ReturnType<typeof openWindow>>): Promise<ReadRecord[]> {
  const records: ReadRecord[] = []
  for await (const chunk of reading.chunks()) {
    visitRecords(chunk, ({ partition, offset, timestamp, key, value, headers }) => {
      records.push({
        partition,
        offset,
        timestamp,
        key: text(key),
        value: text(value),
        headers: Object.fromEntries(headers.map((header) => [header.key, text(header.value) ?? ''])),
      })
    })
  }
  return records
}

function text(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}
