import { BadInputError, type InputSection, type PlanTarget, type Ports, type Problem } from '@kafka-dataops/core'
import { type Step, skipStep, tryStep } from '@kafka-dataops/doctor/step'
import type { ConnectionSettings } from '@kafka-dataops/kafka'
import type { DesiredState } from './desired/declaration.ts'
import { completed, type OpenPlatform, openPlatform, wrongClusters } from './open-platform.ts'
import { type ValidateInputs, validateInputs } from './operations.ts'
import type { Platform, ServiceName } from './platform.ts'

/** What of the platform can be looked at. */
export interface OpenServices extends AsyncDisposable {
  readonly platform: Platform
  readonly targets: readonly PlanTarget[]
  readonly connection: ConnectionSettings | undefined
  /** For each service that is named, whether it answers; skipped where the host excuses that it does not. */
  readonly steps: readonly Step[]
}

interface Service {
  readonly name: ServiceName
  /** Of its inputs. */
  readonly section: 'connection' | 'connect' | 'registry'
  readonly answers: string
}

const services: readonly Service[] = [
  { name: 'kafka', section: 'connection', answers: 'the Kafka brokers answer' },
  { name: 'connect', section: 'connect', answers: 'Kafka Connect answers' },
  { name: 'registry', section: 'registry', answers: 'the schema registry answers' },
]

const noPatience = { startMs: 0, settleMs: 0, restarts: 0 }

/**
 * Opens every service that the inputs name by itself, so that one that does not answer hides neither the others nor what
 * needs no service at all.
 * @throws BadInputError for inputs that contradict each other, for variables that are not set, and for services of
 * different clusters.
 */
export async function openServices(given: ValidateInputs, state: DesiredState, ports: Ports): Promise<OpenServices> {
  const inputs = await completed(given, ports)
  const named = services.filter(({ section }) => isNamed(inputs, section) || ports.unset?.[section] !== undefined)
  const tried = await Promise.all(named.map((service) => openService(service, inputs, state, ports)))
  const opened = tried.flatMap(({ open }) => (open === undefined ? [] : [open]))
  const close = async (): Promise<void> => {
    await Promise.allSettled(opened.map((open) => open[Symbol.asyncDispose]()))
  }
  const targets = opened.flatMap((open) => open.targets)
  const problems = [...tried.flatMap(({ wrong }) => wrong), ...wrongClusters(targets, state)]
  if (problems.length > 0) {
    await close()
    throw new BadInputError(problems)
  }
  const platforms = opened.map(({ platform }) => platform)
  return {
    platform: Object.assign({ signal: ports.signal, patience: noPatience }, readsOf(ports), ...platforms),
    targets,
    connection: opened.find(({ connection }) => connection !== undefined)?.connection,
    steps: tried.map(({ step }) => step),
    [Symbol.asyncDispose]: close,
  }
}

/** Whether the inputs say where a service is. */
export function namesService(inputs: ValidateInputs, ports: Pick<Ports, 'unset'>): boolean {
  return services.some(({ section }) => isNamed(inputs, section) || ports.unset?.[section] !== undefined)
}

function isNamed(inputs: ValidateInputs, section: InputSection): boolean {
  return Object.entries(inputs).some(
    ([name, value]) => value !== undefined && sectionOf(name) === section && /-(servers|url|environment)$/.test(name),
  )
}

function sectionOf(name: string): InputSection | undefined {
  return (validateInputs as Readonly<Record<string, { readonly section?: InputSection }>>)[name]?.section
}

function readsOf({ files }: Ports): Pick<Platform, 'readText' | 'given'> {
  return { readText: (file) => files.readText(file), given: () => ({}) }
}

interface Tried {
  readonly step: Step
  readonly open?: OpenPlatform
  /** What is wrong with the inputs. */
  readonly wrong: readonly Problem[]
}

async function openService(
  { name, section, answers }: Service,
  inputs: ValidateInputs,
  state: DesiredState,
  ports: Ports,
): Promise<Tried> {
  const step = { id: `${name}.answers`, name: answers }
  const unset = ports.unset?.[section]
  if (unset !== undefined) {
    const reason = ports.excuse?.(unset)
    const wrong = unset.map(({ help, ...problem }) => ({ ...problem, help: `${help ?? ''} ${offlineHelp}`.trim() }))
    return reason === undefined ? { step: skipStep(step, ''), wrong } : { step: skipStep(step, reason), wrong: [] }
  }
  const others = new Set<string>(services.filter((service) => service.name !== name).map((service) => service.section))
  const own = Object.fromEntries(
    Object.entries(inputs).filter(([input]) => !others.has(sectionOf(input) ?? '')),
  ) as ValidateInputs
  let open: OpenPlatform | undefined
  let wrong: readonly Problem[] = []
  const outcome = await tryStep(step, async () => {
    try {
      open = await openPlatform(own, state, noPatience, ports)
    } catch (error) {
      if (error instanceof BadInputError) wrong = error.problems
      throw error
    }
    return open.targets.map(seen).join('; ')
  })
  const problems = outcome.outcome.status === 'failed' ? outcome.outcome.problems : []
  const reason = problems.length === 0 ? undefined : ports.excuse?.(problems)
  if (reason !== undefined) return { step: skipStep(step, reason), wrong: [] }
  return { step: outcome, wrong, ...(open === undefined ? {} : { open }) }
}

const offlineHelp = 'With offline: true nothing but the manifest is looked at.'

function seen({ version, clusterId }: PlanTarget): string {
  const facts = [version ?? '', clusterId === undefined ? '' : `cluster ${clusterId}`]
  return facts.filter((fact) => fact !== '').join(', ')
}
