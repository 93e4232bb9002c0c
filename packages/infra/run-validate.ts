import {
  BadInputError,
  counted,
  type Finding,
  findingOf,
  type Plan,
  type PlanChange,
  type Ports,
  type Problem,
  pendingChanges,
  type ReportBody,
  statusFrom,
} from '@kafka-dataops/core'
import { checkOf, findingsOf, type Step } from '@kafka-dataops/doctor/step'
import type { DesiredState } from './desired/declaration.ts'
import { readDeclarations } from './desired/read.ts'
import { problemOf } from './findings.ts'
import { lint } from './lint/index.ts'
import { ownRules } from './lint/rules.ts'
import { type MadePlan, makePlan } from './make-plan.ts'
import { namesService, openServices } from './open-services.ts'
import type { ValidateInputs } from './operations.ts'
import { describePlan } from './plan-words.ts'
import { examineConnect, examineKafka, examineRegistry } from './prerequisites.ts'
import { examineSources } from './probe.ts'
import { emptySelectors, type Selection, selection } from './selection.ts'
import { keepYoungGenerationSmall } from './young-generation.ts'

/** The operation infra-validate; see operations.ts for its inputs. */
export async function runValidate(inputs: ValidateInputs, ports: Ports): Promise<ReportBody> {
  keepYoungGenerationSmall()
  const isSelected = selection(inputs.kinds, inputs.names)
  const { state, problems } = await readDeclarations(inputs.manifest, inputs.environment, ports)
  if (problems.length > 0) throw new BadInputError([...problems, ...(await furtherErrors(state, isSelected, ports))])
  const linted: readonly Finding[] = [
    ...(await lint(state, isSelected, ports.files)),
    ...state.unset.map((problem) => findingOf(problem, 'warning')),
    ...emptySelectors(inputs.kinds, inputs.names, declaredNames(state)).map((problem) => findingOf(problem, 'warning')),
  ]
  const plans = !inputs.offline && namesService(inputs, ports)
  const seen = plans ? await lookAtPlatform(inputs, state, isSelected, ports).catch(alsoTelling(linted)) : unseen
  const findings = [...linted, ...seen.findings.filter((finding) => !isSaid(finding, linted))]
  const files = [
    ...new Set([state.file, ...findings.flatMap(({ place }) => (place === undefined ? [] : [place.file]))]),
  ]
  return {
    status: seen.isOutOfReach ? 'error' : statusFrom(findings, inputs['fail-on']),
    partial: seen.isStopped,
    summary: summaryOf(findings, seen.plan),
    kpis: [],
    checks: seen.steps.map(checkOf),
    findings: sorted(findings),
    notes: [...seen.notes],
    ...(seen.plan === undefined ? {} : { plan: seen.plan }),
    artifacts: await keepPlan(inputs['plan-file'], seen, ports),
    subject: { files },
  }
}

/** Inputs that are wrong end the run: with what lint has found by then. */
function alsoTelling(linted: readonly Finding[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof BadInputError)) throw error
    const errors = linted.filter(({ severity }) => severity === 'error').map(problemOf)
    throw new BadInputError([...error.problems, ...errors])
  }
}

/** What else is wrong where a resource cannot be read, so that one run tells it all. */
async function furtherErrors(
  state: DesiredState,
  isSelected: Selection,
  { files }: Ports,
): Promise<readonly Problem[]> {
  const linted = await lint({ ...state, policies: [] }, isSelected, files, { rules: ownRules })
  return linted.filter(({ severity }) => severity === 'error').map(problemOf)
}

function declaredNames({ topics, acls, schemas, connectors }: DesiredState) {
  const of = (kind: string, declared: readonly { readonly name: string }[]) =>
    declared.map(({ name }) => ({ kind, name }))
  return [...of('topic', topics), ...of('acl', acls), ...of('schema', schemas), ...of('connector', connectors)]
}

/** Whether lint has found already what a worker says of a setting. */
function isSaid({ rule, place, message }: Finding, linted: readonly Finding[]): boolean {
  if (place === undefined) return false
  return linted.some((lint) => {
    const isHere =
      lint.place?.file === place.file && lint.place.line === place.line && lint.place.column === place.column
    if (lint.rule === rule) return isHere
    if (rule !== 'connector-invalid') return false
    if (lint.rule === 'connector-setting-value') return isHere
    const [, missing] = / needs ([\w.-]+)\.$/.exec(lint.message) ?? []
    return (
      isHere && lint.rule === 'connector-setting-missing' && missing !== undefined && message.includes(`"${missing}"`)
    )
  })
}

/** What the services said. */
interface Seen {
  readonly steps: readonly Step[]
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
  /** Undefined where no service could be asked. */
  readonly plan: Plan | undefined
  /** A service does not answer, or refuses to be looked at. */
  readonly isOutOfReach: boolean
  /** The run was stopped before all was seen. */
  readonly isStopped: boolean
}

const unseen: Seen = {
  steps: [],
  findings: [],
  notes: ['Only linted: no service was asked.'],
  plan: undefined,
  isOutOfReach: false,
  isStopped: false,
}

/** Prerequisites, then the plan, then what the platform says to it. What was linted is kept when the run is stopped. */
async function lookAtPlatform(
  inputs: ValidateInputs,
  state: DesiredState,
  isSelected: Selection,
  ports: Ports,
): Promise<Seen> {
  try {
    await using open = await openServices(inputs, state, ports)
    const made = await makePlan(state, open.platform, open.targets, isSelected, { tolerant: true })
    const { registry } = open.platform
    const connect = open.targets.find(({ service }) => service === 'connect')
    const steps: readonly Step[] = [
      ...open.steps,
      ...(open.connection === undefined ? [] : await examineKafka(open.connection, made, ports.signal)),
      ...examineConnect(connect, state, isSelected),
      ...(registry === undefined ? [] : await examineRegistry(made.plan, registry.admin)),
      ...(await examineSources(state, isSelected, ports)),
    ]
    const refused = await made.check()
    const right = 'kafka-right-missing'
    return {
      steps,
      findings: [
        ...steps.flatMap(findingsOf),
        ...[...made.unread, ...made.blockers].map((problem) => findingOf(problem, 'error')),
        ...refused.map((problem) => findingOf(problem, problem.code === right ? 'warning' : 'error')),
        ...made.policyFindings,
        ...changeFindings(made.plan, inputs['fail-on-drift']),
      ],
      notes: notesOf(open.steps, made),
      plan: open.targets.length === 0 ? undefined : made.plan,
      isOutOfReach: made.unread.length > 0 || open.steps.some(({ outcome }) => outcome.status === 'failed'),
      isStopped: false,
    }
  } catch (error) {
    if (!ports.signal.aborted) throw error
    return { ...unseen, notes: ['Stopped before the platform was seen: only linted.'], isStopped: true }
  }
}

function notesOf(services: readonly Step[], { plan, unplanned }: MadePlan): readonly string[] {
  const skipped = services.flatMap(({ outcome }) => (outcome.status === 'skipped' ? [outcome.reason] : []))
  if (plan.targets.length === 0) return [...new Set(['Only linted: no service could be asked.', ...skipped])]
  return [
    ...new Set(skipped),
    ...(unplanned.length === 0 ? [] : [`Not planned, since their service was not asked: ${unplanned.join(', ')}.`]),
  ]
}

/** @throws BadInputError where a plan is wanted and there can be none. */
async function keepPlan(
  file: string | undefined,
  { plan, isOutOfReach, isStopped }: Seen,
  ports: Ports,
): Promise<ReportBody['artifacts']> {
  if (file === undefined || isOutOfReach || isStopped) return []
  if (plan === undefined) {
    throw new BadInputError({
      code: 'plan-without-service',
      message: 'plan-file is given, but no service was asked, so there is no plan.',
      help: 'Give bootstrap-servers, connect-url or schema-registry-url, and leave offline out.',
    })
  }
  await ports.files.writeText(file, `${JSON.stringify(plan, null, 2)}\n`)
  return [{ kind: 'plan', path: file }]
}

/** High-risk changes are warnings on the line of the resource; drift is an error where it should not be. */
function changeFindings(plan: Plan, failOnDrift: boolean): readonly Finding[] {
  return pendingChanges(plan).flatMap((change): readonly Finding[] => {
    const drift = failOnDrift
      ? [
          findingOf(
            { code: 'drift', message: `${change.id} is not as declared: ${fieldNames(change)}.`, ...at(change) },
            'error',
          ),
        ]
      : []
    const risk =
      change.risk.level === 'high'
        ? [
            findingOf(
              {
                code: 'high-risk-change',
                message: `${verbs[change.action]} ${change.id} is of high risk: ${change.risk.reasons.join(' ')}`,
                ...at(change),
                help: riskHelp(change),
              },
              'warning',
            ),
          ]
        : []
    return [...drift, ...risk]
  })
}

const verbs = { create: 'Creating', update: 'Changing', delete: 'Deleting', replace: 'Replacing', none: '' } as const

function riskHelp({ action, id }: PlanChange): string {
  return `deploy-connectors carries it out only with ${action === 'delete' ? 'allow-delete' : 'allow-risk'}: ${id}.`
}

function at({ place }: PlanChange): Pick<PlanChange, 'place'> {
  return place === undefined ? {} : { place }
}

function fieldNames({ action, fields }: PlanChange): string {
  if (action === 'create') return 'it is not there'
  if (action === 'delete') return 'it is still there'
  return `${fields.map(({ path }) => path).join(', ')} ${fields.length === 1 ? 'differs' : 'differ'}`
}

/** The most severe first, then as they stand in the files. */
function sorted(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, info: 2 } as const
  const at = ({ place }: Finding): readonly [string, number, number] =>
    place === undefined ? ['', 0, 0] : [place.file, place.line, place.column]
  return findings.toSorted((left, right) => {
    const [leftFile, leftLine, leftColumn] = at(left)
    const [rightFile, rightLine, rightColumn] = at(right)
    const byFile = leftFile === rightFile ? 0 : leftFile < rightFile ? -1 : 1
    return rank[left.severity] - rank[right.severity] || byFile || leftLine - rightLine || leftColumn - rightColumn
  })
}

function summaryOf(findings: readonly Finding[], plan: Plan | undefined): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]
  const found = counts.length === 0 ? 'Desired state is sound' : `Desired state has ${counts.join(' and ')}`
  return plan === undefined ? `${found}.` : `${found}. ${describePlan(plan)}`
}
