import { setTimeout as sleep } from 'node:timers/promises'
import type { Broker as BrokerAddress, Connection } from '@platformatic/kafka'
import { clientOptions } from './client-options.ts'
import { type Library, loadLibrary } from './library.ts'
import type { ConnectionSettings } from './settings.ts'

/** Connections to the brokers of one cluster, opened when first used. Every wait ends when the signal aborts. */
export interface KafkaClient {
  readonly library: Library
  /** A logged-in connection to one broker. */
  connect(broker: BrokerAddress): Promise<Connection>
  /** A connection to the first broker that answers: one seen before, or a bootstrap broker. */
  connectAny(): Promise<Connection>
  /**
   * The newest version of a request that both this broker and we (ascending) speak. Asked per broker, since brokers
   * differ while a cluster is upgraded.
   */
  version<Version extends number>(connection: Connection, apiKey: number, ours: readonly Version[]): Promise<Version>
  /** The promise, or the reason of the abort as soon as there is one. */
  untilAborted<T>(promise: Promise<T>): Promise<T>
  /** Waits, or rejects with the reason of the abort. */
  pause(ms: number): Promise<void>
  /** Closes every connection; what is in flight is rejected. */
  close(): Promise<void>
}

/** Loads the client library only now, so that what needs no broker starts without it. */
export async function openClient(settings: ConnectionSettings, signal: AbortSignal): Promise<KafkaClient> {
  signal.throwIfAborted()
  const library = await loadLibrary()
  const { clientId, bootstrapBrokers, ...options } = clientOptions(settings, library)
  const pool = new library.ConnectionPool(clientId, options)
  // A connection reports some failures twice, and an error event that nobody listens to would end the process.
  pool.on('connecting', ({ connection }) => connection.on('error', () => {}))
  const close = () => pool.close()
  const onAbort = () => {
    close().catch(() => {})
  }
  signal.addEventListener('abort', onAbort, { once: true })
  const untilAborted = <T>(promise: Promise<T>) => settleBeforeAbort(promise, signal)
  const known = new Map<string, BrokerAddress>()
  // Fetched before a login needs it: within one, a slow token endpoint would look like a slow broker.
  const prepareLogin = async () => {
    if (settings.sasl?.mechanism === 'OAUTHBEARER') await untilAborted(settings.sasl.token())
  }
  const connect = async (broker: BrokerAddress): Promise<Connection> => {
    await prepareLogin()
    const connection = await untilAborted(pool.get(broker))
    known.set(`${broker.host}:${broker.port}`, broker)
    return connection
  }
  const versions = new WeakMap<Connection, Promise<ApiVersions>>()
  return {
    library,
    connect,
    async connectAny() {
      await prepareLogin()
      return untilAborted(pool.getFirstAvailable([...known.values(), ...bootstrapBrokers]))
    },
    async version(connection, apiKey, ours) {
      let asked = versions.get(connection)
      if (asked === undefined) {
        asked = askVersions(library, connection)
        versions.set(connection, asked)
      }
      const range = (await untilAborted(asked)).get(apiKey)
      const common = ours.findLast((version) => range && version >= range.min && version <= range.max)
      if (common === undefined) throw new library.UnsupportedApiError(describeUnsupported(library, apiKey, ours, range))
      return common
    },
    untilAborted,
    async pause(ms) {
      await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted())
    },
    async close() {
      signal.removeEventListener('abort', onAbort)
      await close()
    },
  }
}

/** Not Promise.race: that would keep every promise of the run reachable from the one that stands for the abort. */
function settleBeforeAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

type ApiVersions = ReadonlyMap<number, { readonly min: number; readonly max: number }>

async function askVersions(library: Library, connection: Connection): Promise<ApiVersions> {
  const software = ['kafka-dataops', '1'] as const
  const { apiKeys } = await library.apiVersionsV3.api.async(connection, ...software).catch((error: Error) => {
    if (!library.findErrorBy(error, 'apiId', 'UNSUPPORTED_VERSION')) throw error
    return library.apiVersionsV0.api.async(connection, ...software)
  })
  return new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]))
}

function describeUnsupported(
  library: Library,
  apiKey: number,
  ours: readonly number[],
  range: { readonly min: number; readonly max: number } | undefined,
): string {
  const name = library.protocolAPIsById[apiKey] ?? `request ${apiKey}`
  const theirs = range ? `versions ${range.min} to ${range.max}` : 'no version'
  return `The broker speaks ${theirs} of ${name}, we speak ${Math.min(...ours)} to ${Math.max(...ours)}.`
}
