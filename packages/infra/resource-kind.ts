import type { PlanAction, PlanChange, PlanField, Problem, RiskLevel } from '@kafka-dataops/core'
import type { Declaration, DesiredState } from './desired/declaration.ts'
import type { Platform, ServiceName } from './platform.ts'

export interface Risk {
  readonly level: RiskLevel
  /** A sentence. */
  readonly reason: string
}

/** What has to happen to one resource. */
export interface Difference {
  readonly action: PlanAction
  readonly fields: readonly PlanField[]
  readonly risks: readonly Risk[]
  readonly reversibility: PlanChange['reversibility']
  readonly notes: readonly string[]
  /** Why it cannot be done at all. */
  readonly blockers: readonly Problem[]
}

export interface Compared<Declared, Live> {
  readonly declared: Declared
  readonly live: Live | undefined
  readonly difference: Difference
}

/** What undoing came to, in sentences: what stays changed and why, and what a reader should know of what was undone. */
export interface Undone {
  readonly left: readonly string[]
  readonly notes?: readonly string[]
}

export interface UndoOptions {
  /** Whether connectors go back to where they were reading: what they have moved since is moved again. */
  readonly offsets: 'restore' | 'keep'
}

/**
 * One kind of resource: the verbs that a plan and its execution are made of. `Live` is JSON.
 */
export interface ResourceKind<Declared extends Declaration, Live> {
  readonly name: string
  readonly service: ServiceName
  /** Creates and updates of lower order come first; deletes run in reverse order after them. */
  readonly order: number
  declared(state: DesiredState): readonly Declared[]
  /** Names of the same kind that must be there first; none unless given. */
  needs?(declared: Declared): readonly string[]
  /** Live state of those that exist. */
  readLive(declared: readonly Declared[], platform: Platform): Promise<ReadonlyMap<string, Live>>
  /** Pure. */
  diff(declared: Declared, live: Live | undefined): Difference
  /** Asks the platform whether it would take the changes; changes nothing. */
  check(changes: readonly Compared<Declared, Live>[], platform: Platform): Promise<readonly Problem[]>
  /** Answers when the platform has taken it, and throws otherwise. Applying twice is harmless. */
  apply(change: Compared<Declared, Live>, platform: Platform): Promise<void>
  /** Live state with what only undoing needs and a plan of thousands need not read; read right before the first change. */
  remember?(name: string, live: Live, platform: Platform): Promise<Live>
  /** What may be kept of live state to undo a change: never a literal secret. */
  preImage(live: Live): Live
  /** Whether a field that a change has set stays as it is when the change is undone; none does unless given. */
  stays?(action: PlanAction, path: string): boolean
  /** Brings a resource back to what it was: `before` undefined means that it was not there. */
  undo(
    name: string,
    before: Live | undefined,
    after: Difference,
    platform: Platform,
    options: UndoOptions,
  ): Promise<Undone>
}

/** The most severe level first. */
const severities: readonly RiskLevel[] = ['high', 'medium', 'low', 'none']

export function highestRisk(risks: readonly Risk[]): RiskLevel {
  return severities.find((level) => risks.some((risk) => risk.level === level)) ?? 'none'
}

/** Why there is a risk, the worst first and each once. */
export function riskReasons(risks: readonly Risk[]): string[] {
  const sorted = risks
    .filter(({ level }) => level !== 'none')
    .toSorted((left, right) => severities.indexOf(left.level) - severities.indexOf(right.level))
  return [...new Set(sorted.map(({ reason }) => reason))]
}

export const unchanged: Difference = {
  action: 'none',
  fields: [],
  risks: [],
  reversibility: { level: 'full' },
  notes: [],
  blockers: [],
}
