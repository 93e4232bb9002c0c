import { UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'
import type { SchemaReference, SchemaType } from './client.ts'
import { malformedAnswer, type RegistryConnection, registryRequest } from './request.ts'

export interface NewSchema {
  readonly schemaType: SchemaType
  readonly schema: string
  readonly references: readonly SchemaReference[]
}

export type RegistrationResult =
  | { readonly kind: 'registered'; readonly id: number }
  /** Incompatible (409) or invalid (422), in the registry's words. */
  | { readonly kind: 'refused'; readonly message: string }

export type CompatibilityAnswer =
  | { readonly kind: 'compatible' }
  /** Messages may be empty: not every registry gives reasons. */
  | { readonly kind: 'incompatible'; readonly messages: readonly string[] }
  /** The registry cannot answer, as Apicurio for schemas with references. */
  | { readonly kind: 'unknown'; readonly message: string }

/** Writes to a schema registry, and asks what a write would come to. Every function throws as `registryRequest` says. */
export interface RegistryAdmin {
  readonly url: string
  /** The registry's level for all subjects that have none of their own. */
  globalLevel(): Promise<string | undefined>
  /**
   * The subject's own level; undefined when it has none. Registries that answer the level in effect instead (Apicurio says
   * NONE for unset) make both look alike.
   */
  level(subject: string): Promise<string | undefined>
  setLevel(subject: string, level: string): Promise<void>
  /** Back to the global level. */
  unsetLevel(subject: string): Promise<void>
  /** The version under which exactly this schema is registered; undefined when it is not. */
  lookup(subject: string, schema: NewSchema): Promise<number | undefined>
  /** Registers, or answers the id that it has already. */
  register(subject: string, schema: NewSchema): Promise<RegistrationResult>
  /**
   * Against the versions that the subject's level asks for; a subject without versions takes everything. A registry that
   * cannot be asked about all of them at once (Karapace) is asked about the latest, which it takes for all.
   */
  compatibility(subject: string, schema: NewSchema): Promise<CompatibilityAnswer>
  /** READWRITE, READONLY, ... of the subject, or of the registry; undefined where the registry knows no modes. */
  mode(subject: string): Promise<string | undefined>
  /**
   * Soft: schemas stay readable by id. Undefined when there is no such subject.
   * @throws UnreachableError, code schema-referenced, while another schema refers to it.
   */
  remove(subject: string): Promise<readonly number[] | undefined>
}

const levelAnswer = z.object({ compatibilityLevel: z.string().optional(), compatibility: z.string().optional() })

export function registryAdmin(connection: RegistryConnection): RegistryAdmin {
  const request = registryRequest(connection)
  const read = <Answer>(path: string, form: z.ZodType<Answer>, body: unknown): Answer => {
    const parsed = form.safeParse(body)
    if (parsed.success) return parsed.data
    throw malformedAnswer(connection.url, path, parsed.error)
  }
  const levelAt = async (path: string, query: Readonly<Record<string, string>> = {}): Promise<string | undefined> => {
    const answer = await request(path, query)
    if (!answer.found) return undefined
    const { compatibilityLevel, compatibility } = read(path, levelAnswer, answer.body)
    return compatibilityLevel ?? compatibility
  }
  const bodyOf = ({ schemaType, schema, references }: NewSchema) => ({
    schema,
    ...(schemaType === 'AVRO' ? {} : { schemaType }),
    ...(references.length === 0 ? {} : { references }),
  })
  const subjectPath = (subject: string): string => `/subjects/${encodeURIComponent(subject)}`
  const configPath = (subject: string): string => `/config/${encodeURIComponent(subject)}`
  return {
    url: connection.url,
    globalLevel: () => levelAt('/config'),
    level: (subject) => levelAt(configPath(subject), { defaultToGlobal: 'false' }),
    async setLevel(subject, level) {
      await request(configPath(subject), {}, { method: 'PUT', body: { compatibility: level } })
    },
    async unsetLevel(subject) {
      await request(configPath(subject), {}, { method: 'DELETE' })
    },
    async lookup(subject, schema) {
      const path = subjectPath(subject)
      const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [422] })
      return answer.found ? read(path, z.object({ version: z.int() }), answer.body).version : undefined
    },
    async register(subject, schema) {
      const path = `${subjectPath(subject)}/versions`
      const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [404, 409, 422] })
      if (!answer.found) return { kind: 'refused', message: answer.message }
      return { kind: 'registered', id: read(path, z.object({ id: z.int() }), answer.body).id }
    },
    async compatibility(subject, schema) {
      const all = `/compatibility${subjectPath(subject)}/versions`
      const form = z.object({ is_compatible: z.boolean(), messages: z.array(z.string()).nullish() })
      const call = { method: 'POST', body: bodyOf(schema), answers: [422] } as const
      const ask = (path: string) => request(path, { verbose: 'true' }, call)
      const answer = await ask(all).catch((error: unknown) => {
        if (isMissingRoute(error)) return ask(`${all}/latest`)
        throw error
      })
      if (!answer.found) {
        return answer.errorCode >= 40400 && answer.errorCode < 40500
          ? { kind: 'compatible' }
          : { kind: 'unknown', message: answer.message }
      }
      const { is_compatible: isCompatible, messages } = read(all, form, answer.body)
      return isCompatible ? { kind: 'compatible' } : { kind: 'incompatible', messages: messages ?? [] }
    },
    async mode(subject) {
      const path = `/mode/${encodeURIComponent(subject)}`
      const answer = await request(path, { defaultToGlobal: 'true' }).catch((error: unknown) => {
        if (isMissingRoute(error)) return { found: false } as const
        throw error
      })
      return answer.found ? read(path, z.object({ mode: z.string() }), answer.body).mode : undefined
    },
    async remove(subject) {
      const answer = await request(subjectPath(subject), {}, { method: 'DELETE', answers: [422] })
      if (!answer.found && answer.errorCode >= 42200) throw referenced(subject, answer.message)
      return answer.found ? read(subjectPath(subject), z.array(z.int()), answer.body) : undefined
    },
  }
}

/** A path that the server does not serve at all (404 without the registry's code, or 405). */
function isMissingRoute(error: unknown): boolean {
  if (!(error instanceof UnreachableError)) return false
  const { code, message } = error.problem
  return code === 'registry-not-found' || (code === 'registry-unexpected-answer' && message.includes('HTTP 405'))
}

function referenced(subject: string, message: string): UnreachableError {
  return new UnreachableError({
    code: 'schema-referenced',
    message: `The registry does not delete subject "${subject}": ${message.replace(/\.$/, '')}.`,
    help: 'Delete what refers to it first.',
  })
}
