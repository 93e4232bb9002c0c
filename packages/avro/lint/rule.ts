import type { Place } from '@kafka-dataops/core'
import type { z } from 'zod'
import type { ParsedSchemas } from '../parse-schemas.ts'
import type { RelatedPlace } from '../problem.ts'
import type { Protocol } from '../protocol.ts'
import type { Field, NamedSchema, RecordSchema, Schema, TypeUse } from '../schema.ts'
import type { Source } from '../source.ts'
import type { TypePair } from '../type-pairs.ts'
import type { ComparedUse } from './compared-uses.ts'
import type { OptOut } from './opt-outs.ts'

/** How bad a finding of a rule is; `off` for rules that only those who ask for them get. */
export type RuleSeverity = 'error' | 'warning' | 'info' | 'off'
export const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'] as const

export type OptionValues = Readonly<Record<string, string | number>>

/** What every rule says of itself: settings, documentation and the examples that its tests run come from here. */
export interface RuleDeclaration {
  /** Stable, kebab-case. */
  readonly id: string
  /** Unless the settings say otherwise. */
  readonly severity: RuleSeverity
  /** What is wrong, in one clause. */
  readonly summary: string
  /** Why it matters: who is hurt, when. */
  readonly reason: string
  /** What to do about it, as a sentence. */
  readonly fix: string
  /** What it compares with; without that the rule finds nothing. */
  readonly needs?: 'base' | 'history'
  readonly examples: readonly RuleExample[]
}

export interface RuleExample {
  readonly breaks: ExampleState
  readonly passes: ExampleState
}

/** Texts by path, or one text that stands in `schema.avsc`. */
export type ExampleFiles = string | Readonly<Record<string, string>>

export interface ExampleState {
  readonly files: ExampleFiles
  readonly base?: ExampleFiles
  readonly history?: readonly ExampleFiles[]
  readonly options?: OptionValues
  readonly used?: readonly string[]
}

/** A rule of the linter. Rules are pure; each looks at one file at a time. */
export interface LintRule<Options extends OptionValues = OptionValues> extends RuleDeclaration {
  readonly options?: Readonly<{ [Name in keyof Options]: RuleOption<Options[Name]> }>
  check(file: LintedFile, report: ReportFinding, options: Options): void
}

export interface RuleOption<Value> {
  readonly shape: z.ZodType<Value>
  readonly default: Value
  /** One clause for the documentation. */
  readonly means: string
}

/** Says that something is wrong: where, what it is about (stable when lines move, as `shop.Order.total`), and what. */
export type ReportFinding = (place: Place, about: string, message: string, extra?: FindingExtra) => void

export interface FindingExtra {
  /** What to do here; otherwise the rule's fix. */
  readonly help?: string
  readonly related?: readonly RelatedPlace[]
}

/** A file without problems, taken apart once for all rules. Types are listed in the file that writes them out. */
export interface LintedFile {
  readonly source: Source
  /** The schema of the file; absent for a protocol. */
  readonly root?: Schema
  readonly protocol?: Protocol
  readonly types: readonly NamedSchema[]
  readonly fields: readonly FieldSite[]
  readonly uses: readonly UseSite[]
  readonly optOuts: readonly OptOut[]
  readonly repository: Repository
}

export interface FieldSite {
  readonly field: Field
  /** Absent for a parameter of a message. */
  readonly record?: RecordSchema
  /** `shop.Order.total`. */
  readonly about: string
}

export interface UseSite {
  readonly use: TypeUse
  /** The field it stands in; for the root of a file the file's path. */
  readonly about: string
  /** Levels of types around it within its file; 0 at the root. */
  readonly depth: number
}

/** What rules about more than one file look at; computed when first asked for. */
export interface Repository {
  readonly parsed: ParsedSchemas
  readonly base?: ParsedSchemas
  /** Earlier states, oldest first, without the base. */
  readonly history: readonly ParsedSchemas[]
  /** Full names of the types that topics carry, when they are known. */
  readonly used?: ReadonlySet<string>
  /** The types that a file defines with what they were in the base. */
  pairsIn(file: LintedFile): readonly TypePair[]
  /** Uses of a type that stand in a file and were there in the base. */
  comparedUses(file: LintedFile): readonly ComparedUse[]
  /** Whether a rule reports anything in a file. */
  isOn(rule: string, file: LintedFile): boolean
}
