import type { CheckDefinition } from '../check-definition.ts'
import type { CheckSetup, OpenCheck, RuleKind, RunningCheck } from './check.ts'
import { completeness } from './completeness.ts'
import { decoding } from './decoding.ts'
import { enumeration } from './enum.ts'
import { freshness } from './freshness.ts'
import { length } from './length.ts'
import { pattern } from './pattern.ts'
import { presence } from './presence.ts'
import { range } from './range.ts'
import { type } from './type.ts'

export * from './check.ts'

/** Every kind of check. A new one is a file beside this and a line here. */
const kinds: { readonly [Kind in RuleKind]: OpenCheck<Kind> } = {
  decoding,
  presence,
  type,
  completeness,
  range,
  length,
  pattern,
  enum: enumeration,
  freshness,
}

/** Starts a check with nothing seen yet. */
export function openCheck(definition: CheckDefinition, setup: CheckSetup): RunningCheck {
  const open = kinds[definition.kind] as (definition: CheckDefinition, setup: CheckSetup) => RunningCheck
  return open(definition, setup)
}
