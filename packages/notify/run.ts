import {
  allowedHostProblems,
  BadInputError,
  createRedactor,
  type Log,
  type Ports,
  type Problem,
  type Redactor,
  type ReportBody,
  wallTimer,
} from '@kafka-dataops/core'
import { incidentKpis } from '@kafka-dataops/incidents'
import type { ChannelRun } from './channels/channel.ts'
import {
  type Delivery,
  type DeliveryRun,
  deliver,
  type Outcome,
  openChannel,
  requireAllowedTargets,
} from './delivery/deliver.ts'
import { dampedParts, incidentNotes, keepAcknowledgements, kpiSetup, trackParts } from './delivery/incidents.ts'
import { type MemoryChange, recall, remember } from './delivery/memory.ts'
import { type ChannelOutcome, notifyReport } from './delivery/notify-report.ts'
import { preview } from './delivery/preview.ts'
import { type Composition, composeMessage, problemKey } from './message/compose.ts'
import type { Part } from './message/message.ts'
import { readNeeds, readReports } from './message/read-results.ts'
import { runContext } from './message/run-context.ts'
import type { SeverityRule } from './message/severity.ts'
import { type NotifyInputs, notifyInputs } from './operation.ts'
import { type Decision, decideDamped, toldOf } from './routing/decide.ts'
import { type RoutedChannel, readRouting } from './routing/read-routing.ts'

/** The operation notify; see operation.ts for its inputs. */
export async function runNotify(inputs: NotifyInputs, given: Ports): Promise<ReportBody> {
  const redactor = createRedactor()
  const ports = knowingSecrets(inputs, given, redactor)
  const hostProblems = allowedHostProblems(inputs['allowed-hosts'])
  if (hostProblems.length > 0) throw new BadInputError(hostProblems)
  const routing = await readRouting({ manifest: inputs.manifest, to: inputs.to, all: inputs }, ports)
  if (routing.channels.length === 0) throw new BadInputError(noChannel)
  if (ports.hasForeignHead === true && routing.channels.some(({ origin }) => origin === 'manifest')) {
    throw new BadInputError(foreignManifest)
  }
  // What a channel needs to send is never a part of what it sends.
  const composition = redactor.data(await compositionOf(inputs, routing.severities, ports))
  const { context, parts, problem, plain, at } = composition
  const key = problemKey(context, problem, parts.length === 0 ? plain.title : undefined)
  const isDry = inputs['dry-run']
  const { memory, note } = await recall(ports.state, key)
  const tracked = await trackParts(parts, key, isDry, at, ports)
  const damped = tracked === undefined ? [] : dampedParts(parts, tracked)

  const decisions = routing.channels.map((channel): readonly [RoutedChannel, Decision] => [
    channel,
    decideDamped(channel, damped, {
      parts,
      plainSeverity: inputs.severity,
      branch: context.branch,
      environment: context.environment,
      told: memory === undefined ? undefined : (memory.told[channel.name] ?? {}),
      now: at,
    }),
  ])
  const run: DeliveryRun = { context, githubToken: inputs['github-token'], memory, timer: wallTimer }
  const { deliveries, failures } = await openDeliveries(decisions, composition, run, isDry ? ports.log : undefined)
  requireAllowedTargets(deliveries, inputs['allowed-hosts'])

  const { outcomes, stopped } = isDry ? showAll(deliveries, ports) : await deliverAll(deliveries, run, ports)
  const all = decisions.map(
    ([channel, decision]): ChannelOutcome => ({
      channel,
      outcome: failures.get(channel) ?? outcomes.get(channel) ?? outcomeOf(decision),
    }),
  )
  const changes = isDry ? [] : changesOf(decisions, all, deliveries, run, at)
  const forgotten = await remember(ports.state, key, changes)
  const unacknowledged = isDry ? [] : await keepAcknowledgements(all, key, ports)
  return notifyReport(all, {
    partial: stopped,
    isDry,
    failOnError: inputs['fail-on-delivery-error'],
    failOn: inputs['fail-on'],
    kpis: tracked === undefined || tracked.book.incidents.length === 0 ? [] : incidentKpis(tracked.book, kpiSetup(at)),
    notes: [
      ...(tracked === undefined ? [] : incidentNotes(tracked)),
      ...(note === undefined ? [] : [note]),
      ...(forgotten === undefined ? [] : [forgotten]),
      ...unacknowledged,
      ...(ports.state === undefined && !isDry && outcomes.size > 0
        ? ['Without a state nothing is remembered: a re-run of this workflow sends again, and threads begin anew.']
        : []),
    ],
  })
}

/** Ports that tell the redactor every secret, those of the inputs first. */
function knowingSecrets(inputs: NotifyInputs, ports: Ports, redactor: Redactor): Ports {
  for (const [name, { secret }] of Object.entries(notifyInputs)) {
    const value = inputs[name]
    if (secret && typeof value === 'string') redactor.add(value)
  }
  return {
    ...ports,
    maskSecret(value) {
      redactor.add(value)
      ports.maskSecret(value)
    },
  }
}

const noChannel: Problem = {
  code: 'no-channel',
  message: 'There is no channel to send to.',
  help: 'Define channels under notify in dataops.yml, or give an input as slack-webhook-url or smtp-url.',
}

const foreignManifest: Problem = {
  code: 'foreign-head',
  message: 'This event runs with secrets on files that may come from a fork: their channels are not told.',
  help: 'Notify from a workflow of a trusted branch.',
}

/** What is to be told, and from where. */
async function compositionOf(
  inputs: NotifyInputs,
  severities: readonly SeverityRule[],
  ports: Ports,
): Promise<Composition> {
  const { title, body, severity, problem } = inputs
  const parts = distinct([
    ...(await readReports(inputs.reports ?? [], severities, ports)),
    ...(inputs.needs === undefined ? [] : readNeeds(inputs.needs, severities)),
  ])
  if (parts.length === 0 && title === undefined && body === undefined) {
    throw new BadInputError({
      code: 'nothing-to-notify',
      message: 'There is nothing to tell: neither reports, needs nor a title is given.',
      help: 'Give reports: reports/*.json, needs: ${{ toJSON(needs) }}, or a title and a body.',
    })
  }
  return {
    parts,
    plain: {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      severity,
    },
    context: runContext(ports.environment, ports.pullRequest, {
      branch: inputs.branch,
      environment: inputs.environment,
    }),
    problem,
    at: ports.clock.now(),
  }
}

/** Two reports of one operation about the same thing are told apart by their order. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const count = (seen.get(part.key) ?? 0) + 1
    seen.set(part.key, count)
    return count === 1 ? part : { ...part, key: `${part.key} #${count}`, name: `${part.name} #${count}` }
  })
}

/** Channels without their secrets fail by themselves; when all do, the run has none, as a fork's pull request. */
async function openDeliveries(
  decisions: readonly (readonly [RoutedChannel, Decision])[],
  composition: Composition,
  run: ChannelRun,
  dryLog: Log | undefined,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly failures: ReadonlyMap<RoutedChannel, Outcome> }> {
  const deliveries: Delivery[] = []
  const failures = new Map<RoutedChannel, Outcome>()
  const problems: Problem[] = []
  for (const [channel, decision] of decisions) {
    if (decision.kind !== 'send') continue
    const opened = await openChannel(channel, run)
    const message = composeMessage({ ...composition, parts: decision.parts }, decision)
    if ('code' in opened && dryLog !== undefined) {
      // Where nothing is sent, nobody needs the secrets.
      dryLog.info(preview(channel, message))
      const detail = `Dry run: it would have been told, but not here. ${opened.message}`
      failures.set(channel, { kind: 'shown', detail })
      continue
    }
    if ('code' in opened) {
      problems.push(opened)
      failures.set(channel, { kind: 'failed', problem: opened })
      continue
    }
    deliveries.push({ channel, opened, message })
  }
  if (problems.length > 0 && deliveries.length === 0) throw new BadInputError(problems)
  return { deliveries, failures }
}

interface Delivered {
  readonly outcomes: ReadonlyMap<RoutedChannel, Outcome>
  readonly stopped: boolean
}

function showAll(deliveries: readonly Delivery[], { log }: Ports): Delivered {
  const outcomes = new Map<RoutedChannel, Outcome>()
  for (const { channel, opened, message } of deliveries) {
    log.info(preview(channel, message, opened.render(message)))
    outcomes.set(channel, { kind: 'shown', detail: 'Dry run: it would have been sent.' })
  }
  return { outcomes, stopped: false }
}

async function deliverAll(deliveries: readonly Delivery[], run: DeliveryRun, ports: Ports): Promise<Delivered> {
  const outcomes = new Map<RoutedChannel, Outcome>()
  const settled = await Promise.allSettled(
    deliveries.map(async (delivery) => {
      outcomes.set(delivery.channel, await deliver(delivery, run, ports))
    }),
  )
  const stopped = ports.signal.aborted && settled.some(({ status }) => status === 'rejected')
  for (const { channel } of deliveries) {
    if (!outcomes.has(channel))
      outcomes.set(channel, { kind: 'held', detail: 'The run was stopped before it was told.' })
  }
  return { outcomes, stopped }
}

function outcomeOf(decision: Decision): Outcome {
  switch (decision.kind) {
    case 'held':
      return { kind: 'held', detail: `Held back: ${decision.reason}.` }
    case 'silent':
      return { kind: 'silent', detail: `Not told: ${decision.reason}.` }
    case 'send':
      return { kind: 'held', detail: 'The run was stopped before it was told.' }
  }
}

/** What the next run must know: a channel that failed or was held back knows what it knew before. */
function changesOf(
  decisions: readonly (readonly [RoutedChannel, Decision])[],
  outcomes: readonly ChannelOutcome[],
  deliveries: readonly Delivery[],
  { memory, context }: DeliveryRun,
  now: number,
): readonly MemoryChange[] {
  if (memory === undefined) return []
  return decisions.flatMap(([channel, decision]): readonly MemoryChange[] => {
    const outcome = outcomes.find((candidate) => candidate.channel === channel)?.outcome
    const message = deliveries.find((delivery) => delivery.channel === channel)?.message
    if (decision.kind === 'held' || outcome === undefined) return []
    if (outcome.kind !== 'delivered' && outcome.kind !== 'silent') return []

    const told = toldOf(decision.parts, memory.told[channel.name] ?? {}, now)
    const isOver = decision.parts.length > 0 && decision.parts.every(({ severity }) => severity === undefined)
    const thread =
      outcome.kind !== 'delivered'
        ? ({ kind: isOver ? 'forget' : 'keep' } as const)
        : threadOf(outcome.remember, isOver)
    if (Object.keys(told).length === 0 && outcome.kind !== 'delivered') return []
    return [
      {
        channel: channel.name,
        told,
        thread,
        ...(outcome.kind === 'delivered' && message !== undefined && context.runId !== undefined
          ? {
              sent: {
                run: context.runId,
                ...(context.attempt === undefined ? {} : { attempt: context.attempt }),
                channel: channel.name,
                fingerprint: message.fingerprint,
                at: now,
              },
            }
          : {}),
      },
    ]
  })
}

function threadOf(remembered: unknown, isOver: boolean): MemoryChange['thread'] {
  if (isOver) return { kind: 'forget' }
  return remembered === undefined ? { kind: 'keep' } : { kind: 'set', value: remembered }
}
