import type { Ports } from '@kafka-dataops/core'
import { type RegistryClient, type RegistryInputs, registryClient, registryConnection } from '@kafka-dataops/registry'
import type { SidePlan } from './decoder-plan.ts'

/** The registry that the inputs name; undefined when they name none. */
export async function openRegistry(inputs: RegistryInputs, ports: Ports): Promise<RegistryClient | undefined> {
  const connection = await registryConnection(inputs, ports)
  return connection === undefined ? undefined : registryClient(connection)
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
