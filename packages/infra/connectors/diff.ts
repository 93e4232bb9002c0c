import { isSecretKey, type PlanField } from '@kafka-dataops/core'
import type { DeclaredConnector } from '../desired/declaration.ts'
import { type Difference, type Risk, unchanged } from '../resource-kind.ts'
import { knownSettings } from './plugin-settings.ts'
import type { LiveConnector } from './read-live.ts'
import { isReference, isSecretOf, isSecretSetting } from './sensitive.ts'

/** What has to happen to a connector. */
export function diffConnector(declared: DeclaredConnector, live: LiveConnector | undefined): Difference {
  if (live === undefined) return declared.absent ? unchanged : creation(declared)
  if (declared.absent) return deletion(live)
  const { fields, notes } = settingsDifference(declared, live)
  const state: readonly PlanField[] =
    declared.state === live.state
      ? []
      : [{ path: 'state', before: live.state, after: declared.state, sensitive: false }]
  const all = [...fields, ...state, ...restart(declared, live, fields.length + state.length)]
  const trouble = live.trouble === undefined ? [] : [`Now ${live.trouble}.`]
  return {
    ...unchanged,
    action: all.length === 0 ? 'none' : 'update',
    fields: all,
    risks: all.flatMap((field) => settingRisks(field)),
    reversibility: reversibilityOf(declared, live, fields),
    notes: [...notes, ...trouble],
  }
}

/** A connector that is as declared, but does not work: a deployment that was killed may have left it so. */
function restart({ state }: DeclaredConnector, { trouble }: LiveConnector, others: number): readonly PlanField[] {
  if (trouble === undefined || state !== 'running' || others > 0) return []
  return [{ path: 'state', before: 'failed', after: 'running', sensitive: false }]
}

function creation(declared: DeclaredConnector): Difference {
  return {
    ...unchanged,
    action: 'create',
    fields: [
      ...settingNames(declared.config).map((name) => shownField(declared, name, undefined, declared.config[name])),
      ...(declared.state === 'running'
        ? []
        : [{ path: 'state', before: null, after: declared.state, sensitive: false }]),
    ],
    reversibility: { level: 'partial', reason: 'The connector can be removed; records it has moved stay moved.' },
  }
}

function deletion(live: LiveConnector): Difference {
  return {
    ...unchanged,
    action: 'delete',
    fields: settingNames(live.config).map((name) => {
      const value = live.config[name] ?? ''
      const hidden = isSecretOf(live, name, value) && !isReference(value)
      return { path: `config.${name}`, before: hidden ? null : value, after: null, sensitive: hidden }
    }),
    risks: [
      { level: 'high', reason: 'Deleting a connector stops the flow of its records; its offsets stay in Connect.' },
    ],
    reversibility: {
      level: 'partial',
      reason: 'It can be created again; what flowed by meanwhile is up to its source.',
    },
  }
}

function settingNames(config: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(config).filter((name) => name !== 'name')
}

function settingsDifference(
  declared: DeclaredConnector,
  live: LiveConnector,
): { readonly fields: readonly PlanField[]; readonly notes: readonly string[] } {
  const fields: PlanField[] = []
  const uncertain: string[] = []
  for (const name of settingNames(declared.config)) {
    const wanted = declared.config[name]
    const before = live.config[name]
    if (before === wanted) continue
    const isHidden = live.hidden?.includes(name) === true
    if (isHidden && !live.resend) uncertain.push(name)
    else if (isHidden) fields.push({ ...shownField(declared, name, before, wanted, []), before: null, sensitive: true })
    else fields.push(shownField(declared, name, before, wanted, live.passwords ?? []))
  }
  for (const name of settingNames(live.config)) {
    if (Object.hasOwn(declared.config, name) || live.added?.includes(name)) continue
    const before = live.config[name]
    const field = shownField(declared, name, before, undefined, live.passwords ?? [])
    fields.push(live.hidden?.includes(name) ? { ...field, before: null, sensitive: true } : field)
  }
  const notes =
    uncertain.length === 0
      ? []
      : [
          `The platform masks ${uncertain.join(', ')}: whether they differ is unknown. Any other change sends them again, and so does resend-secrets.`,
        ]
  return { fields, notes }
}

function shownField(
  declared: DeclaredConnector,
  name: string,
  before: string | undefined,
  after: string | undefined,
  passwords?: readonly string[],
): PlanField {
  const path = `config.${name}`
  const known = { config: declared.config, ...(passwords === undefined ? {} : { passwords }) }
  const isSecret = [before, after].some((value) => isSecretOf(known, name, value))
  if (!isSecret && !namesSecret(declared.template[name]) && !(passwords === undefined && mayBeSecret(name, declared))) {
    return { path, before: before ?? null, after: after ?? null, sensitive: false }
  }
  const shows = (value: string | undefined): boolean => value === undefined || isReference(value)
  if (shows(before) && shows(after)) return { path, before: before ?? null, after: after ?? null, sensitive: false }
  // A variable's name is shown; what it holds is not.
  const template = after === undefined ? undefined : declared.template[name]
  return {
    path,
    before: shows(before) ? (before ?? null) : null,
    after: template !== undefined && showsNothing(name, template, declared) ? template : null,
    sensitive: true,
  }
}

/** Of a plugin that nobody has asked yet, a value that is a variable and nothing else may be anything. */
function mayBeSecret(name: string, { config, template }: DeclaredConnector): boolean {
  const { types, isComplete } = knownSettings(config)
  return !isComplete && types[name] === undefined && isReference(template[name] ?? '')
}

/** A variable that is called like a secret holds one, whatever the setting is called. */
function namesSecret(template: string | undefined): boolean {
  return [...(template ?? '').matchAll(/\$\{([A-Za-z_]\w*)/g)].some(([, variable]) => isSecretKey(variable ?? ''))
}

/** Whether all that is secret in a template are variables by name; of a password no part is shown. */
function showsNothing(name: string, template: string, { template: config }: DeclaredConnector): boolean {
  if (isReference(template)) return true
  return template.includes('${') && !isSecretSetting(name, template, config)
}

/** Settings that tell a CDC source which of the database's positions is its own. */
const identitySettings = /(^|\.)(slot\.name|database\.server\.id|publication\.name|topic\.prefix|server\.name)$/

function settingRisks({ path, before, after }: PlanField): readonly Risk[] {
  const name = path.replace(/^config\./, '')
  if (path === 'state') {
    return after === 'running' ? [] : [{ level: 'medium', reason: 'The connector stops moving records.' }]
  }
  if (name === 'connector.class') {
    return [{ level: 'high', reason: 'Another connector class does not understand the offsets of the one before.' }]
  }
  if (name === 'topics' || name === 'topics.regex') {
    return [{ level: 'high', reason: 'The connector reads other topics; those it leaves are read no more.' }]
  }
  if (identitySettings.test(name)) {
    return [{ level: 'high', reason: `${name} is how the source knows its position: another one may begin anew.` }]
  }
  if (name === 'tasks.max' && Number(after) < Number(before)) {
    return [{ level: 'medium', reason: 'Fewer tasks share the same work.' }]
  }
  return [{ level: 'low', reason: 'The connector and its tasks restart.' }]
}

function reversibilityOf(
  declared: DeclaredConnector,
  live: LiveConnector,
  fields: readonly PlanField[],
): Difference['reversibility'] {
  const lost = fields
    .filter(({ sensitive }) => sensitive)
    .map(({ path }) => path.slice('config.'.length))
    .filter((name) => {
      const before = live.config[name]
      return before !== undefined && !isReference(before) && before !== declared.config[name]
    })
  if (lost.length === 0) return { level: 'full' }
  return {
    level: 'partial',
    reason: `The old value of ${lost.join(', ')} is a secret that no pre-image holds: it has to be given again.`,
  }
}
