import {
  BadInputError,
  type connectionInputs,
  type Finding,
  findManifest,
  type Ports,
  type Problem,
  type ReportBody,
  statusFrom,
} from '@kafka-dataops/core'
import { type ConnectionSettings, connectionSettings, formatBroker, securityProtocolOf } from '@kafka-dataops/kafka'
import { examineBrokers } from './examine-brokers.ts'
import { examineConnect } from './examine-connect.ts'
import { examineRegistry } from './examine-registry.ts'
import { examineTopic, skipTopic } from './examine-topic.ts'
import type { DoctorInputs } from './operation.ts'
import { checkOf, findingsOf, type Step, skipStep, tryStep } from './step.ts'

/**
 * Examines everything that the inputs name, one step after the other; a step that needs a failed one is skipped. Answers
 * a partial report when the signal aborts.
 * @throws BadInputError when the inputs name neither brokers nor a registry nor Kafka Connect.
 */
export async function examine(inputs: DoctorInputs, ports: Ports): Promise<ReportBody> {
  const namesHttp = inputs['schema-registry-url'] !== undefined || inputs['connect-url'] !== undefined
  if (!namesKafka(inputs) && !namesHttp) throw new BadInputError(nothingToExamine)
  const steps: Step[] = []
  const notes: string[] = []
  const take = (step: Step): void => {
    steps.push(step)
    ports.progress.update({ label: step.name, done: steps.length, unit: 'steps' })
  }
  let partial = false
  try {
    take(await examineManifest(inputs, ports))
    await examineKafka(inputs, ports, take, notes)
    for (const step of await examineRegistry(inputs, ports)) take(step)
    for (const step of await examineConnect(inputs, ports)) take(step)
  } catch (error) {
    if (!ports.signal.aborted) throw error
    partial = true
  }
  return reportOf(steps, notes, partial, inputs)
}

const nothingToExamine: Problem = {
  code: 'nothing-to-examine',
  message: 'None of bootstrap-servers, schema-registry-url and connect-url is given, so there is nothing to examine.',
  help: 'Give them as inputs, or in dataops.yml.',
}

type ConnectionInputName = keyof typeof connectionInputs

/** Whether any input speaks of Kafka: then missing brokers are a problem, not a choice. */
function namesKafka(inputs: DoctorInputs): boolean {
  const names: readonly (ConnectionInputName | 'topic')[] = [
    'bootstrap-servers',
    'username',
    'password',
    'api-key',
    'topic',
  ]
  return names.some((name) => inputs[name] !== undefined)
}

async function examineManifest(inputs: DoctorInputs, ports: Ports): Promise<Step> {
  const step = { id: 'manifest', name: 'the manifest can be read' }
  const file = await findManifest(inputs.manifest, ports.files)
  if (file === undefined) return skipStep(step, 'there is none')
  // The host has read it before any operation starts; what is wrong with it ends the run there.
  return tryStep(step, async () => ports.files.placePath(file))
}

async function examineKafka(
  inputs: DoctorInputs,
  ports: Ports,
  take: (step: Step) => void,
  notes: string[],
): Promise<void> {
  if (!namesKafka(inputs)) return
  let settings: ConnectionSettings | undefined
  take(
    await tryStep({ id: 'settings', name: 'the connection inputs agree with each other' }, async () => {
      settings = await connectionSettings(inputs, ports)
      return describeSettings(settings)
    }),
  )
  const { topic } = inputs
  if (settings === undefined) {
    if (topic !== undefined) for (const step of skipTopic(topic, 'needs the connection inputs')) take(step)
    return
  }
  const brokers = await examineBrokers(settings, {
    signal: ports.signal,
    now: ports.clock.now(),
    onStep: take,
    onBroker: (broker) => ports.log.debug(`Examining ${formatBroker(broker)}.`),
  })
  notes.push(...brokers.notes)
  if (topic === undefined) return
  if (!brokers.reached) {
    for (const step of skipTopic(topic, 'needs a broker')) take(step)
    return
  }
  for await (const step of examineTopic(topic, settings, ports.signal)) take(step)
}

function describeSettings(settings: ConnectionSettings): string {
  const login = settings.sasl === undefined ? '' : ` with ${settings.sasl.mechanism}`
  return `${securityProtocolOf(settings)}${login} to ${settings.brokers.map(formatBroker).join(', ')}`
}

function reportOf(
  steps: readonly Step[],
  notes: readonly string[],
  partial: boolean,
  inputs: DoctorInputs,
): ReportBody {
  const findings = steps.flatMap(findingsOf)
  return {
    status: statusFrom(findings, inputs['fail-on']),
    partial,
    summary: summaryOf(steps, findings, partial),
    kpis: [],
    checks: steps.map(checkOf),
    findings,
    notes: [...notes],
    artifacts: [],
    subject: {},
  }
}

function summaryOf(steps: readonly Step[], findings: readonly Finding[], partial: boolean): string {
  const tried = steps.filter(({ outcome }) => outcome.status !== 'skipped')
  const passed = tried.filter(({ outcome }) => outcome.status === 'passed')
  const [first] = findings.toSorted(
    (left, right) => Number(right.severity === 'error') - Number(left.severity === 'error'),
  )
  const stopped = partial ? ' before the run was stopped' : ''
  const counted = `${passed.length} of ${tried.length} steps passed${stopped}.`
  return first === undefined ? counted : `${counted} ${first.message}`
}
