import type { Place, Severity } from '@kafka-dataops/core'
import type { SchemaProblem } from '../problem.ts'
import { placeOfAttribute } from '../schema.ts'
import { placeIn } from '../source.ts'
import type { LintFinding } from './lint-schemas.ts'
import { contains, isOptedOut } from './opt-outs.ts'
import { parserRule } from './parser-rules.ts'
import type { LintedFile } from './rule.ts'
import type { ResolveSetting } from './settings.ts'

/** What keeps a file from being read: an error, whatever the settings. */
export function problemFinding(problem: SchemaProblem): LintFinding {
  return findingOf(problem, 'error', problem.message)
}

/** A warning of the parser about a file that cannot be read, which has no opt-outs. */
export function warningFinding(warning: SchemaProblem, resolve: ResolveSetting): LintFinding | undefined {
  const { severity } = resolve(parserRule(warning.rule), warning.place.file)
  return severity === 'off' ? undefined : findingOf(warning, severity, warning.message)
}

/** The warnings of the parser about a file, save those that it opts out of or that a rule says better. */
export function warningFindings(
  file: LintedFile,
  warnings: readonly SchemaProblem[],
  resolve: ResolveSetting,
): readonly LintFinding[] {
  const identityOf = identityFinder(file)
  const nullDefaults = new Set(
    file.fields.flatMap(({ field }) =>
      field.default?.kind === 'null' ? keyOf(placeOfAttribute(field, 'default')) : [],
    ),
  )
  return warnings.flatMap((warning) => {
    const rule = parserRule(warning.rule)
    const { severity } = resolve(rule, file.source.path)
    if (severity === 'off' || isOptedOut(file.optOuts, rule.id, warning.place)) return []
    // `null-not-first` says it better.
    if (rule.id === 'default-not-first-branch' && nullDefaults.has(keyOf(warning.place))) return []
    return findingOf(warning, severity, identityOf(warning.place))
  })
}

function findingOf(
  { rule, message, place, related }: SchemaProblem,
  severity: Severity,
  identity: string,
): LintFinding {
  return { rule, severity, message, help: parserRule(rule).fix, place, identity, related }
}

function keyOf({ line, column }: Place): string {
  return `${line}:${column}`
}

interface Scope {
  readonly about: string
  readonly place: Place
  readonly parent: Scope | undefined
}

/** Names the innermost field or type that a finding of the parser stands in; else the file. */
function identityFinder(file: LintedFile): (place: Place) => string {
  const scopes = scopesOf(file)
  return (place) => {
    let scope = scopes[lastBefore(scopes, place)]
    while (scope !== undefined && !contains(scope.place, place)) scope = scope.parent
    return scope?.about ?? file.source.path
  }
}

function scopesOf(file: LintedFile): readonly Scope[] {
  const spans = [
    ...file.types.map((schema) => ({ about: schema.fullName, span: schema.json })),
    ...file.fields.map(({ field, about }) => ({ about, span: field.json })),
  ].sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end)
  const scopes: Scope[] = []
  for (const { about, span } of spans) {
    const place = placeIn(file.source, span)
    let parent = scopes.at(-1)
    while (parent !== undefined && !contains(parent.place, place)) parent = parent.parent
    scopes.push({ about, place, parent })
  }
  return scopes
}

/** The index of the last scope that begins at or before a place; -1 when none does. */
function lastBefore(scopes: readonly Scope[], place: Place): number {
  let low = -1
  let high = scopes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const at = scopes[middle]?.place ?? place
    if (at.line < place.line || (at.line === place.line && at.column <= place.column)) low = middle
    else high = middle - 1
  }
  return low
}
