import { formatPercent } from '@kafka-dataops/core'
import type { SchemaKey } from '@kafka-dataops/decoders'
import type { CheckDefinition } from '../check-definition.ts'
import { mayHaveRules, schemaRules } from '../registry-rules/engine.ts'
import type { CompiledRule, Refusal, SchemaRule } from '../registry-rules/schema-rules.ts'
import { neverEvaluated } from './cel.ts'
import {
  type CheckSetup,
  type Conclusion,
  type Cursor,
  checkKind,
  type DefinitionOf,
  type OpenCheck,
  type RunningCheck,
} from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally, type Tally } from './tally.ts'

/** What was seen of one rule on the records of one schema. */
interface RuleState {
  readonly rule: SchemaRule
  readonly tally: Tally
  /** Records on which the expression could not be evaluated; they are among the failed ones. */
  errors: number
  lastError: number
}

interface RegistryRuleState extends CheckState {
  /** By the schema that the records name; `no schema` for those that name none. */
  readonly schemas: Map<SchemaKey, RuleState[]>
}

type Definition = DefinitionOf<'registry-rule'>

/**
 * The rules that the schemas of the records carry, or a rule set to try (`shadow`). Which they are is known only when
 * records come, so this one becomes a check for every rule and schema in the end.
 */
export const registryRule: OpenCheck<'registry-rule'> = (definition, setup) => {
  const check = base(definition, setup)
  return Object.assign(check, { parts: () => partsOf(check, definition) })
}

const base = checkKind<'registry-rule', RegistryRuleState>({
  mayLoop: () => true,
  start: () => ({ tally: newTally(), schemas: new Map() }),
  observer(definition, state, setup) {
    const opened = new Map<SchemaKey, readonly CompiledRule[]>()
    return (value, cursor) => {
      if (value === undefined || value === null) return false
      const key = cursor.schemaKey ?? noSchema
      const rules = opened.get(key) ?? open(definition, key, cursor, setup, state)
      if (!opened.has(key)) opened.set(key, rules)
      let failed = false
      for (const [index, { rule, judge }] of rules.entries()) {
        const seen = state.schemas.get(key)?.[index]
        const refusals = seen === undefined ? undefined : judge(value)
        if (seen === undefined || refusals === undefined) continue
        countEvaluated(seen.tally, cursor)
        for (const refusal of refusals) countRefusal(seen, refusal, cursor, setup)
        if (refusals.length > 0 && rule.severity === 'error') failed = true
      }
      return failed
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    for (const [key, theirs] of other.schemas) {
      const ours = into.schemas.get(key)
      if (ours === undefined) into.schemas.set(key, theirs.map(copyOf))
      else for (const [index, one] of ours.entries()) mergeRule(one, theirs[index], setup)
    }
  },
  conclude: (_definition, { tally }) => ({ status: 'skipped', tally, reason: 'no record names a schema with rules' }),
})

const noSchema = 'no schema'

function open(
  definition: Definition,
  key: SchemaKey,
  cursor: Cursor,
  { asOf }: CheckSetup,
  state: RegistryRuleState,
): readonly CompiledRule[] {
  const schema = key === noSchema ? undefined : cursor.schemas?.(key)
  const { shadow } = definition
  if (shadow === undefined && (schema === undefined || !mayHaveRules(schema))) return []
  const rules = schemaRules().compileSchemaRules(schema, asOf, shadow?.ruleSet)
  const states = rules.map(({ rule }): RuleState => ({ rule, tally: newTally(), errors: 0, lastError: -1 }))
  if (!state.schemas.has(key)) state.schemas.set(key, states)
  return rules
}

function countRefusal(seen: RuleState, { cause, path, isRuleError }: Refusal, cursor: Cursor, setup: CheckSetup): void {
  if (isRuleError && seen.lastError !== cursor.sequence) {
    seen.lastError = cursor.sequence
    seen.errors++
  }
  // Values stay out of it: tags such as PII say what a field is, and messages name the path.
  const message = path === '' ? cause : `${path}: ${cause}`
  countFailure(seen.tally, cursor, { cause, message }, setup, {})
}

function copyOf(seen: RuleState): RuleState {
  return { ...seen, lastError: -1 }
}

function mergeRule(into: RuleState, other: RuleState | undefined, setup: CheckSetup): void {
  if (other === undefined) return
  mergeTallies(into.tally, other.tally, setup)
  into.errors += other.errors
}

/** A check for every rule of every schema met, in the order of schemas and rules. */
function partsOf(check: RunningCheck, definition: Definition): readonly RunningCheck[] {
  const { schemas, tally } = check.state as RegistryRuleState
  if (tally.broken !== undefined) return [check]
  const ordered = [...schemas].sort(([left], [right]) =>
    String(left).localeCompare(String(right), 'en', { numeric: true }),
  )
  return ordered.flatMap(([key, rules]) => rules.map((seen) => part(check, definition, key, seen)))
}

function part(check: RunningCheck, definition: Definition, key: SchemaKey, seen: RuleState): RunningCheck {
  const { rule } = seen
  const isShadow = definition.shadow !== undefined
  const of = key === noSchema ? '' : ` of schema ${key}`
  const described: CheckDefinition = {
    ...definition,
    id: `${definition.id}.${key === noSchema ? '' : `${key}.`}${rule.name}`,
    name: isShadow
      ? `rule "${rule.name}" to come${key === noSchema ? '' : `, on records${of}`}`
      : `registry rule "${rule.name}"${of}`,
    severity: isShadow ? 'info' : rule.severity,
  }
  return { ...check, definition: described, state: seen, conclude: () => conclude(seen, isShadow) }
}

function conclude({ rule, tally, errors }: RuleState, isShadow: boolean): Conclusion {
  if (rule.skipped !== undefined) return { status: 'skipped', tally, reason: `not evaluated: ${rule.skipped}` }
  const rate = concludeRate(tally, undefined)
  if (rate.status === 'skipped') return { ...rate, reason: 'its guard, or absent fields, left nothing to judge' }
  if (errors > 0 && errors === tally.evaluated) {
    return { ...rate, status: 'error', reason: neverEvaluated(tally) }
  }
  if (!isShadow) return rate
  const measured = `would have rejected ${tally.failed === 0 ? 'nothing' : formatPercent(tally.failed / tally.evaluated)}`
  return { ...rate, measured }
}
