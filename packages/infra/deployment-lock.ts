import { setTimeout as sleep } from 'node:timers/promises'
import { type Log, type Ports, type State, type StateKind, UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'

/** Who deploys to one cluster and environment at the moment; `holder` is null when nobody does. */
const lease = z.object({ holder: z.string().nullable(), until: z.string() })
type Lease = z.infer<typeof lease>
const leases: StateKind<Lease> = { name: 'deployment-locks', version: 1, schema: lease }

/** What a run that was killed leaves locked, at the longest, in ms. It is renewed three times as often. */
const leaseMs = 60_000
/** How often a run that waits looks again, in ms. */
const lookMs = 2_000

/** The right to change a cluster, one run at a time. */
export interface DeploymentLock {
  /** @throws UnreachableError when it is no longer ours, or has not been renewed for so long that it may not be. */
  requireHeld(): void
  /** Lets the next run in, when this run's verdict is out: also one that was cancelled does that. */
  release(): void
  /** Lets the next run in at once: for a run that will have no verdict. Leaves it to its end in time where that fails. */
  abandon(): Promise<void>
}

type LockPorts = Pick<Ports, 'clock' | 'signal'> & { readonly log: Log; readonly state: State }

/**
 * Waits until no other run holds the lock, and takes it. A run that was killed holds it for a minute at most.
 * @throws the signal's reason when it aborts, and what the state throws.
 */
export async function lockDeployments(key: string, holder: string, ports: LockPorts): Promise<DeploymentLock> {
  const { state, clock, signal, log } = ports
  const until = (): string => new Date(clock.now() + leaseMs).toISOString()
  let isSaid = false
  for (;;) {
    const other = await takeOrName()
    if (other === undefined) break
    if (!isSaid) {
      log.notice(
        `Deployment ${other.holder} works on the same cluster: waiting for its end. Should it have been killed, its lock ends at ${other.until}.`,
      )
    }
    isSaid = true
    await sleep(lookMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }

  let heldUntil = clock.now() + leaseMs
  let isLost = false
  const renew = async (): Promise<void> => {
    await state.update(leases, key, (current) => {
      isLost = current?.holder !== holder
      return isLost && current !== undefined ? current : { holder, until: until() }
    })
    if (!isLost) heldUntil = clock.now() + leaseMs
  }
  // A failed renewal is tried again by the next one; `requireHeld` says when that is too late.
  const renewing = setInterval(() => void renew().catch(() => {}), leaseMs / 3)
  renewing.unref()
  return {
    requireHeld() {
      if (isLost || clock.now() > heldUntil) throw lostLock(state)
    },
    release() {
      clearInterval(renewing)
      state.updateAfterVerdict(leases, key, freed)
    },
    async abandon() {
      clearInterval(renewing)
      await state.update(leases, key, freed).catch(() => {})
    },
  }

  function freed(current: Lease | undefined): Lease {
    return current === undefined || current.holder === holder ? { holder: null, until: until() } : current
  }

  /** Takes the lock, or answers who has it. */
  async function takeOrName(): Promise<Lease | undefined> {
    const seen = await state.read(leases, key)
    if (isHeld(seen, clock.now())) return seen
    let faster: Lease | undefined
    await state.update(leases, key, (current) => {
      faster = isHeld(current, clock.now()) ? current : undefined
      return faster ?? { holder, until: until() }
    })
    return faster
  }
}

function isHeld(current: Lease | undefined, now: number): current is Lease {
  return current !== undefined && current.holder !== null && Date.parse(current.until) > now
}

function lostLock({ place }: State): UnreachableError {
  return new UnreachableError({
    code: 'deployment-lock-lost',
    message: `The lock in the ${place} could not be kept, so another run may be changing the same cluster: nothing more is begun.`,
    help: 'Run it again when the state can be written; give the workflow a concurrency group.',
  })
}
