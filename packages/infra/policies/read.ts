import { didYouMean, type PositionedDocument, type Problem, validateDocument } from '@kafka-dataops/core'
import { partOf } from '../desired/layers.ts'
import type { Policy } from './policy.ts'
import { type PolicyDeclaration, policyShape } from './shape.ts'
import { changeFields, resourceFields, variableNames } from './variables.ts'

export interface PolicyWords {
  /** Kinds of resources that there are. */
  readonly kinds: readonly string[]
  /** Ids of lint rules, which no policy may have. */
  readonly lintRules: readonly string[]
}

type Cel = typeof import('@kafka-dataops/quality/cel')

/**
 * Policies of the documents' parts, compiled. The engine is loaded only when there is one.
 * Problems, at their character: keys, ids given twice, unknown kinds, expressions that cannot be read, names that nothing has.
 */
export async function readPolicies(
  parts: readonly PositionedDocument[],
  words: PolicyWords,
  problems: Problem[],
): Promise<readonly Policy[]> {
  if (parts.length === 0) return []
  const cel = await import('@kafka-dataops/quality/cel')
  const seen = new Map<string, PositionedDocument>()
  return parts.flatMap((part): readonly Policy[] => {
    const validated = validateDocument(part, policyShape)
    if (!validated.ok) {
      problems.push(...validated.problems)
      return []
    }
    const { value } = validated
    const earlier = seen.get(value.id)
    seen.set(value.id, part)
    problems.push(...idProblems(value, part, earlier, words), ...kindProblems(value, part, words))
    const when = value.when === undefined ? undefined : compile(value.when, 'when', value, part, cel, problems)
    const rule = compile(value.rule, 'rule', value, part, cel, problems)
    if (rule === undefined || (value.when !== undefined && when === undefined)) return []
    return [
      {
        id: value.id,
        message: value.message,
        help: value.help,
        severity: value.severity ?? 'error',
        kinds: value.kinds === undefined ? undefined : new Set(value.kinds),
        on: value.on ?? 'resource',
        actions: value.actions === undefined ? undefined : new Set<string>(value.actions),
        when,
        rule,
        shown: cel.shortened(value.rule),
        ignorable: value.ignorable ?? true,
        place: part.placeOf(['id']),
      },
    ]
  })
}

function idProblems(
  { id, on, actions }: PolicyDeclaration,
  part: PositionedDocument,
  earlier: PositionedDocument | undefined,
  { lintRules }: PolicyWords,
): readonly Problem[] {
  const place = part.placeOf(['id'])
  const first = earlier?.placeOf(['id'])
  return [
    ...(first === undefined
      ? []
      : [
          {
            code: 'duplicate-name',
            message: `Policy "${id}" is declared twice; the first is ${first.file}:${first.line}.`,
            place,
          },
        ]),
    ...(lintRules.includes(id)
      ? [{ code: 'duplicate-name', message: `"${id}" is a lint rule: a policy needs another id.`, place }]
      : []),
    ...(actions !== undefined && on !== 'change'
      ? [
          {
            code: 'policy-actions',
            message: `Policy "${id}" names actions, but looks at resources.`,
            place: part.placeOf(['actions'], 'key'),
            help: 'Write on: change, or leave actions out.',
          },
        ]
      : []),
  ]
}

function kindProblems(
  { id, kinds = [] }: PolicyDeclaration,
  part: PositionedDocument,
  words: PolicyWords,
): readonly Problem[] {
  return kinds.flatMap((kind, index) =>
    words.kinds.includes(kind)
      ? []
      : [
          {
            code: 'policy-kind',
            message: `Policy "${id}": "${kind}" is no kind of resource.${didYouMean(kind, words.kinds)}`,
            place: part.placeOf(['kinds', index]),
            help: `Kinds are ${words.kinds.join(', ')}.`,
          },
        ],
  )
}

function compile(
  text: string,
  key: 'when' | 'rule',
  { id, on = 'resource', kinds }: PolicyDeclaration,
  part: PositionedDocument,
  cel: Cel,
  problems: Problem[],
) {
  const examined = cel.examine(text, variableNames[on], 'mixed')
  const problemAt = (code: string, message: string, offset: number): Problem => ({
    code,
    message: `Policy "${id}", ${key}: ${message}.`,
    place: cel.placeInText(part, [key], text, offset),
    help: 'docs/policies.md names the variables of a policy.',
  })
  if (!examined.ok) {
    problems.push(...examined.problems.map(({ code, message, offset }) => problemAt(code, message, offset)))
    return undefined
  }
  const unknown = examined.references.fields.flatMap(({ variable, path: [field], offsets }) => {
    const known = variable === 'resource' ? resourceFields(kinds) : variable === 'change' ? changeFields : undefined
    if (field === undefined || known === undefined || known.includes(field)) return []
    const message = `${variable} has no field "${field}".${didYouMean(field, known)} It has ${known.join(', ')}`
    return [problemAt('policy-unknown-field', message, offsets[0] ?? 0)]
  })
  problems.push(...unknown)
  return unknown.length > 0
    ? undefined
    : cel.compileExpression(text, { types: { message: cel.noTypes, value: cel.noTypes }, arithmetic: 'mixed' })
}

/** The entries of a list as documents of their own. */
export function listParts(part: PositionedDocument): readonly PositionedDocument[] {
  return Array.isArray(part.value) ? part.value.map((_, index) => partOf(part, [index])) : []
}
