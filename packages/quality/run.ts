import { BadInputError, type Ports, type Problem, type ReportBody } from '@kafka-dataops/core'
import { connectionSettings } from '@kafka-dataops/kafka'
import { type RegistryClient, registryClient, registrySettings } from '@kafka-dataops/registry'
import type { CheckDefinition } from './check-definition.ts'
import { combinedReport } from './combined-report.ts'
import type { TopicContract } from './contract/model.ts'
import type { DecoderPlan, SidePlan } from './decoder-plan.ts'
import { inspectFile } from './inspect-file.ts'
import { describeWindow, inspectTopic } from './inspect-topic.ts'
import type { Inspection, InspectionPlan } from './inspection.ts'
import type { QualityInputs } from './operation.ts'
import type { Gate, Inspected } from './quality-report.ts'
import { qualityReport } from './quality-report.ts'
import { resolveWindow } from './requested-window.ts'
import { chooseTargets, onlyTarget, type Target } from './targets.ts'

/** The operation kafka-quality-check; see operation.ts for its inputs. */
export async function runQualityCheck(inputs: QualityInputs, ports: Ports): Promise<ReportBody> {
  const problems = missing(inputs)
  if (problems.length > 0) throw new BadInputError(problems)
  const asOf = inputs['as-of'] ?? ports.clock.now()
  const gate: Gate = {
    failOn: inputs['fail-on'],
    onEmpty: inputs['on-empty'],
    minSuccessRate: inputs['min-success-rate'],
  }
  const targets = await chooseTargets(inputs.contract ?? [], inputs.topic, ports.files)
  const file = inputs['sample-file']
  if (file !== undefined) {
    const target = onlyTarget(targets, file)
    return reportOf(await checkFile(file, inputs, target, planOf(inputs, target, asOf), ports), target, gate)
  }
  const bodies: ReportBody[] = []
  for (const target of targets) {
    // A run that was stopped reports the topics it came to; combinedReport says that it is partial.
    if (ports.signal.aborted && bodies.length > 0) break
    bodies.push(reportOf(await checkTopic(inputs, target, planOf(inputs, target, asOf), ports), target, gate))
  }
  return combinedReport(bodies, gate.failOn)
}

function reportOf(inspected: Inspected, { contract, topicContract }: Target, gate: Gate): ReportBody {
  return qualityReport(inspected, contract, topicContract, gate)
}

/** What the inputs lack. */
function missing(inputs: QualityInputs): readonly Problem[] {
  if (inputs.contract !== undefined) return []
  return [
    {
      code: 'contract-missing',
      message: 'contract is not given, so there is nothing to check the records against.',
      help: 'Give the path of a data contract (ODCS), as contract: contracts/prices.yaml.',
    },
  ]
}

/** A manifest says how its topic is encoded; a sample file stands for the topic and says itself how it is. */
function ignoredForFile(inputs: QualityInputs): readonly string[] {
  const ignored = (['value-schema', 'key-schema'] as const).filter((name) => inputs[name] !== undefined)
  const isOtherFormat = !['auto', 'json'].includes(inputs['value-format'])
  const names = [...ignored, ...(isOtherFormat ? ['value-format'] : [])]
  return names.length === 0
    ? []
    : [`A sample file says itself how it is encoded: ${names.join(' and ')} did not apply.`]
}

function planOf(inputs: QualityInputs, { topicContract }: Target, asOf: number): InspectionPlan {
  const setup = {
    asOf,
    examples: inputs.examples,
    showValues: inputs['show-values'],
    decimalTexts: [],
  }
  const looksAtKeys = topicContract.checks.some(({ side }) => side === 'key')
  const decoding = [
    decodingCheck(topicContract, 'value'),
    ...(looksAtKeys ? [decodingCheck(topicContract, 'key')] : []),
  ]
  return { checks: [...decoding, ...topicContract.checks], setup }
}

/** Every topic is checked for bytes that are no records of it, whatever its contract says. */
function decodingCheck({ topic, place }: TopicContract, side: CheckDefinition['side']): CheckDefinition {
  return {
    kind: 'decoding',
    id: side === 'value' ? `${topic}.decoding` : `${topic}.key.decoding`,
    name: side === 'value' ? 'values can be decoded' : 'keys can be decoded',
    dimension: 'conformity',
    severity: 'error',
    place,
    side,
    path: [],
  }
}

async function checkFile(
  file: string,
  inputs: QualityInputs,
  { topicContract }: Target,
  plan: InspectionPlan,
  ports: Ports,
): Promise<Inspected> {
  const { inspection, partial, offsetIs } = await inspectFile(file, plan, ports)
  const shown = ports.files.placePath(file)
  return {
    subject: { kind: 'file', file: shown, contractTopic: topicContract.topic, offsetIs },
    window: '',
    inspection,
    moment: { ...momentOf(inspection, plan, partial), partitions: 1, hasRecordTimes: false },
    available: inspection.state.read,
    reportSubject: { files: [shown] },
    findings: [],
    notes: [
      `The records of ${shown} stand for those of topic "${topicContract.topic}"; no broker was asked.`,
      ...ignoredForFile(inputs),
    ],
  }
}

async function checkTopic(
  inputs: QualityInputs,
  { contract, topicContract }: Target,
  plan: InspectionPlan,
  ports: Ports,
): Promise<Inspected> {
  const connected = withContractServers(inputs, topicContract)
  const settings = await connectionSettings(connected, ports)
  const { topic } = topicContract
  const resolved = await resolveWindow(inputs.window, { topic, contract: contract.id }, ports)
  const inspected = await inspectTopic(
    {
      settings,
      topic,
      window: resolved.window,
      ...(inputs['sample-size'] === undefined ? {} : { sampleSize: inputs['sample-size'] }),
      plan,
      decoders: await decoderPlanOf(inputs, topicContract, ports),
      registry: openRegistry(connected, ports),
    },
    ports,
  )
  const { inspection, partial, identity, ranges, available, findings, notes } = inspected
  resolved.keep(inspected)
  const { topicId } = identity
  return {
    subject: { kind: 'topic', topic },
    window: describeWindow(inputs.window),
    inspection,
    moment: { ...momentOf(inspection, plan, partial), partitions: ranges.length, hasRecordTimes: true },
    available,
    reportSubject: { topics: [{ topic, ...(topicId === undefined ? {} : { topicId }), partitions: [...ranges] }] },
    findings,
    notes: [...resolved.notes(), ...notes],
  }
}

function momentOf({ state }: Inspection, { setup }: InspectionPlan, partial: boolean) {
  const { read, failing, recordsOfSchema } = state
  return { asOf: setup.asOf, partial, read, failing, recordsOfSchema }
}

const secretInputs = [
  'password',
  'api-secret',
  'ssl-key',
  'oauth-token-url',
  'schema-registry-password',
  'schema-registry-token',
] as const

/**
 * The servers that the contract names, where the inputs name none and hold no login: a changed contract must not be able
 * to send a password to a server of its own.
 */
function withContractServers(inputs: QualityInputs, contract: TopicContract): QualityInputs {
  if (secretInputs.some((name) => inputs[name] !== undefined)) return inputs
  const { bootstrapServers, schemaRegistryUrl } = contract
  const brokers = inputs['bootstrap-servers'] ?? bootstrapServers?.split(',').map((server) => server.trim())
  const registry = inputs['schema-registry-url'] ?? schemaRegistryUrl
  return {
    ...inputs,
    ...(brokers === undefined ? {} : { 'bootstrap-servers': brokers }),
    ...(registry === undefined ? {} : { 'schema-registry-url': registry }),
  }
}

function openRegistry(inputs: QualityInputs, ports: Ports): RegistryClient | undefined {
  const settings = registrySettings(inputs, ports)
  if (settings === undefined) return undefined
  return registryClient({ ...settings, fetch: ports.fetch, signal: ports.signal, maskSecret: ports.maskSecret })
}

async function decoderPlanOf(inputs: QualityInputs, contract: TopicContract, ports: Ports): Promise<DecoderPlan> {
  const value = await sidePlan(inputs['value-format'], inputs['value-schema'], ports)
  const looksAtKeys = contract.checks.some(({ side }) => side === 'key')
  return looksAtKeys ? { value, key: await sidePlan(inputs['key-format'], inputs['key-schema'], ports) } : { value }
}

async function sidePlan(format: SidePlan['format'], schema: string | undefined, ports: Ports): Promise<SidePlan> {
  if (schema === undefined) return { format }
  return { format, schemaText: await ports.files.readText(schema), schemaFile: ports.files.placePath(schema) }
}
