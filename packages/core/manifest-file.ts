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

/**
 * The manifest as a document with places; undefined when there is none.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
export async function openManifest(
  named: string | undefined,
  files: Pick<Files, 'exists' | 'readText' | 'placePath'>,
): Promise<PositionedDocument | undefined> {
  const file = await findManifest(named, files)
  if (file === undefined) return undefined
  const parsed = parseDocument(await files.readText(file), files.placePath(file))
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  return parsed.document
}
