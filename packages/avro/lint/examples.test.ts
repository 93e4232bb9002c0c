import { expect, it } from 'vitest'
import { readAvdl } from '../avdl.ts'
import { type ParsedSchemas, parseSchemas } from '../parse-schemas.ts'
import { lintSchemas } from './lint-schemas.ts'
import { PARSER_RULES } from './parser-rules.ts'
import type { ExampleFiles, ExampleState, RuleDeclaration } from './rule.ts'
import { RULES } from './rules.ts'

const rules: readonly RuleDeclaration[] = [...RULES, ...PARSER_RULES]

function parsed(files: ExampleFiles): ParsedSchemas {
  const texts = typeof files === 'string' ? { 'schema.avsc': files } : files
  const read = ([path, text]: readonly [string, string]) =>
    path.endsWith('.avdl') ? readAvdl({ path, text }) : { path, text }
  return parseSchemas(Object.entries(texts).map(read))
}

/** What a rule finds in an example; a rule that is off by default is turned on. */
function found({ id, severity }: RuleDeclaration, state: ExampleState): readonly string[] {
  const on = severity === 'off' ? 'warning' : severity
  const isParserRule = PARSER_RULES.some((rule) => rule.id === id)
  const setting = isParserRule ? {} : { rules: { [id]: { severity: on, ...state.options } } }
  return lintSchemas({
    parsed: parsed(state.files),
    ...(state.base === undefined ? {} : { base: parsed(state.base) }),
    ...(state.history === undefined ? {} : { history: state.history.map(parsed) }),
    ...(state.used === undefined ? {} : { used: state.used }),
    settings: setting,
  })
    .filter((finding) => finding.rule === id)
    .map(
      ({ rule, severity: given, message, place, identity }) =>
        `${place.file}:${place.line}:${place.column}-${place.endColumn} ${given} ${rule} [${identity}] ${message}`,
    )
}

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s finds what breaks it and nothing in what does not',
  (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0)
    for (const { breaks, passes } of rule.examples) {
      expect(found(rule, breaks)).not.toEqual([])
      expect(found(rule, passes)).toEqual([])
    }
  },
)

it('every finding of the examples stands on the token, and says what is wrong', async () => {
  const lines = rules.flatMap((rule) => rule.examples.flatMap(({ breaks }) => found(rule, breaks)))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__golden__/examples.txt')
})

it('ids are unique and kebab-case', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
})
