import type { DocumentPath, Place, PositionedDocument } from '@kafka-dataops/core'

/** A part of a document, as if it were a document of its own. */
export function partOf(document: PositionedDocument, prefix: DocumentPath): PositionedDocument {
  return {
    file: document.file,
    text: document.text,
    value: valueAt(document.value, prefix),
    placeOf: (path, target) => document.placeOf([...prefix, ...path], target),
  }
}

export function valueAt(value: unknown, path: DocumentPath): unknown {
  let current = value
  for (const step of path)
    current = isMapping(current) || Array.isArray(current) ? Reflect.get(current, step) : undefined
  return current
}

export function hasPath(value: unknown, path: DocumentPath): boolean {
  let current = value
  for (const step of path) {
    if (!(isMapping(current) || Array.isArray(current)) || !Object.hasOwn(current, step)) return false
    current = Reflect.get(current, step)
  }
  return true
}

/**
 * Documents laid over each other, later ones winning: mappings are merged key by key, null takes a key away, everything
 * else is replaced. A place is that of the last layer which says something there.
 */
export function overlay(layers: readonly PositionedDocument[]): PositionedDocument {
  const [base] = layers
  const value = layers.map((layer) => layer.value).reduce(merge, undefined)
  const placeOf = (path: DocumentPath, target?: 'key' | 'value'): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const prefix = path.slice(0, length)
      const layer = layers.findLast((each) => each.value !== undefined && hasPath(each.value, prefix))
      if (layer !== undefined && (length > 0 || layers.length === 1)) return layer.placeOf(path, target)
    }
    // The resource itself stands where it was first declared, not where an overlay or a default touches it.
    const declared = layers.find((each) => each.value !== undefined)
    return (declared ?? base)?.placeOf([], target) ?? { file: base?.file ?? '', line: 1, column: 1 }
  }
  // The text is for columns within a line, so that of one file must not be taken for another's.
  const sameFile = layers.every(({ file }) => file === base?.file)
  return { file: base?.file ?? '', text: sameFile ? (base?.text ?? '') : '', value, placeOf }
}

function merge(below: unknown, above: unknown): unknown {
  if (above === undefined) return below
  if (!isMapping(above)) return above
  const merged: Record<string, unknown> = { ...(isMapping(below) ? below : {}) }
  for (const [key, value] of Object.entries(above)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(merged[key], value)
  }
  return merged
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
