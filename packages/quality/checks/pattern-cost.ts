import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/** Repetitions with an upper bound may multiply the steps by no more than this. */
const mostAlternatives = 1_000

/**
 * Whether matching takes steps in proportion to the text for sure, so that nobody needs to stand by to interrupt it: the
 * pattern is tied to the start of the text, has at most one repetition without an upper bound and none within another,
 * and neither looks around nor back. What is more involved may be harmless too; it is guarded all the same.
 */
export function isSurelyLinear(pattern: string, flags: string): boolean {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
  })
  const [only, ...others] = ast.alternatives
  if (only === undefined || others.length > 0 || !isTextStart(only.elements[0])) return false
  const repetitions: AST.Quantifier[] = []
  let isInvolved = false
  visitRegExpAST(ast, {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.min !== quantifier.max) repetitions.push(quantifier)
      if (quantifier.max > 1 && hasRepetitionWithin(quantifier)) isInvolved = true
    },
    onBackreferenceEnter: () => {
      isInvolved = true
    },
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookahead' || kind === 'lookbehind') isInvolved = true
    },
  })
  const unbounded = repetitions.filter(({ max }) => max === Number.POSITIVE_INFINITY)
  const alternatives = repetitions
    .filter(({ max }) => max !== Number.POSITIVE_INFINITY)
    .reduce((product, { min, max }) => product * (max - min + 1), 1)
  return !isInvolved && unbounded.length <= 1 && alternatives <= mostAlternatives
}

function isTextStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start'
}

/** A choice within a repetition multiplies like a repetition does. */
function hasRepetitionWithin(quantifier: AST.Quantifier): boolean {
  let found = false
  visitRegExpAST(quantifier.element, {
    onQuantifierEnter: () => {
      found = true
    },
    onGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) found = true
    },
    onCapturingGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) found = true
    },
  })
  return found
}
