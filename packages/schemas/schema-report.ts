import { isNamed, placeOfAttribute } from '@kafka-dataops/avro'
import {
  type Check,
  counted,
  type Finding,
  type ReportBody,
  type Schemas,
  type SubjectResult,
  statusFrom,
} from '@kafka-dataops/core'
import type { TypeDifference } from './changes.ts'
import { bumpOf } from './compare.ts'
import { checkIdOf } from './findings.ts'
import type { Bump, Comparison, SubjectUnit } from './model.ts'
import { namedTypesIn } from './named-types.ts'

/** Everything a run found out, from which the report follows. */
export interface Outcome {
  readonly comparisons: readonly Comparison[]
  /** Checks of sample files. */
  readonly samples: readonly Check[]
  readonly removed: readonly SubjectUnit[]
  /** What the schemas were compared with, for people; undefined when with nothing. */
  readonly against: string | undefined
  readonly files: number
  /** After waivers. */
  readonly findings: readonly Finding[]
  readonly differences: readonly TypeDifference[]
  readonly currentRelease: string | undefined
  readonly notes: readonly string[]
  readonly registered: ReadonlyMap<string, NonNullable<SubjectResult['registered']>>
  readonly onlyChanged: boolean
  readonly failOn: 'error' | 'warning' | 'never'
}

/** The Report of a run: a pure function of what was found. */
export function schemaReport(outcome: Outcome): ReportBody {
  const { comparisons, findings, failOn, onlyChanged } = outcome
  const results = comparisons.map((comparison) => subjectResult(comparison, outcome))
  const subjects = [
    ...results.filter(({ change }) => !onlyChanged || change !== 'unchanged'),
    ...outcome.removed.map((unit) => removedResult(unit, outcome.against)),
  ]
  const status = statusFrom(findings, failOn)
  return {
    status,
    partial: false,
    summary: summaryOf(outcome, results),
    kpis: [],
    checks: [
      ...comparisons.flatMap((comparison, index) => {
        const result = results[index]
        return result === undefined ? [] : checksOf(comparison, result, findings)
      }),
      ...outcome.samples,
    ],
    findings: [...findings],
    notes: [...outcome.notes],
    artifacts: [],
    schemas: { subjects, types: outcome.differences.map(({ change }) => change), ...releaseOf(results, outcome) },
    subject: { files: [...new Set(subjects.flatMap(({ file }) => file ?? []))].slice(0, 1_000) },
  }
}

function subjectResult(comparison: Comparison, outcome: Outcome): SubjectResult {
  const { unit, level, earlier, change, incompatibilities, reason, nextVersion } = comparison
  const registered = outcome.registered.get(unit.subject)
  const bump = bumpOf(comparison, isStructural(comparison, outcome))
  return {
    subject: unit.subject,
    file: unit.file,
    type: unit.type,
    change,
    level,
    comparedWith: earlier.map(({ label }) => label),
    verdict: verdictOf(comparison, outcome.findings),
    reasons: [...new Set(incompatibilities.map(({ message }) => message)), ...(reason === undefined ? [] : [reason])],
    ...(bump === undefined ? {} : { bump }),
    ...(nextVersion === undefined || change === 'unchanged' ? {} : { nextVersion }),
    ...(registered === undefined ? {} : { registered }),
  }
}

/** Whether a type that the schema is made of changed in more than words. */
function isStructural({ unit, change }: Comparison, { differences }: Outcome): boolean {
  if (change !== 'changed') return false
  const names = new Set(namedTypesIn(unit.schema).map(({ fullName }) => fullName))
  return differences.some((difference) => difference.isStructural && names.has(difference.change.type))
}

function verdictOf(
  { change, incompatibilities, level, earlier, unit }: Comparison,
  findings: readonly Finding[],
): SubjectResult['verdict'] {
  if (incompatibilities.length > 0) {
    const isOpen = findings.some(
      ({ severity, place }) =>
        severity === 'error' &&
        incompatibilities.some(
          (found) =>
            found.place.line === place?.line && found.place.file === place.file && found.place.column === place.column,
        ),
    )
    return isOpen ? 'incompatible' : 'waived'
  }
  if (change === 'unchanged') return 'unchanged'
  if (change === 'unknown') return 'not-compared'
  if (change === 'added' && earlier.length === 0) return 'new'
  return level === 'NONE' || unit === undefined ? 'not-compared' : 'compatible'
}

function removedResult({ subject, file, type }: SubjectUnit, against: string | undefined): SubjectResult {
  const gone = { subject, type, change: 'removed', level: '', verdict: 'not-compared' } as const
  return { ...gone, comparedWith: against === undefined ? [] : [against], reasons: [`${file} is gone`] }
}

/** Unchanged subjects need no check; one that could not be compared is skipped, never passed in silence. */
function checksOf(comparison: Comparison, result: SubjectResult, findings: readonly Finding[]): readonly Check[] {
  const { unit, incompatibilities, level } = comparison
  if (result.verdict === 'unchanged') return []
  const id = checkIdOf(unit)
  const failed = incompatibilities.length > 0
  const skipped = result.verdict === 'not-compared'
  const own = findings.filter(({ check }) => check === id)
  const compared = result.comparedWith
  return [
    {
      id,
      name: `${unit.subject} ${describeCompared(compared)}`,
      kind: 'compatibility',
      dimension: 'consistency',
      severity: result.verdict === 'waived' ? 'warning' : 'error',
      status: failed ? 'failed' : skipped ? 'skipped' : 'passed',
      target: { file: unit.file, path: unit.type },
      ...(isNamed(unit.schema) ? { place: placeOfAttribute(unit.schema, 'name') } : {}),
      evaluated: 0,
      failed: 0,
      rate: 0,
      threshold: level,
      measured: measuredOf(comparison, result),
      causes: [],
      examples: [],
      ...reasonOf(comparison, result, own),
    },
  ]
}

function describeCompared(labels: readonly string[]): string {
  if (labels.length === 0) return 'is new'
  if (labels.length === 1) return `against ${labels[0]}`
  return `against ${labels[0]} to ${labels.at(-1)}`
}

function measuredOf({ incompatibilities, earlier }: Comparison, { verdict, change }: SubjectResult): string {
  if (incompatibilities.length === 0) return verdict === 'new' ? 'new' : change === 'unknown' ? 'unknown' : 'compatible'
  const broken = new Set(incompatibilities.map(({ earlier: found }) => found.label)).size
  const breaks = counted(new Set(incompatibilities.map(({ message }) => message)).size, 'break')
  return earlier.length > 1 ? `${breaks} with ${broken} of ${earlier.length} versions` : breaks
}

function reasonOf(
  { level }: Comparison,
  { verdict, reasons }: SubjectResult,
  own: readonly Finding[],
): { readonly reason?: string } {
  if (verdict === 'not-compared') {
    return {
      reason: reasons[0] ?? (level === 'NONE' ? 'The level NONE allows every change.' : 'Nothing to compare with.'),
    }
  }
  // Its breaks are told at another subject that has them too.
  if ((verdict === 'incompatible' || verdict === 'waived') && own.length === 0) {
    return { reason: `It shares what breaks with another subject: ${reasons.slice(0, 3).join('; ')}.` }
  }
  return {}
}

const bumps: readonly Bump[] = ['patch', 'minor', 'major']

function releaseOf(results: readonly SubjectResult[], { currentRelease, removed }: Outcome): Pick<Schemas, 'release'> {
  const asked = [...results.flatMap(({ bump }) => bump ?? []), ...(removed.length > 0 ? (['major'] as const) : [])]
  const bump = bumps.findLast((candidate) => asked.includes(candidate))
  if (bump === undefined) return {}
  const next = currentRelease === undefined ? undefined : nextRelease(currentRelease, bump)
  return {
    release: {
      bump,
      ...(currentRelease === undefined ? {} : { current: currentRelease }),
      ...(next === undefined ? {} : { next }),
    },
  }
}

const releaseTag = /^(v?)(\d+)\.(\d+)\.(\d+)$/

export function isReleaseTag(name: string): boolean {
  return releaseTag.test(name)
}

function nextRelease(current: string, bump: Bump): string | undefined {
  const match = releaseTag.exec(current)
  if (match === null) return undefined
  const [, prefix = '', major, minor, patch] = match
  const numbers = { major: Number(major), minor: Number(minor), patch: Number(patch) }
  if (bump === 'major') return `${prefix}${numbers.major + 1}.0.0`
  if (bump === 'minor') return `${prefix}${numbers.major}.${numbers.minor + 1}.0`
  return `${prefix}${numbers.major}.${numbers.minor}.${numbers.patch + 1}`
}

function summaryOf(
  { findings, files, against, removed, registered }: Outcome,
  results: readonly SubjectResult[],
): string {
  const of = (verdict: SubjectResult['verdict']): number =>
    results.filter((result) => result.verdict === verdict).length
  const changed = results.filter(({ change }) => change === 'changed' || change === 'added').length
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const parts: string[] = []
  if (of('incompatible') > 0) parts.push(`${counted(of('incompatible'), 'subject')} would break`)
  const others =
    errors -
    findings.filter(({ severity, check }) => severity === 'error' && check?.startsWith('compatibility:') === true)
      .length
  if (others > 0) parts.push(counted(others, 'error'))
  if (of('waived') > 0) parts.push(`${counted(of('waived'), 'approved break')}`)
  if (of('not-compared') > 0) parts.push(`${counted(of('not-compared'), 'subject')} not compared`)
  if (removed.length > 0) parts.push(`${counted(removed.length, 'schema')} removed`)
  const newlyRegistered = [...registered.values()].filter(({ isNew }) => isNew).length
  if (registered.size > 0) parts.push(`${counted(newlyRegistered, 'version')} registered`)
  const state = parts.length === 0 ? 'nothing breaks' : parts.join(', ')
  const compared =
    against === undefined
      ? 'compared with nothing'
      : `${changed === 0 ? 'none' : changed} of ${counted(results.length, 'subject')} changed since ${against}`
  return `${counted(files, 'schema file')}, ${compared}: ${state}.`
}
