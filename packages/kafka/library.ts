import type { AnySchema, ValidateFunction } from 'ajv'

export type Library = typeof import('@platformatic/kafka')

let loaded: Promise<Library> | undefined

/** The client library, loaded when it is first needed. */
export function loadLibrary(): Promise<Library> {
  loaded ??= loadWithLazyValidators()
  return loaded
}

/**
 * While it is loaded the library compiles a JSON Schema for the options of each of its methods, which takes a third of the
 * time of a small run and is never used here: its validators are compiled when they are first called instead.
 */
async function loadWithLazyValidators(): Promise<Library> {
  const { default: Ajv2020 } = await import('ajv/dist/2020.js')
  const { compile } = Ajv2020.prototype
  Ajv2020.prototype.compile = function compileWhenCalled(this: InstanceType<typeof Ajv2020>, schema: AnySchema) {
    let compiled: ValidateFunction | undefined
    const validate = (data: unknown): boolean => {
      compiled ??= compile.call(this, schema)
      const isValid = compiled(data)
      Object.assign(validate, { errors: compiled.errors })
      return isValid === true
    }
    return validate
  } as typeof compile
  try {
    return await import('@platformatic/kafka')
  } finally {
    Ajv2020.prototype.compile = compile
  }
}
