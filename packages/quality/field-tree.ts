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
    if (fails(checks[index] as RunningCheck, value, cursor)) failed = true
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

/** Shows a value to a check and answers whether it fails one of severity error. */
function fails(check: RunningCheck, value: unknown, cursor: Cursor): boolean {
  const { test } = check
  if (test !== undefined) {
    const cause = test(value, cursor)
    if (cause === notJudged) return false
    if (cause === undefined) {
      countEvaluated(check.tally, cursor)
      return false
    }
  }
  return check.observe(value, cursor) && check.definition.severity === 'error'
}

/** A tree in which only scalars are looked at, in objects that are there: what records nearly always come to. */
export interface ScalarFields {
  readonly paths: readonly (readonly string[])[]
  /** What is at each path. */
  readonly leaves: readonly FieldTree[]
  /** Of the objects that the paths lead through; every object passes them, or they are about the record as a whole. */
  readonly ofObjects: readonly RunningCheck[]
}

/** Undefined for a tree of another kind. */
export function scalarFields(tree: FieldTree, above: readonly string[] = []): ScalarFields | undefined {
  const isOfRecord = above.length === 0
  if (tree.isLeaf && !isOfRecord) return { paths: [above], leaves: [tree], ofObjects: [] }
  const isMet = (check: RunningCheck): boolean => passesEveryObject(check) || (isOfRecord && check.readsRecord)
  if (tree.items !== undefined || tree.entries !== undefined || !tree.checks.every(isMet)) return undefined
  const below = tree.fields.map((field) => scalarFields(field.tree, [...above, field.name]))
  if (!below.every((fields) => fields !== undefined)) return undefined
  return {
    paths: below.flatMap(({ paths }) => paths),
    leaves: below.flatMap(({ leaves }) => leaves),
    ofObjects: [...tree.checks, ...below.flatMap(({ ofObjects }) => ofObjects)],
  }
}

const anyObject = Object.freeze({})

/** These kinds look at the value alone and not into an object, so what one of them says of one it says of all. */
function passesEveryObject({ definition: { kind }, test }: RunningCheck): boolean {
  if (!['presence', 'completeness', 'type'].includes(kind) || test === undefined) return false
  return (test as (value: unknown) => unknown)(anyObject) === undefined
}

/** The same as `inspectValue` for an object with these values at the paths, undefined for those that it lacks. */
export function inspectScalars(
  { leaves, ofObjects }: ScalarFields,
  values: readonly unknown[],
  cursor: Cursor,
): boolean {
  let failed = false
  for (let index = 0; index < ofObjects.length; index++) {
    const check = ofObjects[index] as RunningCheck
    if (!check.readsRecord) countEvaluated(check.tally, cursor)
    else if (fails(check, anyObject, cursor)) failed = true
  }
  for (let index = 0; index < leaves.length; index++) {
    if (inspectValue(leaves[index] as FieldTree, values[index], cursor)) failed = true
  }
  return failed
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
