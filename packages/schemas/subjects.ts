import { posix } from 'node:path'
import { isNamed } from '@kafka-dataops/avro'
import { type Finding, fingerprint } from '@kafka-dataops/core'
import type { SubjectUnit, Unit } from './model.ts'
import { matcherOf } from './schema-files.ts'
import type { SubjectEntry } from './subjects-section.ts'

export type SubjectStrategy = 'topic-name' | 'record-name' | 'topic-record-name'

export interface Naming {
  readonly entries: readonly SubjectEntry[]
  /** Where no entry matches. */
  readonly strategy: SubjectStrategy
  /** Working directory, relative to the Git top level. */
  readonly folder: string
}

/** Names the subject of every unit by one set of rules. */
export interface SubjectNames {
  readonly nameOf: (unit: Unit) => SubjectUnit
}

/**
 * Subjects by the first entry of dataops.yml that matches a file, else by the strategy. A file that only others use has
 * no topic of its own: without an entry its subject is its type's full name, which is how Avro refers to it.
 */
export function subjectNames(naming: Naming, isNeeded: (file: string) => boolean): SubjectNames {
  const entries = naming.entries.map((entry) => ({
    entry,
    matches: matcherOf(typeof entry.path === 'string' ? [entry.path] : entry.path, naming.folder),
  }))
  return {
    nameOf(unit) {
      const entry = entries.find(({ matches }) => matches(unit.file))?.entry
      if (entry === undefined) {
        const strategy = isNeeded(unit.file) || isProtocol(unit.file) ? 'record-name' : naming.strategy
        return { ...unit, subject: nameBy(strategy, unit, defaultTopic(unit), undefined), isMapped: false }
      }
      const subject =
        entry.subject === undefined
          ? nameBy(
              entry.strategy ?? (entry.topic === undefined ? naming.strategy : 'topic-name'),
              unit,
              entry.topic === undefined ? defaultTopic(unit) : fillIn(entry.topic, unit),
              entry.side,
            )
          : fillIn(entry.subject, unit)
      const { compatibility } = entry
      return {
        ...unit,
        subject,
        isMapped: true,
        ...(compatibility === undefined ? {} : { declaredLevel: compatibility }),
      }
    },
  }
}

function isProtocol(file: string): boolean {
  return /\.(avpr|avdl)$/i.test(file)
}

function nameBy(strategy: SubjectStrategy, unit: Unit, topic: string, side: 'key' | 'value' | undefined): string {
  const fullName = isNamed(unit.schema) ? unit.schema.fullName : undefined
  if (strategy === 'record-name' && fullName !== undefined) return fullName
  if (strategy === 'topic-record-name' && fullName !== undefined) return `${topic}-${fullName}`
  return side === undefined && /-(key|value)$/.test(topic) ? topic : `${topic}-${side ?? 'value'}`
}

function defaultTopic({ file }: Unit): string {
  return posix.basename(file).replace(/\.(avsc|avpr|avdl)$/i, '')
}

function fillIn(template: string, unit: Unit): string {
  const name = isNamed(unit.schema) ? unit.schema.name : unit.type
  const values: Readonly<Record<string, string>> = {
    file: defaultTopic(unit),
    folder: posix.basename(posix.dirname(unit.file)),
    name,
    'full-name': unit.type,
  }
  return template.replace(/\{([a-z-]+)\}/g, (whole, key: string) => values[key] ?? whole)
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
