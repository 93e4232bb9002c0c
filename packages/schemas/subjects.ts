import { isNamed } from '@kafka-dataops/avro'
import { type Finding, fingerprint, type Problem } from '@kafka-dataops/core'
import {
  type SubjectStrategy,
  type SubjectType,
  subjectBy,
  subjectByEntry,
  subjectContradictions,
  topicOfFile,
} from '@kafka-dataops/registry'
import type { DeclaredSchema } from './declared-schemas.ts'
import type { PlacedEntry } from './manifest-sections.ts'
import type { SubjectUnit, Unit } from './model.ts'
import { matcherOf } from './schema-files.ts'

export interface Naming {
  readonly entries: readonly PlacedEntry[]
  readonly declared: readonly DeclaredSchema[]
  /** Where neither an entry nor a declaration names a subject. */
  readonly strategy: SubjectStrategy
  /** Working directory, relative to the Git top level. */
  readonly folder: string
}

/** Names the subjects of every unit by one set of rules. */
export interface SubjectNames {
  /** One, unless dataops.yml declares a file for several subjects. */
  readonly of: (unit: Unit) => readonly SubjectUnit[]
  /** What dataops.yml says of a unit in two ways, at its place. */
  readonly contradictions: (unit: Unit) => readonly Problem[]
}

/**
 * Subjects by what dataops.yml says: by the first entry of `subjects` that matches a file, or by its section `schemas`;
 * else by the strategy. A file that only others use has no topic of its own: without a word its subject is its type's
 * full name, which is how Avro refers to it.
 */
export function subjectNames(naming: Naming, isNeeded: (file: string) => boolean): SubjectNames {
  const entries = naming.entries.map((placed) => ({
    ...placed,
    matches: matcherOf([placed.entry.path].flat(), naming.folder),
  }))
  const byFile = Map.groupBy(naming.declared, ({ file }) => file)
  const wordsOf = (unit: Unit) => {
    const placed = entries.find(({ matches }) => matches(unit.file))
    const declared = isProtocol(unit.file) ? [] : (byFile.get(unit.file) ?? [])
    const type = typeOf(unit)
    const subject = placed && (subjectByEntry(placed.entry, unit.file, naming.strategy, type) ?? unit.type)
    return { placed, declared, subject }
  }
  return {
    of(unit) {
      const { placed, declared, subject } = wordsOf(unit)
      const entryLevel = placed?.entry.compatibility
      if (declared.length > 0) {
        return declared.map(({ name, compatibility = entryLevel }) => mapped(unit, name, compatibility))
      }
      if (subject !== undefined) return [mapped(unit, subject, entryLevel)]
      const strategy = isNeeded(unit.file) || isProtocol(unit.file) ? 'record-name' : naming.strategy
      const name = subjectBy(strategy, topicOfFile(unit.file), undefined, typeOf(unit)) ?? unit.type
      return [{ ...unit, subject: name, isMapped: false }]
    },
    contradictions(unit) {
      const { placed, declared, subject } = wordsOf(unit)
      return placed === undefined ? [] : subjectContradictions(declared, placed.entry, placed.place, subject)
    },
  }
}

/** What declarations say of types that they refer to, and that are here under another subject. */
export function referenceContradictions(
  declared: readonly DeclaredSchema[],
  units: readonly SubjectUnit[],
): readonly Problem[] {
  const byType = Map.groupBy(units, ({ type }) => type)
  return declared.flatMap(({ name: subject, references, placeOf }) =>
    references.flatMap((reference, index): readonly Problem[] => {
      const here = byType.get(reference.name) ?? []
      const [unit] = here
      if (unit === undefined || here.some((each) => each.subject === reference.subject)) return []
      return [
        {
          code: 'subject-contradiction',
          message: `"${subject}" refers to ${reference.name} as "${reference.subject}", but ${unit.file} is the schema of "${unit.subject}".`,
          place: placeOf(['references', index, 'subject']),
          help: 'Declare the file of the type in schemas under the subject that is referred to, or mend the reference.',
        },
      ]
    }),
  )
}

function mapped(unit: Unit, subject: string, level: SubjectUnit['declaredLevel']): SubjectUnit {
  return { ...unit, subject, isMapped: true, ...(level === undefined ? {} : { declaredLevel: level }) }
}

function typeOf({ schema, type }: Unit): SubjectType {
  return isNamed(schema) ? { name: schema.name, fullName: schema.fullName } : { name: type }
}

function isProtocol(file: string): boolean {
  return /\.(avpr|avdl)$/i.test(file)
}

/** Two schemas under one subject. Those that no entry names fall back to their full names; the others are problems. */
export function distinctSubjects(units: readonly SubjectUnit[]): {
  readonly units: readonly SubjectUnit[]
  readonly findings: readonly Finding[]
} {
  const bySubject = Map.groupBy(units, ({ subject }) => subject)
  const findings: Finding[] = []
  const distinct = units.map((unit) => {
    const shared = bySubject.get(unit.subject) ?? []
    if (shared.length < 2) return unit
    if (!unit.isMapped && isNamed(unit.schema)) return { ...unit, subject: unit.type }
    findings.push(ambiguousFinding(unit, shared))
    return unit
  })
  return { units: distinct, findings }
}

function ambiguousFinding(unit: SubjectUnit, shared: readonly SubjectUnit[]): Finding {
  const others = shared.filter((other) => other !== unit).map(({ file, type }) => `${type} (${file})`)
  const place = { file: unit.file, line: 1, column: 1 }
  return {
    rule: 'subject-ambiguous',
    severity: 'error',
    message: `${unit.type} has the subject "${unit.subject}", and so has ${others.slice(0, 3).join(', ')}: a subject is the history of one schema.`,
    fingerprint: fingerprint({ rule: 'subject-ambiguous', place, identity: unit.subject }),
    place,
    help: 'In dataops.yml, narrow the path of the subjects entry, or use {file} or {full-name} in its subject.',
  }
}
