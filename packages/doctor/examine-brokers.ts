import type { Problem, Severity } from '@kafka-dataops/core'
import {
  type Broker,
  type ConnectionSettings,
  type Diagnosis,
  type DiagnosisStep,
  type DiagnosisStepName,
  diagnose,
  formatBroker,
} from '@kafka-dataops/kafka'
import type { Step, StepOutcome } from './step.ts'

const names: Readonly<Record<DiagnosisStepName, string>> = {
  name: 'has a name that resolves',
  port: 'takes connections',
  tls: 'has a trusted certificate (TLS)',
  requests: 'speaks Kafka',
  login: 'logs us in',
  cluster: 'knows its cluster',
}

/** Brokers that a cluster advertises beyond these are not examined: enough to see, little to disturb. */
const maxAdvertised = 20
const atOnce = 4
const dayMs = 86_400_000
const soonMs = 30 * dayMs

export interface ExaminedBrokers {
  /** Whether one bootstrap server answers, so that topics can be asked for. */
  readonly reached: boolean
  readonly notes: readonly string[]
}

interface Watch {
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onBroker: (broker: Broker) => void
  readonly onStep: (step: Step) => void
}

/**
 * Goes to every bootstrap server, then to the brokers that the cluster advertises, which hold the partitions. A login that
 * one broker refused is not tried on the others. That a bootstrap server fails is a warning while another one answers.
 */
export async function examineBrokers(settings: ConnectionSettings, watch: Watch): Promise<ExaminedBrokers> {
  const bootstrap = await diagnoseBootstrap(settings, watch)
  const cluster = bootstrap.find((diagnosis) => diagnosis.cluster !== undefined)?.cluster
  const severity = cluster === undefined ? 'error' : 'warning'
  for (const diagnosis of bootstrap) tellSteps(diagnosis, severity, watch)
  if (cluster === undefined) return { reached: false, notes: [] }

  const known = new Set(settings.brokers.map(formatBroker))
  const others = cluster.brokers.filter((broker) => !known.has(formatBroker(broker)))
  const examined = others.slice(0, maxAdvertised)
  for (let from = 0; from < examined.length; from += atOnce) {
    const group = examined.slice(from, from + atOnce)
    for (const broker of group) watch.onBroker(broker)
    const diagnoses = await Promise.all(group.map((broker) => diagnose(broker, settings, watch.signal)))
    for (const diagnosis of diagnoses) tellSteps(diagnosis, 'error', watch, advertisedHelp)
  }
  const left = others.length - examined.length
  return { reached: true, notes: left === 0 ? [] : [`${left} more brokers of the cluster were not examined.`] }
}

const advertisedHelp =
  'The cluster itself names this address (advertised.listeners): partitions that this broker leads cannot be read.'

async function diagnoseBootstrap(settings: ConnectionSettings, watch: Watch): Promise<readonly Diagnosis[]> {
  const diagnoses: Diagnosis[] = []
  let withoutLogin: string | undefined
  for (const broker of settings.brokers) {
    watch.onBroker(broker)
    const options = withoutLogin === undefined ? {} : { withoutLogin }
    const diagnosis = await diagnose(broker, settings, watch.signal, options)
    const failed = diagnosis.steps.find((step) => step.status === 'failed')
    if (failed?.name === 'login') withoutLogin = `${formatBroker(broker)} has refused the login already`
    diagnoses.push(diagnosis)
  }
  return diagnoses
}

function tellSteps(diagnosis: Diagnosis, severity: Severity, watch: Watch, help?: string): void {
  const at = formatBroker(diagnosis.broker)
  for (const step of diagnosis.steps) {
    const expiring = step.name === 'tls' ? expiryWarning(diagnosis, watch.now) : undefined
    watch.onStep({
      id: `${at}.${step.name}`,
      name: `${at} ${names[step.name]}`,
      outcome: outcomeOf(step, severity, help),
      ...(step.status === 'passed' && expiring !== undefined ? { warnings: [expiring] } : {}),
    })
  }
}

function outcomeOf(step: DiagnosisStep, severity: Severity, help: string | undefined): StepOutcome {
  switch (step.status) {
    case 'passed':
      return { status: 'passed', seen: step.seen }
    case 'failed':
      return { status: 'failed', severity, problems: [helped(step.problem, help)] }
    case 'skipped':
      return { status: 'skipped', reason: step.reason }
  }
}

function helped(problem: Problem, help: string | undefined): Problem {
  return help === undefined ? problem : { ...problem, help: `${help} ${problem.help ?? ''}`.trim() }
}

function expiryWarning({ broker, certificate }: Diagnosis, now: number): Problem | undefined {
  if (certificate === undefined || !(certificate.validTo - now < soonMs)) return undefined
  const days = Math.max(0, Math.floor((certificate.validTo - now) / dayMs))
  return {
    code: 'kafka-certificate-expires-soon',
    message: `Kafka broker ${formatBroker(broker)}: its certificate expires in ${days} ${days === 1 ? 'day' : 'days'}.`,
    help: 'Have it renewed before clients are turned away.',
  }
}
