import type { FieldPath } from '../check-definition.ts'

/** The value at a path of field names; undefined when there is none. */
export function fieldAt(value: unknown, path: FieldPath): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || typeof step !== 'string' || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}
