import type { DocumentPath, Place, Problem } from '@kafka-dataops/core'
import type { AccessRule } from '@kafka-dataops/kafka'
import type { z } from 'zod'
import type { Policy } from '../policies/policy.ts'
import type { aclShape, connectorShape, lintShape, subjectShape, topicShape } from './shape.ts'

/** What every declared resource has. */
export interface Declaration {
  readonly name: string
  /** Where it is declared. */
  readonly place: Place
  /** Where a field of it stands, or what should hold it. */
  readonly placeOf: (path: DocumentPath, target?: 'key' | 'value') => Place
  readonly owner: string | undefined
  /** Lint rules that do not apply to it. */
  readonly ignored: readonly string[]
  /** Marked for deletion. */
  readonly absent: boolean
}

export interface DeclaredTopic extends Declaration {
  readonly partitions: number | undefined
  readonly replication: number | undefined
  /** Texts as Kafka takes them; lists joined with commas. */
  readonly configs: Readonly<Record<string, string>>
  readonly unlisted: 'ignore' | 'warn' | 'reset'
  readonly key: z.infer<typeof topicShape>['key']
  readonly value: z.infer<typeof topicShape>['value']
  readonly verify: z.infer<typeof topicShape>['verify']
}

export interface DeclaredAcl extends Declaration {
  readonly rules: readonly AccessRule[]
}

export interface DeclaredSubject extends Declaration {
  readonly file: string
  readonly schemaType: 'AVRO' | 'JSON' | 'PROTOBUF'
  readonly compatibility: z.infer<typeof subjectShape>['compatibility']
  readonly references: NonNullable<z.infer<typeof subjectShape>['references']>
}

export interface DeclaredConnector extends Declaration {
  /** As Connect will be given it, `name` included; variables resolved where they are set. */
  readonly config: Readonly<Record<string, string>>
  /** As it is written, with variables by name. */
  readonly template: Readonly<Record<string, string>>
  /** Settings whose value takes something from an environment variable. */
  readonly injected: ReadonlySet<string>
  readonly state: 'running' | 'paused' | 'stopped'
  readonly probe: readonly string[]
  readonly verify: z.infer<typeof connectorShape>['verify']
}

export type LintSettings = z.infer<typeof lintShape>
export type AclDeclarationValue = z.infer<typeof aclShape>

/** Everything that the manifest wants to be. */
export interface DesiredState {
  /** The manifest's file. */
  readonly file: string
  readonly environment: string | undefined
  readonly clusterId: string | undefined
  readonly topics: readonly DeclaredTopic[]
  readonly acls: readonly DeclaredAcl[]
  readonly schemas: readonly DeclaredSubject[]
  readonly connectors: readonly DeclaredConnector[]
  readonly lint: LintSettings
  readonly policies: readonly Policy[]
  /** Variables that nothing sets: an apply needs them, a plan shows their names. */
  readonly unset: readonly Problem[]
}
