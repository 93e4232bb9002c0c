import { posix } from 'node:path'
import { z } from 'zod'
import { PARSER_RULES } from './parser-rules.ts'
import { type LintRule, type OptionValues, RULE_SEVERITIES, type RuleDeclaration, type RuleSeverity } from './rule.ts'
import { RULES } from './rules.ts'

const severity = z.enum(RULE_SEVERITIES)
const NO_OPTIONS = {}

/** One rule's entry: a severity, or an object with options of the rule, which turns a rule on that is off by default. */
function ruleSetting(rule: RuleDeclaration & Pick<LintRule, 'options'>): z.ZodType<RuleSetting> {
  if (rule.options === undefined) return severity
  const options = Object.entries(rule.options).map(([name, { shape }]) => [name, shape.optional()] as const)
  return z.union([severity, z.strictObject({ severity: severity.optional(), ...Object.fromEntries(options) })])
}

type RuleSetting = RuleSeverity | { readonly [option: string]: string | number | undefined }

const settable: readonly (RuleDeclaration & Pick<LintRule, 'options'>)[] = [
  ...RULES,
  ...PARSER_RULES.filter((rule) => rule.settable),
]

const ruleSettings = z
  .strictObject(Object.fromEntries(settable.map((rule) => [rule.id, ruleSetting(rule).optional()])))
  .describe('By rule id: a severity, or an object with the options of the rule')

/** The `schema-lint` section of the manifest. Later entries of `paths` win over earlier ones, and all over `rules`. */
export const lintSettingsSchema = z.strictObject({
  rules: ruleSettings.optional(),
  paths: z
    .array(
      z.strictObject({
        files: z
          .union([z.string(), z.array(z.string()).min(1)])
          .describe('Patterns of paths from the top of the repository, as `schemas/legacy/**`'),
        rules: ruleSettings,
      }),
    )
    .optional(),
})

export interface LintSettings {
  readonly rules?: RuleSettings | undefined
  readonly paths?: readonly { readonly files: string | readonly string[]; readonly rules: RuleSettings }[] | undefined
}
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>

/** What holds for one rule in one file. */
export interface ResolvedSetting {
  readonly severity: RuleSeverity
  readonly options: OptionValues
}

export type ResolveSetting = (rule: RuleDeclaration & Pick<LintRule, 'options'>, path: string) => ResolvedSetting

/** Answers the setting of a rule for a path. */
export function settingsResolver({ rules = {}, paths = [] }: LintSettings): ResolveSetting {
  const byPath = new Map<string, readonly RuleSettings[]>()
  const layersOf = (path: string): readonly RuleSettings[] => {
    let layers = byPath.get(path)
    if (layers === undefined) {
      const matching = paths.filter(({ files }) => [files].flat().some((glob) => posix.matchesGlob(path, glob)))
      layers = [rules, ...matching.map((entry) => entry.rules)]
      byPath.set(path, layers)
    }
    return layers
  }
  return (rule, path) => {
    let severity = rule.severity
    let options: OptionValues = defaultsOf(rule)
    for (const layer of layersOf(path)) {
      const given = layer[rule.id]
      if (given === undefined) continue
      if (typeof given === 'string') severity = given
      else {
        const own = RULE_SEVERITIES.find((one) => one === given.severity)
        severity = own ?? (severity === 'off' ? 'warning' : severity)
        options = { ...options, ...optionsIn(given) }
      }
    }
    return { severity, options }
  }
}

function optionsIn(given: Readonly<Record<string, string | number | undefined>>): OptionValues {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(given)) {
    if (name !== 'severity' && value !== undefined) values[name] = value
  }
  return values
}

const defaults = new WeakMap<object, OptionValues>()

function defaultsOf({ options = NO_OPTIONS }: Pick<LintRule, 'options'>): OptionValues {
  let values = defaults.get(options)
  if (values === undefined) {
    values = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
    defaults.set(options, values)
  }
  return values
}
