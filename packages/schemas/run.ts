import { type CompatibilityLevel, type NamedSchema, parseSchemas } from '@kafka-dataops/avro'
import type { LintSettings } from '@kafka-dataops/avro/lint'
import { BadInputError, type Finding, type Ports, type ReportBody, UnreachableError } from '@kafka-dataops/core'
import { registryAdmin, registryClient, registryConnection } from '@kafka-dataops/registry'
import { brokenFilesOf, treeBase, unreadableFilesOf } from './base.ts'
import { type TypeDifference, typeDifferences } from './changes.ts'
import { compareSubject, isTransitive } from './compare.ts'
import { closureOf, type Dependencies, dependenciesOf, neededFiles, unitsOf } from './dependencies.ts'
import { type ExternalSchema, externalSchemas, outsideReferences, withExternal } from './external-schemas.ts'
import { compatibilityFindings, removedFinding, renamedFinding } from './findings.ts'
import { type Before, lintFindings } from './lint.ts'
import { readManifestSections } from './manifest-sections.ts'
import type { Comparison, Snapshot, SubjectUnit } from './model.ts'
import { namedTypesIn } from './named-types.ts'
import type { Against, ValidateAvroInputs } from './operation.ts'
import {
  type Registered,
  type RegisterSetup,
  references,
  refuseRegistering,
  registerAll,
  registerObstacles,
} from './register.ts'
import { type Registry, registryDisagreements, registryHistories, type SubjectHistory } from './registry-base.ts'
import { checkSampleData } from './sample-data.ts'
import { readCurrent } from './schema-files.ts'
import { schemaReport } from './schema-report.ts'
import { distinctSubjects, referenceContradictions, type SubjectNames, subjectNames } from './subjects.ts'
import { folderSnapshot, gitSnapshots, type Snapshots } from './trees.ts'
import { readBaseline, waive } from './waive.ts'

/** The operation validate-avro; see operation.ts for its inputs. */
export async function runValidateAvro(inputs: ValidateAvroInputs, ports: Ports): Promise<ReportBody> {
  const against = againstOf(inputs, ports)
  if (inputs.register) refuseRegistering(ports.pullRequest)
  const { entries, declared, lint } = await readManifestSections(inputs.manifest, ports)
  const baseline = inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, ports.files)
  const { snapshot: files, findings: unreadable } = await readCurrent(inputs.schemas, ports.files)
  const { external, notes: externalNotes } = await readExternal(outsideReferences(declared, files), inputs, ports)
  const current = withExternal(files, external)

  const everyUnit = unitsOf(current.parsed)
  const dependencies = dependenciesOf(everyUnit)
  const needed = neededFiles(dependencies)
  const folder = ports.files.placePath('.')
  const names = subjectNames({ entries, declared, strategy: inputs['subject-strategy'], folder }, (file) =>
    needed.has(file),
  )
  const broken = brokenFilesOf(current, dependencies)
  const whole = everyUnit.filter(({ file }) => !broken.has(file))
  const { units, findings: ambiguous } = distinctSubjects(whole.flatMap(names.of))
  const contradictions = [...whole.flatMap(names.contradictions), ...referenceContradictions(declared, units)]
  if (contradictions.length > 0) throw new BadInputError(contradictions)

  const compared = await compareAll({ against, inputs, ports, current, external, units, names, dependencies })
  const samples = await checkSampleData(inputs['sample-data'] ?? [], units, ports.files)
  const breaks = compatibilityFindings(compared.comparisons)
  const found = [
    ...breaks,
    ...unreadable,
    ...ambiguous,
    ...compared.findings,
    ...samples.findings,
    ...compared.removed.map((unit) => removedFinding(unit, compared.label ?? '')),
    ...lintFindings(current, compared.before, lint),
  ]
  const shown = inputs['only-changed']
    ? newFindings(found, compared, lint, hinderedChanges(current, dependencies, compared.changedFiles ?? new Set()))
    : { findings: found, notes: [] }
  const findings = waive(shown.findings, new Set(breaks), {
    baseline,
    breakLabel: inputs['break-label'],
    pullRequest: ports.pullRequest,
  })
  const registered = inputs.register ? await registerWhenSound(findings, compared, ports) : nothingRegistered
  const report = schemaReport({
    comparisons: compared.comparisons,
    samples: samples.checks,
    removed: compared.removed,
    against: compared.label,
    files: current.files.length + unreadable.length,
    findings: [...findings, ...registered.findings],
    differences: compared.differences,
    currentRelease: compared.currentRelease,
    notes: [...externalNotes, ...compared.notes, ...shown.notes, ...registered.notes],
    registered: registered.subjects,
    onlyChanged: inputs['only-changed'],
    failOn: inputs['fail-on'],
  })
  return registered.isCutShort ? { ...report, status: 'error', partial: true } : report
}

/** What is registered must have been compared with the registry. */
function againstOf({ against, register }: ValidateAvroInputs, { git }: Ports): Against {
  if (!register) return against ?? (git === undefined ? { kind: 'none' } : { kind: 'git' })
  if (against === undefined || against.kind === 'registry') return { kind: 'registry' }
  throw new BadInputError({
    code: 'input-contradiction',
    message: 'register: true needs against: registry: what is registered must be compared with what is there.',
    help: 'Leave against out where schemas are registered, and compare with Git in a step of its own.',
  })
}

interface RegisterOutcome extends Registered {
  readonly notes: readonly string[]
}

const nothingRegistered: RegisterOutcome = { subjects: new Map(), findings: [], notes: [], isCutShort: false }

/** All checks come before the first write; one error and nothing is written. */
async function registerWhenSound(
  findings: readonly Finding[],
  { registry, comparisons }: Compared,
  { log }: Ports,
): Promise<RegisterOutcome> {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return { ...nothingRegistered, notes: ['Nothing was registered, since a check failed.'] }
  if (registry === undefined) return nothingRegistered
  const setup = { ...registry, comparisons, log }
  const obstacles = await registerObstacles(setup)
  if (obstacles.length > 0) {
    return {
      ...nothingRegistered,
      findings: obstacles,
      notes: ['Nothing was registered, since not all would be taken.'],
    }
  }
  return { ...(await registerAll(setup)), notes: [] }
}

interface Setup {
  readonly against: Against
  readonly inputs: ValidateAvroInputs
  readonly ports: Ports
  readonly current: Snapshot
  readonly external: readonly ExternalSchema[]
  readonly units: readonly SubjectUnit[]
  readonly names: SubjectNames
  readonly dependencies: Dependencies
}

interface Compared {
  readonly label: string | undefined
  readonly comparisons: readonly Comparison[]
  readonly removed: readonly SubjectUnit[]
  readonly differences: readonly TypeDifference[]
  readonly currentRelease: string | undefined
  readonly notes: readonly string[]
  /** The trees that were compared with; absent for a registry. */
  readonly before?: Before & { readonly strict: Snapshot }
  /** Files that differ from the tree that was compared with. */
  readonly changedFiles?: ReadonlySet<string>
  /** Findings beside those of single schemas. */
  readonly findings: readonly Finding[]
  /** What registering needs; absent when nothing was compared with a registry. */
  readonly registry?: Omit<RegisterSetup, 'comparisons' | 'log'>
}

async function compareAll(setup: Setup): Promise<Compared> {
  const { against, units, inputs, ports } = setup
  if (against.kind === 'registry') {
    try {
      return await compareWithRegistry(setup)
    } catch (error) {
      const reason = forkReason(error, ports)
      if (reason === undefined) throw error
      const comparisons = units.map((unit) =>
        compareSubject(unit, levelOf(unit, inputs), { earlier: [], change: 'unknown', reason }),
      )
      return { ...comparedWithNothing, comparisons, notes: [] }
    }
  }
  const snapshots = await snapshotsOf(setup)
  if (snapshots !== undefined) return compareWithTrees(setup, snapshots)
  const notes = against.kind === 'git' ? ['The repository has no earlier commit to compare with.'] : []
  return { ...comparedWithNothing, notes }
}

/** A fork has no secrets: what needs the registry is skipped, everything else still runs. */
function forkReason(error: unknown, { pullRequest }: Ports): string | undefined {
  if (pullRequest?.isFork !== true) return undefined
  const problems =
    error instanceof BadInputError ? error.problems : error instanceof UnreachableError ? [error.problem] : []
  if (problems.length === 0 || !problems.every(({ code }) => code.startsWith('registry-'))) return undefined
  return `A fork has no secrets, so the registry was not asked: ${problems[0]?.message ?? ''}`
}

const noTree = { removed: [], currentRelease: undefined } as const
const comparedWithNothing = { ...noTree, label: undefined, comparisons: [], differences: [], findings: [] } as const

async function snapshotsOf({ against, inputs, ports, current, units }: Setup): Promise<Snapshots | undefined> {
  const { git, files } = ports
  if (against.kind === 'dir') return folderSnapshot(against.path, inputs.schemas, files)
  if (against.kind !== 'git') return undefined
  if (git === undefined) throw noRepository(files.resolve('.'))
  const wantsReleases = units.some((unit) => isTransitive(levelOf(unit, inputs)))
  return gitSnapshots(against.ref, { patterns: inputs.schemas, current, wantsReleases }, { ...ports, git })
}

async function compareWithRegistry({
  inputs,
  ports,
  current,
  external,
  units,
  dependencies,
}: Setup): Promise<Compared> {
  const { registry, label } = await openRegistry(inputs, ports)
  const read = await registryHistories(units, inputs.compatibility, registry)
  const histories = new Map(read.map((history) => [history.unit.subject, history]))
  const comparisons = read.map((history): Comparison => {
    const comparison = compareSubject(history.unit, history.level, history)
    return { ...comparison, nextVersion: (history.versions.at(-1) ?? 0) + 1 }
  })
  const texts = new Map(current.files.map(({ path, text }) => [path, text]))
  const setup = { histories, dependencies, texts, registry, external }
  const { schemaOf } = references({ ...setup, comparisons })
  const disagreements = await registryDisagreements(comparisons, histories, schemaOf, registry)
  return {
    ...noTree,
    label,
    comparisons,
    differences: registryDifferences(comparisons),
    notes: levelNotes(read),
    findings: disagreements.map(({ finding }) => finding),
    registry: { ...setup, disagreements },
  }
}

/** What files here refer to and only the registry has, where the manifest says under which subject. */
async function readExternal(
  outside: ReturnType<typeof outsideReferences>,
  inputs: ValidateAvroInputs,
  ports: Ports,
): Promise<{ readonly external: readonly ExternalSchema[]; readonly notes: readonly string[] }> {
  const [first] = outside
  if (first === undefined) return { external: [], notes: [] }
  try {
    const { registry } = await openRegistry(
      inputs,
      ports,
      `${first.name} is defined in no file here; dataops.yml says that the registry has it as "${first.subject}"`,
    )
    return { external: await externalSchemas(outside, registry.client), notes: [] }
  } catch (error) {
    const reason = forkReason(error, ports)
    if (reason === undefined) throw error
    return {
      external: [],
      notes: [`${first.name}, which dataops.yml refers to in the registry, is not known. ${reason}`],
    }
  }
}

async function openRegistry(
  inputs: ValidateAvroInputs,
  ports: Ports,
  why = 'The registry is to be asked',
): Promise<{ readonly registry: Registry; readonly label: string }> {
  const connection = await registryConnection(inputs, ports)
  if (connection === undefined) {
    throw new BadInputError({
      code: 'registry-url-missing',
      message: `${why}, but schema-registry-url is not given.`,
      help: 'Give it as an input, or in dataops.yml as schema-registry.url.',
    })
  }
  const registry = { client: registryClient(connection), admin: registryAdmin(connection) }
  return { registry, label: `the registry at ${new URL(connection.url).host}` }
}

function registryDifferences(comparisons: readonly Comparison[]): readonly TypeDifference[] {
  const before = new Map<string, NamedSchema>()
  const after = new Map<string, NamedSchema>()
  for (const { unit, earlier, change } of comparisons) {
    if (change !== 'added' && change !== 'changed') continue
    for (const type of namedTypesIn(unit.schema)) after.set(type.fullName, type)
    const last = earlier.at(-1)
    for (const type of last === undefined ? [] : namedTypesIn(last.schema)) before.set(type.fullName, type)
  }
  return typeDifferences(before, after)
}

/** Says where a declared level is not what the registry enforces: then registering may be judged otherwise. */
function levelNotes(histories: readonly SubjectHistory[]): readonly string[] {
  const differing = histories.filter(({ level, enforced, change }) => level !== enforced && change !== 'unchanged')
  return differing
    .slice(0, 20)
    .map(({ unit, level, enforced }) => `${unit.subject} was checked for ${level}; the registry enforces ${enforced}.`)
}

function noRepository(folder: string): BadInputError {
  return new BadInputError({
    code: 'git-missing',
    message: `${folder} is in no Git repository, so there is no earlier commit to compare with.`,
    help: 'Check that actions/checkout ran before this step, or compare with a folder (against: dir:PATH), the registry, or nothing (none).',
  })
}

function levelOf(unit: SubjectUnit, inputs: ValidateAvroInputs): CompatibilityLevel {
  return unit.declaredLevel ?? inputs.compatibility ?? 'BACKWARD'
}

function compareWithTrees(
  { inputs, current, external, units, names, dependencies }: Setup,
  snapshots: Snapshots,
): Compared {
  const [last, ...before] = snapshots.trees.map((tree) => withExternal(tree, external)).reverse()
  const trees: Snapshots['trees'] = last === undefined ? snapshots.trees : [...before.reverse(), last]
  const tree = treeBase({ snapshots: trees, current, dependencies, names })
  const comparisons = units.map((unit) => {
    const level = levelOf(unit, inputs)
    return compareSubject(unit, level, tree.earlierOf(unit, isTransitive(level)))
  })
  return {
    label: tree.latest.label,
    findings: tree.renamed.map((renamed) => renamedFinding(renamed, tree.latest.label)),
    comparisons,
    removed: tree.removed,
    differences: typeDifferences(tree.latest.parsed.types, current.parsed.types),
    currentRelease: snapshots.currentRelease,
    notes: snapshots.notes,
    changedFiles: tree.changedFiles,
    before: { base: tree.latest, history: trees.slice(0, -1), strict: strictly(tree.latest) },
  }
}

/** As the schemas here are read: what is wrong with the old ones only counts when it was wrong then by the same rules. */
function strictly(snapshot: Snapshot): Snapshot {
  return snapshot.isStrict
    ? snapshot
    : { ...snapshot, parsed: parseSchemas([...snapshot.files, ...(snapshot.external ?? [])]), isStrict: true }
}

const shownFiles = 20

/** Changed files that cannot be compared, and the problems that keep them from it, which may be in files they need. */
interface HinderedChanges {
  readonly files: readonly string[]
  readonly problems: ReadonlySet<string>
}

function hinderedChanges(
  current: Snapshot,
  dependencies: Dependencies,
  changedFiles: ReadonlySet<string>,
): HinderedChanges {
  const unreadable = unreadableFilesOf(current)
  const reasons = new Set<string>()
  const files = [...changedFiles].filter((changed) => {
    const found = [...closureOf(changed, dependencies)].filter((file) => unreadable.has(file))
    for (const file of found) reasons.add(file)
    return found.length > 0
  })
  const problems = current.parsed.ok ? [] : current.parsed.problems.filter(({ place }) => reasons.has(place.file))
  return { files, problems: new Set(problems.map(identityOf)) }
}

function identityOf({ rule, place }: Pick<Finding, 'rule' | 'place'>): string {
  return JSON.stringify([rule, place?.file, place?.line, place?.column])
}

/**
 * Leaves out what was there before the change, and says how much that is. What keeps a change from being compared is
 * told however old it is: without it the change would pass unseen.
 */
function newFindings(
  findings: readonly Finding[],
  { before, registry, comparisons }: Compared,
  lint: LintSettings,
  hindered: HinderedChanges,
): { readonly findings: readonly Finding[]; readonly notes: readonly string[] } {
  if (before === undefined) {
    return { findings: registry === undefined ? findings : withoutUntouched(findings, comparisons), notes: [] }
  }
  // A file may have moved with all its warnings; an error is old only where it was.
  const key = ({ rule, message, severity, place }: Finding): string =>
    `${rule} ${severity === 'error' ? place?.file : ''} ${message}`
  const known = new Set(lintFindings(before.strict, undefined, lint).map(key))
  const fresh = findings.filter((finding) => !known.has(key(finding)) || hindered.problems.has(identityOf(finding)))
  const notes = hindered.files
    .slice(0, shownFiles)
    .map((file) => `${file} was changed but cannot be read, so its change was not compared.`)
  const old = findings.length - fresh.length
  if (old === 0) return { findings, notes }
  const note = `${old} older ${old === 1 ? 'finding is' : 'findings are'} not shown: ${old === 1 ? 'it was' : 'they were'} there before this change (only-changed: false shows all).`
  return { findings: fresh, notes: [...notes, note] }
}

/** A registry does not know what was wrong before; a warning about a schema that it has as it is, is no news. */
function withoutUntouched(findings: readonly Finding[], comparisons: readonly Comparison[]): readonly Finding[] {
  const touched = new Set(comparisons.filter(({ change }) => change !== 'unchanged').map(({ unit }) => unit.file))
  const compared = new Set(comparisons.map(({ unit }) => unit.file))
  return findings.filter(({ severity, place }) => {
    return severity === 'error' || place === undefined || touched.has(place.file) || !compared.has(place.file)
  })
}
