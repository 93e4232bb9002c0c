import { parse } from '@bufbuild/cel'

export type ParsedCel = ReturnType<typeof parse>
export type CelExpr = NonNullable<ParsedCel['expr']>

/** What is wrong with an expression, and where in its text (UTF-16 units). */
export interface CelProblem {
  readonly code: string
  readonly message: string
  readonly offset: number
}

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedCel; readonly expr: CelExpr }
  | { readonly ok: false; readonly problem: CelProblem }

/** Deeper expressions are answered with a problem instead of a stack overflow. */
const maxNesting = 100
const maxDepth = 500
const tooDeep = 'is nested too deep'
const longestExpression = 20_000

export function parseCel(text: string): ParseResult {
  const tooMuch = beyondLimits(text)
  if (tooMuch !== undefined) return { ok: false, problem: tooMuch }
  try {
    const parsed = parse(text)
    if (parsed.expr === undefined) return { ok: false, problem: syntaxProblem('is empty', 0) }
    if (isDeeperThan(parsed.expr, maxDepth)) return { ok: false, problem: syntaxProblem(tooDeep, 0) }
    return { ok: true, parsed, expr: parsed.expr }
  } catch (error) {
    return { ok: false, problem: problemOf(error, text) }
  }
}

function beyondLimits(text: string): CelProblem | undefined {
  if (text.length > longestExpression) {
    return syntaxProblem(`has ${text.length} characters; at most ${longestExpression} are read`, 0)
  }
  let depth = 0
  for (const [index, character] of Array.from(text).entries()) {
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    if (depth > maxNesting) return syntaxProblem(`nests more than ${maxNesting} levels deep`, index)
  }
  return undefined
}

function problemOf(error: unknown, text: string): CelProblem {
  if (text.trim() === '') return syntaxProblem('is empty', 0)
  if (error instanceof RangeError) return syntaxProblem(tooDeep, 0)
  if (!(error instanceof Error)) throw error
  if (!('location' in error)) return syntaxProblem(`cannot be read: ${error.message}`, 0)
  const { start } = error.location as { readonly start: { readonly offset: number } }
  const found = text.slice(start.offset).trimStart().split(/\s/)[0] ?? ''
  const offset = start.offset + (text.slice(start.offset).length - text.slice(start.offset).trimStart().length)
  if (found === '') return syntaxProblem('ends where a value is expected', Math.max(0, text.trimEnd().length - 1))
  const shown = found.length > 20 ? `${found.slice(0, 20)}…` : found
  return syntaxProblem(`cannot be read from "${shown}" on`, offset)
}

function syntaxProblem(what: string, offset: number): CelProblem {
  return { code: 'cel-syntax', message: `the CEL expression ${what}`, offset }
}

/** Where a part of the expression stands in its text. */
export function offsetOf(parsed: ParsedCel, expr: CelExpr): number {
  return Math.max(0, parsed.sourceInfo?.positions[expr.id.toString()] ?? 0)
}

/** The parts that an expression is made of. */
export function partsOf({ exprKind }: CelExpr): readonly CelExpr[] {
  const parts = ((): readonly (CelExpr | undefined)[] => {
    switch (exprKind.case) {
      case 'selectExpr':
        return [exprKind.value.operand]
      case 'callExpr':
        return [exprKind.value.target, ...exprKind.value.args]
      case 'listExpr':
        return exprKind.value.elements
      case 'structExpr':
        return exprKind.value.entries.flatMap(({ keyKind, value }) => [
          keyKind.case === 'mapKey' ? keyKind.value : undefined,
          value,
        ])
      case 'comprehensionExpr': {
        const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value
        return [iterRange, accuInit, loopCondition, loopStep, result]
      }
      default:
        return []
    }
  })()
  return parts.filter((part) => part !== undefined)
}

/** Looks level by level: an expression that is too deep would overflow the stack of whoever walks it. */
function isDeeperThan(expr: CelExpr, limit: number): boolean {
  let level: readonly CelExpr[] = [expr]
  for (let depth = 0; depth < limit && level.length > 0; depth++) level = level.flatMap(partsOf)
  return level.length > 0
}
