import { setTimeout as sleep } from 'node:timers/promises'
import { type ConnectClient, type FailedPart, healthOf, rootCause } from '@kafka-dataops/connect'
import { formatDuration, type Problem, UnreachableError } from '@kafka-dataops/core'
import type { DeclaredConnector } from '../desired/declaration.ts'
import { settle } from '../patience.ts'
import type { StartPatience } from '../platform.ts'
import type { Compared } from '../resource-kind.ts'
import type { LiveConnector } from './read-live.ts'
import { isReference } from './sensitive.ts'

/** Makes one connector what it should be and waits until it is. @throws UnreachableError, placed at the connector. */
export async function applyConnector(
  { declared, live, difference }: Compared<DeclaredConnector, LiveConnector>,
  connect: ConnectClient,
  signal: AbortSignal,
  patience: StartPatience,
): Promise<void> {
  const { name, config, state } = declared
  if (difference.action === 'delete') {
    await connect.remove(name)
    await settle(async () => (await connect.config(name)) === undefined, `connector "${name}" is still there`, signal)
    return
  }
  if (difference.fields.some(({ path }) => path.startsWith('config.'))) {
    const inState = live === undefined && state !== 'running' ? connect.createIn : undefined
    const result =
      inState === undefined
        ? await connect.putConfig(name, config)
        : await inState(name, config, state === 'paused' ? 'PAUSED' : 'STOPPED')
    if (result.kind === 'refused') throw refusedBy(declared, connect, result.message)
    if (live === undefined && state !== 'running' && inState === undefined) {
      // A service that starts whatever it creates takes no other state before that is done.
      await waitFor({ ...declared, state: 'running' }, connect, signal, { ...patience, settleMs: 0 })
      await enter(name, state, connect)
    }
  }
  if (live !== undefined && live.state !== state) await enter(name, state, connect)
  // What has failed before this deployment is restarted beside the restarts for what fails in it.
  const isRestart = difference.fields.some(({ path, before }) => path === 'state' && before === 'failed')
  const restarts = patience.restarts + (isRestart ? 1 : 0)
  await waitFor({ ...declared, place: fileOf(declared) }, connect, signal, { ...patience, restarts })
}

/** The file with the configuration, where it is one: that is what has to be changed when the connector fails. */
function fileOf(declared: DeclaredConnector): DeclaredConnector['place'] {
  return declared.placeOf(['config', 'connector.class'])
}

async function enter(name: string, state: DeclaredConnector['state'], connect: ConnectClient): Promise<void> {
  if (state === 'running') await connect.resume(name)
  else if (state === 'paused') await connect.pause(name)
  else await connect.stop(name)
}

/** What waiting for a connector needs of it. */
export type AwaitedConnector = Pick<DeclaredConnector, 'name' | 'state' | 'config' | 'injected'> & {
  readonly place?: DeclaredConnector['place']
}

/** Until the connector is in its state with all tasks, and stays there; what fails is restarted within a budget. */
export async function waitFor(
  declared: AwaitedConnector,
  connect: ConnectClient,
  signal: AbortSignal,
  { startMs, settleMs, restarts }: StartPatience,
): Promise<void> {
  const { name, state } = declared
  const deadline = performance.now() + startMs
  let left = restarts
  let since: number | undefined
  let pauseMs = shortestPauseMs
  for (;;) {
    const health = healthOf(await connect.status(name))
    const now = performance.now()
    if (health.kind === 'failed') {
      since = undefined
      if (left === 0) throw failedError(declared, health.parts, restarts)
      left -= 1
      await connect.restartFailed(name)
    } else if (state === 'running' ? health.kind === 'running' : health.kind === 'halted') {
      since ??= now
      if (now - since >= (state === 'running' ? settleMs : 0)) return
    } else {
      since = undefined
      if (now > deadline) {
        const reason = health.kind === 'starting' ? health.reason : `it is ${health.kind}`
        throw new UnreachableError({
          code: 'connector-not-running',
          message: `Connector "${name}" is not ${state} after ${formatDuration(startMs)}: ${reason}.`,
          ...placed(declared),
          help: connect.states.includes('stopped')
            ? 'The log of the Connect worker says more; start-timeout lets it take longer.'
            : `${connect.title} takes minutes to provision a connector: let start-timeout and timeout be longer.`,
        })
      }
    }
    // What takes minutes is asked less often; what runs is watched closely.
    pauseMs = health.kind === 'starting' ? Math.min(pauseMs * 1.2, longestPauseMs) : shortestPauseMs
    await sleep(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

const shortestPauseMs = 500
const longestPauseMs = 5_000

function failedError(declared: AwaitedConnector, parts: readonly FailedPart[], restarts: number): UnreachableError {
  const [first] = parts
  const what =
    first?.task === undefined
      ? 'failed'
      : `has ${parts.length === 1 ? 'a failed task' : `${parts.length} failed tasks`}`
  const again = restarts === 0 ? '' : ` after ${restarts === 1 ? 'one restart' : `${restarts} restarts`}`
  const cause = withoutSecrets(rootCause(first?.trace ?? ''), declared)
  return new UnreachableError({
    code: 'connector-failed',
    message: `Connector "${declared.name}" ${what}${again}: ${cause}`,
    ...placed(declared),
    help: `${first?.worker ? `On worker ${first.worker}. ` : ''}${withoutSecrets(traceHead(first?.trace ?? ''), declared)}`,
  })
}

function placed({ place }: AwaitedConnector): Pick<Problem, 'place'> {
  return place === undefined ? {} : { place }
}

function traceHead(trace: string): string {
  const lines = trace.split('\n').filter((line) => line.trim() !== '')
  return lines
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ')
}

/** Messages of connectors quote values: those that came from variables are taken out again. */
function withoutSecrets(text: string, { config, injected }: Pick<DeclaredConnector, 'config' | 'injected'>): string {
  return [...injected]
    .map((name) => config[name] ?? '')
    .filter((value) => value.length >= 4)
    .reduce((shown, value) => shown.replaceAll(value, '***'), text)
}

function refusedBy(declared: DeclaredConnector, { title }: ConnectClient, message: string): UnreachableError {
  return new UnreachableError({
    code: 'connector-refused',
    message: `${title} refused connector "${declared.name}": ${withoutSecrets(message, declared)}`,
    place: declared.place,
  })
}

/** Asks the worker whether the plugins take the configurations. Values are never shown: validation resolves secrets. */
export async function checkConnectors(
  changes: readonly Compared<DeclaredConnector, LiveConnector>[],
  connect: ConnectClient,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { declared, difference } of changes) {
    if (difference.action !== 'create' && difference.action !== 'update') continue
    if (!connect.states.includes(declared.state)) {
      problems.push({
        code: 'connector-state-unsupported',
        message: `Connector "${declared.name}" cannot be ${declared.state}: ${connect.title} knows ${connect.states.join(' and ')} only.`,
        place: declared.placeOf(['state']),
      })
    }
    const validation = await connect.validate(declared.name, declared.config)
    if (validation.kind === 'refused') {
      problems.push(await refusedPlugin(declared, validation.message, connect))
      continue
    }
    for (const { setting, message } of validation.errors) {
      const known = Object.hasOwn(declared.config, setting)
      problems.push({
        code: 'connector-invalid',
        message: `Connector "${declared.name}": ${shownError(declared, setting, message)}`,
        place: known ? declared.placeOf(['config', setting]) : declared.placeOf(['config'], 'key'),
      })
    }
    const passwords = validation.settings.filter(({ type }) => type === 'PASSWORD').map(({ name }) => name)
    for (const name of passwords) {
      const written = declared.template[name]
      if (written === undefined || written === '' || isReference(written)) continue
      problems.push({
        code: 'connector-literal-secret',
        message: `${name} of connector "${declared.name}" stands in the file as plain text; its plugin says it is a password.`,
        place: declared.placeOf(['config', name]),
        help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
      })
    }
  }
  return problems
}

/** The message without the value it quotes, unless the value stands in the file anyway. */
function shownError(declared: DeclaredConnector, setting: string, message: string): string {
  const written = declared.template[setting]
  const safe = message.replace(/Invalid value .* for configuration /s, (quoted) =>
    written !== undefined && !declared.injected.has(setting) && !written.includes('${')
      ? quoted
      : 'Invalid value for configuration ',
  )
  return withoutSecrets(safe, declared)
}

async function refusedPlugin(declared: DeclaredConnector, message: string, connect: ConnectClient): Promise<Problem> {
  const plugin = declared.config['connector.class']
  const known = (await connect.plugins()).map(({ className }) => className)
  const isKnown =
    plugin !== undefined &&
    known.some((each) => each === plugin || each.endsWith(`.${plugin}`) || each.endsWith(`.${plugin}Connector`))
  const place = plugin === undefined ? declared.place : declared.placeOf(['config', 'connector.class'])
  if (isKnown || plugin === undefined) {
    return {
      code: 'connector-invalid',
      message: `Connector "${declared.name}": ${withoutSecrets(message, declared)}`,
      place,
    }
  }
  const near = known.filter((each) =>
    each.toLowerCase().includes((plugin.split('.').at(-1) ?? plugin).toLowerCase().replace(/connector$/, '')),
  )
  return {
    code: 'connector-plugin-missing',
    message: `${connect.title} has no connector class ${plugin}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
    place,
    help: `It has ${known.join(', ') || 'none'}.`,
  }
}
