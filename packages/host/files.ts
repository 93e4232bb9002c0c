import { createReadStream, existsSync } from 'node:fs'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BadInputError, type Files } from '@kafka-dataops/core'

/** The Files port on this machine's disk; relative paths start from `workingDirectory`. */
export function diskFiles(workingDirectory: string): Files {
  const base = path.resolve(workingDirectory)
  const root = gitTopLevel(base) ?? base
  const resolve = (given: string): string => path.resolve(base, given)
  const placePath = (given: string): string => path.relative(root, resolve(given)).split(path.sep).join('/') || '.'
  const read = async <Result>(given: string, action: (absolute: string) => Promise<Result>): Promise<Result> => {
    try {
      return await action(resolve(given))
    } catch (error) {
      throw unreadable(given, base, error)
    }
  }
  return {
    resolve,
    placePath,
    readText: (given) => read(given, (absolute) => readUtf8(absolute, given)),
    readBytes: (given) => read(given, (absolute) => readFile(absolute)),
    async *readChunks(given) {
      try {
        for await (const chunk of createReadStream(resolve(given), { highWaterMark: 1 << 20 }))
          yield chunk as Uint8Array
      } catch (error) {
        throw unreadable(given, base, error)
      }
    },
    exists: async (given) => existsSync(resolve(given)),
    async glob(pattern) {
      const found: string[] = []
      for await (const entry of glob(pattern, { cwd: base, exclude: foreignFolder(pattern) })) {
        found.push(entry.split(path.sep).join('/'))
      }
      return found.sort()
    },
    async writeText(given, text) {
      try {
        await mkdir(path.dirname(resolve(given)), { recursive: true })
        await writeFile(resolve(given), text)
      } catch (error) {
        throw new BadInputError(
          {
            code: 'unwritable-file',
            message: `Cannot write ${given}: ${systemReason(error)}.`,
            help: 'Give a path in a folder that this user may write to.',
          },
          { cause: error },
        )
      }
    },
  }
}

/** Folders that are not the user's own files, unless the pattern names them. */
function foreignFolder(pattern: string): (entry: string) => boolean {
  const foreign = ['node_modules', '.git'].filter((folder) => !pattern.split('/').includes(folder))
  return (entry) => foreign.includes(path.basename(entry))
}

/** The folder that holds `.git` (a folder, or a file in worktrees), from `start` upwards. */
export function gitTopLevel(start: string): string | undefined {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder
    if (path.dirname(folder) === folder) return undefined
  }
}

async function readUtf8(absolute: string, given: string): Promise<string> {
  const bytes = await readFile(absolute)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new BadInputError({
      code: 'invalid-utf8',
      message: `${given} is not valid UTF-8 text.`,
      help: 'Save it as UTF-8.',
    })
  }
}

function unreadable(given: string, base: string, error: unknown): unknown {
  if (error instanceof BadInputError) return error
  const missing = codeOf(error) === 'ENOENT'
  const where = path.isAbsolute(given) ? '' : ` (looked in ${base})`
  const message = missing ? `There is no file ${given}${where}.` : `Cannot read ${given}: ${systemReason(error)}.`
  const help = missing ? { help: 'Check the path, and that actions/checkout ran before this step.' } : {}
  return new BadInputError({ code: missing ? 'no-such-file' : 'unreadable-file', message, ...help }, { cause: error })
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

function systemReason(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'the path is too long',
  }
  const code = codeOf(error)
  return reasons[code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}
