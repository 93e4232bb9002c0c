import type { Check, Finding, ReportBody } from '@kafka-dataops/core'
import type { CheckDefinition } from '../check-definition.ts'
import { type CheckResult, checkResult, samplingOf } from '../check-results.ts'
import type { Contract, TopicContract } from '../contract/model.ts'
import { contractFinding, findingsOf } from '../findings.ts'
import { objectChecks } from '../object-check.ts'
import type { Inspected } from '../quality-report.ts'
import type { Target } from '../targets.ts'
import type { ComparedRun } from './compare.ts'

/** What an earlier contract says of the topic that is checked. */
export interface EarlierContract {
  /** For people: `the contract of main (1a2b3c4)`. */
  readonly source: string
  readonly warnings: Contract['warnings']
  /** Undefined when it did not describe the topic: then every rule is new. */
  readonly topicContract: TopicContract | undefined
}

/**
 * The rules that an earlier contract has and this one has not, or has otherwise: to be run over the same records beside
 * it. They count for no rate and appear in no report.
 */
export function checksBeside(earlier: EarlierContract, now: readonly CheckDefinition[]): readonly CheckDefinition[] {
  const rulesNow = new Map(now.map((check) => [check.id, ruleOf(check)]))
  return checksOf(earlier)
    .filter((check) => rulesNow.get(check.id) !== ruleOf(check))
    .map((check) => ({ ...check, severity: 'info', ofBaseline: true }))
}

/** What the contract says, and what follows from it. */
function checksOf({ topicContract }: EarlierContract): readonly CheckDefinition[] {
  return topicContract === undefined ? [] : [...objectChecks(topicContract), ...topicContract.checks]
}

/** All that decides on records. */
function ruleOf({ place, name, ...rule }: CheckDefinition): string {
  return JSON.stringify(rule)
}

/**
 * What the run would have found by the earlier contract: rules that differ were run beside, rules that are the same came to
 * the same, and what is no rule of the contract (undecodable records, no records, own checks) is as it is.
 */
export function runByEarlier(
  earlier: EarlierContract,
  { contract, topicContract }: Target,
  inspected: Inspected,
  body: ReportBody,
): ComparedRun {
  const beside = resultsBeside(earlier, inspected)
  const results = new Map(beside.map((result) => [result.check.id, result]))
  const checks: Check[] = []
  const findings: Finding[] = earlier.warnings.map(contractFinding)
  const isOfContract = ({ place }: Pick<Check, 'place'>): boolean => place?.file === contract.file
  for (const { id } of checksOf(earlier)) {
    const result = results.get(id)
    const same = body.checks.find((check) => check.id === id)
    if (result !== undefined) {
      checks.push(result.check)
      findings.push(...findingsOf(result, false))
    } else if (same !== undefined) checks.push(same)
  }
  const kept = new Set(checks.map(({ id }) => id))
  for (const check of body.checks) if (!kept.has(check.id) && isOutsideContract(check, isOfContract)) checks.push(check)
  const asBefore = new Set(checks.filter(({ id }) => !results.has(id)).map(({ id }) => id))
  const isFormatAsBefore = earlier.topicContract?.format === topicContract.format
  findings.push(
    ...body.findings.filter((finding) =>
      finding.rule === 'format-mismatch' ? isFormatAsBefore : isAsBefore(finding, asBefore, contract.file),
    ),
  )
  return withSuccessRate({ source: earlier.source, sameRecords: true, checks, findings }, body)
}

function isOutsideContract(check: Check, isOfContract: (check: Check) => boolean): boolean {
  return check.kind === 'decoding' || !isOfContract(check)
}

function isAsBefore({ check, rule, place }: Finding, checks: ReadonlySet<string>, contractFile: string): boolean {
  if (check !== undefined) return checks.has(check)
  return rule !== 'success-rate' && place?.file !== contractFile
}

/** Only a rule that newly fails can have brought the success rate down. */
function withSuccessRate(run: ComparedRun, body: ReportBody): ComparedRun {
  const rate = body.findings.filter(({ rule }) => rule === 'success-rate')
  const failedThen = new Set(run.checks.filter(({ status }) => status === 'failed').map(({ id }) => id))
  const hasWorsened = body.checks.some(
    ({ id, status, severity }) => status === 'failed' && severity === 'error' && !failedThen.has(id),
  )
  return hasWorsened ? run : { ...run, findings: [...run.findings, ...rate] }
}

function resultsBeside(earlier: EarlierContract, inspected: Inspected): readonly CheckResult[] {
  const { inspection, moment, subject } = inspected
  const original = new Map(checksOf(earlier).map((check) => [check.id, check]))
  return inspection.checks.flatMap((running) => {
    const definition = original.get(running.definition.id)
    if (running.definition.ofBaseline !== true || definition === undefined) return []
    return [checkResult({ ...running, definition }, moment, subject, samplingOf(inspected, undefined))]
  })
}
