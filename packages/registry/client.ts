import { z } from 'zod'
import { malformedAnswer, type RegistryAnswer, type RegistryConnection, registryRequest } from './request.ts'

export type SchemaType = 'AVRO' | 'JSON' | 'PROTOBUF'

export interface SchemaReference {
  /** How the schema calls the other; for Avro the full name of a type. */
  readonly name: string
  readonly subject: string
  readonly version: number
}

export interface RegistrySchema {
  /** AVRO, JSON or PROTOBUF; a registry with plugins may have others. */
  readonly schemaType: SchemaType | (string & {})
  /** The schema's text, as registered. */
  readonly schema: string
  readonly references: readonly SchemaReference[]
  /** Rules and metadata that the schema was registered with, as the registry answers them; not every registry has them. */
  readonly ruleSet?: unknown
  readonly metadata?: unknown
}

export interface SubjectVersion extends RegistrySchema {
  readonly subject: string
  readonly version: number
  readonly id: number
}

/** A schema, and the texts of all schemas it refers to, those they refer to first. */
export interface ResolvedSchema extends RegistrySchema {
  readonly referenced: readonly string[]
}

/** What is read from a schema registry with the Confluent API. Every function throws as `registryRequest` says. */
export interface RegistryClient {
  readonly url: string
  /** Undefined when the registry has no schema with that id (1 or more). */
  readonly schemaById: (id: number) => Promise<RegistrySchema | undefined>
  /** Registries of Confluent Platform 8 and Confluent Cloud only. Undefined when the registry has no such schema. */
  readonly schemaByGuid: (guid: string) => Promise<RegistrySchema | undefined>
  /** Fetches what the schema refers to, at any depth. Undefined when a referenced version is not there. */
  readonly resolve: (schema: RegistrySchema) => Promise<ResolvedSchema | undefined>
  /** In the registry's order; without soft-deleted ones. */
  readonly subjects: () => Promise<readonly string[]>
  /** Version numbers, ascending; undefined when there is no such subject. */
  readonly versions: (subject: string) => Promise<readonly number[] | undefined>
  /** Undefined when the subject or the version is not there. Soft-deleted versions are answered on request. */
  readonly version: (
    subject: string,
    version: number | 'latest',
    options?: { readonly deleted?: boolean },
  ) => Promise<SubjectVersion | undefined>
}

const referenceAnswer = z.object({ name: z.string(), subject: z.string(), version: z.int() })
/** `schemaType` and `references` are left out, or null, where they have nothing to say. */
const schemaAnswer = z.object({
  schema: z.string(),
  schemaType: z.string().nullish(),
  references: z.array(referenceAnswer).nullish(),
  ruleSet: z.unknown().optional(),
  metadata: z.unknown().optional(),
})
const versionAnswer = schemaAnswer.extend({ subject: z.string(), version: z.int(), id: z.int() })

export function registryClient(connection: RegistryConnection): RegistryClient {
  const request = registryRequest(connection)

  async function ask<Answer>(
    path: string,
    form: z.ZodType<Answer>,
    query?: Readonly<Record<string, string>>,
  ): Promise<Answer | undefined> {
    const answer: RegistryAnswer = await request(path, query)
    if (!answer.found) return undefined
    const parsed = form.safeParse(answer.body)
    if (parsed.success) return parsed.data
    throw malformedAnswer(connection.url, path, parsed.error)
  }

  const schemaAt = async (path: string): Promise<RegistrySchema | undefined> => {
    const answer = await ask(path, schemaAnswer)
    return answer === undefined ? undefined : schemaOf(answer)
  }

  const version: RegistryClient['version'] = async (subject, number, options = {}) => {
    const query: Readonly<Record<string, string>> = options.deleted === true ? { deleted: 'true' } : {}
    const answer = await ask(`${subjectPath(subject)}/versions/${number}`, versionAnswer, query)
    if (answer === undefined) return undefined
    return { ...schemaOf(answer), subject: answer.subject, version: answer.version, id: answer.id }
  }

  /** Adds what `schema` refers to, each version once, what it needs before it. */
  async function collect(schema: RegistrySchema, collected: Map<string, string>): Promise<boolean> {
    for (const { subject, version: number } of schema.references) {
      const key = `${number} ${subject}`
      if (collected.has(key)) continue
      const referenced = await version(subject, number, { deleted: true })
      if (referenced === undefined || !(await collect(referenced, collected))) return false
      collected.set(key, referenced.schema)
    }
    return true
  }

  return {
    url: connection.url,
    schemaById: (id) => schemaAt(`/schemas/ids/${id}`),
    schemaByGuid: (guid) => schemaAt(`/schemas/guids/${encodeURIComponent(guid)}`),
    resolve: async (schema) => {
      const collected = new Map<string, string>()
      const complete = await collect(schema, collected)
      return complete ? { ...schema, referenced: [...collected.values()] } : undefined
    },
    subjects: async () => (await ask('/subjects', z.array(z.string()))) ?? [],
    versions: (subject) => ask(`${subjectPath(subject)}/versions`, z.array(z.int())),
    version,
  }
}

/** Subjects hold any character, slashes too. */
function subjectPath(subject: string): string {
  return `/subjects/${encodeURIComponent(subject)}`
}

function schemaOf(answer: z.infer<typeof schemaAnswer>): RegistrySchema {
  return {
    schemaType: answer.schemaType ?? 'AVRO',
    schema: answer.schema,
    references: answer.references ?? [],
    ...(answer.ruleSet == null ? {} : { ruleSet: answer.ruleSet }),
    ...(answer.metadata == null ? {} : { metadata: answer.metadata }),
  }
}
