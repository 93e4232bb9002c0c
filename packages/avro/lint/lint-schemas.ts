import type { Place, Severity } from '@kafka-dataops/core'
import type { ParsedSchemas } from '../parse-schemas.ts'
import type { RelatedPlace } from '../problem.ts'
import { isOptedOut } from './opt-outs.ts'
import { problemFinding, warningFinding, warningFindings } from './parser-findings.ts'
import { lintedFiles, repositoryOf } from './repository.ts'
import type { LintedFile } from './rule.ts'
import { RULES } from './rules.ts'
import { type LintSettings, type ResolveSetting, settingsResolver } from './settings.ts'

/** One thing that a rule found. */
export interface LintFinding {
  readonly rule: string
  readonly severity: Severity
  /** One sentence: what is wrong, and what was expected. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
  readonly place: Place
  /** What it is about, stable when lines move: `shop.Order.total`. */
  readonly identity: string
  readonly related: readonly RelatedPlace[]
}

export interface LintInput {
  readonly parsed: ParsedSchemas
  /** The state compared with; without it the rules about changes find nothing. */
  readonly base?: ParsedSchemas
  /** States before the base, oldest first, as release tags have them. */
  readonly history?: readonly ParsedSchemas[]
  readonly settings?: LintSettings
  /**
   * Full names of the types that topics carry. With them every other type that these do not reach is unused; without,
   * every record at the root of a file counts as used.
   */
  readonly used?: readonly string[]
}

/**
 * Everything there is to say about files of schemas: what keeps a file from being read (always an error), what the
 * parser warns of, and what the rules find; by file, line and column. Pure; cost is linear in the size of the files.
 */
export function lintSchemas(input: LintInput): readonly LintFinding[] {
  const { parsed } = input
  const resolve = settingsResolver(input.settings ?? {})
  const repository = repositoryOf(input, resolve)
  const findings = parsed.ok ? [] : parsed.problems.map(problemFinding)
  const warnings = Map.groupBy(parsed.warnings, ({ place }) => place.file)
  for (const file of lintedFiles(repository)) {
    const { path } = file.source
    findings.push(...ruleFindings(file, resolve))
    const own = warnings.get(path)
    if (own !== undefined) findings.push(...warningFindings(file, own, resolve))
    warnings.delete(path)
  }
  for (const warning of [...warnings.values()].flat()) {
    const finding = warningFinding(warning, resolve)
    if (finding !== undefined) findings.push(finding)
  }
  return findings.sort(byPlace)
}

function ruleFindings(file: LintedFile, resolve: ResolveSetting): readonly LintFinding[] {
  const findings: LintFinding[] = []
  for (const rule of RULES) {
    const { severity, options } = resolve(rule, file.source.path)
    if (severity === 'off') continue
    rule.check(
      file,
      (place, about, message, { help = rule.fix, related = [] } = {}) => {
        if (isOptedOut(file.optOuts, rule.id, place)) return
        findings.push({ rule: rule.id, severity, message, help, place, identity: about, related })
      },
      options,
    )
  }
  return findings
}

function byPlace(left: LintFinding, right: LintFinding): number {
  return (
    (left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column
  )
}
