import type { CompatibilityLevel, ParsedSchemas, SchemaProblem } from '@kafka-dataops/avro'
import { BadInputError, type Finding, type Ports, type ReportBody, UnreachableError } from '@kafka-dataops/core'
import { brokenFilesOf, type TreeBase, treeBase } from './base.ts'
import { type TypeDifference, typeDifferences } from './changes.ts'
import { compareSubject, isTransitive } from './compare.ts'
import { type Dependencies, dependenciesOf, neededFiles, unitsOf } from './dependencies.ts'
import { compatibilityFindings, problemFinding, problemFingerprint, removedFinding } from './findings.ts'
import { lintFindings } from './lint.ts'
import type { Comparison, Snapshot, SubjectUnit } from './model.ts'
import type { Against, ValidateAvroInputs } from './operation.ts'
import { readCurrent } from './schema-files.ts'
import { schemaReport } from './schema-report.ts'
import { distinctSubjects, readSubjectEntries, type SubjectNames, subjectNames } from './subjects.ts'
import { folderSnapshot, gitSnapshots, type Snapshots } from './trees.ts'
import { readBaseline, waive } from './waive.ts'

/** The operation validate-avro; see operation.ts for its inputs. */
export async function runValidateAvro(inputs: ValidateAvroInputs, ports: Ports): Promise<ReportBody> {
  const against = inputs.against ?? defaultAgainst(ports)
  const entries = await readSubjectEntries(inputs.manifest, ports)
  const baseline = inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, ports.files)
  const { snapshot: current, findings: unreadable } = await readCurrent(inputs.schemas, ports.files)

  const everyUnit = unitsOf(current.parsed)
  const dependencies = dependenciesOf(everyUnit)
  const needed = neededFiles(dependencies)
  const folder = ports.files.placePath('.')
  const names = subjectNames({ entries, strategy: inputs['subject-strategy'], folder }, (file) => needed.has(file))
  const broken = brokenFilesOf(current, dependencies)
  const { units, findings: ambiguous } = distinctSubjects(
    everyUnit.filter(({ file }) => !broken.has(file)).map(names.nameOf),
  )

  const compared = await compareAll({ against, inputs, ports, current, units, names, dependencies })
  const breaks = compatibilityFindings(compared.comparisons)
  const found = [
    ...breaks,
    ...unreadable,
    ...problemFindings(current.parsed),
    ...ambiguous,
    ...compared.removed.map((unit) => removedFinding(unit, compared.label ?? '')),
    ...lintFindings(current, compared.tree?.latest),
  ]
  const shown = inputs['only-changed'] ? newFindings(found, compared) : { findings: found, notes: [] }
  const findings = waive(shown.findings, new Set(breaks), {
    baseline,
    breakLabel: inputs['break-label'],
    pullRequest: ports.pullRequest,
  })
  return schemaReport({
    comparisons: compared.comparisons,
    removed: compared.removed,
    against: compared.label,
    files: current.files.length + unreadable.length,
    findings,
    differences: compared.differences,
    currentRelease: compared.currentRelease,
    notes: [...compared.notes, ...shown.notes],
    registered: new Map(),
    onlyChanged: inputs['only-changed'],
    failOn: inputs['fail-on'],
  })
}

function defaultAgainst({ git }: Ports): Against {
  return git === undefined ? { kind: 'none' } : { kind: 'git' }
}

interface Setup {
  readonly against: Against
  readonly inputs: ValidateAvroInputs
  readonly ports: Ports
  readonly current: Snapshot
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
  readonly tree: TreeBase | undefined
}

async function compareAll(setup: Setup): Promise<Compared> {
  const { against, units, inputs } = setup
  const snapshots = await snapshotsOf(setup)
  if (snapshots !== undefined) return compareWithTrees(setup, snapshots)
  const comparisons = units.map((unit) =>
    compareSubject(unit, levelOf(unit, inputs), { earlier: [], change: 'unknown', reason: 'compared with nothing' }),
  )
  const notes = against.kind === 'git' ? ['The repository has no earlier commit to compare with.'] : []
  return {
    label: undefined,
    comparisons,
    removed: [],
    differences: [],
    currentRelease: undefined,
    notes,
    tree: undefined,
  }
}

async function snapshotsOf({ against, inputs, ports, current, units }: Setup): Promise<Snapshots | undefined> {
  const { git, files } = ports
  switch (against.kind) {
    case 'none':
      return undefined
    case 'dir':
      return folderSnapshot(against.path, inputs.schemas, files)
    case 'git': {
      if (git === undefined) throw noRepository(files.resolve('.'))
      const wantsReleases = units.some((unit) => isTransitive(levelOf(unit, inputs)))
      return gitSnapshots(against.ref, { patterns: inputs.schemas, current, wantsReleases }, { ...ports, git })
    }
    case 'registry':
      throw new UnreachableError({ code: 'not-yet', message: 'not yet' })
  }
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

function compareWithTrees({ inputs, current, units, names, dependencies }: Setup, snapshots: Snapshots): Compared {
  const tree = treeBase({ snapshots: snapshots.trees, current, dependencies, names })
  const comparisons = units.map((unit) => {
    const level = levelOf(unit, inputs)
    return compareSubject(unit, level, tree.earlierOf(unit, isTransitive(level)))
  })
  return {
    label: tree.latest.label,
    comparisons,
    removed: tree.removed,
    differences: typeDifferences(tree.latest.parsed.types, current.parsed.types),
    currentRelease: snapshots.currentRelease,
    notes: snapshots.notes,
    tree,
  }
}

function problemFindings(parsed: ParsedSchemas): readonly Finding[] {
  const problems = parsed.ok ? [] : parsed.problems
  return [
    ...problems.map((problem) => problemFinding(problem, 'error')),
    ...parsed.warnings.map((problem) => problemFinding(problem, 'warning')),
  ]
}

/** Leaves out what was there before the change, and says how much that is. */
function newFindings(
  findings: readonly Finding[],
  { tree }: Compared,
): { readonly findings: readonly Finding[]; readonly notes: readonly string[] } {
  if (tree === undefined) return { findings, notes: [] }
  const { parsed, problems } = tree.latest
  const before = new Set([...problems, ...parsed.warnings].map((problem: SchemaProblem) => problemFingerprint(problem)))
  for (const finding of lintFindings(tree.latest, undefined)) before.add(finding.fingerprint)
  const fresh = findings.filter(({ fingerprint }) => !before.has(fingerprint))
  const old = findings.length - fresh.length
  if (old === 0) return { findings, notes: [] }
  const note = `${old} older ${old === 1 ? 'finding is' : 'findings are'} not shown: ${old === 1 ? 'it was' : 'they were'} there before this change (only-changed: false shows all).`
  return { findings: fresh, notes: [note] }
}
