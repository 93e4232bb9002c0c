import { beginRun, endRun } from './runs.ts'
import { sharedStack } from './stack.ts'

/**
 * Vitest's globalSetup: brings plain Kafka up once before the tests. At the end stops it and whatever else tests started through
 * `ensure`, unless it ran before, another run still uses it, or KAFKA_DATAOPS_STACK_KEEP=1.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const stack = sharedStack()
  await beginRun(stack.directory)
  const answer = await stack.ensure('kafka', { progress: (line) => console.error(line), keep: false })
  if (answer.status === 'unavailable') console.warn(answer.reason)
  return async () => {
    if (process.env.KAFKA_DATAOPS_STACK_KEEP !== '1') await endRun(stack)
  }
}
