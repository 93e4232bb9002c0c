import type { FieldPath, FieldStep } from './check-definition.ts'
import { type Cursor, notJudged, type RunningCheck } from './checks/index.ts'
import { countEvaluated } from './checks/tally.ts'

/**
 * The paths of all checks as one tree, so that a field is fetched once per record however many checks look at it.
 * Children of what is no object (array for items) are not looked at: their parent's checks say so.
 */
export interface FieldTree {
  readonly checks: readonly RunningCheck[]
  readonly fields: readonly FieldNode[]
  readonly items: FieldTree | undefined
  readonly entries: FieldTree | undefined
  readonly isLeaf: boolean
}

interface FieldNode {
  readonly name: string
  /** Objects inherit a property of this name, so that it takes a closer look whether they have their own. */
  readonly isInherited: boolean
  readonly tree: FieldTree
}

export function fieldTree(checks: readonly RunningCheck[]): FieldTree {
  return build(checks.map((check) => ({ check, path: check.definition.path })))
}

interface Placed {
  readonly check: RunningCheck
  readonly path: FieldPath
}

function build(placed: readonly Placed[]): FieldTree {
  const below = placed.filter(({ path }) => path.length > 0)
  const byStep = Map.groupBy(below, ({ path: [step] }) => stepName(step))
  const childOf = (members: readonly Placed[]): FieldTree =>
    build(members.map(({ check, path }) => ({ check, path: path.slice(1) })))
  const each = (kind: 'item' | 'entry'): FieldTree | undefined => {
    const members = below.filter(({ path: [step] }) => typeof step === 'object' && step.each === kind)
    return members.length === 0 ? undefined : childOf(members)
  }
  const fields = [...byStep].flatMap(([name, members]) =>
    name === undefined ? [] : [{ name, isInherited: name in Object.prototype, tree: childOf(members) }],
  )
  return {
    checks: placed.filter(({ path }) => path.length === 0).map(({ check }) => check),
    fields,
    items: each('item'),
    entries: each('entry'),
    isLeaf: below.length === 0,
  }
}

function stepName(step: FieldStep | undefined): string | undefined {
  return typeof step === 'string' ? step : undefined
}

/** Shows a value to every check at or below its place. Answers whether one of severity error failed. */
export function inspectValue(tree: FieldTree, value: unknown, cursor: Cursor): boolean {
  let failed = false
  const { checks } = tree
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index] as RunningCheck
    const { test } = check
    if (test !== undefined) {
      const cause = test(value)
      if (cause === notJudged) continue
      if (cause === undefined) {
        countEvaluated(check.tally, cursor)
        continue
      }
    }
    if (check.observe(value, cursor) && check.definition.severity === 'error') failed = true
  }
  if (tree.isLeaf || typeof value !== 'object' || value === null) return failed
  if (Array.isArray(value)) return inspectItems(tree.items, value, cursor) || failed
  if (value instanceof Uint8Array) return failed
  for (const { name, isInherited, tree: child } of tree.fields) {
    const field = isInherited && !Object.hasOwn(value, name) ? undefined : (value as Record<string, unknown>)[name]
    if (inspectValue(child, field, cursor)) failed = true
  }
  return inspectEntries(tree.entries, value, cursor) || failed
}

function inspectItems(tree: FieldTree | undefined, items: readonly unknown[], cursor: Cursor): boolean {
  if (tree === undefined) return false
  let failed = false
  for (let index = 0; index < items.length; index++) {
    cursor.steps.push(index)
    if (inspectValue(tree, items[index], cursor)) failed = true
    cursor.steps.pop()
  }
  return failed
}

function inspectEntries(tree: FieldTree | undefined, map: object, cursor: Cursor): boolean {
  if (tree === undefined) return false
  let failed = false
  for (const [key, entry] of Object.entries(map)) {
    cursor.steps.push(key)
    if (inspectValue(tree, entry, cursor)) failed = true
    cursor.steps.pop()
  }
  return failed
}
