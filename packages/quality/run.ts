import {
  BadInputError,
  type Finding,
  openManifest,
  type Ports,
  type Problem,
  type ReportBody,
  statusFrom,
} from '@kafka-dataops/core'
import { type ConnectionSettings, connectionSettings } from '@kafka-dataops/kafka'
import { compareWith } from './baseline/compare.ts'
import { checksBeside, runByEarlier } from './baseline/earlier-contract.ts'
import { compareWithReport, type OpenedBaseline, openBaseline } from './baseline/open-baseline.ts'
import { loadCel } from './cel/engine.ts'
import type { RetentionFacts } from './checks/index.ts'
import { combinedReport } from './combined-report.ts'
import type { TopicContract } from './contract/model.ts'
import type { DecoderPlan } from './decoder-plan.ts'
import { decodingCheck } from './decoding-check.ts'
import { hasInlineCel, readInlineRules } from './inline-rules.ts'
import { inspectFile } from './inspect-file.ts'
import { describeWindow, inspectTopic } from './inspect-topic.ts'
import { inspectedFile, momentOf } from './inspected.ts'
import type { InspectionPlan } from './inspection.ts'
import { objectChecks } from './object-check.ts'
import type { QualityInputs } from './operation.ts'
import { profileCheck } from './profile-check.ts'
import type { Gate, Inspected } from './quality-report.ts'
import { qualityReport } from './quality-report.ts'
import { openRegistry, sidePlan } from './reading-inputs.ts'
import { registryChecks } from './registry-rules/registry-checks.ts'
import { resolveWindow } from './requested-window.ts'
import { readRetention } from './retention.ts'
import { forgiveBrokenRules } from './rule-errors.ts'
import { ownChecks } from './rules/own-checks.ts'
import { openRules, type RulesThread } from './rules/rules-thread.ts'
import { formatFindings } from './stated-format.ts'
import { chooseTargets, type InlineTargets, onlyTarget, type Target } from './targets.ts'
import { reportOnTopicToCome } from './topic-to-come.ts'

/** The operation kafka-quality-check; see operation.ts for its inputs. */
export async function runQualityCheck(inputs: QualityInputs, ports: Ports): Promise<ReportBody> {
  if (inputs['only-new'] && inputs.baseline === undefined) throw new BadInputError(nothingToCompareWith)
  const inline = await inlineTargets(inputs, ports)
  if (inputs.contract === undefined && inline === undefined) throw new BadInputError(nothingToJudgeBy)
  const asOf = inputs['as-of'] ?? ports.clock.now()
  const gate: Gate = {
    failOn: inputs['fail-on'],
    onEmpty: inputs['on-empty'],
    minSuccessRate: inputs['min-success-rate'],
    confidence: inputs.confidence,
    showValues: inputs['show-values'],
  }
  const targets = await chooseTargets(inputs.contract ?? [], inputs.topic, inline, ports.files)
  const baseline = inputs.baseline === undefined ? undefined : await openBaseline(inputs.baseline, ports)
  const run: Run = { inputs, asOf, gate, baseline, ports }
  const body = await checkTargets(targets, run)
  return verdictOn(baseline?.kind === 'report' ? compareWithReport(body, baseline) : body, inputs)
}

/** What all targets of a run have in common. */
interface Run {
  readonly inputs: QualityInputs
  readonly asOf: number
  readonly gate: Gate
  readonly baseline: OpenedBaseline | undefined
  readonly ports: Ports
}

async function checkTargets(targets: readonly Target[], run: Run): Promise<ReportBody> {
  const { inputs, gate, ports } = run
  const file = inputs['sample-file']
  if (file !== undefined) {
    return reportOn(onlyTarget(targets, file), run, (judged) => checkFile(file, inputs, judged, ports))
  }
  const bodies: ReportBody[] = []
  for (const target of targets) {
    // A run that was stopped reports the topics it came to; combinedReport says that it is partial.
    if (ports.signal.aborted && bodies.length > 0) break
    bodies.push(await reportOn(target, run, (judged) => checkTopic(inputs, judged, ports)))
  }
  return combinedReport(bodies, gate.failOn)
}

async function reportOn(target: Target, run: Run, check: (judged: Judged) => Promise<Inspected>): Promise<ReportBody> {
  const { inputs, asOf, gate, baseline, ports } = run
  const judged = await judgedBy(inputs, target, asOf, ports)
  const earlier = baseline?.kind === 'contract' ? await baseline.of(target) : undefined
  const { plan } = judged
  const beside = earlier === undefined ? [] : checksBeside(earlier, plan.checks)
  try {
    const inspected = await check({ ...judged, plan: { ...plan, checks: [...plan.checks, ...beside] } })
    const body = qualityReport(inspected, target.contract, target.topicContract, gate)
    return earlier === undefined ? body : compareWith(body, runByEarlier(earlier, target, inspected, body))
  } catch (error) {
    const skipped =
      inputs['on-missing-topic'] === 'skip' ? reportOnTopicToCome(target.topicContract.topic, error) : undefined
    if (skipped === undefined) throw error
    return skipped
  } finally {
    await judged.rules?.close()
  }
}

/** With only-new, what the baseline has too fails no run; it stays visible as a warning. */
function verdictOn(body: ReportBody, inputs: QualityInputs): ReportBody {
  if (!inputs['only-new'] || body.status === 'skipped') return body
  const isNew = (finding: Finding): boolean => finding.baseline !== 'known'
  const status = statusFrom(body.findings.filter(isNew), inputs['fail-on'])
  return { ...body, status: status === 'passed' && !body.findings.every(isNew) ? 'warned' : status }
}

const nothingToCompareWith: Problem = {
  code: 'baseline-missing',
  message: 'only-new is true, but baseline is not given: nothing says what is new.',
  help: 'Give baseline, as git for a pull request, or the report of an earlier run.',
}

const nothingToJudgeBy: Problem = {
  code: 'contract-missing',
  message: 'contract is not given, so there is nothing to check the records against.',
  help: 'Give the path of a data contract (ODCS), as contract: contracts/prices.yaml, or write rules under quality in dataops.yml.',
}

/** @throws BadInputError with every problem of the manifest's rules at its place. */
async function inlineTargets(inputs: QualityInputs, ports: Ports): Promise<InlineTargets | undefined> {
  const document = await openManifest(inputs.manifest, ports.files)
  if (document === undefined) return undefined
  if (hasInlineCel(document)) await loadCel()
  const rules = readInlineRules(document)
  if (!rules.ok) throw new BadInputError(rules.problems)
  return rules.topics.length === 0 ? undefined : { file: document.file, topics: rules.topics, warnings: rules.warnings }
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

/** All that the records of one target are judged by. */
interface Judged extends Target {
  readonly plan: InspectionPlan
  /** The user's own rules, where there are some. */
  readonly rules: RulesThread | undefined
}

async function judgedBy(inputs: QualityInputs, target: Target, asOf: number, ports: Ports): Promise<Judged> {
  const { topic, place, schemaRegistryUrl } = target.topicContract
  const hasRegistry = (inputs['schema-registry-url'] ?? schemaRegistryUrl) !== undefined
  const ofRegistry = await registryChecks(
    {
      topic,
      place,
      ofSchemas: hasRegistry && inputs['sample-file'] === undefined && inputs['registry-rules'] === 'auto',
      shadow: inputs['shadow-rules'],
    },
    ports.files,
  )
  const ofContract = planOf(inputs, target, asOf)
  const plan = { ...ofContract, checks: [...ofContract.checks, ...ofRegistry] }
  const { rules: module } = inputs
  if (module === undefined) return { ...target, plan, rules: undefined }
  const rules = await openRules({ module, topic, asOf, showValues: inputs['show-values'] }, ports)
  const checks = [...plan.checks, ...(await ownChecks(rules, topic, module, ports.files))]
  return { ...target, plan: { ...plan, checks }, rules }
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
  const wantsStatistics = inputs.statistics ?? inputs.format === 'html'
  const profile = wantsStatistics ? [profileCheck(topicContract.topic)] : []
  return { checks: [...decoding, ...objectChecks(topicContract), ...topicContract.checks, ...profile], setup }
}

async function checkFile(
  file: string,
  inputs: QualityInputs,
  { topicContract, plan, rules }: Judged,
  ports: Ports,
): Promise<Inspected> {
  const seen = await inspectFile(file, plan, ports, rules)
  forgiveBrokenRules(seen.inspection)
  const shown = ports.files.placePath(file)
  return {
    ...inspectedFile(seen, plan, shown, topicContract.topic),
    notes: [
      `The records of ${shown} stand for those of topic "${topicContract.topic}"; no broker was asked.`,
      ...ignoredForFile(inputs),
    ],
  }
}

async function checkTopic(
  inputs: QualityInputs,
  { contract, topicContract, plan, rules }: Judged,
  ports: Ports,
): Promise<Inspected> {
  const connected = withContractServers(inputs, topicContract)
  const settings = await connectionSettings(connected, ports)
  const { topic } = topicContract
  const resolved = await resolveWindow(inputs.window, { topic, contract: contract.id }, ports)
  const inspected = await placingTopic(
    topicContract,
    inspectTopic(
      {
        settings,
        topic,
        window: resolved.window,
        ...(inputs['sample-size'] === undefined ? {} : { sampleSize: inputs['sample-size'] }),
        plan,
        decoders: await decoderPlanOf(inputs, plan, ports),
        registry: await openRegistry(connected, ports),
        rules,
      },
      ports,
    ),
  )
  const { inspection, partial, identity, ranges, available, notes, sample, decidedFormat } = inspected
  const findings = [...inspected.findings, ...formatFindings(topicContract, decidedFormat)]
  forgiveBrokenRules(inspection)
  resolved.keep(inspected)
  const { topicId } = identity
  const retention = await retentionAskedFor(plan, settings, topic, ports.signal)
  return {
    subject: { kind: 'topic', topic },
    window: describeWindow(inputs.window),
    inspection,
    moment: {
      ...momentOf(inspection, plan, partial),
      partitions: ranges.length,
      hasRecordTimes: true,
      ...(sample === undefined ? {} : { sample }),
      ...(retention === undefined ? {} : { retention }),
    },
    // Records that came and were lost before they could be read are something else.
    isNothingNew: resolved.goesOn() && !partial && inspection.state.read === 0 && inspected.findings.length === 0,
    available,
    reportSubject: { topics: [{ topic, ...(topicId === undefined ? {} : { topicId }), partitions: [...ranges] }] },
    findings,
    notes: [...resolved.notes(), ...notes],
  }
}

/** A topic that is not there is shown where the contract, or the manifest, names it. */
async function placingTopic<Result>({ place }: TopicContract, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error
    const placed = error.problems.map((problem) =>
      problem.code === 'topic-missing' && problem.place === undefined ? { ...problem, place } : problem,
    )
    throw new BadInputError(placed, { cause: error })
  }
}

/** Asked when the records were read: what is not read then may be gone already. */
async function retentionAskedFor(
  { checks }: InspectionPlan,
  settings: ConnectionSettings,
  topic: string,
  signal: AbortSignal,
): Promise<RetentionFacts | undefined> {
  if (signal.aborted || !checks.some(({ kind }) => kind === 'retention')) return undefined
  return readRetention(settings, topic, signal)
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

async function decoderPlanOf(inputs: QualityInputs, plan: InspectionPlan, ports: Ports): Promise<DecoderPlan> {
  const value = await sidePlan(inputs['value-format'], inputs['value-schema'], ports)
  const looksAtKeys = plan.checks.some(({ side }) => side === 'key')
  return looksAtKeys ? { value, key: await sidePlan(inputs['key-format'], inputs['key-schema'], ports) } : { value }
}
