import { posix } from 'node:path'
import { parseSchemas, type SchemaFile } from '@kafka-dataops/avro'
import { BadInputError, type Files, type Finding, fingerprint } from '@kafka-dataops/core'
import picomatch from 'picomatch'
import type { Snapshot } from './model.ts'

/** Which files of a tree are schemas of this run. Patterns are relative to the working directory, paths to the Git top level. */
export interface Selection {
  readonly matches: (path: string) => boolean
}

/** Patterns; one after `!` leaves files out. */
interface Patterns {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

export interface ReadFiles {
  readonly snapshot: Snapshot
  /** Files that are not text. */
  readonly findings: readonly Finding[]
}

/** Paths with a slash inside are taken whole: `schemas/` is everything below it. */
function splitPatterns(patterns: readonly string[]): Patterns {
  const whole = (pattern: string): string => (pattern.endsWith('/') ? `${pattern}**/*.{avsc,avpr,avdl}` : pattern)
  return {
    wanted: patterns.filter((pattern) => !pattern.startsWith('!')).map(whole),
    unwanted: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => whole(pattern.slice(1))),
  }
}

/** The same choice of files for a tree that is not on disk, as a commit's. `folder` is the working directory. */
export function selectionOf(patterns: readonly string[], folder: string): Selection {
  const { wanted, unwanted } = splitPatterns(patterns)
  const matcher = matcherOf(wanted, folder)
  const outside = matcherOf(unwanted, folder)
  return { matches: (path) => isSchemaFile(path) && matcher(path) && !outside(path) }
}

/** Whether a path, relative to the Git top level, matches patterns that are relative to `folder`. */
export function matcherOf(patterns: readonly string[], folder: string): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  const anchored = patterns.map((pattern) => posix.normalize(posix.join(folder, pattern)))
  return picomatch(anchored, { dot: true })
}

export function isSchemaFile(path: string): boolean {
  return /\.(avsc|avpr|avdl)$/i.test(path) && !/(^|\/)node_modules\//.test(path)
}

/**
 * Reads and parses the schemas that are here now.
 * @throws BadInputError when no file matches, saying where was looked.
 */
export async function readCurrent(patterns: readonly string[], files: Files): Promise<ReadFiles> {
  const { wanted, unwanted } = splitPatterns(patterns)
  const outside = matcherOf(unwanted, files.placePath('.'))
  const found = new Map<string, string>()
  for (const pattern of wanted) {
    for (const path of await files.glob(pattern)) {
      const place = files.placePath(path)
      if (!outside(place) && isSchemaFile(place)) found.set(place, path)
    }
  }
  if (found.size === 0) throw await noSchema(patterns, files)
  const read: SchemaFile[] = []
  const findings: Finding[] = []
  for (const [path, given] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    try {
      read.push(await readable({ path, text: await files.readText(given) }))
    } catch (error) {
      findings.push(unreadableFinding(path, error))
    }
  }
  return { snapshot: { label: 'this checkout', files: read, parsed: parseSchemas(read), isStrict: true }, findings }
}

async function noSchema(patterns: readonly string[], files: Files): Promise<BadInputError> {
  const [idl] = await files.glob('**/*.avdl')
  return new BadInputError({
    code: 'no-schema-found',
    message: `No schema file matches ${patterns.join(', ')} in ${files.resolve('.')}.`,
    help:
      idl === undefined
        ? 'Schemas are files that end in .avsc, .avpr or .avdl. Check the input schemas and working-directory, and that actions/checkout ran before this step.'
        : `There is Avro IDL here (${idl}), which is read where it is named: schemas: "**/*.avdl".`,
  })
}

/** A file that cannot be read as text is a finding like any other: the others are still checked. */
function unreadableFinding(path: string, error: unknown): Finding {
  if (!(error instanceof BadInputError)) throw error
  const [problem] = error.problems
  const rule = problem?.code ?? 'unreadable-file'
  const place = { file: path, line: 1, column: 1 }
  return {
    rule,
    severity: 'error',
    message: problem?.message ?? error.message,
    fingerprint: fingerprint({ rule, place }),
    place,
    ...(problem?.help === undefined ? {} : { help: problem.help }),
  }
}

/** IDL becomes the protocol that it stands for; its parser is only loaded where there is some. */
export async function readable(file: SchemaFile): Promise<SchemaFile> {
  if (!/\.avdl$/i.test(file.path)) return file
  const { readAvdl } = await import('@kafka-dataops/avro/avdl')
  return readAvdl(file)
}

/** A file's bytes as text, or undefined where they are no UTF-8. A byte order mark stays. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Parses an earlier tree as a registry reads what it has stored; what is broken in it stays out. */
export function snapshotOf(label: string, files: readonly SchemaFile[]): Snapshot {
  const strict = parseSchemas(files)
  if (strict.ok) return { label, files, parsed: strict, isStrict: true }
  return { label, files, parsed: parseSchemas(files, { lenient: true }), isStrict: false }
}

/** The tree read once more, together with schemas from elsewhere. */
export function parsedWith(snapshot: Snapshot, external: readonly SchemaFile[]): Snapshot {
  const all = [...snapshot.files, ...external]
  const strict = parseSchemas(all)
  if (strict.ok || snapshot.isStrict) return { ...snapshot, external, parsed: strict, isStrict: true }
  return { ...snapshot, external, parsed: parseSchemas(all, { lenient: true }) }
}
