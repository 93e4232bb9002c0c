import type { ConnectClient } from '@kafka-dataops/connect'
import { UnreachableError } from '@kafka-dataops/core'
import type { Difference, Undone } from '../resource-kind.ts'
import type { LiveConnector } from './read-live.ts'
import { isReference, isSensitiveSetting } from './sensitive.ts'

/** The connector as it was before; literal secrets are left out of what is kept, so they cannot come back. */
export async function undoConnector(
  name: string,
  before: LiveConnector | undefined,
  after: Difference,
  connect: ConnectClient,
): Promise<Undone> {
  if (before === undefined) {
    await connect.remove(name)
    return { left: [`What connector "${name}" has moved stays moved, and its offsets stay in Connect.`] }
  }
  const withheld = before.withheld ?? []
  const changed = new Set(after.fields.map(({ path }) => path))
  const missing = withheld.filter((setting) => changed.has(`config.${setting}`))
  // Settings that only the live connector knows and the pre-image must not hold are taken from what runs now.
  const now = (await connect.config(name)) ?? {}
  const kept = Object.fromEntries(Object.entries(now).filter(([setting]) => withheld.includes(setting)))
  const result = await connect.putConfig(name, { ...kept, ...before.config })
  if (result.kind === 'refused') {
    throw new UnreachableError({
      code: 'connector-refused',
      message: `Kafka Connect refused the earlier configuration of connector "${name}": ${result.message}`,
    })
  }
  if (before.state === 'paused') await connect.pause(name)
  else if (before.state === 'stopped') await connect.stop(name)
  else await connect.resume(name)
  return {
    left: missing.map((setting) => `${setting} of connector "${name}" keeps its new value: the old one is a secret.`),
  }
}

/** What a pre-image may hold of a connector: everything but literal secrets. */
export function withoutLiteralSecrets(live: LiveConnector): LiveConnector {
  const isLiteralSecret = ([setting, value]: [string, string]): boolean =>
    isSensitiveSetting(setting, new Set()) && !isReference(value)
  const entries = Object.entries(live.config)
  return {
    ...live,
    config: Object.fromEntries(entries.filter((entry) => !isLiteralSecret(entry))),
    withheld: entries.filter(isLiteralSecret).map(([setting]) => setting),
  }
}
