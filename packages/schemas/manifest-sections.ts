import { type LintSettings, lintSettingsSchema } from '@kafka-dataops/avro/lint'
import { BadInputError, type Ports, parseDocument, substituteEnvironment, validateDocument } from '@kafka-dataops/core'
import { z } from 'zod'
import { type SubjectEntry, subjectsSection } from './subjects-section.ts'

/** What dataops.yml says of schemas, beside inputs. */
export interface ManifestSections {
  readonly subjects: readonly SubjectEntry[]
  readonly lint: LintSettings
}

const shape = z.strictObject({ subjects: subjectsSection.nullish(), lint: lintSettingsSchema.nullish() })
const nothing: ManifestSections = { subjects: [], lint: {} }

/**
 * The sections `subjects` and `lint` of the manifest that is named, or of dataops.yml where it is.
 * @throws BadInputError with every problem at its place.
 */
export async function readManifestSections(
  manifest: string | undefined,
  { files, environment }: Pick<Ports, 'files' | 'environment'>,
): Promise<ManifestSections> {
  const file = manifest ?? (await firstExisting(['dataops.yml', 'dataops.yaml'], files))
  if (file === undefined) return nothing
  const parsed = parseDocument(await files.readText(file), files.placePath(file))
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  const { document } = parsed
  const own = Object.entries(Object(document.value)).filter(([key]) => Object.hasOwn(shape.shape, key))
  const substituted = substituteEnvironment({ ...document, value: Object.fromEntries(own) }, environment)
  const validated = validateDocument({ ...document, value: substituted.value }, shape)
  const problems = [...substituted.problems, ...(validated.ok ? [] : validated.problems)]
  if (!validated.ok || problems.length > 0) throw new BadInputError(problems)
  return { subjects: validated.value.subjects ?? [], lint: validated.value.lint ?? {} }
}

async function firstExisting(candidates: readonly string[], files: Ports['files']): Promise<string | undefined> {
  for (const candidate of candidates) if (await files.exists(candidate)) return candidate
  return undefined
}
