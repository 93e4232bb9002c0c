import { parseArgs } from 'node:util'
import type { ServiceName } from './endpoints.ts'
import { services } from './services/index.ts'
import { sharedStack } from './stack.ts'

const usage = `usage: npm run stack -- COMMAND
  up [NAME...] [--brokers 3]   start services (${Object.keys(services).join(', ')}); without a name plain Kafka
  down [NAME...]               stop them, or all, and delete their data
  status                       what runs, and where
  logs NAME [--follow]         what its processes printed`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brokers: { type: 'string' }, follow: { type: 'boolean', default: false } },
  })
  const [command, ...names] = positionals
  const stack = sharedStack()
  switch (command) {
    case 'up':
      return up(serviceNames(names, values.brokers))
    case 'down':
      for (const name of names.length > 0
        ? serviceNames(names)
        : stack
            .status()
            .map((each) => each.name)
            .toReversed())
        await stack.stop(name)
      return 0
    case 'status':
      console.log(JSON.stringify(stack.status(), undefined, 2))
      return 0
    default:
      console.error(usage)
      return 2
  }
}

async function up(names: readonly ServiceName[]): Promise<number> {
  const progress = (line: string) => console.error(line)
  for (const name of names) {
    const endpoints = await sharedStack().ensure(name, { progress, keep: true })
    if (endpoints.status === 'unavailable') {
      console.error(`${name}: ${endpoints.reason}`)
      return 3
    }
    console.log(JSON.stringify({ [name]: endpoints }, undefined, 2))
  }
  return 0
}

function serviceNames(names: readonly string[], brokers?: string): ServiceName[] {
  const wanted = names.length === 0 ? ['kafka'] : names
  return wanted.map((name) => {
    if (!(name in services)) throw new Error(`there is no service ${name}\n${usage}`)
    return name === 'kafka' && brokers === '3' ? 'kafka3' : (name as ServiceName)
  })
}

process.exitCode = await main()
