import { type CompatibilityLevel, compatibilityLevels, type Place } from '@kafka-dataops/core'
import { type Comparison, compareSchemas, type Finding, type IncompatibilityType } from './compare.ts'
import { describeFinding } from './describe.ts'
import { placeFinding } from './place-finding.ts'
import type { Schema } from './schema.ts'

export { type CompatibilityLevel, compatibilityLevels as COMPATIBILITY_LEVELS } from '@kafka-dataops/core'

/** Who could not read what: `backward`, the new schema old data; `forward`, the old schema new data. */
export type Direction = 'backward' | 'forward'

export interface Incompatibility {
  /** As Java's `SchemaCompatibility` calls it. */
  readonly type: IncompatibilityType
  /**
   * Java's location: a pointer into the reader's schema (the new one when backward, the old one when forward) that
   * goes through named types and has the index of the writer's branch where a union is read; `/` is the whole schema.
   */
  readonly readerPath: string
  /** The same kind of pointer into the writer's schema. */
  readonly writerPath: string
  /** One sentence: which schema cannot read what of which. */
  readonly message: string
  /**
   * The line of the NEW schema's file to look at: the token that is wrong or, where the new file no longer has it, the
   * nearest one that is still there (for a removed field the `fields` of its record).
   */
  readonly place: Place
  readonly direction: Direction
  /** The earlier version compared with, counted from 1, the oldest. */
  readonly version: number
}

export interface Compatibility {
  readonly compatible: boolean
  /** By version from the oldest, backward before forward, then in the order of the reader's schema. */
  readonly incompatibilities: readonly Incompatibility[]
}

export function isCompatibilityLevel(level: string): level is CompatibilityLevel {
  return (compatibilityLevels as readonly string[]).includes(level)
}

/**
 * Checks a schema against its earlier versions, oldest first, with the verdicts of Java's `SchemaCompatibility` (Avro
 * 1.12), which Confluent's registry follows. A level without `_TRANSITIVE` looks at the last version only; without
 * earlier versions everything is compatible. All incompatibilities are reported, each once, where a registry stops at
 * the first version that fails. Throws RangeError for a level that does not exist.
 */
export function checkCompatibility(
  newSchema: Schema,
  earlierSchemas: readonly Schema[],
  level: CompatibilityLevel,
): Compatibility {
  if (!isCompatibilityLevel(level)) {
    throw new RangeError(
      `"${String(level)}" is no compatibility level: expected one of ${compatibilityLevels.join(', ')}`,
    )
  }
  const directions = directionsOf(level)
  const first = level.endsWith('_TRANSITIVE') ? 0 : Math.max(earlierSchemas.length - 1, 0)
  const incompatibilities = earlierSchemas.flatMap((earlier, index) =>
    index < first
      ? []
      : directions.flatMap((direction) => incompatibilitiesWith(newSchema, earlier, direction, index + 1)),
  )
  return { compatible: incompatibilities.length === 0, incompatibilities }
}

function directionsOf(level: CompatibilityLevel): readonly Direction[] {
  if (level === 'NONE') return []
  if (level.startsWith('BACKWARD')) return ['backward']
  return level.startsWith('FORWARD') ? ['forward'] : ['backward', 'forward']
}

function incompatibilitiesWith(
  newSchema: Schema,
  earlier: Schema,
  direction: Direction,
  version: number,
): readonly Incompatibility[] {
  const comparison: Comparison =
    direction === 'backward' ? { reader: newSchema, writer: earlier } : { reader: earlier, writer: newSchema }
  return compareSchemas(comparison).map((finding: Finding) => ({
    type: finding.type,
    readerPath: finding.readerPath,
    writerPath: finding.writerPath,
    message: describeFinding(finding, direction, version),
    place: placeFinding(finding, direction),
    direction,
    version,
  }))
}
