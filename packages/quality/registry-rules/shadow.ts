import { BadInputError, type Files, type Problem, parseDocument } from '@kafka-dataops/core'
import { loadCel } from '../cel/engine.ts'
import { placeInText } from '../contract/text-place.ts'
import { type DomainRule, domainRulesOf, ruleSetShape } from './rule-set.ts'

/**
 * Reads the rule set of a pull request: a rule set as the registry takes it, alone or as `ruleSet` of a registration.
 * @throws BadInputError with every problem at its place: no rule set, no condition in CEL, an expression that is none.
 */
export async function readShadowRules(path: string, files: Pick<Files, 'readText' | 'placePath'>): Promise<unknown> {
  const file = files.placePath(path)
  const parsed = parseDocument(await files.readText(path), file)
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  const { document } = parsed
  const isWrapped = isMapping(document.value) && 'ruleSet' in document.value
  const above = isWrapped ? ['ruleSet'] : []
  const ruleSet = isWrapped ? (document.value as { readonly ruleSet: unknown }).ruleSet : document.value
  const shape = ruleSetShape.safeParse(ruleSet)
  if (!shape.success) {
    throw new BadInputError(
      shape.error.issues.map(
        ({ message, path: at }): Problem => ({
          code: 'rule-set-invalid',
          message: `${file} is no rule set: ${at.join('.')}${at.length > 0 ? ': ' : ''}${message}.`,
          place: document.placeOf([...above, ...at.map((step) => (typeof step === 'number' ? step : String(step)))]),
          help,
        }),
      ),
    )
  }
  const rules = domainRulesOf(ruleSet)
  const { examine } = await loadCel()
  const problems = rules.flatMap((rule, index): readonly Problem[] => {
    const at = [...above, 'domainRules', index, 'expr']
    return expressionsOf(rule).flatMap(({ expr, start }) => {
      const examined = examine(expr, variables, 'strict')
      const found = examined.ok ? [] : examined.problems.filter(({ code }) => code !== 'cel-not-boolean')
      return found.map(({ code, message, offset }) => ({
        code,
        message: `Rule "${rule.name}": ${message}.`,
        place: placeInText(document, at, rule.expr, start + offset),
      }))
    })
  })
  if (rules.length === 0) {
    const message = `${file} has no domainRules, so there is nothing to try.`
    problems.push({ code: 'rule-set-invalid', message, place: document.placeOf(above), help })
  }
  if (problems.length > 0) throw new BadInputError(problems)
  return ruleSet
}

const help =
  'Give a JSON file with { "domainRules": [{ "name", "kind": "CONDITION", "type": "CEL", "mode", "expr" }] }.'

const variables = ['message', 'value', 'fullName', 'name', 'typeName', 'tags', 'now']

/** The guard and what it guards, with where they start in the text. */
function expressionsOf({ kind, type, expr }: DomainRule): readonly { readonly expr: string; readonly start: number }[] {
  if (kind !== 'CONDITION' || !['CEL', 'CEL_FIELD'].includes(type)) return []
  const at = expr.indexOf(';')
  const body = { expr: expr.slice(at + 1), start: at + 1 }
  const guard = expr.slice(0, Math.max(0, at))
  return guard.trim() === '' ? [body] : [{ expr: guard, start: 0 }, body]
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
