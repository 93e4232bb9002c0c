import { isNamed, placeOfAttribute } from '@kafka-dataops/avro'
import { explain } from '@kafka-dataops/avro/explain'
import { type Finding, fingerprint } from '@kafka-dataops/core'
import type { RenamedSubject } from './base.ts'
import { sentence } from './lint.ts'
import type { Comparison, LabelledIncompatibility, SubjectUnit } from './model.ts'

/** Stable ids of the rules: Java's names of incompatibilities, as rules are written here. */
function ruleOf({ type }: LabelledIncompatibility): string {
  return type.toLowerCase().replaceAll('_', '-')
}

export function checkIdOf({ subject }: SubjectUnit): string {
  return `compatibility:${subject}`
}

interface Break {
  readonly finding: Finding
  readonly subjects: Set<string>
  /** The earlier schemas that it breaks with, in the order they were met. */
  readonly labels: Set<string>
}

const shownSubjects = 5

/**
 * One finding per thing that breaks, however many subjects share the type and however many versions it breaks with; the
 * one that affects most subjects first, since a pull request shows only ten.
 */
export function compatibilityFindings(comparisons: readonly Comparison[]): readonly Finding[] {
  const breaks = new Map<string, Break>()
  for (const { unit, incompatibilities } of comparisons) {
    for (const incompatibility of incompatibilities) {
      const finding = incompatibilityFinding(incompatibility, unit)
      const known = breaks.get(finding.fingerprint)
      if (known === undefined) {
        const labels = new Set([incompatibility.earlier.label])
        breaks.set(finding.fingerprint, { finding, labels, subjects: new Set([unit.subject]) })
      } else {
        known.subjects.add(unit.subject)
        known.labels.add(incompatibility.earlier.label)
      }
    }
  }
  return [...breaks.values()].toSorted((one, other) => other.subjects.size - one.subjects.size).map(withExtent)
}

function incompatibilityFinding(incompatibility: LabelledIncompatibility, unit: SubjectUnit): Finding {
  const rule = ruleOf(incompatibility)
  const { place, message, direction, earlier } = incompatibility
  const { consequence, help } = explain(incompatibility, unit.schema, earlier.schema, { earlier: earlier.label })
  // What it breaks with changes from run to run; what breaks does not.
  const identity = `${direction} ${message.replaceAll(earlier.label, 'earlier')}`
  return {
    rule,
    severity: 'error',
    message: `${sentence(message)} ${consequence}`,
    fingerprint: fingerprint({ rule, place, identity }),
    check: checkIdOf(unit),
    place,
    help,
  }
}

function withExtent({ finding, subjects, labels }: Break): Finding {
  const parts: string[] = []
  if (labels.size > 1) parts.push(`It breaks with ${listed([...labels])}.`)
  parts.push(`Affected: ${listed([...subjects])}.`)
  return { ...finding, message: `${finding.message} ${parts.join(' ')}` }
}

function listed(names: readonly string[]): string {
  const more = names.length > shownSubjects ? ` and ${names.length - shownSubjects} more` : ''
  return names.slice(0, shownSubjects).join(', ') + more
}

/** A schema that would be registered under another subject than before, where nothing is known of its versions. */
export function renamedFinding({ before, now }: RenamedSubject, label: string): Finding {
  const place = isNamed(now.schema) ? placeOfAttribute(now.schema, 'name') : { file: now.file, line: 1, column: 1 }
  return {
    rule: 'subject-changed',
    severity: 'warning',
    message: `${now.type} is the subject ${now.subject} now; in ${label} it was ${before.subject} (${before.file}). Registered under another subject it begins anew, and no version of before holds it to its level.`,
    fingerprint: fingerprint({ rule: 'subject-changed', place, identity: `${before.subject} ${now.subject}` }),
    place,
    help: `If the topic is still the same, keep the subject in dataops.yml: subjects: [{ path: ${now.file}, subject: ${before.subject} }].`,
  }
}

/** A schema that is not there any more: its subject stays, and nobody changes it from here. */
export function removedFinding(unit: SubjectUnit, label: string): Finding {
  return {
    rule: 'schema-removed',
    severity: 'warning',
    message: `${unit.type} (${unit.file} of ${label}, subject ${unit.subject}) is gone: consumers that read its data keep no schema here to be checked against.`,
    fingerprint: fingerprint({ rule: 'schema-removed', identity: unit.type }),
    help: 'If it was renamed, give the new type its old name as an alias. If it is not used any more, delete its subject when no topic holds data of it.',
  }
}
