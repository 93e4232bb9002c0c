import type { DocumentPath } from '@kafka-dataops/core'
import { checkDetails } from './details.ts'
import { isAtLeast } from './odcs-version.ts'
import {
  addProblem,
  addWarning,
  type ContractReader,
  isMapping,
  itemsOf,
  type Mapping,
  readNode,
  shown,
} from './reader.ts'
import { detailShapesOf, type OdcsLogicalType } from './shapes.ts'

export type EnumValue = string | number | boolean

export interface EnumValues {
  readonly values: readonly EnumValue[]
  readonly documentPath: DocumentPath
}

/**
 * The values a property may have: ODCS 3.2's `enum` of `{ value, label }`, and what contracts write without it, a list of
 * plain values or `logicalTypeOptions.enum` (with a warning). A null among them says nothing: validity skips nulls.
 */
export function readEnum(
  reader: ContractReader,
  value: Mapping,
  path: DocumentPath,
  logicalType: OdcsLogicalType | undefined,
  subject: string,
): EnumValues | undefined {
  const options = isMapping(value.logicalTypeOptions) ? value.logicalTypeOptions : {}
  const isOption = !Array.isArray(value.enum) && Array.isArray(options.enum)
  const documentPath = isOption ? [...path, 'logicalTypeOptions', 'enum'] : [...path, 'enum']
  const list = isOption ? options.enum : value.enum
  if (!Array.isArray(list)) return undefined
  const isStandard = !isOption && isAtLeast(reader.level, '3.2')
  const items = itemsOf(list, documentPath)
  const isPlain = items.some((item) => !isMapping(item.value))
  if (!isStandard || isPlain) {
    addWarning(reader, {
      code: 'lenient-spelling',
      message: isStandard
        ? `${subject}: enum lists plain values; ODCS 3.2 wants each as { value: ... }. They are checked all the same.`
        : `${subject}: ${isOption ? 'logicalTypeOptions have no enum in ODCS' : 'enum comes with ODCS 3.2'}; it is checked all the same.`,
      path: documentPath,
      target: 'key',
    })
  }
  const scalars = items.flatMap((item) => readItem(reader, item.value, item.path, subject))
  return readValues(reader, scalars, documentPath, logicalType, `${subject}: enum`)
}

interface PlacedValue {
  readonly value: unknown
  readonly path: DocumentPath
}

function readItem(reader: ContractReader, value: unknown, path: DocumentPath, subject: string): readonly PlacedValue[] {
  if (!isMapping(value)) return [{ value, path }]
  const read = readNode(reader, value, path, detailShapesOf(reader.level).enumValue, { subject: `${subject}, enum` })
  checkDetails(reader, value, path, `${subject}, enum`)
  return read !== undefined && 'value' in read ? [{ value: read.value, path: [...path, 'value'] }] : []
}

/** A list of values that a field of the type can have, none twice; what is wrong is noted and left out. */
export function readValues(
  reader: ContractReader,
  items: readonly PlacedValue[],
  documentPath: DocumentPath,
  logicalType: OdcsLogicalType | undefined,
  subject: string,
): EnumValues | undefined {
  if (items.length === 0) {
    addProblem(reader, {
      code: 'invalid-list',
      message: `${subject} lists no value, so that no record could be valid.`,
      path: documentPath,
    })
    return undefined
  }
  const values: EnumValue[] = []
  for (const item of items) {
    const scalar = scalarOf(item.value)
    const mismatch =
      scalar === undefined ? 'must be a string, a number or a boolean' : typeMismatch(scalar, logicalType)
    if (item.value === null) continue
    if (scalar === undefined || mismatch !== undefined) {
      addProblem(reader, {
        code: 'invalid-list',
        message: `${subject}: ${shown(item.value)} ${mismatch}.`,
        path: item.path,
      })
    } else if (values.includes(scalar)) {
      addProblem(reader, {
        code: 'invalid-list',
        message: `${subject} lists ${shown(scalar)} twice.`,
        path: item.path,
      })
    } else values.push(scalar)
  }
  return values.length === 0 ? undefined : { values, documentPath }
}

function scalarOf(value: unknown): EnumValue | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

function typeMismatch(value: EnumValue, logicalType: OdcsLogicalType | undefined): string | undefined {
  switch (logicalType) {
    case 'string':
      return typeof value === 'string'
        ? undefined
        : `is a ${typeof value}, and the property is a string; put it in quotes`
    case 'integer':
      return Number.isInteger(value) ? undefined : 'is no whole number, and the property is an integer'
    case 'number':
      return typeof value === 'number' ? undefined : 'is no number, and the property is one'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is no boolean, and the property is one'
    default:
      return undefined
  }
}
