import type { DocumentPath } from '@kafka-dataops/core'
import type { FieldPath } from '../check-definition.ts'
import { findField, nearestFields, parseFieldPath } from './field-path.ts'
import type { SchemaObject } from './fields.ts'
import { addProblem, type ContractReader } from './reader.ts'

/** Why the values at a path cannot be compared over all records; undefined when they can. */
export function uniquenessProblem(path: FieldPath): string | undefined {
  return path.every((step) => typeof step === 'string')
    ? undefined
    : 'Values inside arrays and maps are not compared over all records.'
}

/** The paths of properties that a rule names; undefined when one of them is none, which is noted. */
export function resolveProperties(
  reader: ContractReader,
  object: SchemaObject,
  names: readonly string[],
  documentPath: DocumentPath,
  subject: string,
): readonly FieldPath[] | undefined {
  const paths = names.flatMap((name, index) => {
    const wanted = parseFieldPath(name)
    const field = wanted === undefined ? undefined : findField(object.fields, wanted)
    const path = field?.path ?? (object.fields.length === 0 ? wanted : undefined)
    const problem = path === undefined ? undefined : uniquenessProblem(path)
    if (path !== undefined && problem === undefined) return [path]
    const [near] = nearestFields(object.fields, name)
    addProblem(reader, {
      code: 'unknown-field',
      message: `${subject}: ${problem ?? `the schema has no field "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`}`,
      path: [...documentPath, index],
    })
    return []
  })
  return paths.length === names.length ? paths : undefined
}
