import { alertSeverities, BadInputError, type Ports, type StateKind, UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'

/** What is remembered of one problem from run to run. */
const memorySchema = z.object({
  /** By channel and part: what the channel was told last. */
  told: z.record(
    z.string(),
    z.record(z.string(), z.object({ severity: z.enum([...alertSeverities, 'none']), since: z.number() })),
  ),
  /** The latest deliveries, the oldest first. */
  sent: z.array(
    z.object({
      run: z.string(),
      attempt: z.number().optional(),
      channel: z.string(),
      fingerprint: z.string(),
      at: z.number(),
    }),
  ),
  /** By channel: what it asked to get back while the problem lasts. */
  threads: z.record(z.string(), z.unknown()),
})
export type Memory = z.infer<typeof memorySchema>

export const memoryKind: StateKind<Memory> = { name: 'notify', version: 1, schema: memorySchema }

export const emptyMemory: Memory = { told: {}, sent: [], threads: {} }

/** Deliveries and parts of one problem that are remembered. */
const mostSent = 200
const mostParts = 200

/** What one run adds, of the channels it told. */
export interface MemoryChange {
  readonly channel: string
  readonly told: Memory['told'][string]
  readonly sent?: Memory['sent'][number]
  /** Replaces what the channel remembers; `forget` when the problem is over. */
  readonly thread:
    | { readonly kind: 'keep' }
    | { readonly kind: 'forget' }
    | { readonly kind: 'set'; readonly value: unknown }
}

/** The memory with the changes of one run in it; what other runs left meanwhile stays. */
export function changed(current: Memory | undefined, changes: readonly MemoryChange[]): Memory {
  const memory = current ?? emptyMemory
  const told = { ...memory.told }
  const threads = { ...memory.threads }
  for (const { channel, told: parts, thread } of changes) {
    const all = Object.entries({ ...told[channel], ...parts })
    told[channel] = Object.fromEntries(all.slice(-mostParts))
    if (thread.kind === 'forget') delete threads[channel]
    if (thread.kind === 'set') threads[channel] = thread.value
  }
  const sent = [...memory.sent, ...changes.flatMap((change) => (change.sent === undefined ? [] : [change.sent]))]
  return { told, threads, sent: sent.slice(-mostSent) }
}

/** What is known of a problem, or why it is not. A state that cannot be read must not keep a message back. */
export async function recall(
  state: Ports['state'],
  problem: string,
): Promise<{ readonly memory: Memory | undefined; readonly note?: string }> {
  if (state === undefined) return { memory: undefined }
  try {
    return { memory: (await state.read(memoryKind, problem)) ?? emptyMemory }
  } catch (error) {
    if (!(error instanceof UnreachableError) && !(error instanceof BadInputError)) throw error
    return { memory: undefined, note: `What was told before is not known: ${error.message}` }
  }
}

/** Answers why nothing was remembered, undefined when it was. */
export async function remember(
  state: Ports['state'],
  problem: string,
  changes: readonly MemoryChange[],
): Promise<string | undefined> {
  if (state === undefined || changes.length === 0) return undefined
  try {
    await state.update(memoryKind, problem, (current) => changed(current, changes))
    return undefined
  } catch (error) {
    if (!(error instanceof UnreachableError) && !(error instanceof BadInputError)) throw error
    return `What was told is not remembered for the next run: ${error.message}`
  }
}
