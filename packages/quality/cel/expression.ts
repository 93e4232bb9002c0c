import { celEnv, isCelError, plan } from '@bufbuild/cel'
import type { RecordReads } from '../record-reads.ts'
import { compileDirect, type Direct, type DirectFrame } from './direct.ts'
import { compilePattern } from './direct-text.ts'
import type { FieldTypes } from './field-types.ts'
import { type Arithmetic, celFunctions } from './functions.ts'
import { type References, readReferences } from './references.ts'
import { type CelProblem, type ParsedCel, parseCel } from './syntax.ts'
import { celInput } from './values.ts'

export { celNow, recordVariable, recordVariables } from './record-variables.ts'
export type { FieldReference, References } from './references.ts'
export type { CelProblem } from './syntax.ts'

export type Examined =
  | { readonly ok: true; readonly references: References }
  | { readonly ok: false; readonly problems: readonly CelProblem[] }

/** What is wrong with an expression before any record is seen, or what it refers to. */
export function examine(text: string, variables: readonly string[], arithmetic: Arithmetic): Examined {
  const result = parseCel(text)
  if (!result.ok) return { ok: false, problems: [result.problem] }
  const { funcs } = environment(arithmetic)
  const { references, problems } = readReferences(result.parsed, result.expr, variables, funcs)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, references }
}

/** The variables of one evaluation. `message` and `value` (also called `this`) are as decoded; the rest is asked for only when named. */
export interface Frame extends DirectFrame {
  /** Any other variable, as the engine takes it; undefined for one that there is not. */
  readonly further: (name: string) => unknown
}

export interface ExpressionScope {
  readonly types: { readonly message: FieldTypes; readonly value: FieldTypes }
  readonly arithmetic: Arithmetic
  /** Where fields of `message` are looked up for all expressions of a record at once. */
  readonly reads?: RecordReads
  /** `value` is another name of `message`. */
  readonly valueIsMessage?: boolean
}

/** The value of an expression, or why it has none. */
export type Outcome = unknown | RuleError

/** The expression cannot be evaluated on a record: says nothing of whether the record is right. */
export class RuleError {
  /** What went wrong, without values of the record. */
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
}

export type Evaluate = (frame: Frame) => Outcome

/**
 * Compiles an expression once for many records.
 * @throws Error for a text that `examine` finds something wrong with.
 */
export function compileExpression(text: string, scope: ExpressionScope): Evaluate {
  const { parsed, direct } = compileShorter(text, scope)
  const byEngine = engineEvaluation(text, parsed, scope)
  if (direct === undefined) return byEngine
  return (frame) => {
    const value = direct(frame)
    return value === true || value === false ? value : byEngine(frame)
  }
}

/**
 * The shorter way alone, for expressions that are nearly always true: where it does not answer true, `compileExpression`
 * says what the expression comes to. Undefined for those that have none.
 * @throws Error as `compileExpression` does.
 */
export function compileShortcut(text: string, scope: ExpressionScope): Direct | undefined {
  return compileShorter(text, scope).direct
}

function compileShorter(
  text: string,
  scope: ExpressionScope,
): { readonly parsed: ParsedCel; readonly direct: Direct | undefined } {
  const result = parseCel(text)
  if (!result.ok) throw new Error(result.problem.message)
  const direct = compileDirect(result.expr, scope)
  if (direct === undefined) scope.reads?.wantWhole()
  return { parsed: result.parsed, direct }
}

/** Evaluates by the engine alone, which defines the result. */
export function engineEvaluation(text: string, parsed: ParsedCel, { types, arithmetic }: ExpressionScope): Evaluate {
  // Most expressions never come here.
  let evaluate: ReturnType<typeof plan> | undefined
  const current: { frame: Frame | undefined } = { frame: undefined }
  const bindings = new Proxy<Record<string, never>>(
    {},
    {
      get(_target, name) {
        const { frame } = current
        if (frame === undefined || typeof name !== 'string') return undefined
        if (name === 'message' || name === 'value') return celInput(frame[name], types[name])
        if (name === 'this') return celInput(frame.value, types.value)
        return frame.further(name)
      },
    },
  )
  return (frame) => {
    current.frame = frame
    evaluate ??= plan(environment(arithmetic), parsed)
    const value = evaluate(bindings)
    return isCelError(value) ? new RuleError(reasonOf(value.message, text)) : value
  }
}

const environments = new Map<Arithmetic, ReturnType<typeof celEnv>>()

/** Patterns are compiled once, not once for each record. */
const patterns = new Map<string, NonNullable<ReturnType<typeof compilePattern>>>()
const mostPatterns = 1_000

function environment(arithmetic: Arithmetic): ReturnType<typeof celEnv> {
  const known = environments.get(arithmetic)
  if (known !== undefined) return known
  const made = celEnv({ funcs: celFunctions(arithmetic), re2: { compile: cachedPattern } })
  environments.set(arithmetic, made)
  return made
}

function cachedPattern(pattern: string): NonNullable<ReturnType<typeof compilePattern>> {
  const known = patterns.get(pattern)
  if (known !== undefined) return known
  const compiled = compilePattern(pattern)
  if (compiled === undefined) throw new Error('invalid pattern')
  if (patterns.size >= mostPatterns) patterns.clear()
  patterns.set(pattern, compiled)
  return compiled
}

/** What the engine's message says without values of the record: types, and names that stand in the expression. */
function reasonOf(message: string, text: string): string {
  const overload = /^found no matching overload for '([^']*)' applied to '(?:\w+\.)?\(([\w., ]*)\)'/.exec(message)
  if (overload !== null) return `${operatorName(overload[1] ?? '')} cannot take (${overload[2]})`
  const field = /^field not found: (.*)$/s.exec(message)?.[1]
  if (field !== undefined) return text.includes(field) ? `field not found: ${field}` : 'field not found'
  if (/divide by zero|modulus by zero/.test(message)) return 'division by zero'
  if (/overflow/.test(message)) return 'number too large'
  if (/out of bounds/.test(message)) return 'no such item in the list'
  if (message === 'invalid pattern') return 'the pattern cannot be read'
  if (message === 'unresolved attribute') return 'a variable has no value'
  return 'a value cannot be converted'
}

/** `>` for `_>_`. */
function operatorName(name: string): string {
  return name.replaceAll('_', '') === '' ? name : name.replaceAll(/^_|_$|^@/g, '').replace('_?_:_', '? :')
}

const longestShown = 80

/** An expression in a message: one line, not too long. */
export function shortened(expression: string): string {
  const line = expression.trim().replaceAll(/\s+/g, ' ')
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
}
