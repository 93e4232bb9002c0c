import {
  BadInputError,
  counted,
  type Finding,
  type Plan,
  type PlanChange,
  type Ports,
  pendingChanges,
  type ReportBody,
} from '@kafka-dataops/core'
import { readDesiredState } from './desired/read.ts'
import { findingOf, statusOf } from './findings.ts'
import { lint } from './lint/index.ts'
import { makePlan } from './make-plan.ts'
import { openPlatform } from './open-platform.ts'
import type { ValidateInputs } from './operations.ts'
import { describePlan } from './plan-words.ts'
import { probeSources } from './probe.ts'
import { selection } from './selection.ts'

const patience = { startMs: 0, settleMs: 0, restarts: 0 }

/** The operation infra-validate; see operations.ts for its inputs. */
export async function runValidate(inputs: ValidateInputs, ports: Ports): Promise<ReportBody> {
  const isSelected = selection(inputs.kinds, inputs.names)
  const state = await readDesiredState(inputs.manifest, inputs.environment, ports)
  const findings: Finding[] = [
    ...(await lint(state, isSelected, ports.files)),
    ...state.unset.map((problem) => findingOf(problem, 'warning')),
  ]
  const notes: string[] = []
  const plans = !inputs.offline && namesService(inputs)
  let plan: Plan | undefined
  if (plans) {
    await using open = await openPlatform(inputs, state, patience, ports)
    const made = await makePlan(state, open.platform, open.targets, isSelected)
    plan = made.plan
    findings.push(...made.blockers.map((problem) => findingOf(problem, 'error')))
    findings.push(...(await made.check()).map((problem) => findingOf(problem, 'error')))
    findings.push(...(await probeSources(state, isSelected, ports)).map((problem) => findingOf(problem, 'error')))
    findings.push(...changeFindings(plan, inputs['fail-on-drift']))
    if (made.unplanned.length > 0) {
      notes.push(`Not planned, since no input names their service: ${made.unplanned.join(', ')}.`)
    }
  } else {
    notes.push('Only linted: no service was asked.')
  }
  const artifacts = []
  const file = inputs['plan-file']
  if (file !== undefined) {
    if (plan === undefined) {
      throw new BadInputError({
        code: 'plan-without-service',
        message: 'plan-file is given, but no service was asked, so there is no plan.',
        help: 'Give bootstrap-servers, connect-url or schema-registry-url, and leave offline out.',
      })
    }
    await ports.files.writeText(file, `${JSON.stringify(plan, null, 2)}\n`)
    artifacts.push({ kind: 'plan', path: file })
  }
  const status = statusOf(findings, inputs['fail-on'])
  const files = [
    ...new Set([state.file, ...findings.flatMap(({ place }) => (place === undefined ? [] : [place.file]))]),
  ]
  return {
    status,
    partial: false,
    summary: summaryOf(findings, plan),
    kpis: [],
    checks: [],
    findings: sorted(findings),
    notes,
    ...(plan === undefined ? {} : { plan }),
    artifacts,
    subject: { files },
  }
}

function namesService(inputs: ValidateInputs): boolean {
  return [inputs['bootstrap-servers'], inputs['connect-url'], inputs['schema-registry-url']].some(
    (input) => input !== undefined,
  )
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
                help: `deploy-connectors carries it out only with allow-risk: ${change.id}.`,
              },
              'warning',
            ),
          ]
        : []
    return [...drift, ...risk]
  })
}

const verbs = { create: 'Creating', update: 'Changing', delete: 'Deleting', replace: 'Replacing', none: '' } as const

function at({ place }: PlanChange): Pick<PlanChange, 'place'> {
  return place === undefined ? {} : { place }
}

function fieldNames({ action, fields }: PlanChange): string {
  if (action === 'create') return 'it is not there'
  if (action === 'delete') return 'it is still there'
  return `${fields.map(({ path }) => path).join(', ')} ${fields.length === 1 ? 'differs' : 'differ'}`
}

function sorted(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, info: 2 } as const
  return findings.toSorted((left, right) => rank[left.severity] - rank[right.severity])
}

function summaryOf(findings: readonly Finding[], plan: Plan | undefined): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const found =
    errors + warnings === 0
      ? 'Desired state is sound'
      : `Desired state has ${[errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter((part) => part !== '').join(' and ')}`
  return plan === undefined ? `${found}.` : `${found}. ${describePlan(plan)}`
}
