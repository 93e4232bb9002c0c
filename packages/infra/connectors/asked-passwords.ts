import type { ConnectClient, ConnectorConfig } from '@kafka-dataops/connect'
import { knownSettings } from './plugin-settings.ts'

/** The settings of a configuration that its plugin says are passwords, in a worker's own words. */
export type AskedPasswords = (config: ConnectorConfig) => ReadonlySet<string>

/**
 * Asks the worker which settings are of type PASSWORD, once for each class among the configurations whose definition does not
 * come with this suite: their names need not sound like a secret. A class that the worker does not have has none.
 * @throws UnreachableError like any other request to the service.
 */
export async function askPasswords(
  connectors: readonly { readonly name: string; readonly config: ConnectorConfig }[],
  connect: ConnectClient,
): Promise<AskedPasswords> {
  const strange = connectors.filter(({ config }) => !knownSettings(config).isComplete)
  const byClass = new Map(strange.map((connector) => [classOf(connector.config), connector]))
  const found = new Map<string, ReadonlySet<string>>()
  for (const [className, { name, config }] of byClass) {
    const answer = await connect.validate(name, config)
    if (answer.kind !== 'checked') continue
    const passwords = answer.settings.filter(({ type }) => type === 'PASSWORD').map((setting) => setting.name)
    found.set(className, new Set(passwords))
  }
  return (config) => found.get(classOf(config)) ?? new Set()
}

function classOf(config: ConnectorConfig): string {
  return config['connector.class'] ?? ''
}
