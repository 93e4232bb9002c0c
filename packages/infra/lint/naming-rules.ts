import type { Declaration, DesiredState } from '../desired/declaration.ts'
import type { Lint, LintRule } from './rule.ts'

interface Section {
  readonly kind: string
  readonly naming: 'topics' | 'acls' | 'schemas' | 'connectors'
  readonly declared: readonly Declaration[]
}

/** Every declaration that is not marked for deletion, by section. */
export function sectionsOf(state: DesiredState): readonly Section[] {
  const present = (declared: readonly Declaration[]) => declared.filter(({ absent }) => !absent)
  return [
    { kind: 'topic', naming: 'topics', declared: present(state.topics) },
    { kind: 'acl', naming: 'acls', declared: present(state.acls) },
    { kind: 'schema', naming: 'schemas', declared: present(state.schemas) },
    { kind: 'connector', naming: 'connectors', declared: present(state.connectors) },
  ]
}

export const namingRules: readonly LintRule[] = [
  {
    id: 'name-pattern',
    severity: 'error',
    summary: 'The name does not match lint.naming of its section.',
    find: (state) =>
      sectionsOf(state).flatMap(({ kind, naming, declared }): readonly Lint[] => {
        const pattern = state.lint.naming?.[naming]
        if (pattern === undefined) return []
        const whole = new RegExp(`^(?:${pattern})$`)
        return declared
          .filter(({ name }) => !whole.test(name))
          .map((each) => ({ kind, declared: each, message: `The name "${each.name}" does not match ${pattern}.` }))
      }),
  },
  {
    id: 'owner-missing',
    severity: 'error',
    summary: 'Nobody answers for the resource, and lint.require-owner says that somebody must.',
    find: (state) =>
      state.lint['require-owner'] !== true
        ? []
        : sectionsOf(state).flatMap(({ kind, declared }) =>
            declared
              .filter(({ owner }) => owner === undefined)
              .map((each) => ({
                kind,
                declared: each,
                message: `"${each.name}" has no owner.`,
                help: 'Write owner: TEAM.',
              })),
          ),
  },
]
