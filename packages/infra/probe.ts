import { fetchReason, type Ports, type Problem } from '@kafka-dataops/core'
import type { DesiredState } from './desired/declaration.ts'
import type { Selection } from './selection.ts'

const probeTimeoutMs = 10_000

/** The URLs that connectors say their source answers at, and those that do not. No credential is sent. */
export async function probeSources(
  state: DesiredState,
  isSelected: Selection,
  ports: Ports,
): Promise<readonly Problem[]> {
  const probes = state.connectors
    .filter(({ name, absent }) => !absent && isSelected('connector', name))
    .flatMap(({ name, probe, placeOf }) =>
      probe.map((text, index) => ({ name, text, place: placeOf(['probe', index]) })),
    )
  const problems = await Promise.all(
    probes.map(async ({ name, text, place }): Promise<readonly Problem[]> => {
      const fault = await faultOf(text, ports)
      if (fault === undefined) return []
      const message = `The source of connector "${name}" does not answer at ${shownUrl(text)}: ${fault}.`
      return [{ code: 'source-unreachable', message, place }]
    }),
  )
  return problems.flat()
}

/** Why a URL is no sign of life; undefined when it is. A login that it wants is one. */
async function faultOf(text: string, { fetch, signal }: Ports): Promise<string | undefined> {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'it is no http or https URL'
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(probeTimeoutMs)])
    const response = await fetch(text, { signal: bounded, redirect: 'follow' })
    await response.body?.cancel()
    const { status } = response
    return status < 400 || [401, 403, 405, 429].includes(status) ? undefined : `HTTP ${status}`
  } catch (error) {
    signal.throwIfAborted()
    return fetchReason(error)
  }
}

/** Without a login and without the query, which may hold a key. */
function shownUrl(text: string): string {
  if (!URL.canParse(text)) return text.replace(/[?#].*/s, '')
  const { origin, pathname } = new URL(text)
  return `${origin}${pathname}`
}
