import type { Place, Severity } from '@kafka-dataops/core'
import type { ParsedSchemas } from '../parse-schemas.ts'
import type { RelatedPlace, SchemaProblem } from '../problem.ts'
import { placeOfAttribute } from '../schema.ts'
import { placeIn } from '../source.ts'
import { pairTypes, type TypePairs } from '../type-pairs.ts'
import { type ComparedUse, comparedUses } from './compared-uses.ts'
import { lintedFile } from './linted-file.ts'
import { contains } from './opt-outs.ts'
import { parserRule } from './parser-rules.ts'
import type { LintedFile, Repository, RuleDeclaration } from './rule.ts'
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
  const resolve = settingsResolver(input.settings ?? {})
  const repository = repositoryOf(input, resolve)
  const findings: LintFinding[] = []
  for (const file of repository.files) {
    for (const rule of RULES) {
      const { severity, options } = resolve(rule, file.source.path)
      if (severity === 'off') continue
      rule.check(
        file,
        (place, about, message, extra = {}) => {
          if (isOptedOut(file, rule, place)) return
          const { help = rule.fix, related = [] } = extra
          findings.push({ rule: rule.id, severity, message, help, place, identity: about, related })
        },
        options,
      )
    }
  }
  findings.push(...parserFindings(input.parsed, repository, resolve))
  return findings.sort(byPlace)
}

function repositoryOf(input: LintInput, resolve: ResolveSetting): Repository {
  const { parsed, base, history = [], used } = input
  const files: LintedFile[] = []
  let pairs: TypePairs | undefined
  let compared: ReadonlyMap<string, readonly ComparedUse[]> | undefined
  const repository: Repository = {
    parsed,
    files,
    ...(base === undefined ? {} : { base }),
    history,
    ...(used === undefined ? {} : { used: new Set(used) }),
    pairs() {
      if (base !== undefined) pairs ??= pairTypes(base, parsed)
      return pairs
    },
    comparedUses(file) {
      const known = repository.pairs()
      if (base === undefined || known === undefined) return []
      compared ??= comparedUses(base, parsed, known)
      return compared.get(file.source.path) ?? []
    },
    isOn(id, file) {
      const rule = RULES.find((one) => one.id === id)
      return rule !== undefined && resolve(rule, file.source.path).severity !== 'off'
    },
  }
  for (const [path, root] of Object.entries(parsed.schemas)) {
    // A file that is only the name of a type has nothing of its own.
    if (root.source.path === path) files.push(lintedFile(root.source, { root }, repository))
  }
  for (const protocol of Object.values(parsed.protocols)) {
    files.push(lintedFile(protocol.source, { protocol }, repository))
  }
  return repository
}

function parserFindings(
  parsed: ParsedSchemas,
  repository: Repository,
  resolve: ResolveSetting,
): readonly LintFinding[] {
  const byPath = new Map(repository.files.map((file) => [file.source.path, file]))
  const identityOf = identityFinder()
  const isDefaultNull = defaultNullFinder()
  const finding = (problem: SchemaProblem, severity: Severity): LintFinding => ({
    rule: problem.rule,
    severity,
    message: problem.message,
    help: parserRule(problem.rule).fix,
    place: problem.place,
    identity: identityOf(byPath.get(problem.place.file), problem),
    related: problem.related,
  })
  const problems = parsed.ok ? [] : parsed.problems
  const warnings = parsed.warnings.flatMap((warning) => {
    const rule = parserRule(warning.rule)
    const { severity } = resolve(rule, warning.place.file)
    const file = byPath.get(warning.place.file)
    if (severity === 'off') return []
    if (file !== undefined && isOptedOut(file, rule, warning.place)) return []
    // `null-not-first` says it better.
    if (file !== undefined && rule.id === 'default-not-first-branch' && isDefaultNull(file, warning.place)) return []
    return finding(warning, severity)
  })
  return [...problems.map((problem) => finding(problem, 'error')), ...warnings]
}

/** Whether a place is a default that is null. */
function defaultNullFinder(): (file: LintedFile, place: Place) => boolean {
  const known = new Map<LintedFile, ReadonlySet<string>>()
  const key = ({ line, column }: Place): string => `${line}:${column}`
  return (file, place) => {
    const keys =
      known.get(file) ??
      new Set(
        file.fields
          .filter(({ field }) => field.default?.kind === 'null')
          .map(({ field }) => key(placeOfAttribute(field, 'default'))),
      )
    known.set(file, keys)
    return keys.has(key(place))
  }
}

function isOptedOut(file: LintedFile, rule: RuleDeclaration, place: Place): boolean {
  return file.optOuts.some(({ rules, scope }) => rules.some(({ id }) => id === rule.id) && contains(scope, place))
}

interface Scope {
  readonly about: string
  readonly place: Place
  readonly parent: Scope | undefined
}

/** Names the innermost field or type that the parser's finding stands in; else the file. */
function identityFinder(): (file: LintedFile | undefined, problem: SchemaProblem) => string {
  const known = new Map<LintedFile, readonly Scope[]>()
  return (file, { place, message }) => {
    if (file === undefined) return message
    const scopes = known.get(file) ?? scopesOf(file)
    known.set(file, scopes)
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

function byPlace(left: LintFinding, right: LintFinding): number {
  return (
    (left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column
  )
}
