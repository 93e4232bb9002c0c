import { isReference, isSensitiveSetting } from '../connectors/sensitive.ts'
import { isSink } from '../connectors/topics-of.ts'
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
  connectorRule(
    {
      id: 'connector-name',
      severity: 'error',
      summary: 'Connect takes a connector of this name and can then neither show nor change it over REST.',
    },
    ({ name }) =>
      // Jetty 12 refuses %2F, %5C and the like in a path with 400 (seen on Connect 4.3).
      /[/\\;%]|^\s|\s$/.test(name)
        ? [
            {
              message: `"${name}" cannot be the name of a connector: slashes, backslashes, semicolons and percent signs make it unreachable.`,
            },
          ]
        : [],
  ),
  connectorRule(
    {
      id: 'connector-dead-letters',
      severity: 'warning',
      summary: 'A sink that tolerates errors drops records unless it has a dead letter queue.',
    },
    ({ config, placeOf }) =>
      isSink(config) &&
      config['errors.tolerance'] === 'all' &&
      (config['errors.deadletterqueue.topic.name'] ?? '') === ''
        ? [
            {
              place: placeOf(['config', 'errors.tolerance']),
              message:
                'errors.tolerance is all and there is no dead letter queue: records that fail are dropped unseen.',
              help: 'Set errors.deadletterqueue.topic.name, and declare that topic.',
            },
          ]
        : [],
  ),
  connectorRule(
    { id: 'connector-tasks-max', severity: 'error', summary: 'tasks.max is a whole number, 1 or more.' },
    ({ config, placeOf }) =>
      config['tasks.max'] === undefined || /^[1-9]\d*$/.test(config['tasks.max'].trim())
        ? []
        : [
            {
              place: placeOf(['config', 'tasks.max']),
              message: `tasks.max is "${config['tasks.max']}": expected a whole number, 1 or more.`,
            },
          ],
  ),
]
