import type { ConnectClient, ConnectorInfo } from '@kafka-dataops/connect'
import { type YamlEntry, yamlEntry, yamlMapping } from '@kafka-dataops/core'
import { askPasswords } from '../connectors/asked-passwords.ts'
import { passwordSettings } from '../connectors/plugin-settings.ts'
import { liveConnector } from '../connectors/read-live.ts'
import { holdsLogin, isReference, isSensitiveSetting } from '../connectors/sensitive.ts'
import type { Selection } from '../selection.ts'
import { type ExportedSection, keyText, valueNode } from './exported.ts'

export interface ConnectorExport {
  readonly connect: ConnectClient
  readonly isSelected: Selection
  /** Called for every secret before it can be shown anywhere. */
  readonly maskSecret: (value: string) => void
}

/**
 * Connectors with their configuration. A secret becomes `${CONNECTOR_SETTING}`: what the plugin defines as PASSWORD, what is
 * named like one, a login within a URL, and every other setting that holds the same secret. References that Connect resolves
 * itself stay.
 */
export async function exportConnectors({ connect, isSelected, maskSecret }: ConnectorExport): Promise<ExportedSection> {
  const all = [...(await connect.connectors()).values()]
    .filter(({ name }) => isSelected('connector', name))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const asked = await askPasswords(all, connect)
  const exported = all.map((info) =>
    exportConnector(info, new Set([...passwordSettings(info.config), ...asked(info.config)]), maskSecret),
  )
  const variables = exported.flatMap((each) => each.variables)
  return {
    section: 'connectors',
    entries: exported.map(({ entry }) => entry),
    files: [],
    variables,
    left: [],
  }
}

function exportConnector(
  info: ConnectorInfo,
  passwords: ReadonlySet<string>,
  maskSecret: (value: string) => void,
): { readonly entry: YamlEntry; readonly variables: readonly string[] } {
  const { state } = liveConnector(info)
  const settings = Object.entries(info.config).filter(([name]) => name !== 'name' && !info.added.includes(name))
  const secrets = secretSettings(settings, new Set([...passwords, ...info.hidden]))
  for (const [, value] of settings.filter(([name]) => secrets.has(name))) maskSecret(value)
  const variables: string[] = []
  const entries = settings.map(([name, value]): YamlEntry => {
    if (!secrets.has(name)) return yamlEntry(keyText(name), valueNode(value))
    const variable = variableName(`${info.name}_${name}`, variables)
    variables.push(variable)
    return yamlEntry(keyText(name), `\${${variable}}`)
  })
  const entry = yamlEntry(
    keyText(info.name),
    yamlMapping([
      state === 'running' ? undefined : yamlEntry('state', state),
      yamlEntry('config', yamlMapping(entries)),
    ]),
  )
  return { entry, variables }
}

type Setting = readonly [name: string, value: string]

/** A value shorter than this says too little to be looked for in other settings. */
const shortestSecret = 6

function secretSettings(settings: readonly Setting[], known: ReadonlySet<string>): ReadonlySet<string> {
  const named = settings.filter(
    ([name, value]) =>
      value !== '' &&
      !isReference(value) &&
      (isSensitiveSetting(name, known) || holdsLogin(value)) &&
      !isOnlyReferences(value),
  )
  const values = named.map(([, value]) => value).filter((value) => value.length >= shortestSecret)
  const copies = settings.filter(([, value]) => values.some((secret) => value.includes(secret)))
  return new Set([...named, ...copies].map(([name]) => name))
}

/** A JAAS configuration, for one, whose secrets are references already. */
function isOnlyReferences(value: string): boolean {
  return /\$\{[^}]+:[^}]+\}/.test(value) && !holdsLogin(value.replace(/\$\{[^}]+\}/g, ''))
}

function variableName(text: string, taken: readonly string[]): string {
  const plain = text
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
  const name = /^[A-Z_]/.test(plain) ? plain : `_${plain}`
  return taken.includes(name) ? variableName(`${text}_2`, taken) : name
}
