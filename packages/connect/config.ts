import { z } from 'zod'
import type { ConnectorConfig } from './port.ts'

/** A connector's configuration as Connect's API answers it. */
export const configAnswer = z.record(z.string(), z.string().nullable())

/** Settings without a value are none. */
export function configOf(answer: z.infer<typeof configAnswer>): ConnectorConfig {
  return Object.fromEntries(Object.entries(answer).filter((entry): entry is [string, string] => entry[1] !== null))
}

/** Whether two configurations are the same for Connect, apart from the settings in `ignored`. */
export function sameConfig(left: ConnectorConfig, right: ConnectorConfig, ignored: readonly string[] = []): boolean {
  const settings = new Set([...Object.keys(left), ...Object.keys(right)])
  for (const setting of ignored) settings.delete(setting)
  return [...settings].every((setting) => left[setting] === right[setting])
}
