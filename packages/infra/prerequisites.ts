import {
  BadInputError,
  type Plan,
  type PlanChange,
  type PlanTarget,
  type Problem,
  pendingChanges,
  UnreachableError,
} from '@kafka-dataops/core'
import { type Step, tryStep } from '@kafka-dataops/doctor/step'
import {
  type AclOperation,
  type AclResource,
  accessAdvice,
  type ClusterFacts,
  type ConnectionSettings,
  readClusterFacts,
} from '@kafka-dataops/kafka'
import type { RegistryAdmin } from '@kafka-dataops/registry'
import type { DesiredState } from './desired/declaration.ts'
import type { MadePlan } from './make-plan.ts'
import type { Selection } from './selection.ts'

/** A right that a change of the plan needs. */
interface Need {
  readonly operation: AclOperation
  readonly resource: AclResource
  readonly change: PlanChange
}

/**
 * Whether the brokers know what a deployment asks, and whether the login may do what the plan says. A right that is
 * missing is a warning: the one who plans on a pull request need not be the one who deploys.
 */
export async function examineKafka(
  connection: ConnectionSettings,
  { plan }: Pick<MadePlan, 'plan'>,
  signal: AbortSignal,
): Promise<readonly Step[]> {
  const needs = pendingChanges(plan).flatMap(needsOf)
  const topics = needs.flatMap(({ resource }) => (resource.kind === 'topic' ? [resource.name] : []))
  let facts: ClusterFacts | undefined
  const version = await tryStep(
    { id: 'kafka.version', name: 'the brokers know every request that a deployment sends' },
    async () => {
      facts = await readClusterFacts(connection, [...new Set(topics)], signal)
      return facts.atLeast === undefined ? '' : `Kafka ${facts.atLeast} or later`
    },
  )
  if (facts === undefined) return [version]
  const { missingRequests } = facts
  if (missingRequests.length > 0) {
    const message = `The brokers do not know ${missingRequests.join(', ')}, which changing configs needs.`
    return [{ ...version, outcome: failed([{ code: 'kafka-too-old', message }]) }]
  }
  if (needs.length === 0) return [version]
  const missing = needs.filter((need) => isMissing(need, facts))
  const step = { id: 'kafka.rights', name: 'the login may make the planned changes' }
  const known = needs.filter(({ resource }) => rightsOn(resource, facts) !== undefined).length
  if (missing.length === 0) {
    const seen = known === 0 ? 'the brokers do not tell' : ''
    return [version, { ...step, outcome: { status: 'passed', seen } }]
  }
  const problems = await Promise.all(missing.map((need) => missingRight(need, connection)))
  return [version, { ...step, outcome: failed(problems) }]
}

function failed(problems: readonly Problem[]): Step['outcome'] {
  return { status: 'failed', severity: 'warning', problems }
}

/** Of a topic that is created the brokers do not tell rights: they are asked to check the creation instead. */
function needsOf(change: PlanChange): readonly Need[] {
  if (change.kind === 'acl') return [{ change, operation: 'Alter', resource: { kind: 'cluster' } }]
  if (change.kind !== 'topic' || change.action === 'create') return []
  const resource: AclResource = { kind: 'topic', name: change.name }
  if (change.action === 'delete') return [{ change, operation: 'Delete', resource }]
  const touches = (prefix: string): boolean => change.fields.some(({ path }) => path.startsWith(prefix))
  return [
    ...(touches('partitions') ? [{ change, operation: 'Alter', resource } as const] : []),
    ...(touches('configs.') ? [{ change, operation: 'AlterConfigs', resource } as const] : []),
  ]
}

function rightsOn(resource: AclResource, facts: ClusterFacts | undefined): ReadonlySet<AclOperation> | undefined {
  if (resource.kind === 'cluster') return facts?.clusterRights
  return resource.kind === 'topic' ? facts?.topicRights.get(resource.name) : undefined
}

function isMissing({ operation, resource }: Need, facts: ClusterFacts | undefined): boolean {
  return rightsOn(resource, facts)?.has(operation) === false
}

async function missingRight({ change, operation, resource }: Need, connection: ConnectionSettings): Promise<Problem> {
  const { right, help } = await accessAdvice([operation], resource, connection)
  const { place } = change
  return {
    code: 'kafka-right-missing',
    message: `This login could not carry out the change of ${change.id}: it needs ${right}.`,
    ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
    help: `${help} A login that only plans can do without.`,
  }
}

/** Whether the registry takes the schemas of the plan; nothing where it has none to take. */
export async function examineRegistry(plan: Plan, admin: Pick<RegistryAdmin, 'mode'>): Promise<readonly Step[]> {
  const registered = pendingChanges(plan).filter(
    ({ kind, fields }) => kind === 'schema' && fields.some(({ path, after }) => path === 'schema' && after !== null),
  )
  if (registered.length === 0) return []
  const step = { id: 'registry.mode', name: 'the schema registry takes new schemas' }
  const tried = await tryStep(step, async () => {
    const modes = await Promise.all(registered.map(async ({ name }) => [name, await modeOf(name, admin)] as const))
    const closed = modes.filter(([, mode]) => mode !== undefined && /^READONLY/.test(mode))
    if (closed.length > 0) throw new BadInputError(closed.map(([name, mode]) => readOnly(name, mode, registered)))
    return ''
  })
  return [tried]
}

/** Undefined where the registry does not tell, or not to this login: then nothing is known against it. */
async function modeOf(subject: string, admin: Pick<RegistryAdmin, 'mode'>): Promise<string | undefined> {
  try {
    return await admin.mode(subject)
  } catch (error) {
    if (error instanceof UnreachableError) return undefined
    throw error
  }
}

function readOnly(name: string, mode: string | undefined, changes: readonly PlanChange[]): Problem {
  const place = changes.find((change) => change.name === name)?.place
  return {
    code: 'registry-read-only',
    message: `The registry would refuse a schema of subject "${name}": its mode is ${mode}.`,
    ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
    help: 'Set the mode of the subject, or of the registry, to READWRITE.',
  }
}

/** What desired state asks of a worker that only newer ones can do. */
const connectFeatures: readonly {
  readonly since: readonly [major: number, minor: number]
  readonly what: string
  readonly isUsed: (state: DesiredState['connectors'][number]) => boolean
}[] = [
  { since: [3, 5], what: 'state: stopped (KIP-875)', isUsed: ({ state, absent }) => !absent && state === 'stopped' },
]

/** Whether the worker is new enough for what the connectors ask; nothing where it need not be. */
export function examineConnect(
  target: PlanTarget | undefined,
  state: DesiredState,
  isSelected: Selection,
): readonly Step[] {
  const version = kafkaVersion(target?.version ?? '')
  if (version === undefined) return []
  const problems = connectFeatures.flatMap(({ since, what, isUsed }) =>
    isOlder(version, since)
      ? state.connectors
          .filter((connector) => isSelected('connector', connector.name) && isUsed(connector))
          .map((connector) => ({
            code: 'connect-too-old',
            message: `Connector "${connector.name}" asks for ${what}, which Kafka Connect has since ${since.join('.')}; this is ${target?.version}.`,
            place: connector.placeOf(['state']),
          }))
      : [],
  )
  if (problems.length === 0) return []
  const step = { id: 'connect.version', name: 'Kafka Connect is new enough for what is declared' }
  return [{ ...step, outcome: { status: 'failed', severity: 'error', problems } }]
}

function isOlder([major, minor]: readonly [number, number], [sinceMajor, sinceMinor]: readonly [number, number]) {
  return major < sinceMajor || (major === sinceMajor && minor < sinceMinor)
}

/** Confluent Platform counts its own versions: 7.5.0-ccs is built from Kafka 3.5. */
export function kafkaVersion(text: string): readonly [major: number, minor: number] | undefined {
  const match = /^(\d+)\.(\d+)\.\d+(-c(?:cs|e)\b)?/.exec(text)
  if (match === null) return undefined
  const [, major, minor, confluent] = match
  return [Number(major) - (confluent === undefined ? 0 : 4), Number(minor)]
}
