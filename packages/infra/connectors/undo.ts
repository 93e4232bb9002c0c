import {
  type ConnectClient,
  type ConnectorConfig,
  type ConnectorOffset,
  sameConfig,
  type WriteResult,
} from '@kafka-dataops/connect'
import { redacted, UnreachableError } from '@kafka-dataops/core'
import { settle } from '../patience.ts'
import type { Platform } from '../platform.ts'
import type { Difference, Undone, UndoOptions } from '../resource-kind.ts'
import { waitFor } from './apply.ts'
import type { LiveConnector } from './read-live.ts'
import { isMasked, isReference, isSecretOf } from './sensitive.ts'

/** The connector with its offsets, as far as the platform tells them (Connect 3.5, KIP-875). */
export async function rememberConnector(
  name: string,
  live: LiveConnector,
  connect: ConnectClient,
): Promise<LiveConnector> {
  const offsets = await connect.offsets(name)
  return offsets === undefined ? live : { ...live, offsets }
}

/** The connector as it was before: its configuration, where it was reading (if asked to), and its state. */
export async function undoConnector(
  name: string,
  before: LiveConnector | undefined,
  after: Difference,
  platform: Pick<Platform, 'signal' | 'patience' | 'given'> & { readonly connect: ConnectClient },
  { offsets }: UndoOptions,
): Promise<Undone> {
  const { connect, signal, patience } = platform
  if (before === undefined) {
    await connect.remove(name)
    const note = `Connector "${name}" was removed again; what it has moved stays moved, and its offsets stay in Connect.`
    return { left: [], notes: [note] }
  }
  const now = await connect.config(name)
  const { config, withheld } = earlierConfig(name, before, now ?? {}, platform)
  const changed = new Set(after.fields.map(({ path }) => path))
  const left = withheld
    .filter((setting) => changed.has(`config.${setting}`))
    .map((setting) =>
      now === undefined
        ? `${setting} of connector "${name}" is a secret that no pre-image holds: it came back without it.`
        : `${setting} of connector "${name}" keeps its new value: the old one is a secret.`,
    )
  const notes: string[] = []
  const moved = offsets === 'restore' ? await movedOffsets(name, before, now, connect) : undefined
  // Where a connector cannot be stopped, the service does that itself while it sets offsets.
  const stops = moved !== undefined && connect.states.includes('stopped')
  if (now === undefined) {
    const state = stops ? 'STOPPED' : stateNames[before.state]
    refuse(name, connect, await (connect.createIn?.(name, config, state) ?? connect.putConfig(name, config)))
  } else {
    if (stops) await connect.stop(name)
    if (!sameConfig(config, now, ['name'])) refuse(name, connect, await connect.putConfig(name, config))
  }
  if (moved !== undefined) {
    const refusal = await setOffsets(name, moved, connect, signal)
    if (refusal === undefined) {
      notes.push(
        `Connector "${name}" reads again from where it was before: what it has moved since is moved once more.`,
      )
    } else
      left.push(
        `The offsets of connector "${name}" stay where they are: Connect refused to set them back (${refusal}).`,
      )
  }
  if (before.state === 'paused') await connect.pause(name)
  else if (before.state === 'stopped') await connect.stop(name)
  else await connect.resume(name)
  left.push(...(await troubleOf(name, before, config, connect, signal, patience)))
  return { left, notes }
}

const stateNames = { running: 'RUNNING', paused: 'PAUSED', stopped: 'STOPPED' } as const

/**
 * The earlier configuration; secrets that are not known any more are taken from what runs now, and those that the service
 * masks from the declaration. @throws UnreachableError where neither has them: without them the connector would be another.
 */
function earlierConfig(
  name: string,
  { config, withheld = [], hidden = [], added = [] }: LiveConnector,
  now: ConnectorConfig,
  { connect, given }: Pick<Platform, 'given'> & { readonly connect: ConnectClient },
): { readonly config: ConnectorConfig; readonly withheld: readonly string[] } {
  // The state redacts what it stores, and some platforms mask what they tell: neither is a value to be put back.
  const isUnknown = (setting: string, value: string): boolean =>
    hidden.includes(setting) || value.includes(redacted) || isMasked(value)
  const unknown = Object.keys(config).filter((setting) => isUnknown(setting, config[setting] ?? ''))
  const all = [...new Set([...withheld, ...unknown])]
  const known = Object.entries(config).filter(([setting]) => !unknown.includes(setting))
  const kept = Object.entries(now).filter(([setting, value]) => all.includes(setting) && !isMasked(value))
  const declared = Object.entries(given(name)).filter(([setting]) => hidden.includes(setting))
  const own = [...kept, ...declared, ...known].filter(([setting]) => !added.includes(setting))
  const back = Object.fromEntries(own)
  const lost = hidden.filter((setting) => back[setting] === undefined)
  if (lost.length > 0) throw unknownSecrets(name, lost, connect)
  return { config: back, withheld: all }
}

function unknownSecrets(name: string, settings: readonly string[], { title }: ConnectClient): UnreachableError {
  return new UnreachableError({
    code: 'connector-secret-unknown',
    message: `The earlier configuration of connector "${name}" had ${settings.join(', ')}, whose values ${title} masks and the manifest does not give.`,
    help: 'Declare them, as ${NAME} of a secret, and run the rollback again.',
  })
}

function refuse(name: string, { title }: ConnectClient, result: WriteResult): void {
  if (result.kind === 'done') return
  throw new UnreachableError({
    code: 'connector-refused',
    message: `${title} refused the earlier configuration of connector "${name}": ${result.message}`,
  })
}

/** What has to be set so that the connector is where it was; undefined when it is, or nobody knows where that was. */
async function movedOffsets(
  name: string,
  { offsets: before }: LiveConnector,
  now: ConnectorConfig | undefined,
  connect: ConnectClient,
): Promise<readonly ConnectorOffset[] | undefined> {
  if (before === undefined || before.length === 0) return undefined
  if (now === undefined) return before
  const keyed = (offsets: readonly ConnectorOffset[]) =>
    new Map(offsets.map((each) => [JSON.stringify(each.partition), each] as const))
  const current = keyed((await connect.offsets(name)) ?? [])
  const earlier = keyed(before)
  const back = before.filter(
    (each) => JSON.stringify(current.get(JSON.stringify(each.partition))?.offset) !== JSON.stringify(each.offset),
  )
  // A null offset makes Connect forget a partition (KIP-875).
  const added = [...current].flatMap(([key, { partition }]) => (earlier.has(key) ? [] : [{ partition, offset: null }]))
  return back.length + added.length === 0 ? undefined : [...back, ...added]
}

/** Why Connect does not take the offsets; undefined when it does. A connector takes a moment to be stopped. */
async function setOffsets(
  name: string,
  offsets: readonly ConnectorOffset[],
  connect: ConnectClient,
  signal: AbortSignal,
): Promise<string | undefined> {
  let refusal: string | undefined
  const isDone = async (): Promise<boolean> => {
    const result = await connect.setOffsets(name, offsets)
    refusal = result.kind === 'done' ? undefined : result.message
    return refusal === undefined || !/stop|active|members/i.test(refusal)
  }
  try {
    await settle(isDone, `connector "${name}" is not stopped`, signal, 30_000)
  } catch (error) {
    signal.throwIfAborted()
    return refusal ?? (error instanceof Error ? error.message : String(error))
  }
  return refusal
}

/** Whether it does its work again, where it did before. */
async function troubleOf(
  name: string,
  { state, trouble }: LiveConnector,
  config: ConnectorConfig,
  connect: ConnectClient,
  signal: AbortSignal,
  patience: Platform['patience'],
): Promise<readonly string[]> {
  if (trouble !== undefined) return [`Connector "${name}" is as it was before: ${trouble}.`]
  try {
    await waitFor({ name, state, config, injected: new Set() }, connect, signal, patience)
    return []
  } catch (error) {
    if (signal.aborted || !(error instanceof UnreachableError)) throw error
    return [`Connector "${name}" has its earlier configuration again, but does not work: ${error.problem.message}`]
  }
}

/** What a pre-image may hold of a connector: everything but literal secrets. */
export function withoutLiteralSecrets(live: LiveConnector): LiveConnector {
  const isLiteralSecret = ([setting, value]: [string, string]): boolean =>
    live.hidden?.includes(setting) === true || (isSecretOf(live, setting, value) && !isReference(value))
  const entries = Object.entries(live.config)
  return {
    ...live,
    config: Object.fromEntries(entries.filter((entry) => !isLiteralSecret(entry))),
    withheld: entries.filter(isLiteralSecret).map(([setting]) => setting),
  }
}
