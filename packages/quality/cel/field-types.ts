import type { FieldPath } from '../check-definition.ts'

/** Which fields hold doubles whatever a single value looks like: JSON writes 3.0 as 3. */
export interface FieldTypes {
  readonly isDouble: boolean
  /** Doubles may come as text: Avro's decimals do where a number would not be exact. */
  readonly decimalTexts: boolean
  readonly fields: ReadonlyMap<string, FieldTypes>
  /** Of the items of an array. */
  readonly item: FieldTypes | undefined
  /** Of the values of a map. */
  readonly entry: FieldTypes | undefined
}

export const noTypes: FieldTypes = {
  isDouble: false,
  decimalTexts: false,
  fields: new Map(),
  item: undefined,
  entry: undefined,
}

/** The types of a value whose fields at the given paths are doubles. */
export function fieldTypes(doubles: readonly FieldPath[], decimalTexts: boolean): FieldTypes {
  if (doubles.length === 0) return noTypes
  const below = (isStep: (step: FieldPath[number] | undefined) => boolean): FieldTypes | undefined => {
    const paths = doubles.filter(([step]) => isStep(step)).map((path) => path.slice(1))
    return paths.length === 0 ? undefined : fieldTypes(paths, decimalTexts)
  }
  const names = new Set(doubles.flatMap(([step]) => (typeof step === 'string' ? [step] : [])))
  return {
    isDouble: doubles.some((path) => path.length === 0),
    decimalTexts,
    fields: new Map(Array.from(names, (name) => [name, below((step) => step === name) ?? noTypes])),
    item: below((step) => typeof step === 'object' && step.each === 'item'),
    entry: below((step) => typeof step === 'object' && step.each === 'entry'),
  }
}

/** The types at a path below. */
export function typesAt(types: FieldTypes, path: FieldPath): FieldTypes {
  return path.reduce((at, step) => (typeof step === 'string' ? typesOf(at, step) : (at[step.each] ?? noTypes)), types)
}

export function typesOf(types: FieldTypes, field: string): FieldTypes {
  return types.fields.get(field) ?? types.entry ?? noTypes
}
