/** The CEL engine for what is no record: expressions over values that the caller gives. Loading it takes 100 ms. */

export { placeInText } from '../contract/text-place.ts'
export {
  type CelProblem,
  compileExpression,
  type Evaluate,
  examine,
  type FieldReference,
  RuleError,
  shortened,
} from './expression.ts'
export { noTypes } from './field-types.ts'
export { celInput } from './values.ts'
