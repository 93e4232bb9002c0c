import { isMainThread, workerData } from 'node:worker_threads'
import { qualityWorkerName, workerEntry } from '@kafka-dataops/quality/worker-entry'

/**
 * The bundle's entry: every stub in dist imports it, and every worker thread is it. Operations, hosts and the parts of
 * an operation that talk to the world are loaded when they are used, so that starting costs little.
 */

/** Runs one action of the suite as a step of a workflow. */
export async function runAction(name: string): Promise<void> {
  const { actions, operations } = await import('./operations.ts')
  const operation = actions.find((action) => action.name === name)
  if (operation === undefined) throw new Error(`There is no action ${name}.`)
  const github = await import('@kafka-dataops/github')
  await github.runAction(operation, operations)
}

/** Runs the terminal host and sets the process's exit code. */
export async function runCli(args: readonly string[]): Promise<void> {
  const [cli, { operations }] = await Promise.all([import('@kafka-dataops/cli'), import('./operations.ts')])
  const { stdout, stderr, env: environment } = process
  process.exitCode = await cli.runCli(args, operations, { stdout, stderr, environment, now: Date.now })
}

// In the bundle a worker thread is the bundle again; the sources have a file of their own for it.
if (!import.meta.url.endsWith('.ts')) workerEntry.url = import.meta.url

if (!isMainThread && isQualityWorker(workerData)) {
  const { runQualityWorker } = await import('@kafka-dataops/quality/worker')
  await runQualityWorker()
}

function isQualityWorker(data: unknown): boolean {
  return data !== null && typeof data === 'object' && 'worker' in data && data.worker === qualityWorkerName
}
