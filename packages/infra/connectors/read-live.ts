import { type ConnectClient, type ConnectorStatus, healthOf } from '@kafka-dataops/connect'

export interface LiveConnector {
  readonly config: Readonly<Record<string, string>>
  readonly state: 'running' | 'paused' | 'stopped'
  /** Why it does not do its work, in a few words; absent when it does, or is meant not to. */
  readonly trouble?: string
  /** Of a pre-image: settings that are literal secrets and were left out of it. */
  readonly withheld?: readonly string[]
}

/** Live state of all connectors that exist, in one request. */
export async function readConnectors(
  names: readonly string[],
  connect: ConnectClient,
): Promise<ReadonlyMap<string, LiveConnector>> {
  const wanted = new Set(names)
  const all = await connect.connectors()
  return new Map(
    [...all].flatMap(([name, { config, status }]) => (wanted.has(name) ? [[name, liveConnector(config, status)]] : [])),
  )
}

export function liveConnector(
  config: Readonly<Record<string, string>>,
  status: ConnectorStatus | undefined,
): LiveConnector {
  const health = healthOf(status)
  const state = status?.connector.state
  return {
    config,
    state: state === 'PAUSED' ? 'paused' : state === 'STOPPED' ? 'stopped' : 'running',
    ...(health.kind === 'failed'
      ? {
          trouble: health.parts
            .map(({ task }) => (task === undefined ? 'it has failed' : `task ${task} has failed`))
            .join(', '),
        }
      : {}),
  }
}
