import { isReference, isSensitiveSetting } from '../connectors/sensitive.ts'
import type { DeclaredConnector, DesiredState } from '../desired/declaration.ts'
import type { Lint, LintRule } from './rule.ts'

function connectorRule(
  rule: Omit<LintRule, 'find'>,
  find: (connector: DeclaredConnector, state: DesiredState) => readonly Omit<Lint, 'kind' | 'declared'>[],
): LintRule {
  return {
    ...rule,
    find: (state) =>
      state.connectors
        .filter(({ absent }) => !absent)
        .flatMap((declared) => find(declared, state).map((lint) => ({ ...lint, kind: 'connector', declared }))),
  }
}

export const connectorRules: readonly LintRule[] = [
  connectorRule(
    { id: 'connector-class', severity: 'error', summary: 'A connector needs connector.class.' },
    ({ config, name, placeOf }) =>
      (config['connector.class'] ?? '').trim() === ''
        ? [{ place: placeOf(['config'], 'key'), message: `Connector "${name}" has no connector.class.` }]
        : [],
  ),
  connectorRule(
    {
      id: 'connector-literal-secret',
      severity: 'error',
      summary:
        'A secret stands in the file as plain text; everybody who may read the repository or ask Connect has it.',
    },
    ({ template, placeOf }) =>
      Object.entries(template)
        .filter(
          ([name, value]) =>
            isSensitiveSetting(name, new Set()) && value !== '' && !/\$\{[^}]+\}/.test(value) && !isReference(value),
        )
        .map(([name]) => ({
          place: placeOf(['config', name]),
          message: `${name} stands in the file as plain text.`,
          help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
        })),
  ),
]
