import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { BadInputError } from '@kafka-dataops/core'
import { mostEntries, type StateSnapshot, type StateStore, tooManyEntries } from './store.ts'

/**
 * A revision stays for this long, in milliseconds, after the next one was written: a writer that read it before must
 * find the next one taken. Between reading and writing lie milliseconds.
 */
const keptMs = 3_600_000

/**
 * Keeps entries in a folder, one file per revision (`name.7.json`). A revision is written beside and then linked to its
 * name, which succeeds for one writer only: readers never see half a file, writers never overwrite one another, and a
 * process that dies leaves no lock. Old revisions are cleaned away later. `shown` is the folder as the user wrote it.
 */
export function folderStore(folder: string, shown: string): StateStore {
  const place = `folder ${shown}`
  return {
    place,
    async read(entry) {
      try {
        return await readEntry(folder, entry, place)
      } catch (error) {
        throw explained(error, place)
      }
    },
  }
}

async function readEntry(root: string, entry: string, place: string): Promise<StateSnapshot> {
  const folder = path.join(root, path.dirname(entry))
  const name = path.basename(entry)
  const { revision, text } = await newestRevision(folder, name)
  return {
    text,
    async replace(replacement) {
      try {
        if (revision === 0) await refuseTooMany(root, place)
        return await writeRevision(folder, name, revision + 1, replacement)
      } catch (error) {
        throw explained(error, place)
      }
    },
  }
}

/** 0 when there is none. */
async function newestRevision(
  folder: string,
  name: string,
): Promise<{ readonly revision: number; readonly text: string | undefined }> {
  for (;;) {
    const revision = (await revisionsOf(folder, name)).at(-1)
    if (revision === undefined) return { revision: 0, text: undefined }
    try {
      return { revision, text: await readFile(fileOf(folder, name, revision), 'utf8') }
    } catch (error) {
      // Replaced so often since it was listed that it is gone.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}

/** False when somebody else has written this revision. */
async function writeRevision(folder: string, name: string, revision: number, text: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  const own = fileOf(folder, name, revision)
  const draft = path.join(folder, `.${name}.${randomUUID()}`)
  try {
    await writeDurably(draft, text)
    await link(draft, own)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
  await cleanUp(folder, name)
  return true
}

/** By the file system's own clock, which may not be that of this machine. */
async function cleanUp(folder: string, name: string): Promise<void> {
  const revisions = await revisionsOf(folder, name)
  const files = await Promise.all(
    revisions.map(async (revision) => {
      const file = fileOf(folder, name, revision)
      const written = await stat(file).catch(() => undefined)
      return written === undefined ? [] : [{ file, writtenMs: written.mtimeMs }]
    }),
  )
  const present = files.flat()
  const newestMs = present.at(-1)?.writtenMs ?? 0
  for (const [index, { file }] of present.entries()) {
    const next = present[index + 1]
    if (next !== undefined && newestMs - next.writtenMs > keptMs) await rm(file, { force: true })
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function fileOf(folder: string, name: string, revision: number): string {
  return path.join(folder, `${name}.${revision}.json`)
}

async function revisionsOf(folder: string, name: string): Promise<readonly number[]> {
  const files = await listing(folder)
  return files
    .flatMap((file) => {
      const found = revisionFile.exec(file)?.groups
      return found?.name === name ? [Number(found.revision)] : []
    })
    .sort((left, right) => left - right)
}

const revisionFile = /^(?<name>[^.].*)\.(?<revision>[1-9]\d{0,14})\.json$/

async function refuseTooMany(root: string, place: string): Promise<void> {
  const entries = new Set<string>()
  for (const file of await readdir(root, { recursive: true }).catch(noneWhenMissing)) {
    const name = revisionFile.exec(file)?.groups?.name
    if (name !== undefined) entries.add(name)
  }
  if (entries.size >= mostEntries) throw tooManyEntries(place)
}

/** Names in a folder; none when it is not there. */
function listing(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(noneWhenMissing)
}

function noneWhenMissing(error: unknown): [] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied, or a file system without hard links',
  ENOTSUP: 'the file system has no hard links',
  ENOSYS: 'the file system has no hard links',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
}

function explained(error: unknown, place: string): unknown {
  const code = codeOf(error)
  if (error instanceof BadInputError || code === undefined) return error
  const reason = reasons[code] ?? (error instanceof Error ? error.message : code)
  return new BadInputError(
    {
      code: 'state-folder-unusable',
      message: `The ${place} cannot hold the state: ${reason}.`,
      help: 'Give a folder that this user may write to, as state: dir:.kafka-dataops.',
    },
    { cause: error },
  )
}
