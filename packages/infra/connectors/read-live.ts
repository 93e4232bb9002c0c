import {
  type ConnectClient,
  type ConnectorInfo,
  type ConnectorOffset,
  healthOf,
  sameConfig,
} from '@kafka-dataops/connect'
import type { DeclaredConnector } from '../desired/declaration.ts'
import { askPasswords } from './asked-passwords.ts'

export interface LiveConnector {
  readonly config: Readonly<Record<string, string>>
  readonly state: 'running' | 'paused' | 'stopped'
  /** Why it does not do its work, in a few words; absent when it does, or is meant not to. */
  readonly trouble?: string
  /** Settings whose value the platform masks. */
  readonly hidden?: readonly string[]
  /** Settings that the platform's plugin says are passwords, where their names do not. */
  readonly passwords?: readonly string[]
  /** The masked settings are to be sent again, whatever they are. */
  readonly resend?: true
  /** Settings that the platform may have added by itself: their absence from the declaration is no difference. */
  readonly added?: readonly string[]
  /** Of a pre-image: settings that are literal secrets and were left out of it. */
  readonly withheld?: readonly string[]
  /** How far it had come; only remembered to undo a change, where the platform tells it. */
  readonly offsets?: readonly ConnectorOffset[]
}

/**
 * Live state of all connectors that exist, in one request; and one for each class of those that differ, of which only the
 * platform knows what must not be shown.
 */
export async function readConnectors(
  declared: readonly Pick<DeclaredConnector, 'name' | 'config'>[],
  connect: ConnectClient,
  resends: (name: string) => boolean = () => false,
): Promise<ReadonlyMap<string, LiveConnector>> {
  const wanted = new Map(declared.map((each) => [each.name, each.config]))
  const found = [...(await connect.connectors()).values()].filter(({ name }) => wanted.has(name))
  const differing = found.filter((info) => !isAsDeclared(info, wanted.get(info.name) ?? {}))
  const asked = await askPasswords(differing, connect)
  return new Map(
    found.map((info) => {
      const passwords = [...asked(info.config)]
      const live = { ...liveConnector(info), ...(passwords.length === 0 ? {} : { passwords }) }
      return [info.name, resends(info.name) && live.hidden !== undefined ? { ...live, resend: true as const } : live]
    }),
  )
}

function isAsDeclared({ config, hidden, added }: ConnectorInfo, declared: LiveConnector['config']): boolean {
  return sameConfig(config, declared, ['name', ...hidden, ...added])
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
