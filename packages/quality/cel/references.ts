import { didYouMean } from '@kafka-dataops/core'
import { type CelExpr, type CelProblem, offsetOf, type ParsedCel, partsOf } from './syntax.ts'

/** What an expression calls and names, as far as its text says. */
export interface References {
  /** Fields reached from a variable by name: `message.bitcoin.usd` is ['bitcoin', 'usd'] of `message`. Longest ones only. */
  readonly fields: readonly FieldReference[]
  readonly variables: ReadonlySet<string>
  /** It holds a macro that looks at every item of a list or map. */
  readonly iterates: boolean
}

export interface FieldReference {
  readonly variable: string
  readonly path: readonly string[]
  /** Where each step stands in the text. */
  readonly offsets: readonly number[]
}

/** Words that are types where no variable has their name. */
const typeNames = new Set([
  'int',
  'uint',
  'double',
  'bool',
  'string',
  'bytes',
  'list',
  'map',
  'null_type',
  'type',
  'google',
])

/** The functions that an expression may call; the engine's resolver is one. */
export interface KnownFunctions extends Iterable<{ readonly name: string }> {
  find(name: string): Iterable<{ readonly target: unknown; readonly arguments: readonly unknown[] }> | undefined
}

/**
 * Walks an expression once. Problems are names that nothing has: a misspelt variable or function would otherwise be an
 * error on every record.
 */
export function readReferences(
  parsed: ParsedCel,
  expr: CelExpr,
  variables: readonly string[],
  functions: KnownFunctions,
): { readonly references: References; readonly problems: readonly CelProblem[] } {
  const fields: FieldReference[] = []
  const seen = new Set<string>()
  const problems: CelProblem[] = []
  let iterates = false

  const walk = (part: CelExpr, local: readonly string[]): void => {
    const { exprKind } = part
    const path = fieldPathOf(part)
    if (path !== undefined) {
      takeName(path.variable, path.first, local)
      if (path.steps.length > 0 && !local.includes(path.variable)) {
        const offsets = path.parts.map((step) => offsetOf(parsed, step) + (isNamedAfterDot(step) ? 1 : 0))
        fields.push({ variable: path.variable, path: path.steps, offsets })
      }
      return
    }
    if (exprKind.case === 'comprehensionExpr') {
      iterates = true
      const { iterRange, accuInit, iterVar, accuVar, loopCondition, loopStep, result } = exprKind.value
      for (const outer of [iterRange, accuInit]) if (outer !== undefined) walk(outer, local)
      const inner = [...local, iterVar, accuVar]
      for (const below of [loopCondition, loopStep, result]) if (below !== undefined) walk(below, inner)
      return
    }
    if (exprKind.case === 'callExpr') {
      const { target, function: name, args } = exprKind.value
      const qualifier = target === undefined ? undefined : qualifiedName(target)
      if (qualifier !== undefined && functions.find(`${qualifier}.${name}`) !== undefined) {
        for (const arg of args) walk(arg, local)
        return
      }
      checkCall(part, name, target !== undefined, args.length)
    }
    for (const below of partsOf(part)) walk(below, local)
  }

  const takeName = (name: string, part: CelExpr, local: readonly string[]): void => {
    if (local.includes(name) || typeNames.has(name)) return
    seen.add(name)
    if (variables.includes(name)) return
    problems.push({
      code: 'cel-unknown-variable',
      message: `nothing is called "${name}" in a CEL expression.${didYouMean(name, variables)} There are ${variables.join(', ')}`,
      offset: offsetOf(parsed, part),
    })
  }

  const checkCall = (part: CelExpr, name: string, isMethod: boolean, given: number): void => {
    if (isOperator(name)) return
    const overloads = [...(functions.find(name) ?? [])]
    const problem = (message: string): void => {
      problems.push({ code: 'cel-unknown-function', message, offset: offsetOf(parsed, part) })
    }
    if (overloads.length === 0) {
      const names = new Set(Array.from(functions, (known) => known.name).filter((known) => !isOperator(known)))
      problem(`there is no function ${name}().${didYouMean(name, [...names, ...macros])}`)
      return
    }
    const fitting = overloads.filter(({ target }) => (target !== undefined) === isMethod)
    if (fitting.some((overload) => overload.arguments.length === given)) return
    if (fitting.length === 0)
      problem(isMethod ? `write ${name}(x), not x.${name}()` : `write x.${name}(), not ${name}(x)`)
    else {
      const counts = [...new Set(fitting.map((overload) => overload.arguments.length))].sort()
      problem(`${name}() takes ${counts.join(' or ')} arguments, not ${given}`)
    }
  }

  walk(expr, [])
  if (!mayBeBoolean(expr)) {
    const message = 'the CEL expression is neither true nor false: compare its value with something'
    problems.push({ code: 'cel-not-boolean', message, offset: offsetOf(parsed, expr) })
  }
  return { references: { fields, variables: seen, iterates }, problems }
}

/** Their names are known; the parser turns them into comprehensions when their arguments fit. */
const macros = ['has', 'all', 'exists', 'exists_one', 'map', 'filter'] as const

const booleanOperators = ['_&&_', '_||_', '!_', '_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_', '@in', '_?_:_', '_[_]']

/** False for what gives another value whatever the record is: a number, a text, a list. */
function mayBeBoolean({ exprKind }: CelExpr): boolean {
  switch (exprKind.case) {
    case 'constExpr':
      return exprKind.value.constantKind.case === 'boolValue'
    case 'listExpr':
    case 'structExpr':
      return false
    case 'callExpr': {
      const { function: name } = exprKind.value
      return isOperator(name) ? booleanOperators.includes(name) : name !== 'size'
    }
    default:
      return true
  }
}

/** Operators are functions named with signs: `_&&_`, `@in`, `-_`. */
function isOperator(name: string): boolean {
  return /[^\w.]/.test(name)
}

export interface CelFieldPath {
  readonly variable: string
  readonly steps: readonly string[]
  /** The variable itself. */
  readonly first: CelExpr
  /** The part of the expression that names each step. */
  readonly parts: readonly CelExpr[]
}

/** `message.a.b`, `message["a"].b` and `has(message.a.b)` as a variable and the fields below it. */
export function fieldPathOf(expr: CelExpr): CelFieldPath | undefined {
  const { exprKind } = expr
  switch (exprKind.case) {
    case 'identExpr':
      return { variable: exprKind.value.name, steps: [], first: expr, parts: [] }
    case 'selectExpr':
      return below(exprKind.value.operand, exprKind.value.field, expr)
    case 'callExpr': {
      const { function: name, args } = exprKind.value
      const [operand, index] = args
      if (name !== '_[_]' || index?.exprKind.case !== 'constExpr') return undefined
      const { constantKind } = index.exprKind.value
      return constantKind.case === 'stringValue' ? below(operand, constantKind.value, index) : undefined
    }
    default:
      return undefined
  }
}

/** `has(...)` stands as a whole for the field that it asks for. */
function isNamedAfterDot({ exprKind }: CelExpr): boolean {
  return exprKind.case === 'selectExpr' && !exprKind.value.testOnly
}

function below(operand: CelExpr | undefined, step: string, part: CelExpr): CelFieldPath | undefined {
  const above = operand === undefined ? undefined : fieldPathOf(operand)
  return above === undefined ? undefined : { ...above, steps: [...above.steps, step], parts: [...above.parts, part] }
}

function qualifiedName(expr: CelExpr): string | undefined {
  const path = fieldPathOf(expr)
  return path === undefined ? undefined : [path.variable, ...path.steps].join('.')
}
