import { z } from 'zod'
import { isAtLeast, type OdcsLevel } from './odcs-version.ts'

/** Keys of each type of server beside the common ones, from the ODCS 3.2 schema: required, then after `|` optional. */
const keysOfKind: Readonly<Record<string, string>> = {
  api: 'location',
  athena: 'schema | catalog regionName stagingDir workgroup',
  azure: 'format location | delimiter encoding',
  bigquery: 'dataset project',
  btrieve: 'database host | port',
  clickhouse: 'database host port',
  cloudsql: 'database host port schema',
  custom:
    '| account catalog database dataset delimiter encoding endpointUrl format host location path port project region regionName schema serviceName stagingDir stream warehouse',
  databricks: 'catalog schema | host',
  db2: 'database host port | schema',
  denodo: 'host port | database',
  dremio: 'host port | schema',
  duckdb: 'database | schema',
  exasol: 'host | port schema',
  fastobjects: 'database | host port',
  glue: 'account database | encoding format location',
  hana: 'host | database port schema',
  hive: 'database host | port',
  iceberg: 'catalog catalogUrl | namespace warehouse',
  impala: 'database host | port',
  informix: 'database host | port',
  ingres: 'database host | port',
  kafka: 'host | encoding format',
  kinesis: '| encoding format region',
  local: 'format path | encoding',
  mysql: 'database host port',
  oracle: 'host port serviceName',
  poet: 'database | host port',
  postgres: 'database host port schema',
  postgresql: 'database host port schema',
  presto: 'host | catalog schema',
  pubsub: 'project',
  redshift: 'database schema | account host region',
  s3: 'location | delimiter encoding endpointUrl format',
  sftp: 'location | delimiter encoding format',
  snowflake: 'account database schema | host port warehouse',
  sqlserver: 'database host schema | port',
  synapse: 'database host port',
  teradata: 'host | database port',
  trino: 'catalog host port schema',
  vectorwise: 'database host | port',
  versant: 'database | host port',
  vertica: 'database host port schema',
  zen: 'database host | port',
}

const since31 = new Set(['hive', 'impala', 'zen'])
const since32 = new Set([
  ...['btrieve', 'exasol', 'fastobjects', 'hana', 'iceberg', 'ingres', 'poet', 'teradata', 'vectorwise', 'versant'],
])
const keysSince32 = new Set(['encoding', 'workgroup'])

/** The words that `type` of a server may be. */
export function serverKindsOf(level: OdcsLevel): readonly string[] {
  return Object.keys(keysOfKind).filter(
    (kind) => (isAtLeast(level, '3.1') || !since31.has(kind)) && (isAtLeast(level, '3.2') || !since32.has(kind)),
  )
}

/** The keys that a type of server adds to the common ones. */
export function serverKeysOf(kind: string, level: OdcsLevel): Record<string, z.ZodType> {
  const [required = [], optional = []] = (keysOfKind[kind] ?? '').split('|').map(words)
  const isNew = isAtLeast(level, '3.2')
  const port = isNew ? z.union([z.int(), z.string()]) : z.int()
  const keys: Record<string, z.ZodType> = {}
  for (const key of [...required, ...optional]) {
    if (!isNew && keysSince32.has(key)) continue
    const value = key === 'port' ? port : z.string()
    keys[key] =
      required.includes(key) || (!isNew && kind === 'athena' && key === 'stagingDir') ? value : value.optional()
  }
  return keys
}

/** The keys that some type of server has: all that can be said of one whose type is missing or unknown. */
export function anyServerKeys(): Record<string, z.ZodType> {
  const keys = Object.values(keysOfKind).flatMap((text) => words(text.replace('|', ' ')))
  return Object.fromEntries(keys.map((key) => [key, z.unknown().optional()]))
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}
