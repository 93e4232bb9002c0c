import path from 'node:path'
import {
  BadInputError,
  type Finding,
  fingerprint,
  type Ports,
  type ReportBody,
  readReportFile,
} from '@kafka-dataops/core'
import { combinedReport, type Part } from './combined-report.ts'
import type { CombineInputs, Outcome } from './operations.ts'

/** Reads the reports and makes one of them; what ended badly without a report becomes a finding of its own. */
export async function runCombine(inputs: CombineInputs, ports: Ports): Promise<ReportBody> {
  const outcomes = inputs.outcomes ?? new Map<string, Outcome>()
  if (inputs.reports === undefined && outcomes.size === 0) {
    throw new BadInputError({
      code: 'nothing-to-combine',
      message: 'Neither reports nor outcomes are given.',
      help: 'Give reports: reports/*.json, or outcomes: validate-avro=${{ needs.schemas.result }}.',
    })
  }
  const files = await reportFiles(inputs.reports ?? [], ports)
  if (files.length === 0 && outcomes.size === 0) {
    throw new BadInputError({
      code: 'nothing-to-combine',
      message: `No file matches ${inputs.reports?.join(', ')}.`,
      help: 'Check the pattern, and that the steps or jobs before wrote their reports (and uploaded them); outcomes says how those ended that wrote none.',
    })
  }
  const read = contradicted(await readParts(files, ports), outcomes)
  const reported = new Set(read.map(({ name }) => name))
  const silent = [...outcomes]
    .filter(([name]) => !reported.has(name))
    .map(([name, outcome]) => silentPart(name, outcome))
  const order = [...outcomes.keys()]
  const position = ({ name }: Part): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const parts = [...read, ...silent].toSorted((one, other) => position(one) - position(other))
  return combinedReport(parts)
}

async function reportFiles(patterns: readonly string[], ports: Ports): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const pattern of patterns)
    for (const file of await ports.files.glob(pattern)) files.add(ports.files.resolve(file))
  return [...files]
}

/** A stage that failed is never passed because its reports say so; the first of them tells it. */
function contradicted(parts: readonly Part[], outcomes: ReadonlyMap<string, Outcome>): readonly Part[] {
  const isBad = (part: Part): boolean =>
    !('report' in part) || part.report.status === 'failed' || part.report.status === 'error'
  const told = new Set<string>()
  return parts.map((part) => {
    const { name } = part
    const outcome = outcomes.get(name)
    if (!('report' in part) || told.has(name) || (outcome !== 'failure' && outcome !== 'cancelled')) return part
    if (parts.some((other) => other.name === name && isBad(other))) return part
    told.add(name)
    const { status } = part.report
    const ended = outcome === 'failure' ? 'failed' : 'was cancelled'
    const advice = status === 'skipped' ? 'on-skip: fail makes that a failure' : 'its log says why'
    const reason = `It ${ended}, although its report says ${status}; ${advice}.`
    return { ...part, contradiction: { reason, finding: findingOf('stage-failed', name, reason) } }
  })
}

async function readParts(files: readonly string[], ports: Ports): Promise<readonly Part[]> {
  const parts: Part[] = []
  for (const file of files) {
    const result = await readReportFile(file, ports)
    if (!result.ok) {
      parts.push(unreadable(path.basename(file), `Its report ${file} ${result.reason}.`))
      continue
    }
    const { report } = result
    // Reports that are about other reports say nothing new.
    if (report.stages === undefined) parts.push({ name: report.operation, report, path: file })
  }
  return parts
}

/** A stage whose outcome is known, but that left no report. */
function silentPart(name: string, outcome: Outcome): Part {
  switch (outcome) {
    case 'success':
      return { name, stage: { name, status: 'passed', summary: 'succeeded' } }
    case 'skipped':
      return { name, stage: { name, status: 'skipped', summary: 'was not run' } }
    case 'cancelled':
      return { name, stage: { name, status: 'error', summary: 'was cancelled' } }
    case 'failure':
      return unreadable(name, 'It failed and left no report; its log says why.')
  }
}

function unreadable(name: string, reason: string): Part {
  const finding = findingOf('stage-without-report', name, reason)
  return { name, stage: { name, status: 'error', summary: reason, errors: 1 }, findings: [finding] }
}

function findingOf(rule: string, name: string, reason: string): Finding {
  return {
    rule,
    severity: 'error',
    message: `${name}: ${reason}`,
    fingerprint: fingerprint({ rule, identity: name }),
  }
}
