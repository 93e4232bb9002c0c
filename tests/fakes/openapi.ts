import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** Validates requests and responses of a fake against the service's published OpenAPI 3.0 description. */
export interface Description {
  /** The operation whose path template fits, or undefined: then the fake must not answer. */
  readonly operationFor: (method: string, path: string) => DescribedOperation | undefined
}

export interface DescribedOperation {
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
  /** Problems of a request body; none when it fits. */
  readonly requestProblems: (body: unknown) => readonly string[]
  /** Problems of a response; a status that is not described is one. */
  readonly responseProblems: (status: number, body: unknown) => readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/** Reads a description from a JSON file. Schemas are compiled when first used: the files are large. */
export function readDescription(file: string): Description {
  return parseDescription(readFileSync(file, 'utf8'))
}

/** The description that a JSON text holds. */
export function parseDescription(text: string): Description {
  const document = JSON.parse(text, nullableWithoutType) as Json
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'description' })
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Json>>>>
  const compiled = new Map<string, ValidateFunction>()
  const problemsAt = (pointer: string, value: unknown): readonly string[] => {
    let validate = compiled.get(pointer)
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `description#${pointer}` })
      compiled.set(pointer, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  }

  return {
    operationFor(method, path) {
      for (const [template, operations] of Object.entries(paths)) {
        const operation = operations[method.toLowerCase()]
        if (operation === undefined) continue
        const parameters = matchTemplate(template, path)
        if (parameters === undefined) continue
        const base = `/paths/${pointerStep(template)}/${method.toLowerCase()}`
        return {
          template,
          parameters,
          requestProblems(body) {
            if (operation.requestBody === undefined) return body === undefined ? [] : ['no body is described']
            return problemsAt(`${base}/requestBody/content/application~1json/schema`, body)
          },
          responseProblems(status, body) {
            const responses = operation.responses as Readonly<Record<string, Json>>
            const response = responses[String(status)]
            if (response === undefined) return [`status ${status} is not described`]
            const pointer = typeof response.$ref === 'string' ? response.$ref.slice(1) : `${base}/responses/${status}`
            const content = resolve(document, pointer).content as Json | undefined
            if (content === undefined) return body === undefined ? [] : ['no body is described']
            return problemsAt(`${pointer}/content/${pointerStep(jsonTypeOf(content))}/schema`, body)
          },
        }
      }
      return undefined
    },
  }
}

/** `nullable` beside `oneOf` and the like, without `type`: descriptions mean it, the validator refuses it. */
function nullableWithoutType(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('nullable' in value) || 'type' in value) return value
  const { nullable, ...schema } = value
  return nullable === true ? { anyOf: [schema, { enum: [null] }] } : schema
}

/** JSON under its own name, or under the API's (`application/vnd.schemaregistry.v1+json`). */
function jsonTypeOf(content: Json): string {
  const types = Object.keys(content)
  return types.find((type) => type === 'application/json') ?? types.find((type) => type.includes('json')) ?? ''
}

function resolve(document: Json, pointer: string): Json {
  let current: unknown = document
  for (const step of pointer.split('/').slice(1)) {
    current = (current as Json)[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return current as Json
}

function pointerStep(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function matchTemplate(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, step] of wanted.entries()) {
    const value = given[index] ?? ''
    const name = /^\{(.+)\}$/.exec(step)?.[1]
    if (name !== undefined) parameters[name] = decodeURIComponent(value)
    else if (step !== value) return undefined
  }
  return parameters
}
