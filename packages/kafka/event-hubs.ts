import type { Broker } from './settings.ts'

/** The user name that Azure Event Hubs expects beside a connection string as password. */
export const connectionStringUser = '$ConnectionString'

export interface EventHubsConnectionString {
  /** The Kafka endpoint of the namespace: its host, port 9093. */
  readonly broker: Broker
  /** The key inside, a secret of its own. */
  readonly secret: string
}

/**
 * Reads an Azure Event Hubs connection string (`Endpoint=sb://NAME.servicebus.windows.net/;SharedAccessKeyName=...`);
 * `not-one` when the text is something else, `incomplete` when it is one without an endpoint or a key.
 * Source: Microsoft's "Use Azure Event Hubs from Apache Kafka applications".
 */
export function parseConnectionString(text: string): EventHubsConnectionString | 'not-one' | 'incomplete' {
  if (!/^\s*Endpoint=sb:\/\//i.test(text)) return 'not-one'
  const parts = new Map<string, string>()
  for (const part of text.trim().split(';')) {
    const at = part.indexOf('=')
    if (at > 0) parts.set(part.slice(0, at).toLowerCase(), part.slice(at + 1))
  }
  const host = /^sb:\/\/([\w.-]+)/i.exec(parts.get('endpoint') ?? '')?.[1]
  const signature = parts.get('sharedaccesssignature')
  const key = parts.get('sharedaccesskeyname') === undefined ? undefined : parts.get('sharedaccesskey')
  const secret = key ?? signature
  if (host === undefined || secret === undefined || secret === '') return 'incomplete'
  return { broker: { host, port: 9093 }, secret }
}
