import { normalForm } from '@kafka-dataops/avro'
import {
  BadInputError,
  type Finding,
  fingerprint,
  type Ports,
  type PullRequestContext,
  type SubjectResult,
  UnreachableError,
} from '@kafka-dataops/core'
import type { NewSchema, SchemaReference } from '@kafka-dataops/registry'
import type { Dependencies } from './dependencies.ts'
import type { ExternalSchema } from './external-schemas.ts'
import type { Comparison, SubjectUnit } from './model.ts'
import type { Disagreement, Registry, SubjectHistory } from './registry-base.ts'

/** @throws BadInputError when this run must not write to a registry at all. */
export function refuseRegistering(pullRequest: PullRequestContext | undefined): void {
  if (pullRequest?.isFork !== true) return
  throw new BadInputError({
    code: 'register-refused',
    message: 'register: true is refused for the pull request of a fork: its schemas are a stranger’s proposal.',
    help: 'Register where the change is merged: on push to the main branch.',
  })
}

export interface RegisterSetup {
  readonly comparisons: readonly Comparison[]
  readonly histories: ReadonlyMap<string, SubjectHistory>
  readonly dependencies: Dependencies
  readonly texts: ReadonlyMap<string, string>
  readonly registry: Registry
  readonly external: readonly ExternalSchema[]
  readonly disagreements: readonly Disagreement[]
  readonly log: Ports['log']
}

export interface Registered {
  readonly subjects: ReadonlyMap<string, NonNullable<SubjectResult['registered']>>
  readonly findings: readonly Finding[]
  /** The registry could not be reached in the middle of it. */
  readonly isCutShort: boolean
}

/** The references that a schema would be registered with. */
export interface References {
  /** Undefined when something that it refers to is not registered as it stands here. */
  readonly schemaOf: (unit: SubjectUnit) => Promise<NewSchema | undefined>
  /** Notes under which version a schema now is. */
  readonly settle: (unit: SubjectUnit, version: number) => void
}

/** Finds the version of everything that a schema refers to: what was just registered, else what is registered already. */
export function references(setup: Omit<RegisterSetup, 'log' | 'disagreements'>): References {
  const { comparisons, histories, dependencies, texts, registry, external } = setup
  const byFile = Map.groupBy(
    comparisons.map(({ unit }) => unit),
    ({ file }) => file,
  )
  const outside = new Map(external.map(({ path, reference }) => [path, reference]))
  const versions = new Map<string, number>()

  async function versionOf(unit: SubjectUnit): Promise<number | undefined> {
    const settled = versions.get(unit.subject)
    if (settled !== undefined) return settled
    const history = histories.get(unit.subject)
    if (history?.change === 'unchanged' && history.latest !== undefined) return history.latest.version
    if (history === undefined || history.versions.length === 0) return undefined
    const schema = await schemaOf(unit)
    return schema === undefined ? undefined : registry.admin.lookup(unit.subject, schema)
  }

  async function schemaOf(unit: SubjectUnit): Promise<NewSchema | undefined> {
    const found = new Map<string, SchemaReference>()
    for (const [type, file] of dependencies.get(unit.file) ?? []) {
      const reference = outside.get(file)
      if (reference !== undefined) {
        found.set(reference.subject, { ...reference, name: type })
        continue
      }
      // A protocol holds several types, each with a subject; what stands inside another type comes with that.
      const inFile = byFile.get(file) ?? []
      const other = inFile.find((candidate) => candidate.type === type) ?? inFile[0]
      const version = other === undefined ? undefined : await versionOf(other)
      if (other === undefined || version === undefined) return undefined
      found.set(other.subject, { name: other.type, subject: other.subject, version })
    }
    return { schemaType: 'AVRO', schema: textOf(unit, dependencies, texts), references: [...found.values()] }
  }

  return { schemaOf, settle: (unit, version) => void versions.set(unit.subject, version) }
}

/** A file's own text; a type of a protocol is no file, and is written out. */
function textOf(unit: SubjectUnit, dependencies: Dependencies, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(unit.file)
  if (text !== undefined && !/\.(avpr|avdl)$/i.test(unit.file)) return text.replace(/^\uFEFF/, '')
  return normalForm(unit.schema, { references: dependencies.get(unit.file)?.keys() ?? [] })
}

/**
 * What stands in the way of registering, found before anything is written: a subject that takes no writes, and a break
 * that was approved here but that the registry would refuse.
 */
export async function registerObstacles({
  comparisons,
  histories,
  registry,
  disagreements,
}: RegisterSetup): Promise<readonly Finding[]> {
  const findings = disagreements
    .filter(({ wouldRefuse }) => wouldRefuse)
    .map(({ unit }) => {
      const message = `The registry would refuse ${unit.subject}, for reasons beyond Avro's rules.`
      return refused(unit, message, 'See what the registry says of it, in the finding registry-disagrees.')
    })
  for (const { unit, change, incompatibilities, reason } of comparisons) {
    if (change === 'unknown') {
      const message = `${unit.subject} could not be compared, so it is not registered: ${reason ?? 'its history cannot be read'}.`
      findings.push(refused(unit, message, 'Use a new subject, or delete the version that cannot be read.'))
    }
    if (change !== 'added' && change !== 'changed') continue
    const mode = await registry.admin.mode(unit.subject)
    if (mode?.startsWith('READONLY') === true) {
      const message = `The registry takes no writes to ${unit.subject} (mode ${mode}).`
      findings.push(refused(unit, message, 'Set the mode of the subject, or of the registry, to READWRITE.'))
    }
    const history = histories.get(unit.subject)
    const keeps = unit.declaredLevel ?? history?.enforced
    if (incompatibilities.length > 0 && keeps !== 'NONE') {
      const message = `The break of ${unit.subject} is approved here, but the registry keeps the level ${keeps} and would refuse it.`
      findings.push(
        refused(
          unit,
          message,
          'Declare compatibility: NONE for the subject in dataops.yml for this release, or use a new subject.',
        ),
      )
    }
  }
  return findings
}

/**
 * Registers what is new or changed, what others refer to first, and sets declared levels. Nothing is done twice: run
 * again after a failure, it goes on where it stopped.
 */
export async function registerAll(setup: RegisterSetup): Promise<Registered> {
  const { comparisons, dependencies, log } = setup
  const subjects = new Map<string, NonNullable<SubjectResult['registered']>>()
  const refs = references(setup)
  const ordered = inDependencyOrder(comparisons, dependencies)
  for (const [index, comparison] of ordered.entries()) {
    const { unit } = comparison
    try {
      const outcome = await registerOne(comparison, refs, setup)
      if (typeof outcome === 'string') {
        const help = `${progress(subjects, ordered.length - index)} Mend it and run again: what is registered stays, and is not registered twice.`
        return { subjects, findings: [refused(unit, outcome, help)], isCutShort: false }
      }
      if (outcome === undefined) continue
      subjects.set(unit.subject, outcome)
      log.info(
        `${unit.subject}: version ${outcome.version ?? '?'}, id ${outcome.id}${outcome.isNew ? ', registered' : ', was registered'}`,
      )
    } catch (error) {
      if (!(error instanceof UnreachableError) || subjects.size === 0) throw error
      const { message, code } = error.problem
      const help = `${progress(subjects, ordered.length - index)} Run again: what is registered is not registered twice.`
      const finding = { ...refused(unit, message, help), rule: code }
      return { subjects, findings: [finding], isCutShort: true }
    }
  }
  return { subjects, findings: [], isCutShort: false }
}

function progress(done: ReadonlyMap<string, unknown>, left: number): string {
  const names = [...done.keys()]
  return names.length === 0
    ? 'Nothing was registered before it.'
    : `Registered before it: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}; ${left} left.`
}

/** What it is registered as; undefined when there was nothing to do; a text when the registry refuses. */
async function registerOne(
  { unit, change }: Comparison,
  refs: References,
  { histories, registry: { admin, client } }: RegisterSetup,
): Promise<NonNullable<SubjectResult['registered']> | string | undefined> {
  const history = histories.get(unit.subject)
  if (unit.declaredLevel !== undefined && history?.own !== unit.declaredLevel) {
    await admin.setLevel(unit.subject, unit.declaredLevel)
  }
  if (change !== 'added' && change !== 'changed') {
    if (history?.latest !== undefined) refs.settle(unit, history.latest.version)
    return undefined
  }
  const schema = await refs.schemaOf(unit)
  if (schema === undefined) return `What ${unit.subject} refers to is not registered.`
  const known = await admin.lookup(unit.subject, schema)
  if (known !== undefined) {
    refs.settle(unit, known)
    const found = await client.version(unit.subject, known)
    if (found !== undefined) return { id: found.id, version: known, isNew: false }
  }
  const result = await admin.register(unit.subject, schema)
  if (result.kind === 'refused') return `The registry refuses ${unit.subject}: ${result.message}`
  const version = await admin.lookup(unit.subject, schema)
  if (version === undefined) return { id: result.id, isNew: true }
  refs.settle(unit, version)
  return { id: result.id, version, isNew: true }
}

function refused(unit: SubjectUnit, message: string, help: string): Finding {
  const place = { file: unit.file, line: 1, column: 1 }
  return {
    rule: 'register-refused',
    severity: 'error',
    message,
    fingerprint: fingerprint({ rule: 'register-refused', place, identity: unit.subject }),
    place,
    help,
  }
}

/** What a file needs comes before it. There are no circles: the parser reports them as errors. */
export function inDependencyOrder(
  comparisons: readonly Comparison[],
  dependencies: Dependencies,
): readonly Comparison[] {
  const byFile = Map.groupBy(comparisons, ({ unit }) => unit.file)
  const ordered: Comparison[] = []
  const done = new Set<string>()
  const visit = (start: string): void => {
    const waiting: { readonly file: string; readonly isLeft: boolean }[] = [{ file: start, isLeft: false }]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.isLeft) ordered.push(...(byFile.get(next.file) ?? []))
      if (next.isLeft || done.has(next.file)) continue
      done.add(next.file)
      waiting.push({ file: next.file, isLeft: true })
      for (const file of new Set(dependencies.get(next.file)?.values() ?? [])) waiting.push({ file, isLeft: false })
    }
  }
  for (const { unit } of comparisons) visit(unit.file)
  return ordered
}
