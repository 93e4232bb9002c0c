import {
  type CompatibilityLevel,
  isCompatibilityLevel,
  normalForm,
  parseSchemas,
  type SchemaFile,
} from '@kafka-dataops/avro'
import { type Finding, fingerprint } from '@kafka-dataops/core'
import type { NewSchema, RegistryAdmin, RegistryClient, SubjectVersion } from '@kafka-dataops/registry'
import type { EarlierSchemas } from './base.ts'
import { isTransitive } from './compare.ts'
import { checkIdOf } from './findings.ts'
import type { Comparison, Earlier, SubjectUnit } from './model.ts'
import { pooled } from './pooled.ts'

export interface Registry {
  readonly client: RegistryClient
  readonly admin: RegistryAdmin
}

/** What the registry has of one subject. */
export interface SubjectHistory extends EarlierSchemas {
  readonly unit: SubjectUnit
  /** The level that the change must keep: what is declared, else what the registry enforces. */
  readonly level: CompatibilityLevel
  /** The level that the registry enforces. */
  readonly enforced: CompatibilityLevel
  /** The subject's own level, as far as the registry tells it from an unset one. */
  readonly own: string | undefined
  /** Ascending; empty for a new subject. */
  readonly versions: readonly number[]
  readonly latest: SubjectVersion | undefined
}

/** Requests at once: quick enough for hundreds of subjects, and far below any rate limit. */
const atOnce = 8

/**
 * Reads what the registry has of every subject: the versions that the level asks for, with what they refer to.
 * @throws UnreachableError as the registry's client.
 */
export async function registryHistories(
  units: readonly SubjectUnit[],
  wanted: CompatibilityLevel | undefined,
  registry: Registry,
): Promise<readonly SubjectHistory[]> {
  const levels = await levelsOf(registry.admin)
  return pooled(units, atOnce, (unit) => historyOf(unit, wanted, levels, registry))
}

interface Levels {
  readonly global: CompatibilityLevel
  /** What the registry answers for a subject without a level of its own: nothing, or (Apicurio) NONE. */
  readonly unset: string | undefined
}

async function levelsOf(admin: RegistryAdmin): Promise<Levels> {
  const global = await admin.globalLevel()
  const unset = await admin.level('kafka-dataops-subject-that-does-not-exist')
  return { unset, global: levelNamed(global) ?? 'BACKWARD' }
}

function levelNamed(text: string | undefined): CompatibilityLevel | undefined {
  const upper = text?.toUpperCase()
  return upper !== undefined && isCompatibilityLevel(upper) ? upper : undefined
}

async function historyOf(
  unit: SubjectUnit,
  wanted: CompatibilityLevel | undefined,
  levels: Levels,
  { client, admin }: Registry,
): Promise<SubjectHistory> {
  const answered = await admin.level(unit.subject)
  const own = answered === levels.unset ? undefined : answered
  const enforced = levelNamed(own) ?? levels.global
  const level = unit.declaredLevel ?? wanted ?? enforced
  const versions = (await client.versions(unit.subject))?.toSorted((one, other) => one - other) ?? []
  const last = versions.at(-1)
  const head = { unit, level, enforced, own, versions }
  if (last === undefined) return { ...head, latest: undefined, earlier: [], change: 'added' }
  const latest = await client.version(unit.subject, last)
  const looked = isTransitive(level) ? versions : [last]
  const earlier: Earlier[] = []
  for (const number of looked) {
    const version = number === last ? latest : await client.version(unit.subject, number)
    if (version === undefined) continue
    const read = await earlierSchema(version, client)
    if (typeof read === 'string') return { ...head, latest, earlier: [], change: 'unknown', reason: read }
    earlier.push(read)
  }
  const newest = earlier.at(-1)
  const isSame = newest !== undefined && normalForm(newest.schema) === normalForm(unit.schema)
  return { ...head, latest, earlier, change: isSame ? 'unchanged' : 'changed' }
}

/** The version's schema as the registry reads it, or why it cannot be read. */
async function earlierSchema(version: SubjectVersion, client: RegistryClient): Promise<Earlier | string> {
  const { subject, version: number, schemaType } = version
  if (schemaType !== 'AVRO') return `version ${number} of ${subject} is ${schemaType}, not Avro`
  const resolved = await client.resolve(version)
  if (resolved === undefined) return `what version ${number} of ${subject} refers to is not in the registry`
  const path = `registry:${subject}:${number}`
  const others = resolved.referenced.map((text, index): SchemaFile => ({ path: `${path}:${index + 1}`, text }))
  const parsed = parseSchemas([...others, { path, text: version.schema }], { lenient: true })
  const schema = parsed.schemas[path]
  if (schema !== undefined) return { label: `version ${number}`, schema }
  const problem = parsed.ok ? '' : `: ${parsed.problems[0]?.message ?? ''}`
  return `version ${number} of ${subject} cannot be parsed${problem}`
}

/** A schema that is to be registered, with what it refers to; undefined when that is not registered yet. */
export type SchemaOf = (unit: SubjectUnit) => Promise<NewSchema | undefined>

/** A changed schema that the registry judges otherwise. */
export interface Disagreement {
  readonly unit: SubjectUnit
  /** The registry would not take what is compatible here. */
  readonly wouldRefuse: boolean
  readonly finding: Finding
}

/**
 * Asks the registry itself about every changed schema, and reports where it judges otherwise: it is the registry that
 * decides in the end.
 */
export async function registryDisagreements(
  comparisons: readonly Comparison[],
  histories: ReadonlyMap<string, SubjectHistory>,
  schemaOf: SchemaOf,
  { admin }: Registry,
): Promise<readonly Disagreement[]> {
  const asked = comparisons.filter(({ unit, change, level }) => {
    // Under another level it would answer another question.
    return change === 'changed' && histories.get(unit.subject)?.enforced === level
  })
  const found = await pooled(asked, atOnce, async (comparison) => {
    const { unit, incompatibilities, level } = comparison
    const schema = await schemaOf(unit)
    if (schema === undefined) return undefined
    const answer = await admin.compatibility(unit.subject, schema)
    if (answer.kind === 'unknown') return undefined
    const isCompatible = incompatibilities.length === 0
    if (isCompatible === (answer.kind === 'compatible')) return undefined
    const reasons = answer.kind === 'incompatible' ? answer.messages.slice(0, 3).join(' ') : ''
    return { unit, wouldRefuse: isCompatible, finding: disagreement(unit, level, isCompatible, reasons) }
  })
  return found.filter((one) => one !== undefined)
}

function disagreement(unit: SubjectUnit, level: CompatibilityLevel, isCompatible: boolean, reasons: string): Finding {
  const place = { file: unit.file, line: 1, column: 1 }
  const [ours, theirs] = isCompatible ? ['compatible', 'incompatible'] : ['incompatible', 'compatible']
  return {
    rule: 'registry-disagrees',
    severity: 'warning',
    message: `${unit.subject}: this check finds the schema ${ours} (${level}), the registry answers ${theirs}.${reasons === '' ? '' : ` It says: ${reasons}`}`,
    fingerprint: fingerprint({ rule: 'registry-disagrees', place, identity: unit.subject }),
    check: checkIdOf(unit),
    place,
    help: isCompatible
      ? 'Registering will fail. Registries have rules beyond Avro: compatibility groups, reserved fields, data contract rules, a policy for logical types.'
      : 'Registering would succeed. Look at what the subject really enforces (its level, its compatibility group), and report it if this check is wrong.',
  }
}
