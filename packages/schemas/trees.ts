import { posix } from 'node:path'
import type { SchemaFile } from '@kafka-dataops/avro'
import {
  BadInputError,
  type BaseCommit,
  baseCommit,
  type Files,
  type Git,
  type GitFile,
  type Ports,
} from '@kafka-dataops/core'
import type { Snapshot } from './model.ts'
import { isSchemaFile, readable, type Selection, selectionOf, snapshotOf, utf8Text } from './schema-files.ts'
import { isReleaseTag } from './schema-report.ts'

/** Earlier trees of schemas, the oldest first; the last is the one that the change builds on. */
export interface Snapshots {
  readonly trees: readonly [...Snapshot[], Snapshot]
  /** The newest release tag that the last tree contains. */
  readonly currentRelease: string | undefined
  readonly notes: readonly string[]
}

interface GitWish {
  readonly patterns: readonly string[]
  readonly current: Snapshot
  /** Also the trees of the release tags, for transitive levels. */
  readonly wantsReleases: boolean
}

type GitPorts = Pick<Ports, 'files' | 'pullRequest' | 'pushedOver' | 'signal'> & { readonly git: Git }

/** More releases than this are rarely meant, and never quick. */
const maxReleases = 100

/**
 * The schemas of the base commit, and of the releases before it where a level asks for them. Undefined when there is no
 * commit before this one.
 * @throws BadInputError as `baseCommit`.
 */
export async function gitSnapshots(
  ref: string | undefined,
  { patterns, current, wantsReleases }: GitWish,
  ports: GitPorts,
): Promise<Snapshots | undefined> {
  const { git, files } = ports
  const base = await baseCommit(ref, ports)
  if (base === undefined) return undefined
  const selection = selectionOf(patterns, files.placePath('.'))
  const chosen = await choose(base, current, selection, ports)
  const tags = (await git.tags(chosen.base.commit)).filter(({ name }) => isReleaseTag(name))
  const releases = wantsReleases ? tags.slice(-maxReleases) : []
  const older: Snapshot[] = []
  const read = new Map<string, Uint8Array>()
  for (const tag of releases) {
    if (tag.commit === chosen.base.commit) continue
    older.push(await treeAt(git, tag.commit, tag.name, selection.matches, read))
  }
  const notes = [...chosen.notes]
  if (wantsReleases && (await git.isShallow())) {
    notes.push(
      'The clone is shallow: releases before it are not compared with, as a transitive level would (fetch-depth: 0 and fetch-tags in actions/checkout, or against: registry).',
    )
  } else if (wantsReleases && releases.length < tags.length) {
    notes.push(`Of ${tags.length} release tags the newest ${maxReleases} are compared with.`)
  }
  return { trees: [...older, chosen.snapshot], currentRelease: newestRelease(tags), notes }
}

/** On the main branch itself, with nothing changed since its commit, the last commit is what there is to judge. */
async function choose(
  base: BaseCommit,
  current: Snapshot,
  selection: Selection,
  { git, files }: GitPorts,
): Promise<{ readonly base: BaseCommit; readonly snapshot: Snapshot; readonly notes: readonly string[] }> {
  const here = new Set(current.files.map(({ path }) => path))
  const prefix = files.placePath('.')
  // A file that is gone may have moved to where the patterns look.
  const isGone = async (path: string): Promise<boolean> => !(await files.exists(posix.relative(prefix, path)))
  const snapshot = await baseTree(git, base, selection, isGone)
  if (base.before === undefined || !isSame(snapshot, current)) return { base, snapshot, notes: [] }
  const earlier = await baseTree(git, base.before, selection, async (path) => !here.has(path) && (await isGone(path)))
  return { base: base.before, snapshot: earlier, notes: [] }
}

function isSame(snapshot: Snapshot, current: Snapshot): boolean {
  if (snapshot.files.length !== current.files.length) return false
  const texts = new Map(snapshot.files.map(({ path, text }) => [path, text]))
  return current.files.every(({ path, text }) => texts.get(path) === text)
}

async function baseTree(
  git: Git,
  { commit, label }: BaseCommit,
  selection: Selection,
  isGone: (path: string) => Promise<boolean>,
): Promise<Snapshot> {
  const listed = (await git.files(commit)).filter(({ path }) => isSchemaFile(path))
  const chosen: GitFile[] = []
  for (const file of listed) if (selection.matches(file.path) || (await isGone(file.path))) chosen.push(file)
  return snapshotOf(label, await readFiles(git, chosen, new Map()))
}

async function treeAt(
  git: Git,
  commit: string,
  label: string,
  matches: (path: string) => boolean,
  read: Map<string, Uint8Array>,
): Promise<Snapshot> {
  const chosen = (await git.files(commit)).filter(({ path }) => isSchemaFile(path) && matches(path))
  return snapshotOf(label, await readFiles(git, chosen, read))
}

/** Contents that were read before are not read again: releases share most of their files. */
async function readFiles(
  git: Git,
  files: readonly GitFile[],
  read: Map<string, Uint8Array>,
): Promise<readonly SchemaFile[]> {
  const missing = files.filter(({ blob }) => !read.has(blob))
  const contents = await git.read(missing)
  for (const [index, { blob }] of missing.entries()) {
    const content = contents[index]
    if (content !== undefined) read.set(blob, content)
  }
  const texts = files.flatMap(({ path, blob }) => {
    const content = read.get(blob)
    const text = content === undefined ? undefined : utf8Text(content)
    return text === undefined ? [] : [{ path, text }]
  })
  return Promise.all(texts.map(readable))
}

function newestRelease(tags: readonly { readonly name: string }[]): string | undefined {
  const numbers = (name: string): readonly number[] => name.replace(/^v/, '').split('.').map(Number)
  return tags
    .map(({ name }) => name)
    .toSorted((one, other) => {
      const [left, right] = [numbers(one), numbers(other)]
      const at = left.findIndex((number, index) => number !== right[index])
      return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
    })
    .at(-1)
}

/**
 * The schemas of a folder, by the same paths below it as here.
 * @throws BadInputError when the folder holds none.
 */
export async function folderSnapshot(path: string, patterns: readonly string[], files: Files): Promise<Snapshots> {
  const folder = path.replace(/\/+$/, '')
  const found = await files.glob(`${folder}/**/*.{avsc,avpr,avdl}`)
  if (found.length === 0) {
    throw new BadInputError({
      code: 'no-schema-found',
      message: `There is no schema file (.avsc, .avpr, .avdl) to compare with in ${files.resolve(folder)}.`,
      help: 'Check the path after dir:.',
    })
  }
  const prefix = files.placePath('.')
  const relative = (file: string): string => posix.normalize(posix.join(prefix, posix.relative(folder, file)))
  const selection = selectionOf(patterns, prefix)
  const read: SchemaFile[] = []
  for (const file of found) {
    const shown = relative(file)
    if (selection.matches(shown) || !(await files.exists(posix.relative(folder, file)))) {
      read.push(await readable({ path: shown, text: await files.readText(file) }))
    }
  }
  return { trees: [snapshotOf(folder, read)], currentRelease: undefined, notes: [] }
}
