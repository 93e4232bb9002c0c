import { NO_ATTRIBUTES } from './attributes.ts'
import type { Schema } from './schema.ts'

/** Stands for the schema of a reference until it is resolved. */
export const UNRESOLVED: Schema = {
  type: 'null',
  source: { path: '', text: '' },
  json: { kind: 'null', start: 0, end: 0 },
  attributes: NO_ATTRIBUTES,
}
