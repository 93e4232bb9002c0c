import { type ConnectClient, type ConnectorInfo, type ConnectorOffset, healthOf } from '@kafka-dataops/connect'

export interface LiveConnector {
  readonly config: Readonly<Record<string, string>>
  readonly state: 'running' | 'paused' | 'stopped'
  /** Why it does not do its work, in a few words; absent when it does, or is meant not to. */
  readonly trouble?: string
  /** Settings whose value the platform masks. */
  readonly hidden?: readonly string[]
  /** The masked settings are to be sent again, whatever they are. */
  readonly resend?: true
  /** Settings that the platform may have added by itself: their absence from the declaration is no difference. */
  readonly added?: readonly string[]
  /** Of a pre-image: settings that are literal secrets and were left out of it. */
  readonly withheld?: readonly string[]
  /** How far it had come; only remembered to undo a change, where the platform tells it. */
  readonly offsets?: readonly ConnectorOffset[]
}

/** Live state of all connectors that exist, in one request. */
export async function readConnectors(
  names: readonly string[],
  connect: ConnectClient,
  resends: (name: string) => boolean = () => false,
): Promise<ReadonlyMap<string, LiveConnector>> {
  const wanted = new Set(names)
  const all = await connect.connectors()
  return new Map(
    [...all].flatMap(([name, info]): [string, LiveConnector][] => {
      if (!wanted.has(name)) return []
      const live = liveConnector(info)
      return [[name, resends(name) && live.hidden !== undefined ? { ...live, resend: true } : live]]
    }),
  )
}

export function liveConnector({ config, status, hidden, added }: ConnectorInfo): LiveConnector {
  const health = healthOf(status)
  const state = status?.connector.state
  return {
    config,
    state: state === 'PAUSED' ? 'paused' : state === 'STOPPED' ? 'stopped' : 'running',
    ...(hidden.length === 0 ? {} : { hidden }),
    ...(added.length === 0 ? {} : { added }),
    ...(health.kind === 'failed'
      ? {
          trouble: health.parts
            .map(({ task }) => (task === undefined ? 'it has failed' : `task ${task} has failed`))
            .join(', '),
        }
      : {}),
  }
}
