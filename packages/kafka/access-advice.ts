import { X509Certificate } from 'node:crypto'
import { subjectOf, tokenClaims } from '@kafka-dataops/core'
import { type ConnectionSettings, formatBroker } from './settings.ts'

/** Operations of Kafka's ACLs, in the words of kafka-acls. */
export type AclOperation =
  | 'Read'
  | 'Write'
  | 'Describe'
  | 'DescribeConfigs'
  | 'Create'
  | 'Alter'
  | 'AlterConfigs'
  | 'Delete'

export type AclResource =
  | { readonly kind: 'topic' | 'group' | 'transactional-id'; readonly name: string }
  | { readonly kind: 'cluster' }

export interface AccessAdvice {
  /** `READ and DESCRIBE on topic "prices" for principal User:ana`. */
  readonly right: string
  /** A sentence with the command that grants it. */
  readonly help: string
}

/**
 * Which right is missing for whom, and how to grant it. The principal is what a broker without custom rules derives from
 * the login: the user name, the certificate's distinguished name, the token's `sub`, else ANONYMOUS.
 */
export async function accessAdvice(
  operations: readonly AclOperation[],
  resource: AclResource,
  settings: ConnectionSettings,
): Promise<AccessAdvice> {
  const named = resource.kind === 'cluster' ? 'the cluster' : `${resource.kind} "${resource.name}"`
  const listed = operations.map((operation) => hyphenated(operation, '_').toUpperCase()).join(' and ')
  const cloudKey = confluentCloudKey(settings)
  if (cloudKey !== undefined) {
    const flags = operations.map((operation) => hyphenated(operation, '-').toLowerCase()).join(',')
    const kind = resource.kind === 'group' ? 'consumer-group' : resource.kind
    const target = resource.kind === 'cluster' ? '--cluster-scope' : `--${kind} ${quote(resource.name)}`
    return {
      right: `${listed} on ${named} for the account that owns the API key ${cloudKey}`,
      help: `Grant it with: confluent kafka acl create --allow --service-account SERVICE_ACCOUNT --operations ${flags} ${target}`,
    }
  }
  const principal = await principalOf(settings)
  const flags = operations.map((operation) => `--operation ${operation}`).join(' ')
  const target = resource.kind === 'cluster' ? '--cluster' : `--${resource.kind} ${quote(resource.name)}`
  const [broker] = settings.brokers
  const bootstrap = broker === undefined ? '' : ` --bootstrap-server ${formatBroker(broker)}`
  return {
    right: `${listed} on ${named} for principal ${principal}`,
    help: `An administrator grants it with: kafka-acls.sh${bootstrap} --command-config admin.properties --add --allow-principal ${quote(principal)} ${flags} ${target}`,
  }
}

async function principalOf(settings: ConnectionSettings): Promise<string> {
  const { sasl, tls } = settings
  if (sasl?.mechanism === 'OAUTHBEARER') {
    const subject = tokenClaims(await sasl.token().catch(() => '')).sub
    return typeof subject === 'string' ? `User:${subject}` : "User:<the token's subject>"
  }
  if (sasl !== undefined) return `User:${sasl.username}`
  return tls?.cert === undefined ? 'User:ANONYMOUS' : `User:${subjectOf(new X509Certificate(tls.cert))}`
}

/** In Confluent Cloud rights belong to the account behind an API key, whose name the key does not tell. */
function confluentCloudKey({ brokers, sasl }: ConnectionSettings): string | undefined {
  const isCloud = brokers.some(({ host }) => /\.confluent\.cloud$/i.test(host))
  return isCloud && sasl?.mechanism === 'PLAIN' ? sasl.username : undefined
}

function hyphenated(operation: AclOperation, separator: string): string {
  return operation.replaceAll(/\B([A-Z])/g, `${separator}$1`)
}

/** For a POSIX shell. */
function quote(text: string): string {
  return /^[\w.:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
