import type { Problem } from '@kafka-dataops/core'
import { type Broker, formatBroker, type SecurityProtocol } from './settings.ts'

export interface BootstrapServers {
  readonly brokers: readonly Broker[]
  /** Of a prefix as in `SASL_SSL://host:9092`, the form of Kafka's own listeners settings. */
  readonly protocol?: SecurityProtocol
  readonly problems: readonly Problem[]
}

const protocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'] as const
const form = 'host:port, with an IPv6 address in brackets'

/**
 * Reads `bootstrap-servers` items: host:port, [IPv6]:port, either after one of Kafka's four protocol names and `://`.
 * Duplicates are dropped, every malformed item is a problem.
 */
export function parseBootstrapServers(items: readonly string[]): BootstrapServers {
  const brokers = new Map<string, Broker>()
  const prefixes = new Set<SecurityProtocol>()
  const problems: Problem[] = []
  for (const item of items) {
    const parsed = parseBootstrapServer(item)
    if (!parsed.ok) {
      problems.push({ code: 'bootstrap-servers-malformed', message: parsed.message, help: `Write ${form}.` })
      continue
    }
    brokers.set(formatBroker(parsed.broker), parsed.broker)
    if (parsed.protocol !== undefined) prefixes.add(parsed.protocol)
  }
  const [protocol] = prefixes
  if (prefixes.size > 1) {
    problems.push({
      code: 'bootstrap-servers-malformed',
      message: `bootstrap-servers mixes the protocols ${[...prefixes].join(' and ')}: one connection uses one.`,
      help: 'Give only the brokers of one listener.',
    })
  }
  return { brokers: [...brokers.values()], problems, ...(protocol === undefined ? {} : { protocol }) }
}

type ParsedServer =
  | { readonly ok: true; readonly broker: Broker; readonly protocol?: SecurityProtocol }
  | { readonly ok: false; readonly message: string }

function parseBootstrapServer(item: string): ParsedServer {
  const [, prefix, address = ''] = /^(?:([^/]*):\/\/)?(.*)$/s.exec(item) ?? []
  // What stands before an @ is a password more often than not: never repeat it.
  if (address.includes('@')) {
    return malformed('An item of bootstrap-servers holds an @: a login belongs in the inputs username and password.')
  }
  const protocol = protocols.find((name) => name === prefix?.toUpperCase())
  if (prefix !== undefined && protocol === undefined) {
    return malformed(`bootstrap-servers item ${show(item)} begins with "${prefix}://", which no Kafka broker speaks.`)
  }
  const match = /^(?:\[([^\]]*)\]|([^:/\s]+))(?::(\d+))?$/.exec(address)
  if (match === null) {
    const colons = /^[0-9a-f:.%]*$/i.test(address) && address.split(':').length > 2
    const hint = colons ? ' An IPv6 address goes in brackets, as [::1]:9092.' : ''
    return malformed(`bootstrap-servers item ${show(item)} is not host:port.${hint}`)
  }
  const host = match[1] ?? match[2] ?? ''
  if (match[1] !== undefined ? !/^[0-9a-f:.]+(%\w+)?$/i.test(host) : !/^[\w.-]+$/.test(host)) {
    return malformed(`bootstrap-servers item ${show(item)} has a malformed host "${host}".`)
  }
  if (match[3] === undefined) {
    return malformed(`bootstrap-servers item ${show(item)} has no port. Kafka has no standard one; 9092 is the usual.`)
  }
  const port = Number(match[3])
  if (port < 1 || port > 65_535) {
    return malformed(`bootstrap-servers item ${show(item)} has the port ${match[3]}: ports go from 1 to 65535.`)
  }
  return { ok: true, broker: { host, port }, ...(protocol === undefined ? {} : { protocol }) }
}

function malformed(message: string): ParsedServer {
  return { ok: false, message }
}

function show(item: string): string {
  return JSON.stringify(item.length > 100 ? `${item.slice(0, 100)}…` : item)
}
