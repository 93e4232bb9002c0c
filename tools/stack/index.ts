import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Endpoints, ServiceName } from './endpoints.ts'
import { logTail } from './readiness.ts'
import { services } from './services/index.ts'
import { type ServiceStatus, sharedStack, sweepTemporaryStacks } from './stack.ts'
import { toolNames } from './tools.ts'

const usage = `usage: npm run stack -- COMMAND
  up [NAME...] [--brokers 3]   start ${Object.keys(services).join(', ')}; without a name plain kafka
  down [NAME...]               stop them, or all, and delete their data (downloads stay)
  status                       what runs, and where
  logs NAME [--follow]         what its processes printed
  tools                        lay ${toolNames.join(', ')} into the stack's folder and print their paths`

const BAD_INPUT = 2
const UNREACHABLE = 3

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brokers: { type: 'string', default: '1' }, follow: { type: 'boolean', default: false } },
  })
  const [command, ...names] = positionals
  switch (command) {
    case 'up':
      return up(names.length === 0 ? ['kafka'] : names, values.brokers)
    case 'down':
      return down(names)
    case 'status':
      return status()
    case 'logs':
      return logs(names, values.follow)
    case 'tools':
      return tools()
    default:
      throw new UsageError(command === undefined ? 'no command given' : `there is no command ${command}`)
  }
}

async function up(names: readonly string[], brokers: string): Promise<number> {
  if (brokers !== '1' && brokers !== '3') throw new UsageError(`--brokers is ${brokers}; it can be 1 or 3`)
  for (const name of names.map(serviceName)) {
    const chosen = name === 'kafka' && brokers === '3' ? 'kafka3' : name
    const endpoints = await sharedStack().ensure(chosen, { progress: (line) => console.error(line), keep: true })
    if (endpoints.status === 'unavailable') {
      console.error(endpoints.reason)
      return UNREACHABLE
    }
    printEndpoints(chosen, endpoints)
  }
  return 0
}

async function down(names: readonly string[]): Promise<number> {
  const stack = sharedStack()
  const running = stack.status().map(({ name }) => name)
  for (const name of names.length > 0 ? names.map(serviceName) : running.toReversed()) {
    console.error(`${name}: stopping`)
    await stack.stop(name)
  }
  if (names.length === 0) await sweepTemporaryStacks(stack, { all: true })
  return 0
}

function status(): number {
  const all = sharedStack().status()
  if (all.length === 0) console.log('nothing runs')
  for (const each of all) {
    const processes = each.nodes.map(({ id, pid, alive }) => `${id} ${alive ? `is process ${pid}` : 'has ended'}`)
    const until = each.keep ? '' : ', until the test run ends'
    console.log(`${each.name}: ${each.state} since ${each.startedAt} (${each.engine}${until}); ${processes.join(', ')}`)
    printEndpoints(each.name, each.endpoints)
  }
  return 0
}

async function tools(): Promise<number> {
  let missing = 0
  for (const name of toolNames) {
    const found = await sharedStack().tool(name, (line) => console.error(line))
    if (found.status === 'available') console.log(`${name}: ${found.path}`)
    else console.error(`${name}: ${found.reason}`)
    if (found.status === 'unavailable') missing++
  }
  return missing === 0 ? 0 : UNREACHABLE
}

async function logs(names: readonly string[], follow: boolean): Promise<number> {
  const [wanted] = names.map(serviceName)
  const found = sharedStack()
    .status()
    .find(({ name }) => name === wanted)
  if (found === undefined) throw new UsageError(`${wanted ?? 'it'} has not been started`)
  for (const { log } of found.nodes) console.log(logTail(log, follow ? 25 : Number.POSITIVE_INFINITY))
  if (follow) await followLogs(found)
  return 0
}

/** Prints what is added to the logs until the reader stops us. */
async function followLogs(service: ServiceStatus): Promise<void> {
  const read = new Map(service.nodes.map(({ log }) => [log, statSync(log).size]))
  for (;;) {
    for (const [log, from] of read) {
      const added = readFrom(log, from)
      process.stdout.write(added)
      read.set(log, from + added.length)
    }
    await sleep(300)
  }
}

function readFrom(file: string, position: number): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(64 * 1024)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, position))
  } finally {
    closeSync(descriptor)
  }
}

/** One `name.key: value` a line. Texts of keys and certificates are left out: their files are there. */
function printEndpoints(name: ServiceName, endpoints: Endpoints): void {
  for (const [key, value] of flatten(name, endpoints)) if (!value.includes('\n')) console.log(`  ${key}: ${value}`)
}

function flatten(key: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return [[key, value.join(', ')]]
  if (typeof value !== 'object' || value === null) return [[key, String(value)]]
  return Object.entries(value)
    .filter(([child]) => child !== 'status')
    .flatMap(([child, each]) => flatten(`${key}.${child}`, each))
}

function serviceName(name: string): ServiceName {
  if (!Object.hasOwn(services, name)) throw new UsageError(`there is no service ${name}`)
  return name as ServiceName
}

class UsageError extends Error {}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  const badInput = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
  if (badInput) console.error(usage)
  process.exitCode = badInput ? BAD_INPUT : UNREACHABLE
}
