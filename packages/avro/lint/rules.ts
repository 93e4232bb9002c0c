import type { LintRule } from './rule.ts'
import { fieldAliasConflict, typeAliasConflict } from './rules/aliases.ts'
import { fieldDocMissing, typeDocMissing } from './rules/docs.ts'
import { enumDefaultOnField, enumWithoutDefault } from './rules/enum-defaults.ts'
import { fieldReaddedWithAnotherType } from './rules/field-readded.ts'
import {
  decimalPrecisionChanged,
  decimalScaleChanged,
  logicalTypeAdded,
  logicalTypeChanged,
} from './rules/logical-types-changed.ts'
import {
  fieldNameStyle,
  fileNameNotType,
  namespaceNotFolder,
  namespacePattern,
  symbolNameStyle,
  typeNameStyle,
} from './rules/naming.ts'
import { nullableWithoutDefault, nullNotFirst } from './rules/null-defaults.ts'
import { optOutUnknown } from './rules/opt-out-unknown.ts'
import { fieldRenamedWithoutAlias, namespaceChanged, typeRenamedWithoutAlias } from './rules/renames.ts'
import { nestingTooDeep, orderAttribute, rootNotRecord } from './rules/shape.ts'
import { typeUnused } from './rules/type-unused.ts'
import { unionSingleBranch, unionTooWide } from './rules/unions.ts'
import {
  bytesWithoutLogicalType,
  decimalWithoutScale,
  idNotUuid,
  moneyInFloatingPoint,
  timeWithoutLogicalType,
} from './rules/values.ts'

/** Every rule of the linter, in the order of the documentation. A new one is a declaration and a line here. */
export const RULES: readonly LintRule[] = [
  decimalScaleChanged,
  decimalPrecisionChanged,
  logicalTypeChanged,
  logicalTypeAdded,
  namespaceChanged,
  typeRenamedWithoutAlias,
  fieldRenamedWithoutAlias,
  fieldReaddedWithAnotherType,
  fieldAliasConflict,
  typeAliasConflict,
  nullableWithoutDefault,
  nullNotFirst,
  enumWithoutDefault,
  enumDefaultOnField,
  decimalWithoutScale,
  unionSingleBranch,
  unionTooWide,
  typeUnused,
  typeDocMissing,
  optOutUnknown(() => RULES.map(({ id }) => id)),
  fieldDocMissing,
  typeNameStyle,
  fieldNameStyle,
  symbolNameStyle,
  namespacePattern,
  namespaceNotFolder,
  fileNameNotType,
  moneyInFloatingPoint,
  timeWithoutLogicalType,
  idNotUuid,
  bytesWithoutLogicalType,
  rootNotRecord,
  nestingTooDeep,
  orderAttribute,
]
