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
  /** Problems of a query: parameters that are not described, lack, or have another form. */
  readonly queryProblems: (query: URLSearchParams) => readonly string[]
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

  // Of two templates that fit, the one with fewer parameters is meant.
  const openness = (template: string): number => template.split('{').length
  const templates = Object.entries(paths).toSorted(([left], [right]) => openness(left) - openness(right))

  return {
    operationFor(method, path) {
      for (const [template, operations] of templates) {
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
            const { $ref } = operation.requestBody as { readonly $ref?: string }
            const pointer = $ref === undefined ? `${base}/requestBody` : $ref.slice(1)
            return problemsAt(`${pointer}/content/application~1json/schema`, body)
          },
          queryProblems(query) {
            const shared = (operations as { readonly parameters?: readonly Json[] }).parameters ?? []
            const own = (operation.parameters ?? []) as readonly Json[]
            const described = [...shared, ...own]
              .map((each) => (typeof each.$ref === 'string' ? resolve(document, each.$ref.slice(1)) : each))
              .filter((each) => each.in === 'query')
            const names = described.map(({ name }) => String(name))
            const unknown = [...query.keys()].filter((name) => !names.includes(name))
            return [
              ...unknown.map((name) => `query parameter ${name} is not described`),
              ...described.flatMap(({ name, required, schema }) => {
                const given = query.get(String(name))
                if (given === null) return required === true ? [`query parameter ${name} is missing`] : []
                return queryValueProblems(String(name), given, schema as Json, document)
              }),
            ]
          },
          responseProblems(status, body) {
            const responses = operation.responses as Readonly<Record<string, Json>>
            const key = responses[String(status)] === undefined ? `${Math.floor(status / 100)}XX` : String(status)
            const response = responses[key]
            if (response === undefined) return [`status ${status} is not described`]
            const pointer = typeof response.$ref === 'string' ? response.$ref.slice(1) : `${base}/responses/${key}`
            const content = resolve(document, pointer).content as Json | undefined
            if (content === undefined) return body === undefined ? [] : ['no body is described']
            const type = jsonTypeOf(content)
            // A page for people, as some services send when they throttle.
            if (type === '') return typeof body === 'string' ? [] : ['a text is described']
            return problemsAt(`${pointer}/content/${pointerStep(type)}/schema`, body)
          },
        }
      }
      return undefined
    },
  }
}

/** Of the forms that query parameters have here: an enumeration (also of several, with commas), a number, a text. */
function queryValueProblems(name: string, given: string, schema: Json, document: Json): readonly string[] {
  const { enum: choices, type } = typeof schema.$ref === 'string' ? resolve(document, schema.$ref.slice(1)) : schema
  if (Array.isArray(choices) && given.split(',').some((each) => !choices.includes(each))) {
    return [`query parameter ${name} is ${given}`]
  }
  return type === 'integer' && !/^-?\d+$/.test(given) ? [`query parameter ${name} is no integer: ${given}`] : []
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
