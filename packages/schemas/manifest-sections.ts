import { type LintSettings, lintSettingsSchema } from '@kafka-dataops/avro/lint'
import {
  BadInputError,
  openManifest,
  type Ports,
  type PositionedDocument,
  substituteEnvironment,
  validateDocument,
} from '@kafka-dataops/core'
import { type SubjectEntry, subjectsSection } from '@kafka-dataops/registry'
import { z } from 'zod'
import { type DeclaredSchema, readDeclaredSchemas } from './declared-schemas.ts'

/** What dataops.yml says of schemas, beside inputs. */
export interface ManifestSections {
  readonly entries: readonly PlacedEntry[]
  /** Of the section `schemas`, which deployments go by too. */
  readonly declared: readonly DeclaredSchema[]
  readonly lint: LintSettings
}

/** An entry of `subjects`, and where it stands. */
export interface PlacedEntry {
  readonly entry: SubjectEntry
  readonly place: ReturnType<PositionedDocument['placeOf']>
}

const shape = z.strictObject({ subjects: subjectsSection.nullish(), 'schema-lint': lintSettingsSchema.nullish() })

/**
 * The sections `subjects`, `schemas` and `schema-lint` of the manifest that is named, or of dataops.yml where it is.
 * @throws BadInputError with every problem at its place.
 */
export async function readManifestSections(
  manifest: string | undefined,
  ports: Pick<Ports, 'files' | 'environment'>,
): Promise<ManifestSections> {
  const document = await openManifest(manifest, ports.files)
  if (document === undefined) return { entries: [], declared: [], lint: {} }
  const own = Object.entries(Object(document.value)).filter(([key]) => Object.hasOwn(shape.shape, key))
  const substituted = substituteEnvironment({ ...document, value: Object.fromEntries(own) }, ports.environment)
  const validated = validateDocument({ ...document, value: substituted.value }, shape)
  const declared = await readDeclaredSchemas(document, ports)
  const problems = [...substituted.problems, ...(validated.ok ? [] : validated.problems), ...declared.problems]
  if (!validated.ok || problems.length > 0) throw new BadInputError(problems)
  const { subjects, 'schema-lint': lint } = validated.value
  const entries = (subjects ?? []).map((entry, index) => ({ entry, place: document.placeOf(['subjects', index]) }))
  return { entries, declared: declared.schemas, lint: lint ?? {} }
}
