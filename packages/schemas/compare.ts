import { type CompatibilityLevel, checkCompatibility } from '@kafka-dataops/avro'
import type { EarlierSchemas } from './base.ts'
import type { Comparison, LabelledIncompatibility, SubjectUnit } from './model.ts'

export function isTransitive(level: CompatibilityLevel): boolean {
  return level.endsWith('_TRANSITIVE')
}

/**
 * Compares a schema with the earlier ones that the level looks at, with the verdicts of Java's SchemaCompatibility. An
 * unchanged schema is not compared: what it was accepted with is accepted.
 */
export function compareSubject(
  unit: SubjectUnit,
  level: CompatibilityLevel,
  { earlier, change, reason }: EarlierSchemas,
): Comparison {
  const looked = isTransitive(level) ? earlier : earlier.slice(-1)
  const settled = { unit, level, earlier: looked, change, ...(reason === undefined ? {} : { reason }) }
  if (change !== 'changed' || level === 'NONE') return { ...settled, incompatibilities: [] }
  const { incompatibilities } = checkCompatibility(
    unit.schema,
    looked.map(({ schema }) => schema),
    level,
  )
  return {
    ...settled,
    incompatibilities: incompatibilities.flatMap((incompatibility): readonly LabelledIncompatibility[] => {
      const found = looked[incompatibility.version - 1]
      if (found === undefined) return []
      // The checker counts versions from 1; people know them by other names.
      const message = incompatibility.message.replaceAll(`version ${incompatibility.version}`, found.label)
      return [{ ...incompatibility, message, earlier: found }]
    }),
  }
}

/** Whether the schema's data or readers change at all, or only what is said about them. */
export function bumpOf(comparison: Comparison, isStructural: boolean): 'major' | 'minor' | 'patch' | undefined {
  if (comparison.incompatibilities.length > 0) return 'major'
  if (comparison.change === 'added') return 'minor'
  if (comparison.change !== 'changed') return undefined
  return isStructural ? 'minor' : 'patch'
}
