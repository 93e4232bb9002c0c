import {
  BadInputError,
  openManifest,
  type Ports,
  type PositionedDocument,
  type Problem,
  pathKey,
  substituteEnvironment,
  validateDocument,
} from '@kafka-dataops/core'
import type { ChannelKind } from '../channels/channel.ts'
import { channelKind, channelKinds } from '../channels/index.ts'
import type { SeverityRule } from '../message/severity.ts'
import type { Route } from './decide.ts'
import { notifySection, type RouteSettings, routingShape } from './section.ts'

/** A channel that may be told, and the routes that lead to it. */
export interface RoutedChannel extends NamedChannel {
  readonly routes: readonly Route[]
}

interface NamedChannel {
  readonly name: string
  readonly kind: ChannelKind
  readonly settings: ChannelSettings
  readonly origin: 'manifest' | 'inputs'
}

/** A channel without its secrets is a problem only where something is to be sent to it. */
export type ChannelSettings =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem }

export interface Routing {
  readonly channels: readonly RoutedChannel[]
  readonly severities: readonly SeverityRule[]
}

export interface RoutingInputs {
  readonly manifest: string | undefined
  /** Channels to tell whatever the routes say. */
  readonly to: readonly string[] | undefined
  /** Every input: the channels' own are among them. */
  readonly all: Readonly<Record<string, unknown>>
}

type RoutingPorts = Pick<Ports, 'files' | 'environment' | 'maskSecret'> & { readonly state?: unknown }

/**
 * Channels and routes from the section `notify` of the manifest and from the inputs.
 * @throws BadInputError with every problem at its place.
 */
export async function readRouting(inputs: RoutingInputs, ports: RoutingPorts): Promise<Routing> {
  const document = await notifyDocument(inputs.manifest, ports)
  const problems: Problem[] = []
  const section = document === undefined ? emptySection : readSection(document, ports, problems)
  const fromInputs = channelsOfInputs(inputs.all, ports, problems)
  const known = [...section.channels, ...fromInputs].map(({ name }) => name)
  for (const name of inputs.to ?? []) {
    if (!known.includes(name)) problems.push(unknownChannel(name, known))
  }
  const clashing = fromInputs.find(({ name }) => section.channels.some((channel) => channel.name === name))
  if (clashing !== undefined) {
    problems.push({
      code: 'channel-twice',
      message: `The inputs make a channel named ${clashing.name}, and dataops.yml has one of that name.`,
      help: 'Give the one in dataops.yml another name.',
    })
  }
  if (problems.length > 0) throw new BadInputError(problems)
  return {
    severities: section.severities,
    channels: [...section.channels, ...fromInputs].map((channel) => ({
      ...channel,
      routes: routesTo(channel, inputs.to, section, ports),
    })),
  }
}

interface Section {
  readonly channels: readonly NamedChannel[]
  /** Undefined when the manifest leaves it to the default table. */
  readonly routes: readonly RouteSettings[] | undefined
  readonly severities: readonly SeverityRule[]
  readonly quietHours: RouteSettings['quiet-hours']
}

const emptySection: Section = { channels: [], routes: undefined, severities: [], quietHours: undefined }

function routesTo(
  { name, kind, origin }: NamedChannel,
  to: readonly string[] | undefined,
  { routes, quietHours }: Section,
  { state }: RoutingPorts,
): readonly Route[] {
  if (to !== undefined) return to.includes(name) ? [{ severity: 'LOW', when: 'always' }] : []
  const defaultWhen = state === undefined ? 'failure' : 'change'
  const own = routes?.filter((route) => route.to.includes(name)) ?? []
  if (own.length > 0) return own.map((route) => routeOf(route, defaultWhen, quietHours))
  // Routes of a manifest that forget a channel of it do so on purpose; of channels of the inputs they know nothing.
  if (routes !== undefined && origin === 'manifest') return []
  return [{ severity: kind.leastSeverity, when: defaultWhen, quietHours }]
}

function routeOf(
  { severity = 'MEDIUM', when, operations, branches, environments, 'quiet-hours': own }: RouteSettings,
  defaultWhen: Route['when'],
  quietHours: RouteSettings['quiet-hours'],
): Route {
  return { severity, when: when ?? defaultWhen, operations, branches, environments, quietHours: own ?? quietHours }
}

/** The manifest's part `notify` as a document of its own; undefined where there is none. */
async function notifyDocument(
  given: string | undefined,
  { files }: RoutingPorts,
): Promise<PositionedDocument | undefined> {
  const document = await openManifest(given, files)
  if (document === undefined || !isObject(document.value) || !isObject(document.value.notify)) return undefined
  const ownKeys = new Set(Object.keys(notifySection.shape))
  const value = Object.fromEntries(Object.entries(document.value.notify).filter(([key]) => ownKeys.has(key)))
  return { ...document, value, placeOf: (path, target) => document.placeOf(['notify', ...path], target) }
}

function readSection(document: PositionedDocument, ports: RoutingPorts, problems: Problem[]): Section {
  const validated = validateDocument(document, routingShape)
  if (!validated.ok) {
    problems.push(...validated.problems)
    return emptySection
  }
  const { channels = {}, routes, severities = [], 'quiet-hours': quietHours } = validated.value
  for (const [index, route] of (routes ?? []).entries()) {
    problems.push(...routeProblems(route, index, Object.keys(channels), document, ports))
  }
  const read = Object.entries(channels).flatMap(([name, { type }]): readonly NamedChannel[] => {
    const kind = channelKind(type)
    if (kind === undefined) return []
    const settings = readChannel(name, kind, document, ports, problems)
    return settings === undefined ? [] : [{ name, kind, settings, origin: 'manifest' }]
  })
  return { channels: read, routes, severities, quietHours }
}

function routeProblems(
  route: RouteSettings,
  index: number,
  channels: readonly string[],
  document: PositionedDocument,
  { state }: RoutingPorts,
): readonly Problem[] {
  const unknown = route.to.flatMap((name, at) =>
    channels.includes(name) || channelKinds.some(({ type }) => type === name)
      ? []
      : [{ ...unknownChannel(name, channels), place: document.placeOf(['routes', index, 'to', at]) }],
  )
  if (state !== undefined || (route.when !== 'change' && route.when !== 'recovered')) return unknown
  const needsState: Problem = {
    code: 'notify-needs-state',
    message: `when: ${route.when} compares a run with the one before, which is known only with a state.`,
    place: document.placeOf(['routes', index, 'when']),
    help: 'Give state, as state: branch:kafka-dataops-state, or write when: failure.',
  }
  return [...unknown, needsState]
}

/** The settings of one channel; undefined (with problems) when they are wrong whatever the environment holds. */
function readChannel(
  name: string,
  kind: ChannelKind,
  document: PositionedDocument,
  ports: RoutingPorts,
  problems: Problem[],
): ChannelSettings | undefined {
  const path = ['channels', name]
  const given = { ...(at(document.value, path) as Readonly<Record<string, unknown>>) }
  delete given.type
  const part: PositionedDocument = {
    ...document,
    value: given,
    placeOf: (steps, target) => document.placeOf([...path, ...steps], target),
  }
  const substituted = substituteEnvironment(part, ports.environment)
  const literal = kind.secrets.filter(
    (key) =>
      given[key] !== undefined &&
      !hasKeyBelow(substituted.fromEnvironment, key) &&
      !isUnset(substituted.problems, given[key]),
  )
  if (literal.length > 0) {
    problems.push(...literal.map((key) => literalSecret(name, key, part)))
    return undefined
  }
  const [unset] = substituted.problems
  if (unset !== undefined) return { ok: false, problem: unset }
  const values = substituted.value as Readonly<Record<string, unknown>>
  for (const key of kind.secrets) maskAll(values[key], ports)
  const empty = Object.keys(values).find((key) => values[key] === '' && kind.secrets.includes(key))
  if (empty !== undefined) return { ok: false, problem: emptySecret(name, empty, part) }
  const validated = validateDocument({ ...part, value: values }, kind.settings)
  if (validated.ok) return { ok: true, value: validated.value }
  problems.push(...validated.problems.map((problem) => withoutSecretValue(problem, kind, name)))
  return undefined
}

function hasKeyBelow(fromEnvironment: ReadonlySet<string>, key: string): boolean {
  const prefix = pathKey([key]).slice(0, -1)
  return [...fromEnvironment].some((path) => path === `${prefix}]` || path.startsWith(`${prefix},`))
}

function isUnset(problems: readonly Problem[], value: unknown): boolean {
  return problems.length > 0 && JSON.stringify(value).includes('${')
}

function maskAll(value: unknown, ports: RoutingPorts): void {
  if (typeof value === 'string' && value !== '') ports.maskSecret(value)
  if (isObject(value)) for (const child of Object.values(value)) maskAll(child, ports)
}

function literalSecret(channel: string, key: string, part: PositionedDocument): Problem {
  return {
    code: 'literal-secret',
    message: `notify.channels.${channel}.${key} stands in the file as plain text.`,
    place: part.placeOf([key]),
    help: `Put it in a secret and write \${${`${channel}_${key}`.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}} here.`,
  }
}

function emptySecret(channel: string, key: string, part: PositionedDocument): Problem {
  return {
    code: 'unset-variable',
    message: `notify.channels.${channel}.${key} is empty: the environment variable that it takes holds nothing.`,
    place: part.placeOf([key]),
    help: "Set the variable in the step's env from a secret, and see that the secret exists for this environment.",
  }
}

/** A value that does not fit is shown in the message, unless it is a secret. */
function withoutSecretValue(problem: Problem, kind: ChannelKind, channel: string): Problem {
  const key = kind.secrets.find((secret) => problem.message.startsWith(`${secret} is `))
  if (key === undefined) return { ...problem, message: `notify.channels.${channel}: ${problem.message}` }
  const expected = problem.message
    .split(/: (?=expected )/)
    .slice(1)
    .join(': ')
  return {
    ...problem,
    message: `notify.channels.${channel}.${key} is not what ${kind.title} takes${expected === '' ? '' : `: ${expected}`}`,
  }
}

function channelsOfInputs(
  inputs: Readonly<Record<string, unknown>>,
  ports: RoutingPorts,
  problems: Problem[],
): readonly NamedChannel[] {
  return channelKinds.flatMap((kind): readonly NamedChannel[] => {
    const given = kind.fromInputs(inputs)
    if (given === undefined) return []
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    for (const key of kind.secrets) maskAll(values[key], ports)
    const parsed = kind.settings.safeParse(values)
    if (parsed.success) return [{ name: kind.type, kind, settings: { ok: true, value: parsed.data }, origin: 'inputs' }]
    const names = Object.keys(kind.inputs).join(', ')
    problems.push(
      ...parsed.error.issues.map(({ path, message }) => ({
        code: 'malformed-input',
        message: `The inputs ${names} make no channel${path.length === 0 ? '' : ` (${path.join('.')})`}: ${message}.`,
      })),
    )
    return []
  })
}

function unknownChannel(name: string, known: readonly string[]): Problem {
  return {
    code: 'unknown-channel',
    message: `There is no channel "${name}".`,
    help: known.length === 0 ? 'Define it under notify.channels in dataops.yml.' : `Known: ${known.join(', ')}.`,
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((current, step) => (isObject(current) ? current[step] : undefined), value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
