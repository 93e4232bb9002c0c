import path from 'node:path/posix'
import {
  BadInputError,
  counted,
  type Finding,
  fingerprint,
  formatCount,
  type Ports,
  type ReportBody,
  statusFrom,
} from '@kafka-dataops/core'
import { connectionSettings } from '@kafka-dataops/kafka'
import { checkResult, samplingOf } from '../check-results.ts'
import { decodingCheck } from '../decoding-check.ts'
import { noDataFinding } from '../findings.ts'
import { inspectFile } from '../inspect-file.ts'
import { describeWindow, inspectTopic } from '../inspect-topic.ts'
import { inspectedFile, momentOf } from '../inspected.ts'
import type { InspectionPlan } from '../inspection.ts'
import { profileCheck, profileOf } from '../profile-check.ts'
import type { Inspected } from '../quality-report.ts'
import { openRegistry, sidePlan } from '../reading-inputs.ts'
import { resolveWindow } from '../requested-window.ts'
import { fieldStatistics } from '../statistics/field-statistics.ts'
import { describeSubject } from '../subject.ts'
import { type InferredContract, inferContract } from './infer-contract.ts'
import type { InferInputs } from './operation.ts'
import { isPersonalPath } from './personal-data.ts'

/** The operation infer-contract; see operation.ts for its inputs. */
export async function runInferContract(inputs: InferInputs, ports: Ports): Promise<ReportBody> {
  const topic = topicOf(inputs)
  const output = inputs.output ?? `contracts/${topic.replace(/[^\w.-]/g, '_')}.odcs.yaml`
  if (!inputs.overwrite && (await ports.files.exists(output))) throw new BadInputError(alreadyThere(output))
  const plan: InspectionPlan = {
    checks: [decodingCheck({ topic }, 'value'), profileCheck(topic)],
    setup: { asOf: ports.clock.now(), examples: 5, showValues: inputs['show-values'], decimalTexts: [] },
  }
  const file = inputs['sample-file']
  const inspected =
    file === undefined ? await lookAtTopic(topic, inputs, plan, ports) : await lookAtFile(file, topic, plan, ports)
  const contract = contractOf(inspected, topic, inputs, ports.clock.now())
  if (contract !== undefined) await ports.files.writeText(output, contract.text)
  return report(inspected, contract, ports.files.placePath(output), inputs)
}

function topicOf(inputs: InferInputs): string {
  const { topic, 'sample-file': file } = inputs
  if (topic !== undefined) return topic
  if (file !== undefined) return path.basename(file.replaceAll('\\', '/')).replace(/\.[^.]+$/, '')
  throw new BadInputError({
    code: 'topic-missing',
    message: 'topic is not given, nor a sample-file: there is nothing to infer a contract from.',
    help: 'Give topic and the brokers, or sample-file.',
  })
}

function alreadyThere(output: string) {
  return {
    code: 'file-exists',
    message: `${output} exists, and a contract that people have worked on is not replaced.`,
    help: 'Give another output, or overwrite: true.',
  }
}

async function lookAtFile(file: string, topic: string, plan: InspectionPlan, ports: Ports): Promise<Inspected> {
  return inspectedFile(await inspectFile(file, plan, ports), plan, ports.files.placePath(file), topic)
}

async function lookAtTopic(topic: string, inputs: InferInputs, plan: InspectionPlan, ports: Ports): Promise<Inspected> {
  const settings = await connectionSettings(inputs, ports)
  const resolved = await resolveWindow(inputs.window, { topic, contract: 'infer-contract' }, ports)
  const inspected = await inspectTopic(
    {
      settings,
      topic,
      window: resolved.window,
      plan,
      decoders: { value: await sidePlan(inputs['value-format'], inputs['value-schema'], ports) },
      registry: await openRegistry(inputs, ports),
    },
    ports,
  )
  const { inspection, partial, ranges, available, findings, notes } = inspected
  return {
    subject: { kind: 'topic', topic },
    window: describeWindow(inputs.window),
    inspection,
    moment: { ...momentOf(inspection, plan, partial), partitions: ranges.length, hasRecordTimes: true },
    isNothingNew: false,
    available,
    reportSubject: { topics: [{ topic, partitions: [...ranges] }] },
    findings,
    notes: [...resolved.notes(), ...notes],
  }
}

/** Undefined when nothing was seen to describe. */
function contractOf(
  inspected: Inspected,
  topic: string,
  inputs: InferInputs,
  now: number,
): InferredContract | undefined {
  const { inspection, subject } = inspected
  const { read, failing, tombstones, oldestTimestamp, newestTimestamp } = inspection.state
  const { profile, decimalTexts } = profileOf(inspection) ?? { profile: undefined, decimalTexts: false }
  if (profile === undefined || profile.root.present === 0) return undefined
  const isLive = subject.kind === 'topic'
  return inferContract(
    {
      topic,
      source: `${describeSubject(subject)}${inspected.window}`,
      at: new Date(now).toISOString(),
      read,
      undecodable: failing,
      tombstones,
      profile,
      liveAt: isLive ? now : undefined,
      recordTimes:
        isLive && Number.isFinite(newestTimestamp) ? { oldest: oldestTimestamp, newest: newestTimestamp } : undefined,
    },
    { showValues: inputs['show-values'], decimalTexts },
  )
}

function report(
  inspected: Inspected,
  contract: InferredContract | undefined,
  output: string,
  inputs: InferInputs,
): ReportBody {
  const { inspection, subject, moment } = inspected
  const { read } = inspection.state
  const findings = [...inspected.findings, ...undecodableFinding(inspected)]
  if (contract === undefined) findings.push(noDataFinding('error', subject, inspected.window))
  const profile = profileOf(inspection)?.profile
  const checks = inspection.checks
    .filter(({ definition }) => definition.kind !== 'profile')
    .map((check) => checkResult(check, moment, subject, samplingOf(inspected, undefined)).check)
  return {
    status: statusFrom(findings, inputs['fail-on']),
    partial: moment.partial,
    summary:
      contract === undefined
        ? `${describeSubject(subject)}: nothing to infer a contract from.`
        : `${output}: ${counted(contract.fields, 'field')} of ${counted(read, 'record')}; ${formatCount(contract.required)} required, ${formatCount(contract.listed)} with all their values listed.`,
    kpis: [],
    checks,
    findings,
    notes: [...inspected.notes],
    artifacts: contract === undefined ? [] : [{ kind: 'contract', path: output }],
    coverage: { read, available: Math.max(inspected.available, read) },
    ...(profile === undefined
      ? {}
      : {
          statistics: [
            ...fieldStatistics(profile, {
              showValues: inputs['show-values'],
              isSensitive: (fieldPath) => isPersonalPath(fieldPath, profile.root),
            }),
          ],
        }),
    subject: inspected.reportSubject,
  }
}

function undecodableFinding({ inspection, subject }: Inspected): readonly Finding[] {
  const { failing, read } = inspection.state
  if (failing === 0) return []
  return [
    {
      rule: 'undecodable-records',
      severity: 'warning',
      message: `${formatCount(failing)} of ${counted(read, 'record')} of ${describeSubject(subject)} cannot be decoded; the contract describes the others, and these fail it.`,
      fingerprint: fingerprint({ rule: 'undecodable-records', identity: describeSubject(subject) }),
      help: 'Give value-format and value-schema if they are meant to be read; else find who writes them.',
    },
  ]
}
