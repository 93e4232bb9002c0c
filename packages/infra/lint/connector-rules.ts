import { didYouMean, nearestNames } from '@kafka-dataops/core'
import { isForPart, knownSettings, passwordSettings, settingFault } from '../connectors/plugin-settings.ts'
import { holdsLogin, isSensitiveSetting } from '../connectors/sensitive.ts'
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

function isLiteralSecret(name: string, value: string, config: Readonly<Record<string, string>>): boolean {
  if (holdsLogin(value)) return true
  return isSensitiveSetting(name, passwordSettings(config)) && value !== '' && !/\$\{[^}]+\}/.test(value)
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
        .filter(([name, value]) => isLiteralSecret(name, value, template))
        .map(([name]) => ({
          place: placeOf(['config', name]),
          message: `${name} ${holdsLogin(template[name] ?? '') ? 'holds a login that stands' : 'stands'} in the file as plain text.`,
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
      config['tasks.max'] === undefined || /^([1-9]\d*|\$\{.*\})$/.test(config['tasks.max'].trim())
        ? []
        : [
            {
              place: placeOf(['config', 'tasks.max']),
              message: `tasks.max is "${config['tasks.max']}": expected a whole number, 1 or more.`,
            },
          ],
  ),
  connectorRule(
    {
      id: 'connector-setting-unknown',
      severity: 'warning',
      summary: 'Nobody reads the setting: the plugin has none of this name, or it is a misspelt one of Kafka Connect.',
    },
    ({ config, placeOf }) => {
      const { types, isComplete } = knownSettings(config)
      const known = Object.keys(types)
      return Object.keys(config)
        .filter((name) => types[name] === undefined && !isForPart(name, config))
        .flatMap((name) => {
          const place = placeOf(['config', name], 'key')
          if (isComplete) {
            const message = `${config['connector.class']} has no setting ${name}, and ignores it.${didYouMean(name, known)}`
            return [{ place, message }]
          }
          const near = misspelt(name, known)
          return near === undefined
            ? []
            : [{ place, message: `${name} is no setting of Kafka Connect, which has ${near}. Did you mean "${near}"?` }]
        })
    },
  ),
  connectorRule(
    {
      id: 'connector-setting-value',
      severity: 'error',
      summary: "The value has not the setting's type, or is none of those that Kafka Connect takes.",
    },
    ({ config, template, injected, placeOf }) => {
      const { types } = knownSettings(config)
      return Object.entries(config).flatMap(([name, value]) => {
        const type = types[name]
        const fault = type === undefined || name === 'tasks.max' ? undefined : settingFault(name, type, value)
        if (fault === undefined) return []
        // What a variable holds may be a secret.
        const shown = injected.has(name) ? (template[name] ?? '') : value
        return [{ place: placeOf(['config', name]), message: `${name} is "${shown}": expected ${fault}.` }]
      })
    },
  ),
  connectorRule(
    {
      id: 'connector-setting-missing',
      severity: 'error',
      summary: 'The plugin does not start without the setting.',
    },
    ({ config, placeOf }) => {
      const className = config['connector.class'] ?? ''
      const missing = knownSettings(config).required.filter((name) => (config[name] ?? '').trim() === '')
      const both = config.topics !== undefined && config['topics.regex'] !== undefined && isSink(config)
      const neither = /Sink(Connector)?$/.test(className) && !isSink(config)
      return [
        ...missing.map((name) => ({ place: placeOf(['config'], 'key'), message: `${className} needs ${name}.` })),
        ...(neither
          ? [{ place: placeOf(['config'], 'key'), message: `${className} needs topics, or topics.regex.` }]
          : []),
        ...(both
          ? [
              {
                place: placeOf(['config', 'topics.regex'], 'key'),
                message: 'topics and topics.regex exclude each other.',
              },
            ]
          : []),
      ]
    },
  ),
  connectorRule(
    {
      id: 'connector-transform',
      severity: 'error',
      summary: 'A transform or predicate is listed without its type, or set up without being listed.',
    },
    ({ config, placeOf }) => ['transforms', 'predicates'].flatMap((list) => partFaults(list, config, placeOf)),
  ),
]

/** A name that is so near to one of Kafka Connect's own that it must be meant; short ones may be a plugin's. */
function misspelt(name: string, known: readonly string[]): string | undefined {
  if (!name.includes('.')) return undefined
  const [near] = nearestNames(name, known, 1)
  if (near === undefined || near.includes(name) || name.includes(near)) return undefined
  const steps = (text: string): number => text.split('.').length
  return steps(near) === steps(name) && Math.abs(near.length - name.length) <= 2 && sharesMost(name, near)
    ? near
    : undefined
}

/** All but one of the words between dots are the same. */
function sharesMost(left: string, right: string): boolean {
  const words = right.split('.')
  return left.split('.').filter((word, index) => word !== words[index]).length <= 1
}

function partFaults(
  list: string,
  config: Readonly<Record<string, string>>,
  placeOf: DeclaredConnector['placeOf'],
): readonly Omit<Lint, 'kind' | 'declared'>[] {
  const listed = (config[list] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (config[list]?.includes('${')) return []
  const singular = list.slice(0, -1)
  const set = Object.keys(config).filter((name) => name.startsWith(`${list}.`))
  // An alias may hold dots itself.
  const isListed = (setting: string): boolean => listed.some((name) => setting.startsWith(`${list}.${name}.`))
  return [
    ...listed
      .filter((name) => (config[`${list}.${name}.type`] ?? '').trim() === '')
      .map((name) => ({
        place: placeOf(['config', list]),
        message: `The ${singular} "${name}" has no ${list}.${name}.type.`,
      })),
    ...set
      .filter((setting) => !isListed(setting))
      .map((setting) => ({
        place: placeOf(['config', setting], 'key'),
        message: `${setting} belongs to no ${singular} that ${list} lists.${didYouMean(setting.split('.')[1] ?? '', listed)}`,
        help: `Add it to ${list}, or take the setting out.`,
      })),
  ]
}
