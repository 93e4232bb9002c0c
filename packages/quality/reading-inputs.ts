import type { Ports } from '@kafka-dataops/core'
import { type RegistryClient, registryClient, registrySettings } from '@kafka-dataops/registry'
import type { SidePlan } from './decoder-plan.ts'

/** The registry that the inputs name; undefined when they name none. */
export function openRegistry(inputs: Parameters<typeof registrySettings>[0], ports: Ports): RegistryClient | undefined {
  const settings = registrySettings(inputs, ports)
  if (settings === undefined) return undefined
  return registryClient({ ...settings, fetch: ports.fetch, signal: ports.signal, maskSecret: ports.maskSecret })
}

/** How one side of the records is decoded, with the schema of a file where one is given. */
export async function sidePlan(
  format: SidePlan['format'],
  schema: string | undefined,
  ports: Pick<Ports, 'files'>,
): Promise<SidePlan> {
  if (schema === undefined) return { format }
  return { format, schemaText: await ports.files.readText(schema), schemaFile: ports.files.placePath(schema) }
}
