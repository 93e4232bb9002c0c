import { BadInputError, didYouMean, type Problem } from '@kafka-dataops/core'
import { kindNames } from './kinds.ts'

export type Selection = (kind: string, name: string) => boolean

/**
 * Which resources a run looks at: `kinds` by name, `names` by patterns in which `*` stands for any text; `!` before a
 * pattern takes away. All when neither is given.
 * @throws BadInputError for a kind that there is not.
 */
export function selection(kinds: readonly string[] | undefined, names: readonly string[] | undefined): Selection {
  for (const kind of kinds ?? []) {
    if (kindNames.includes(kind)) continue
    throw new BadInputError({
      code: 'malformed-input',
      message: `kinds names "${kind}", which is no kind of resource.${didYouMean(kind, kindNames)}`,
      help: `Kinds are ${kindNames.join(', ')}.`,
    })
  }
  const taken = (names ?? []).filter((pattern) => !pattern.startsWith('!')).map(patternOf)
  const left = (names ?? []).filter((pattern) => pattern.startsWith('!')).map((pattern) => patternOf(pattern.slice(1)))
  return (kind, name) =>
    (kinds === undefined || kinds.length === 0 || kinds.includes(kind)) &&
    (taken.length === 0 || taken.some((pattern) => pattern.test(name))) &&
    !left.some((pattern) => pattern.test(name))
}

/** Selectors that select nothing of what there is: most likely misspelt. */
export function emptySelectors(
  kinds: readonly string[] | undefined,
  names: readonly string[] | undefined,
  there: readonly { readonly kind: string; readonly name: string }[],
): readonly Problem[] {
  const isAsked = (kind: string): boolean => kinds === undefined || kinds.length === 0 || kinds.includes(kind)
  const among = there.filter(({ kind }) => isAsked(kind)).map(({ name }) => name)
  return (names ?? []).flatMap((given) => {
    const pattern = patternOf(given.replace(/^!/, ''))
    if (among.some((name) => pattern.test(name))) return []
    const suggestion = given.includes('*') ? '' : didYouMean(given.replace(/^!/, ''), among)
    return [
      { code: 'selector-empty', message: `names holds "${given}", which no declared resource matches.${suggestion}` },
    ]
  })
}

/** `*` stands for any text. */
export function patternOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}
