import { isNamed, type NamedSchema, normalForm, type Schema } from '@kafka-dataops/avro'
import { closureOf, type Dependencies, dependenciesOf, unitsOf } from './dependencies.ts'
import type { Earlier, NamedTypes, Snapshot, SubjectUnit } from './model.ts'
import type { SubjectNames } from './subjects.ts'

/** The earlier schemas of one subject, the oldest first, and whether the schema differs from the last. */
export interface EarlierSchemas {
  readonly earlier: readonly Earlier[]
  readonly change: 'added' | 'changed' | 'unchanged' | 'unknown'
  /** Why there are none, or none could be read. */
  readonly reason?: string
}

/** Earlier trees of the same repository: a commit, the release tags before it, or a folder. */
export interface TreeBase {
  readonly latest: Snapshot
  readonly earlierOf: (unit: SubjectUnit, isTransitive: boolean) => EarlierSchemas
  /** Types of the tree that have a subject, and are nowhere any more. */
  readonly removed: readonly SubjectUnit[]
  /** Types whose file has another name now, so that they would begin a new history under another subject. */
  readonly renamed: readonly RenamedSubject[]
  /** Files that differ from the tree. */
  readonly changedFiles: ReadonlySet<string>
}

export interface RenamedSubject {
  readonly before: SubjectUnit
  readonly now: SubjectUnit
}

export interface TreeBaseSetup {
  /** The oldest first; the last is the one to compare with, the others are releases before it. */
  readonly snapshots: readonly [...Snapshot[], Snapshot]
  readonly current: Snapshot
  readonly dependencies: Dependencies
  readonly names: SubjectNames
}

/**
 * Finds what a schema was before: under the same subject where dataops.yml names it, else the type of the same full
 * name in its file or wherever it stood, else the type that it has as an alias, else what its file held.
 */
export function treeBase({ snapshots, current, dependencies, names }: TreeBaseSetup): TreeBase {
  const trees = snapshots.map((snapshot) => treeOf(snapshot, names))
  const latest = snapshots.at(-1) ?? current
  const latestTree = trees.at(-1) ?? treeOf(latest, names)
  const changedFiles = changedFilesOf(current, latest)
  return {
    latest,
    changedFiles,
    removed: removedUnits(latestTree, current, names, changedFiles),
    renamed: renamedSubjects(latestTree, current, names),
    earlierOf(unit, isTransitive) {
      const closure = closureOf(unit.file, dependencies)
      const found = find(latestTree, unit, current.parsed.types)
      if (found === undefined) {
        const broken = latestTree.brokenFiles.has(unit.file)
        const reason = broken ? `${unit.file} of ${latest.label} cannot be read` : undefined
        return { earlier: [], change: broken ? 'unknown' : 'added', ...(reason === undefined ? {} : { reason }) }
      }
      const isUntouched = [...closure].every((file) => !changedFiles.has(file))
      const change = isUntouched || normalForm(found) === normalForm(unit.schema) ? 'unchanged' : 'changed'
      const older = isTransitive && change === 'changed' ? olderSchemas(trees.slice(0, -1), unit, current) : []
      return { earlier: [...older, { label: latest.label, schema: found }], change }
    },
  }
}

interface Tree {
  readonly snapshot: Snapshot
  readonly bySubject: ReadonlyMap<string, SubjectUnit>
  readonly units: readonly SubjectUnit[]
  readonly brokenFiles: ReadonlySet<string>
}

function treeOf(snapshot: Snapshot, names: SubjectNames): Tree {
  const { parsed } = snapshot
  const units = unitsOf(parsed).flatMap(names.of)
  const brokenFiles = brokenFilesOf(snapshot, dependenciesOf(units))
  const whole = units.filter(({ file }) => !brokenFiles.has(file))
  return { snapshot, units: whole, brokenFiles, bySubject: new Map(whole.map((unit) => [unit.subject, unit])) }
}

/** Files that cannot be read, and files that need one of them: what they say is not known. */
export function brokenFilesOf(snapshot: Snapshot, dependencies: Dependencies): ReadonlySet<string> {
  const broken = unreadableFilesOf(snapshot)
  if (broken.size === 0) return broken
  const { files } = snapshot
  const affected = files
    .map(({ path }) => path)
    .filter((path) => [...closureOf(path, dependencies)].some((file) => broken.has(file)))
  return new Set([...broken, ...affected])
}

/** Files with problems; one that another only contradicts says clearly what its own schema is. */
export function unreadableFilesOf({ parsed }: Snapshot): ReadonlySet<string> {
  if (parsed.ok) return new Set()
  const { problems, schemas, protocols } = parsed
  return new Set(problems.map(({ place }) => place.file).filter((file) => !(file in schemas || file in protocols)))
}

function changedFilesOf(current: Snapshot, before: Snapshot): ReadonlySet<string> {
  const texts = new Map(before.files.map(({ path, text }) => [path, text]))
  return new Set(current.files.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path))
}

function find(tree: Tree, unit: SubjectUnit, currentTypes: NamedTypes): Schema | undefined {
  const { types } = tree.snapshot.parsed
  if (unit.isMapped) {
    const mapped = tree.bySubject.get(unit.subject)
    if (mapped !== undefined) return mapped.schema
  }
  const ofName = (name: string): NamedSchema | undefined => {
    const type = types.get(name)
    return type === undefined || tree.brokenFiles.has(type.source.path) ? undefined : type
  }
  if (isNamed(unit.schema)) {
    // Where several files define the name, each follows its own.
    const own = tree.units.find(({ file, type }) => file === unit.file && type === unit.type)
    if (own !== undefined) return own.schema
    const same = ofName(unit.schema.fullName)
    if (same !== undefined) return same
    const aliased = unit.schema.aliases.map(ofName).find((type) => type !== undefined)
    if (aliased !== undefined) return aliased
  }
  const inFile = tree.units.find(({ file }) => file === unit.file)?.schema
  // What the file held may have moved elsewhere under its name: then this is another type.
  return inFile !== undefined && isNamed(inFile) && currentTypes.has(inFile.fullName) && inFile.fullName !== unit.type
    ? undefined
    : inFile
}

function renamedSubjects(tree: Tree, current: Snapshot, names: SubjectNames): readonly RenamedSubject[] {
  const units = unitsOf(current.parsed).flatMap(names.of)
  const subjects = new Set(units.map(({ subject }) => subject))
  const gone = new Map(
    tree.units
      .filter(({ subject, schema }) => isNamed(schema) && !subjects.has(subject))
      .map((unit) => [unit.type, unit]),
  )
  return units.flatMap((now) => {
    // A subject that is called like the type follows it wherever it is written.
    const isKnown = tree.bySubject.has(now.subject) || now.subject === now.type
    const before = isKnown ? undefined : gone.get(now.type)
    return before === undefined ? [] : [{ before, now }]
  })
}

/** Releases that had the same schema count once. */
function olderSchemas(trees: readonly Tree[], unit: SubjectUnit, current: Snapshot): readonly Earlier[] {
  const older: Earlier[] = []
  let last: string | undefined
  for (const tree of trees) {
    const schema = find(tree, unit, current.parsed.types)
    if (schema === undefined) continue
    const form = normalForm(schema)
    if (form !== last) older.push({ label: tree.snapshot.label, schema })
    last = form
  }
  return older
}

function removedUnits(
  tree: Tree,
  current: Snapshot,
  names: SubjectNames,
  changedFiles: ReadonlySet<string>,
): readonly SubjectUnit[] {
  if (changedFiles.size === 0 && tree.snapshot.files.length === current.files.length) return []
  const units = unitsOf(current.parsed).flatMap(names.of)
  const subjects = new Set(units.map(({ subject }) => subject))
  const files = new Set(current.files.map(({ path }) => path))
  const aliases = new Set(
    [...current.parsed.types.values()].flatMap((type) => type.aliases.map((alias) => alias.replace(/^\./, ''))),
  )
  return tree.units.filter(({ subject, schema, file, type }) => {
    if (subjects.has(subject)) return false
    // Without a name, or with another one in the same file, the file stands for the schema.
    if (!isNamed(schema)) return !files.has(file)
    return (
      !current.parsed.types.has(type) &&
      !aliases.has(type) &&
      !units.some((unit) => unit.file === file && unit.type !== type && !tree.snapshot.parsed.types.has(unit.type))
    )
  })
}
