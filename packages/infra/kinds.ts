import type { PlanAction, PlanChange, Problem } from '@kafka-dataops/core'
import { aclKind } from './acls/index.ts'
import { connectorKind } from './connectors/index.ts'
import type { Declaration, DesiredState } from './desired/declaration.ts'
import type { Platform, ServiceName } from './platform.ts'
import {
  type Difference,
  highestRisk,
  type ResourceKind,
  riskReasons,
  type Undone,
  type UndoOptions,
} from './resource-kind.ts'
import { subjectKind } from './subjects/index.ts'
import { topicKind } from './topics/index.ts'

/** What a plan does with one resource, whatever its kind. */
export interface PlannedChange {
  readonly change: Omit<PlanChange, 'step'>
  readonly difference: Difference
  readonly declared: Declaration
  /** Sort key of its execution, ascending. */
  readonly order: number
  /** What was there; undefined when nothing was. Stays in memory: it may hold secrets. */
  readonly before: unknown
  /** JSON of what may be kept of it: no secret. */
  readonly preImage: unknown
  /** The same change, with what only undoing it needs in `before` and `preImage`. */
  readonly remember: () => Promise<PlannedChange>
  readonly apply: () => Promise<void>
}

/** A kind without the types of its declarations and live state. */
export interface AnyKind {
  readonly name: string
  readonly service: ServiceName
  /** Compares what is declared, as far as `isSelected`, with live state. */
  plan(
    state: DesiredState,
    platform: Platform,
    isSelected: (kind: string, name: string) => boolean,
  ): Promise<{ readonly changes: readonly PlannedChange[]; check(): Promise<readonly Problem[]> }>
  isDeclared(state: DesiredState, isSelected: (kind: string, name: string) => boolean): boolean
  stays(action: PlanAction, path: string): boolean
  undo(name: string, before: unknown, after: Difference, platform: Platform, options: UndoOptions): Promise<Undone>
}

/** Deletes come after everything else, in reverse order of kinds. */
const deletesAfter = 100

/** How many steps a resource comes after those that it needs; at most 999, and the same for all of a circle. */
function depthOf(name: string, needs: ReadonlyMap<string, readonly string[]>, above: readonly string[] = []): number {
  if (above.includes(name) || above.length > 998) return 0
  const inner = (needs.get(name) ?? []).filter((each) => needs.has(each))
  return Math.max(0, ...inner.map((each) => depthOf(each, needs, [...above, name]) + 1))
}

function anyKind<Declared extends Declaration, Live>(kind: ResourceKind<Declared, Live>): AnyKind {
  return {
    name: kind.name,
    service: kind.service,
    isDeclared: (state, isSelected) => kind.declared(state).some(({ name }) => isSelected(kind.name, name)),
    async plan(state, platform, isSelected) {
      const declared = kind.declared(state).filter(({ name }) => isSelected(kind.name, name))
      const live = declared.length === 0 ? new Map<string, Live>() : await kind.readLive(declared, platform)
      const compared = declared.map((each) => {
        const found = live.get(each.name)
        return { declared: each, live: found, difference: kind.diff(each, found) }
      })
      const needs = new Map(declared.map((each) => [each.name, kind.needs?.(each) ?? []]))
      const changes = compared.map((each): PlannedChange => {
        const { difference } = each
        const order = kind.order + depthOf(each.declared.name, needs) / 1_000
        const planned: PlannedChange = {
          declared: each.declared,
          difference,
          order: difference.action === 'delete' ? deletesAfter - order : order,
          before: each.live,
          preImage: each.live === undefined ? undefined : kind.preImage(each.live),
          async remember() {
            if (each.live === undefined || kind.remember === undefined) return planned
            const before = await kind.remember(each.declared.name, each.live, platform)
            return { ...planned, before, preImage: kind.preImage(before) }
          },
          apply: () => kind.apply(each, platform),
          change: {
            id: `${kind.name}/${each.declared.name}`,
            kind: kind.name,
            name: each.declared.name,
            action: difference.action,
            fields: [...difference.fields],
            risk: {
              level: highestRisk(difference.risks),
              reasons: riskReasons(difference.risks),
            },
            reversibility: difference.reversibility,
            notes: [...difference.notes],
            place: each.declared.place,
          },
        }
        return planned
      })
      return {
        changes,
        check: () =>
          kind.check(
            compared.filter(({ difference }) => difference.action !== 'none'),
            platform,
          ),
      }
    },
    stays: (action, path) => kind.stays?.(action, path) ?? false,
    undo: (name, before, after, platform, options) =>
      kind.undo(name, before as Live | undefined, after, platform, options),
  }
}

/** Every kind of resource, in the order that lists show them. */
export const kinds: readonly AnyKind[] = [
  anyKind(subjectKind),
  anyKind(topicKind),
  anyKind(aclKind),
  anyKind(connectorKind),
]

export const kindNames: readonly string[] = kinds.map(({ name }) => name)
