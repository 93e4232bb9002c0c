import { z } from 'zod'

/**
 * The rules that a schema carries in Confluent's registry ("data contracts"): a rule set beside the schema, whose
 * conditions clients check when they write or read, and rules inside the schema (`confluent:rules`).
 */
export interface DomainRule {
  readonly name: string
  readonly kind: 'CONDITION' | 'TRANSFORM'
  readonly mode: string
  readonly type: string
  readonly tags: readonly string[]
  readonly expr: string
  readonly onFailure: string
  readonly disabled: boolean
}

/** A rule inside the schema, at a record or a field, which it calls `this`. */
export interface InlineRule {
  readonly name: string
  readonly doc?: string
  /** CEL; undefined for a rule that is only given in SQL. */
  readonly expr: string | undefined
}

const text = z.string().nullish()
const domainRule = z.looseObject({
  name: z.string(),
  kind: z.enum(['CONDITION', 'TRANSFORM']).nullish(),
  mode: text,
  type: text,
  tags: z.array(z.string()).nullish(),
  expr: text,
  onFailure: text,
  disabled: z.boolean().nullish(),
})

/** As the registry answers it and takes it; further keys (params, encodingRules, migrationRules) are left alone. */
export const ruleSetShape = z.looseObject({ domainRules: z.array(domainRule).nullish() })

/** The domain rules in their order; none for what is no rule set. */
export function domainRulesOf(ruleSet: unknown): readonly DomainRule[] {
  const parsed = ruleSetShape.safeParse(ruleSet)
  if (!parsed.success) return []
  return (parsed.data.domainRules ?? []).map((rule) => ({
    name: rule.name,
    kind: rule.kind ?? 'TRANSFORM',
    mode: rule.mode ?? 'WRITEREAD',
    type: rule.type ?? '',
    tags: rule.tags ?? [],
    expr: rule.expr ?? '',
    onFailure: rule.onFailure ?? 'ERROR',
    disabled: rule.disabled ?? false,
  }))
}

const inlineRules = z.array(
  z.looseObject({ name: text, doc: text, expr: text }).transform(({ name, doc, expr }, context): InlineRule => {
    const given = typeof expr === 'string' ? expr : undefined
    if (name == null && given === undefined) context.addIssue('a rule has a name or an expression')
    return { name: name ?? given ?? '', ...(doc == null ? {} : { doc }), expr: given }
  }),
)

export function inlineRulesOf(schemaNode: Readonly<Record<string, unknown>>): readonly InlineRule[] {
  const parsed = inlineRules.safeParse(schemaNode['confluent:rules'])
  return parsed.success ? parsed.data : []
}

export function inlineTagsOf(schemaNode: Readonly<Record<string, unknown>>): readonly string[] {
  const tags = schemaNode['confluent:tags']
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}

const metadataShape = z.looseObject({ tags: z.record(z.string(), z.array(z.string())).nullish() })

/** Tags that the schema's metadata gives to fields by their full names: `*` stands for a part, `**` for any. */
export function metadataTags(metadata: unknown): (fullName: string) => readonly string[] {
  const parsed = metadataShape.safeParse(metadata)
  const entries = Object.entries((parsed.success && parsed.data.tags) || {}).map(
    ([pattern, tags]) => [wildcard(pattern), tags] as const,
  )
  return (fullName) => entries.flatMap(([pattern, tags]) => (pattern.test(fullName) ? tags : []))
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*|\*|\?)/).map((part) => {
    if (part === '**') return '.*'
    if (part === '*') return '[^.]*'
    return part === '?' ? '[^.]' : RegExp.escape(part)
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}
