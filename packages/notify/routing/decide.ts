import { type AlertSeverity, alertRank, gravestAlert, isAtLeastAlert } from '@kafka-dataops/core'
import type { ChannelKind } from '../channels/channel.ts'
import type { Change, Part } from '../message/message.ts'
import { describeQuietHours, isQuiet } from './quiet-hours.ts'
import type { QuietHours, whenWords } from './section.ts'

/** Which channels are told, and of what: pure, from the routes and from what each channel was told last. */

export interface Route {
  readonly severity: AlertSeverity
  readonly when: (typeof whenWords)[number]
  readonly operations?: readonly string[] | undefined
  readonly branches?: readonly string[] | undefined
  readonly environments?: readonly string[] | undefined
  readonly quietHours?: QuietHours | undefined
}

/** What a channel was told last of one part. */
export interface Told {
  readonly severity: AlertSeverity | 'none'
  /** When this trouble (or this calm) began, in ms since the epoch. */
  readonly since: number
}

export interface Situation {
  /** Empty for a message without results. */
  readonly parts: readonly Part[]
  /** Of a message without results. */
  readonly plainSeverity: AlertSeverity
  readonly branch: string | undefined
  readonly environment: string | undefined
  /** By key of the part; undefined without a state. */
  readonly told: Readonly<Record<string, Told | undefined>> | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Channels that keep a problem open must be told of its end, whatever a route says of recoveries. */
export type Follows = ChannelKind['follows']

export type Decision =
  | { readonly kind: 'send'; readonly parts: readonly Part[]; readonly change: Change; readonly since?: number }
  /** Nothing to say; what it now knows is recorded. */
  | { readonly kind: 'silent'; readonly reason: string; readonly parts: readonly Part[] }
  /** Something to say, later: what it knows stays, so that the first run after the quiet hours says it. */
  | { readonly kind: 'held'; readonly reason: string }

/**
 * For one channel. What came and went and is not yet sure to be over is left out, but for channels that are told of every
 * run: they say what this run came to.
 */
export function decideDamped(
  { kind, routes }: { readonly kind: Pick<ChannelKind, 'follows'>; readonly routes: readonly Route[] },
  damped: readonly Part[],
  situation: Situation,
): Decision {
  if (kind.follows === 'runs' || damped.length === 0) return decide(routes, kind.follows, situation)
  const parts = situation.parts.filter((part) => !damped.includes(part))
  if (parts.length > 0) return decide(routes, kind.follows, { ...situation, parts })
  return { kind: 'held', reason: 'it came and went several times, and is told to be over when it stays so' }
}

/** For one channel and the routes that lead to it. */
export function decide(routes: readonly Route[], follows: Follows, situation: Situation): Decision {
  const { branch, environment } = situation
  const near = routes.filter((route) => matchesAny(route.branches, branch) && isAmong(route.environments, environment))
  if (near.length === 0) return silent(`no route leads here${where(branch, environment)}`, [])
  if (situation.parts.length === 0) return decidePlain(near, situation)
  const views = near.map((route) => view(route, follows, situation))
  if (views.every(({ scope }) => scope.length === 0)) return silent('no route leads here for these results', [])
  const scope = situation.parts.filter((part) => views.some((seen) => seen.scope.includes(part)))
  const firing = views.filter(({ fires }) => fires)
  const sending = firing.filter(({ quiet }) => quiet === undefined)
  if (sending.length > 0) {
    const parts = situation.parts.filter((part) => sending.some((seen) => seen.scope.includes(part)))
    return { kind: 'send', parts, ...relationOf(parts, situation) }
  }
  const [held] = firing
  if (held?.quiet !== undefined) return { kind: 'held', reason: `quiet hours, ${describeQuietHours(held.quiet)}` }
  return silent(views[0]?.reason ?? 'nothing to say', scope)
}

function decidePlain(near: readonly Route[], { plainSeverity, now }: Situation): Decision {
  const grave = near.filter(({ severity }) => isAtLeastAlert(plainSeverity, severity))
  if (grave.length === 0) return silent(`${plainSeverity} is below what its routes ask for`, [])
  const loud = grave.filter((route) => quietNow(route, plainSeverity, now) === undefined)
  if (loud.length > 0) return { kind: 'send', parts: [], change: 'unknown' }
  const hours = grave[0]?.quietHours
  return { kind: 'held', reason: hours === undefined ? 'quiet hours' : `quiet hours, ${describeQuietHours(hours)}` }
}

interface View {
  readonly scope: readonly Part[]
  readonly fires: boolean
  readonly quiet: QuietHours | undefined
  readonly reason: string
}

/** What one route makes of the results. */
function view(route: Route, follows: Follows, situation: Situation): View {
  const { parts, told, now } = situation
  const scope = parts.filter(({ operation }) => route.operations === undefined || route.operations.includes(operation))
  if (scope.length === 0)
    return { scope, fires: false, quiet: undefined, reason: 'no route leads here for these results' }
  const current = gravestAlert(scope.map(({ severity }) => severity))
  const before = told === undefined ? undefined : gravestAlert(scope.map(({ key }) => severityOf(told[key])))
  const knows = told !== undefined && scope.some(({ key }) => told[key] !== undefined)
  const isTrouble = isAtLeastAlert(current, route.severity)
  const wasTrouble = isAtLeastAlert(before, route.severity)
  const quiet = quietNow(route, current, now)
  const fires =
    follows === 'runs' ||
    // The end of a problem is told unless it is known that there was none.
    (follows === 'problems' && (isTrouble || wasTrouble || !knows)) ||
    (follows === 'routes' &&
      hasToSay(route.when, { isTrouble, wasTrouble, isChanged: clamp(current, route) !== clamp(before, route) }))
  return {
    scope,
    fires,
    // An end wakes nobody up.
    quiet: follows !== 'routes' && !isTrouble ? undefined : quiet,
    reason: silenceReason(route, isTrouble, current),
  }
}

function hasToSay(
  when: Route['when'],
  { isTrouble, wasTrouble, isChanged }: { isTrouble: boolean; wasTrouble: boolean; isChanged: boolean },
): boolean {
  switch (when) {
    case 'always':
      return true
    case 'failure':
      return isTrouble
    case 'change':
      return (isTrouble || wasTrouble) && isChanged
    case 'recovered':
      return wasTrouble && !isTrouble
  }
}

function silenceReason(route: Route, isTrouble: boolean, current: AlertSeverity | undefined): string {
  if (isTrouble)
    return route.when === 'recovered' ? 'it is told of recoveries only' : 'it was told before, and nothing changed'
  return current === undefined ? 'all is well' : `${current} is below ${route.severity}`
}

/** Below what a route asks for all is one. */
function clamp(severity: AlertSeverity | undefined, route: Route): AlertSeverity | undefined {
  return isAtLeastAlert(severity, route.severity) ? severity : undefined
}

function severityOf(told: Told | undefined): AlertSeverity | undefined {
  return told === undefined || told.severity === 'none' ? undefined : told.severity
}

function quietNow({ quietHours }: Route, severity: AlertSeverity | undefined, now: number): QuietHours | undefined {
  if (quietHours === undefined || isAtLeastAlert(severity, quietHours.except ?? 'CRITICAL')) return undefined
  return isQuiet(quietHours, now) ? quietHours : undefined
}

/** How the parts compare with what the channel was told of them. */
function relationOf(
  parts: readonly Part[],
  { told, now }: Situation,
): { readonly change: Change; readonly since?: number } {
  if (told === undefined) return { change: 'unknown' }
  const current = gravestAlert(parts.map(({ severity }) => severity))
  const before = gravestAlert(parts.map(({ key }) => severityOf(told[key])))
  const begun = parts.flatMap(({ key }) => (severityOf(told[key]) === undefined ? [] : [told[key]?.since ?? now]))
  const since = begun.length === 0 ? {} : { since: Math.min(...begun) }
  if (current === undefined) return before === undefined ? { change: 'none' } : { change: 'over', ...since }
  if (before === undefined) return { change: 'new', since: now }
  const step = alertRank(current) - alertRank(before)
  return { change: step === 0 ? 'ongoing' : step < 0 ? 'worse' : 'better', ...since }
}

/** What a channel knows after it was told of the parts (or had no need to be). */
export function toldOf(
  parts: readonly Part[],
  before: Readonly<Record<string, Told | undefined>>,
  now: number,
): Readonly<Record<string, Told>> {
  return Object.fromEntries(
    parts.map(({ key, severity: current }): readonly [string, Told] => {
      const severity: Told['severity'] = current ?? 'none'
      const earlier = before[key]
      const goesOn = earlier !== undefined && (earlier.severity === 'none') === (severity === 'none')
      return [key, { severity, since: goesOn ? earlier.since : now }]
    }),
  )
}

function silent(reason: string, parts: readonly Part[]): Decision {
  return { kind: 'silent', reason, parts }
}

function where(branch: string | undefined, environment: string | undefined): string {
  const parts = [
    ...(branch === undefined ? [] : [`branch ${branch}`]),
    ...(environment === undefined ? [] : [`environment ${environment}`]),
  ]
  return parts.length === 0 ? '' : ` for ${parts.join(' and ')}`
}

function isAmong(names: readonly string[] | undefined, name: string | undefined): boolean {
  return names === undefined || (name !== undefined && names.includes(name))
}

function matchesAny(patterns: readonly string[] | undefined, name: string | undefined): boolean {
  return patterns === undefined || (name !== undefined && patterns.some((pattern) => matchesPattern(pattern, name)))
}

/** As GitHub's branch filters: `*` stands for anything but a slash, `**` for anything. */
export function matchesPattern(pattern: string, name: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((piece) => (piece === '**' ? '.*' : piece === '*' ? '[^/]*' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${source}$`, 's').test(name)
}
