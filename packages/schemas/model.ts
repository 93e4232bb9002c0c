import type {
  CompatibilityLevel,
  Incompatibility,
  NamedSchema,
  ParsedSchemas,
  Schema,
  SchemaFile,
} from '@kafka-dataops/avro'

/** Schema files as they are, or were, at one point. */
export interface Snapshot {
  /** How people call the point, as `main (1a2b3c4)`. */
  readonly label: string
  readonly files: readonly SchemaFile[]
  readonly parsed: ParsedSchemas
  /** Schemas of other repositories that `parsed` has too, since files refer to them. */
  readonly external?: readonly SchemaFile[]
  /** False where it was read as a registry reads what it has stored, since it is not right by today's rules. */
  readonly isStrict: boolean
}

/** A schema that data is written with: the one of a file, or a type of a protocol. */
export interface Unit {
  /** Relative to the Git top level. */
  readonly file: string
  readonly schema: Schema
  /** Full name, or the kind of schema where it has no name. */
  readonly type: string
}

/** A unit and the subject it is, or will be, registered under. */
export interface SubjectUnit extends Unit {
  readonly subject: string
  /** The level that dataops.yml declares for it. */
  readonly declaredLevel?: CompatibilityLevel
  /** The subject is named in dataops.yml, so it says which schemas follow each other. */
  readonly isMapped: boolean
}

/** An earlier schema of a subject, and how people call it. */
export interface Earlier {
  /** `version 3`, `main (1a2b3c4)`. */
  readonly label: string
  readonly schema: Schema
}

/** What became of comparing one subject. */
export interface Comparison {
  readonly unit: SubjectUnit
  readonly level: CompatibilityLevel
  /** The oldest first; only those that the level looks at. */
  readonly earlier: readonly Earlier[]
  readonly change: 'added' | 'changed' | 'unchanged' | 'unknown'
  readonly incompatibilities: readonly LabelledIncompatibility[]
  /** Why there is nothing to compare with, or why it could not be. */
  readonly reason?: string
  /** The version that the registry would give it. */
  readonly nextVersion?: number
}

export interface LabelledIncompatibility extends Incompatibility {
  readonly earlier: Earlier
}

export type Bump = 'major' | 'minor' | 'patch'

export type NamedTypes = ReadonlyMap<string, NamedSchema>
