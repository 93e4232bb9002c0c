import { type PlanField, type Problem, UnreachableError } from '@kafka-dataops/core'
import type { NewSchema, SubjectVersion } from '@kafka-dataops/registry'
import type { DeclaredSubject } from '../desired/declaration.ts'
import { indentJson } from '../json-text.ts'
import { settle } from '../patience.ts'
import { type Platform, required } from '../platform.ts'
import { type Difference, type ResourceKind, type Risk, unchanged } from '../resource-kind.ts'

/** A subject as it is, seen from the schema that is declared for it. */
export interface LiveSubject {
  /** Its own level; undefined when it has none. */
  readonly level?: string
  /** Newest version; 0 when the subject has only a level. */
  readonly latest: number
  /** The version that holds exactly the declared schema. */
  readonly registered?: number
}

const registryOf = ({ registry }: Platform) => required(registry, 'registry')

export const subjectKind: ResourceKind<DeclaredSubject, LiveSubject> = {
  name: 'schema',
  service: 'registry',
  order: 1,
  declared: ({ schemas }) => schemas,
  needs: ({ references }) => references.map(({ subject }) => subject),
  async readLive(declared, platform) {
    const found = new Map<string, LiveSubject>()
    for (const subject of declared) {
      const live = await readSubject(subject, platform)
      if (live !== undefined) found.set(subject.name, live)
    }
    return found
  },
  diff: diffSubject,
  async check(changes, platform) {
    const { admin } = registryOf(platform)
    const problems: Problem[] = []
    for (const { declared, difference } of changes) {
      if (declared.absent || !difference.fields.some(({ path }) => path === 'schema')) continue
      const schema = await schemaOf(declared, platform)
      const answer = schema === undefined ? undefined : await admin.compatibility(declared.name, schema)
      if (answer?.kind !== 'incompatible') continue
      const reasons = answer.messages.length === 0 ? '' : ` ${answer.messages.join(' ')}`
      problems.push({
        code: 'schema-incompatible',
        message: `The schema of "${declared.name}" is not compatible with what is registered.${reasons}`,
        place: declared.placeOf(['file']),
      })
    }
    return problems
  },
  async apply({ declared, difference }, platform) {
    const { admin } = registryOf(platform)
    const { name, compatibility } = declared
    if (difference.action === 'delete') {
      await admin.remove(name)
      return
    }
    const changes = new Set(difference.fields.map(({ path }) => path))
    if (changes.has('schema')) {
      const schema = await schemaOf(declared, platform)
      if (schema === undefined) throw missingReference(declared)
      const result = await admin.register(name, schema)
      if (result.kind === 'refused') {
        throw new UnreachableError({
          code: 'schema-refused',
          message: `The registry refused the schema of "${name}": ${result.message}`,
          place: declared.placeOf(['file']),
        })
      }
    }
    if (changes.has('compatibility') && compatibility !== undefined) {
      await admin.setLevel(name, compatibility)
      await settle(
        async () => (await admin.level(name)) === compatibility,
        `"${name}" has not its level`,
        platform.signal,
      )
    }
  },
  preImage: (live) => live,
  stays: (_, path) => path === 'schema',
  async undo(name, before, after, platform) {
    const { admin } = registryOf(platform)
    const changes = new Set(after.fields.map(({ path }) => path))
    if (after.action === 'delete') {
      return { left: [`Subject "${name}" was deleted (softly): register its schemas again to bring it back.`] }
    }
    if (changes.has('compatibility')) {
      if (before?.level === undefined) await admin.unsetLevel(name)
      else await admin.setLevel(name, before.level)
    }
    return {
      left: changes.has('schema') ? [`The schema registered for "${name}" stays: records may carry its id.`] : [],
    }
  },
}

async function readSubject(declared: DeclaredSubject, platform: Platform): Promise<LiveSubject | undefined> {
  const { admin, client } = registryOf(platform)
  const latest = await client.version(declared.name, 'latest')
  const level = await admin.level(declared.name)
  if (latest === undefined && (level === undefined || level === 'NONE')) return undefined
  const schema = latest === undefined || declared.absent ? undefined : await schemaOf(declared, platform)
  const registered =
    schema === undefined
      ? undefined
      : ((await admin.lookup(declared.name, schema)) ??
        (latest !== undefined && isSame(schema, latest) ? latest.version : undefined))
  return {
    latest: latest?.version ?? 0,
    ...(level === undefined ? {} : { level }),
    ...(registered === undefined ? {} : { registered }),
  }
}

/** Some registries take a schema with other white space for another one. */
function isSame(schema: NewSchema, { schemaType, schema: text, references }: SubjectVersion): boolean {
  const canonical = (each: string): string => (schemaType === 'PROTOBUF' ? each : indentJson(each)).trim()
  const named = (all: NewSchema['references']): string =>
    JSON.stringify(all.map(({ name, subject, version }) => [name, subject, version]).toSorted())
  return (
    schema.schemaType === schemaType &&
    canonical(schema.schema) === canonical(text) &&
    named(schema.references) === named(references)
  )
}

/** The declared schema with its references resolved to versions; undefined while one of them is not registered. */
async function schemaOf(declared: DeclaredSubject, platform: Platform): Promise<NewSchema | undefined> {
  const { client } = registryOf(platform)
  const references = []
  for (const { name, subject, version } of declared.references) {
    const number = version ?? (await client.version(subject, 'latest'))?.version
    if (number === undefined) return undefined
    references.push({ name, subject, version: number })
  }
  return { schemaType: declared.schemaType, schema: await platform.readText(declared.file), references }
}

function diffSubject(declared: DeclaredSubject, live: LiveSubject | undefined): Difference {
  if (declared.absent) {
    if (live === undefined || live.latest === 0) return unchanged
    return {
      ...unchanged,
      action: 'delete',
      fields: [{ path: 'schema', before: `version ${live.latest}`, after: null, sensitive: false }],
      risks: [{ level: 'high', reason: 'Producers and consumers that look the subject up fail.' }],
      reversibility: {
        level: 'partial',
        reason: 'A soft delete: the schemas can be registered again, under new versions.',
      },
    }
  }
  const fields: PlanField[] = []
  const risks: Risk[] = []
  const registers = live?.registered === undefined
  if (registers) {
    const before = live === undefined || live.latest === 0 ? null : `version ${live.latest}`
    fields.push({ path: 'schema', before, after: declared.file, sensitive: false })
    if (before !== null) risks.push({ level: 'medium', reason: 'Producers may write with the new schema at once.' })
  }
  const { compatibility } = declared
  if (compatibility !== undefined && compatibility !== live?.level) {
    fields.push({ path: 'compatibility', before: live?.level ?? null, after: compatibility, sensitive: false })
    if (live?.level !== undefined && isLower(compatibility, live.level)) {
      risks.push({ level: 'high', reason: `${compatibility} permits changes that ${live.level} refuses.` })
    }
  }
  return {
    ...unchanged,
    action: fields.length === 0 ? 'none' : live === undefined || live.latest === 0 ? 'create' : 'update',
    fields,
    risks,
    reversibility: registers
      ? { level: 'partial', reason: 'A registered schema stays: records may carry its id. The level can be set back.' }
      : { level: 'full' },
  }
}

/** Whether a level permits a change that another one refuses. */
export function isLower(level: string, than: string): boolean {
  const directions = (name: string): ReadonlySet<string> => {
    const base = name.replace('_TRANSITIVE', '')
    return new Set(base === 'FULL' ? ['BACKWARD', 'FORWARD'] : base === 'NONE' ? [] : [base])
  }
  const kept = directions(level)
  const lost = [...directions(than)].some((direction) => !kept.has(direction))
  return lost || (than.endsWith('_TRANSITIVE') && !level.endsWith('_TRANSITIVE'))
}

function missingReference({ name, references, placeOf }: DeclaredSubject): UnreachableError {
  return new UnreachableError({
    code: 'schema-reference-missing',
    message: `A schema that "${name}" refers to is not registered: ${references.map(({ subject }) => subject).join(', ')}.`,
    place: placeOf(['references']),
  })
}
