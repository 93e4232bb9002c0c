import { type PositionedDocument, parseDocument } from './document.ts'
import { BadInputError } from './errors.ts'
import type { Files } from './ports.ts'

/** Read where no manifest is named, the first that exists. */
export const manifestNames = ['dataops.yml', 'dataops.yaml'] as const

/** The manifest's path: the one named, or the first of the usual names that exists. */
export async function findManifest(
  named: string | undefined,
  files: Pick<Files, 'exists'>,
): Promise<string | undefined> {
  if (named !== undefined && named.trim() !== '') return named.trim()
  for (const name of manifestNames) if (await files.exists(name)) return name
  return undefined
}

/** The manifest that a run has read last: its host and its operation both need it, and it may be large. */
const lastRead = new WeakMap<object, PositionedDocument>()

/**
 * The manifest as a document with places; undefined when there is none. It is parsed once for as long as it stays the same.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
export async function openManifest(
  named: string | undefined,
  files: Pick<Files, 'exists' | 'readText' | 'placePath'>,
): Promise<PositionedDocument | undefined> {
  const file = await findManifest(named, files)
  if (file === undefined) return undefined
  const text = await files.readText(file)
  const known = lastRead.get(files)
  if (known?.text === text && known.file === files.placePath(file)) return known
  const parsed = parseDocument(text, files.placePath(file))
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  lastRead.set(files, parsed.document)
  return parsed.document
}
