import type { Severity } from '@kafka-dataops/core'
import type { RegistrySchema } from '@kafka-dataops/registry'
import { cel } from '../cel/engine.ts'
import type { Evaluate, Frame } from '../cel/expression.ts'
import { noTypes } from '../cel/field-types.ts'
import { type DomainRule, domainRulesOf, type InlineRule } from './rule-set.ts'
import { branchOf, readSchemaTree, type SchemaField, type SchemaNode, typesOf } from './schema-tree.ts'

/** One rule of a schema: what a report says of it. Plain data. */
export interface SchemaRule {
  /** Unique among the rules of the schema. */
  readonly name: string
  /** `WRITE`, `READ`, `WRITEREAD`; `inline` for a rule inside the schema. */
  readonly mode: string
  readonly severity: Severity
  readonly expr: string
  /** Why it is not evaluated. */
  readonly skipped?: string
}

/** A value that the rule refuses, or on which it cannot be evaluated. */
export interface Refusal {
  readonly cause: string
  readonly isRuleError: boolean
  /** Of the field, below the value. */
  readonly path: string
}

export interface CompiledRule {
  readonly rule: SchemaRule
  /** The refusals of one record; `undefined` when the guard or an absent field leaves nothing to judge. */
  readonly judge: (value: unknown) => readonly Refusal[] | undefined
}

/**
 * The rules of a schema, in their order: conditions of its rule set in CEL and CEL_FIELD, then those inside it. What
 * cannot be evaluated over stored records is answered with the reason. Needs `loadCel` before.
 * @param shadow a rule set to try instead of the schema's own rules.
 */
export function compileSchemaRules(
  schema: (RegistrySchema & { readonly referenced?: readonly string[] }) | undefined,
  asOf: number,
  shadow?: unknown,
): readonly CompiledRule[] {
  const tree = schema === undefined ? undefined : readSchemaTree(schema, schema.referenced)
  const rules = domainRulesOf(shadow === undefined ? schema?.ruleSet : shadow)
  const now = cel().celNow(asOf)
  const encrypted = new Set(rules.filter((rule) => rule.type.startsWith('ENCRYPT')).flatMap(({ tags }) => tags))
  const compiled = rules.map((rule) => domainRule(rule, { tree, encrypted, now }))
  return shadow === undefined && tree !== undefined ? [...compiled, ...inlineRules(tree, now)] : compiled
}

interface Scope {
  readonly tree: SchemaNode | undefined
  /** Tags of fields that are stored encrypted. */
  readonly encrypted: ReadonlySet<string>
  readonly now: unknown
}

const nothingToJudge = (): undefined => undefined

function domainRule(rule: DomainRule, scope: Scope): CompiledRule {
  const reason = whyNot(rule, scope)
  const described: SchemaRule = {
    name: rule.name,
    mode: rule.mode,
    severity: rule.onFailure.includes('NONE') ? 'warning' : 'error',
    expr: rule.expr,
  }
  const skip = (skipped: string): CompiledRule => ({ rule: { ...described, skipped }, judge: nothingToJudge })
  if (reason !== undefined) return skip(reason)
  const { guard, body } = guardOf(rule.expr)
  const isOfFields = rule.type === 'CEL_FIELD'
  const variables = isOfFields ? [...fieldVariables] : ['message', 'now']
  for (const part of guard === undefined ? [body] : [guard, body]) {
    const problem = firstProblem(part, variables)
    if (problem !== undefined) return skip(problem)
  }
  return { rule: described, judge: isOfFields ? judgeFields(rule, scope) : judgeMessage(rule, scope) }
}

const fieldVariables = ['value', 'message', 'fullName', 'name', 'typeName', 'tags', 'now'] as const

function whyNot(rule: DomainRule, { tree, encrypted }: Scope): string | undefined {
  if (rule.disabled) return 'it is disabled'
  if (rule.kind !== 'CONDITION') return `it is a ${rule.kind.toLowerCase()}, which changes records and judges none`
  if (rule.type !== 'CEL' && rule.type !== 'CEL_FIELD') return `its type ${rule.type} is not run here`
  if (!['WRITE', 'READ', 'WRITEREAD'].includes(rule.mode)) return `its mode ${rule.mode} is not about stored records`
  if (rule.expr.trim() === '') return 'it has no expression'
  if (rule.type === 'CEL') return undefined
  if (tree === undefined) return 'it is about tagged fields, and the records name no schema with tags'
  return rule.tags.some((tag) => encrypted.has(tag)) ? 'its fields are stored encrypted' : undefined
}

/** Clients read what stands before the first semicolon as a guard. */
function guardOf(expr: string): { readonly guard: string | undefined; readonly body: string } {
  const at = expr.indexOf(';')
  if (at < 0) return { guard: undefined, body: expr }
  const guard = expr.slice(0, at)
  return { guard: guard.trim() === '' ? undefined : guard, body: expr.slice(at + 1) }
}

function firstProblem(expr: string, variables: readonly string[]): string | undefined {
  const examined = cel().examine(expr, variables, 'strict')
  if (examined.ok) return undefined
  // Only false refuses a record, so that any other result is as good as true.
  return examined.problems.find(({ code }) => code !== 'cel-not-boolean')?.message
}

function judgeMessage(rule: DomainRule, { tree, now }: Scope): CompiledRule['judge'] {
  const types = tree === undefined ? noTypes : typesOf(tree)
  const evaluate = guarded(rule.expr, { message: types, value: noTypes })
  return (value) => {
    const outcome = evaluate({ message: value, value: null, further: (name) => (name === 'now' ? now : undefined) })
    return outcome === undefined ? undefined : refusalsOf(outcome, rule, '')
  }
}

function judgeFields(rule: DomainRule, { tree, now }: Scope): CompiledRule['judge'] {
  const evaluators = new Map<SchemaNode, (frame: Frame) => unknown>()
  const evaluatorOf = (node: SchemaNode, record: SchemaNode): ((frame: Frame) => unknown) => {
    const known = evaluators.get(node)
    if (known !== undefined) return known
    const made = guarded(rule.expr, { message: typesOf(record), value: typesOf(node) })
    evaluators.set(node, made)
    return made
  }
  const isWanted = ({ tags }: SchemaField): boolean =>
    rule.tags.length === 0 || tags.some((tag) => rule.tags.includes(tag))
  return (value) => {
    let judged = false
    const refusals: Refusal[] = []
    visitScalars(tree, value, (leaf) => {
      const { field, node, record, typeName, path } = leaf
      if (!isWanted(field)) return
      const frame: Frame = {
        message: leaf.message,
        value: leaf.value,
        further: (name) => fieldVariable(name, field, typeName, now),
      }
      const outcome = evaluatorOf(node, record)(frame)
      if (outcome === undefined) return
      judged = true
      refusals.push(...refusalsOf(outcome, rule, path))
    })
    return judged ? refusals : undefined
  }
}

function fieldVariable(name: string, field: SchemaField, typeName: string, now: unknown): unknown {
  switch (name) {
    case 'fullName':
      return field.fullName
    case 'name':
      return field.name
    case 'typeName':
      return typeName
    case 'tags':
      return [...field.tags]
    default:
      return name === 'now' ? now : undefined
  }
}

/** Undefined when the guard leaves the value alone: also when the guard itself cannot be evaluated. */
function guarded(expr: string, types: { readonly message: typeof noTypes; readonly value: typeof noTypes }) {
  const { guard, body } = guardOf(expr)
  const compile = (text: string): Evaluate => cel().compileExpression(text, { types, arithmetic: 'strict' })
  const allows = guard === undefined ? undefined : compile(guard)
  const evaluate = compile(body)
  return (frame: Frame): unknown => {
    if (allows !== undefined) {
      const allowed = allows(frame)
      if (allowed === false || isRuleError(allowed)) return undefined
    }
    return evaluate(frame) ?? null
  }
}

function isRuleError(outcome: unknown): outcome is { readonly reason: string } {
  return outcome instanceof cel().RuleError
}

function refusalsOf(outcome: unknown, { expr }: Pick<DomainRule, 'expr'>, path: string): readonly Refusal[] {
  if (isRuleError(outcome)) return [{ cause: `rule error: ${outcome.reason}`, isRuleError: true, path }]
  return outcome === false ? [{ cause: `not ${cel().shortened(expr)}`, isRuleError: false, path }] : []
}

interface Leaf {
  readonly field: SchemaField
  readonly node: SchemaNode
  /** The record that holds the field, and its schema. */
  readonly message: unknown
  readonly record: SchemaNode
  readonly value: unknown
  readonly typeName: string
  readonly path: string
}

/** Every scalar of a value with the field it belongs to; items of an array belong to the array's field. */
function visitScalars(tree: SchemaNode | undefined, root: unknown, visit: (leaf: Leaf) => void): void {
  const walk = (
    node: SchemaNode,
    value: unknown,
    path: string,
    holder: { readonly field: SchemaField; readonly message: unknown; readonly record: SchemaNode } | undefined,
  ): void => {
    const branch = branchOf(node, value)
    switch (branch.kind) {
      case 'record':
        if (!isObject(value)) return
        for (const field of branch.fields) {
          if (!Object.hasOwn(value, field.name)) continue
          const below = path === '' ? field.name : `${path}.${field.name}`
          walk(field.node, value[field.name], below, { field, message: value, record: branch })
        }
        return
      case 'array':
        if (Array.isArray(value)) for (const item of value) walk(branch.item, item, `${path}[]`, holder)
        return
      case 'map':
        if (isObject(value)) for (const entry of Object.values(value)) walk(branch.entry, entry, `${path}{}`, holder)
        return
      case 'scalar':
        if (holder !== undefined) visit({ ...holder, node, value: value ?? null, typeName: branch.typeName, path })
        return
      default:
        return
    }
  }
  if (tree !== undefined) walk(tree, root, '', undefined)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

interface PlacedRule {
  readonly inline: InlineRule
  readonly node: SchemaNode
}

/** The rules inside a schema, each judged wherever its record or field occurs; null is nothing to judge. */
function inlineRules(tree: SchemaNode, now: unknown): readonly CompiledRule[] {
  const placed = new Map<InlineRule, PlacedRule>()
  collectInline(tree, placed, new Set())
  const names = new Map<string, number>()
  return Array.from(placed.values(), ({ inline, node }): CompiledRule => {
    const times = (names.get(inline.name) ?? 0) + 1
    names.set(inline.name, times)
    const name = times === 1 ? inline.name : `${inline.name}-${times}`
    const described: SchemaRule = { name, mode: 'inline', severity: 'error', expr: inline.expr ?? '' }
    const skip = (skipped: string): CompiledRule => ({ rule: { ...described, skipped }, judge: nothingToJudge })
    if (inline.expr === undefined) return skip('it is written in SQL only')
    const problem = firstProblem(inline.expr, ['this', 'now'])
    if (problem !== undefined) return skip(problem)
    const evaluate = cel().compileExpression(inline.expr, {
      types: { message: noTypes, value: typesOf(node) },
      arithmetic: 'strict',
    })
    return { rule: described, judge: judgeInline(tree, inline, evaluate, now) }
  })
}

function collectInline(node: SchemaNode, placed: Map<InlineRule, PlacedRule>, seen: Set<SchemaNode>): void {
  if (seen.has(node)) return
  seen.add(node)
  switch (node.kind) {
    case 'record':
      for (const inline of node.rules) placed.set(inline, { inline, node })
      for (const field of node.fields) {
        for (const inline of field.rules) placed.set(inline, { inline, node: field.node })
        collectInline(field.node, placed, seen)
      }
      return
    case 'array':
      collectInline(node.item, placed, seen)
      return
    case 'map':
      collectInline(node.entry, placed, seen)
      return
    case 'union':
      for (const branch of node.branches) collectInline(branch, placed, seen)
  }
}

function judgeInline(tree: SchemaNode, inline: InlineRule, evaluate: Evaluate, now: unknown): CompiledRule['judge'] {
  const further = (name: string): unknown => (name === 'now' ? now : undefined)
  return (root) => {
    let judged = false
    const refusals: Refusal[] = []
    const judge = (value: unknown, path: string): void => {
      if (value === null || value === undefined) return
      judged = true
      const outcome = evaluate({ message: null, value, further })
      // A text that is not empty is why the value is refused.
      if (outcome === true || outcome === '') return
      const said = typeof outcome === 'string' ? outcome : (inline.doc ?? `not ${cel().shortened(inline.expr ?? '')}`)
      const error = isRuleError(outcome) ? outcome.reason : undefined
      refusals.push(
        error === undefined
          ? { cause: said, isRuleError: false, path }
          : { cause: `rule error: ${error}`, isRuleError: true, path },
      )
    }
    const walk = (node: SchemaNode, value: unknown, path: string): void => {
      const branch = branchOf(node, value)
      if (branch.kind === 'record' && isObject(value)) {
        if (branch.rules.includes(inline)) judge(value, path)
        for (const field of branch.fields) {
          const below = path === '' ? field.name : `${path}.${field.name}`
          const held = Object.hasOwn(value, field.name) ? value[field.name] : undefined
          if (field.rules.includes(inline)) judge(held, below)
          walk(field.node, held, below)
        }
      } else if (branch.kind === 'array' && Array.isArray(value)) {
        for (const item of value) walk(branch.item, item, `${path}[]`)
      } else if (branch.kind === 'map' && isObject(value)) {
        for (const entry of Object.values(value)) walk(branch.entry, entry, `${path}{}`)
      }
    }
    walk(tree, root, '')
    return judged ? refusals : undefined
  }
}
