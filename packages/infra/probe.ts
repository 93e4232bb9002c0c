import { fetchReason, type Ports, type Problem } from '@kafka-dataops/core'
import { type Step, skipStep } from '@kafka-dataops/doctor/step'
import type { DesiredState } from './desired/declaration.ts'
import type { Selection } from './selection.ts'

const probeTimeoutMs = 10_000

/** Why sources of connectors cannot be reached. */
export async function probeSources(
  state: DesiredState,
  isSelected: Selection,
  ports: Ports,
): Promise<readonly Problem[]> {
  const steps = await examineSources(state, isSelected, ports)
  return steps.flatMap(({ outcome }) => (outcome.status === 'failed' ? outcome.problems : []))
}

/**
 * Whether the sources of connectors answer at the URLs that their `probe` names. No credential is sent. What a stranger
 * writes in a fork does not decide what is asked from here, which may be a network of ours.
 */
export async function examineSources(
  state: DesiredState,
  isSelected: Selection,
  ports: Pick<Ports, 'fetch' | 'signal' | 'pullRequest' | 'hasForeignHead'>,
): Promise<readonly Step[]> {
  const isForeign = ports.pullRequest?.isFork === true || ports.hasForeignHead === true
  const probes = state.connectors
    .filter(({ name, absent }) => !absent && isSelected('connector', name))
    .flatMap(({ name, probe, placeOf }) =>
      probe.map((text, index) => ({ name, text, index, place: placeOf(['probe', index]) })),
    )
  return Promise.all(
    probes.map(async ({ name, text, index, place }): Promise<Step> => {
      const url = shownUrl(text)
      const step = { id: `source.${name}.${index + 1}`, name: `the source of connector ${name} answers at ${url}` }
      if (isForeign) return skipStep(step, 'a fork does not decide what is asked')
      const answer = await answerOf(text, ports)
      if (answer.ok) return { ...step, outcome: { status: 'passed', seen: answer.seen } }
      const message = `The source of connector "${name}" does not answer at ${url}: ${answer.fault}.`
      const problems = [{ code: 'source-unreachable', message, place }]
      return { ...step, outcome: { status: 'failed', severity: 'error', problems } }
    }),
  )
}

type Answer = { readonly ok: true; readonly seen: string } | { readonly ok: false; readonly fault: string }

/** Whether a URL is a sign of life. A login that it wants is one. */
async function answerOf(text: string, { fetch, signal }: Pick<Ports, 'fetch' | 'signal'>): Promise<Answer> {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return { ok: false, fault: 'it is no http or https URL' }
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(probeTimeoutMs)])
    const response = await fetch(text, { signal: bounded, redirect: 'follow' })
    await response.body?.cancel()
    const { status } = response
    const isAlive = status < 400 || [401, 403, 405, 429].includes(status)
    return isAlive ? { ok: true, seen: `HTTP ${status}` } : { ok: false, fault: `HTTP ${status}` }
  } catch (error) {
    signal.throwIfAborted()
    return { ok: false, fault: fetchReason(error) }
  }
}

/** Without a login and without the query, which may hold a key. */
function shownUrl(text: string): string {
  if (!URL.canParse(text)) return text.replace(/[?#].*/s, '')
  const { origin, pathname } = new URL(text)
  return `${origin}${pathname}`
}
