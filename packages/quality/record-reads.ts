/** Member names from the value of the record on. */
export type ReadPath = readonly string[]

/** In the place of what has no place: something on the way to it is no object, or is not there. */
export const unreachable = Symbol('unreachable')

/** The value of the record in work. */
export interface ReadValue {
  value: unknown
}

/**
 * Fields of the record that rules ask for beside the value that they stand at. Each is looked up once for a record,
 * however many rules ask for it, and without the rest of the record where the format has a way to do so.
 */
export interface RecordReads {
  readonly paths: readonly ReadPath[]
  /** What the record in work has at the paths: undefined where the last object lacks the field, or `unreachable`. */
  readonly values: readonly ReadValue[]
  /** Whether a rule asks for the record as a whole. */
  readonly wantsWhole: () => boolean
  /** Where the value at a path will be found. */
  readonly valueAt: (path: ReadPath) => ReadValue
  readonly wantWhole: () => void
}

export function recordReads(): RecordReads {
  const paths: ReadPath[] = []
  const values: ReadValue[] = []
  const known = new Map<string, ReadValue>()
  let isWholeWanted = false
  return {
    paths,
    values,
    wantsWhole: () => isWholeWanted,
    wantWhole() {
      isWholeWanted = true
    },
    valueAt(path) {
      const key = JSON.stringify(path)
      const before = known.get(key)
      if (before !== undefined) return before
      const value = { value: unreachable }
      paths.push(path)
      values.push(value)
      known.set(key, value)
      return value
    },
  }
}

/** Nothing is known of the record in work yet. */
export function forget({ values }: RecordReads): void {
  for (const each of values) each.value = unreachable
}

/** Looks the paths up in a whole value. */
export function readWhole({ paths, values }: RecordReads, value: unknown): void {
  for (let slot = 0; slot < paths.length; slot++) {
    ;(values[slot] as ReadValue).value = fieldOf(value, paths[slot] as ReadPath)
  }
}

function fieldOf(value: unknown, path: ReadPath): unknown {
  let at = value
  for (let step = 0; step < path.length; step++) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || at instanceof Uint8Array) return unreachable
    const name = path[step] as string
    at = Object.hasOwn(at, name) ? (at as Readonly<Record<string, unknown>>)[name] : undefined
    if (at === undefined) return step === path.length - 1 ? undefined : unreachable
  }
  return at
}
