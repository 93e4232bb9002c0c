import { type Ports, type PositionedDocument, type Problem, validateDocument } from '@kafka-dataops/core'
import { subjectByEntry, subjectContradictions, subjectsSection } from '@kafka-dataops/registry'
import { z } from 'zod'
import type { DeclaredSubject } from './declaration.ts'

const shape = z.looseObject({ subjects: subjectsSection.nullish() })

/**
 * Declared subjects with what the manifest's section `subjects` says of their files: a level, where they have none of
 * their own. That section is validate-avro's, which also goes by `schemas`; what the two say differently is a problem.
 */
export async function withSubjectEntries(
  schemas: readonly DeclaredSubject[],
  manifest: PositionedDocument,
  { files }: Pick<Ports, 'files'>,
  problems: Problem[],
): Promise<readonly DeclaredSubject[]> {
  const value = { subjects: Object(manifest.value).subjects }
  const validated = validateDocument({ ...manifest, value }, shape)
  if (!validated.ok) {
    problems.push(...validated.problems)
    return schemas
  }
  const result = new Map(schemas.map((declared) => [declared, declared]))
  const judged = new Set<string>()
  for (const [index, entry] of (validated.value.subjects ?? []).entries()) {
    const matching = new Set<string>()
    for (const pattern of [entry.path].flat()) for (const file of await files.glob(pattern)) matching.add(file)
    const mine = schemas.filter(({ file, schemaType, absent }) => {
      return !absent && schemaType === 'AVRO' && matching.has(pathOf(file)) && !judged.has(pathOf(file))
    })
    for (const [file, declared] of Map.groupBy(mine, (each) => pathOf(each.file))) {
      judged.add(file)
      const subject = subjectByEntry(entry, file, 'topic-name')
      const place = manifest.placeOf(['subjects', index])
      problems.push(...subjectContradictions(declared, entry, place, subject))
      for (const each of declared) {
        result.set(each, { ...each, compatibility: each.compatibility ?? entry.compatibility })
      }
    }
  }
  return [...result.values()]
}

function pathOf(file: string): string {
  return file.replace(/^\.\//, '')
}
