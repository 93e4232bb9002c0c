import { z } from 'zod'
import { durationForm, parseDuration } from './duration.ts'

/**
 * One input of an operation, declared once: action.yml, the CLI's flags and help, the manifest's keys and the README
 * tables come from it. Hosts hand over strings; the schema turns a string into the typed value or says what is allowed.
 */
export interface InputDeclaration<Value = unknown> {
  readonly description: string
  readonly schema: z.ZodType<Value, string>
  /** What is allowed, as shown in errors and help: `a duration as 30s`. */
  readonly form: string
  readonly secret: boolean
  /** Lists take newlines or commas. */
  readonly list: boolean
  /** The operation's default in the form a user would write it; stated in the description, applied after the manifest. */
  readonly defaultText?: string
  readonly section: InputSection
}

export type InputSection = 'connection' | 'registry' | 'connect' | 'data' | 'operation' | 'host'

export type InputShape = Readonly<Record<string, InputDeclaration>>

type ValueOf<Declaration> = Declaration extends InputDeclaration<infer Value> ? Value : never
/** Typed values of a shape: inputs with a default are always there, the others may be absent (never ""). */
export type InputValues<Shape extends InputShape> = {
  readonly [Name in keyof Shape as Shape[Name] extends { readonly defaultText: string } ? Name : never]: ValueOf<
    Shape[Name]
  >
} & {
  readonly [Name in keyof Shape as Shape[Name] extends { readonly defaultText: string } ? never : Name]?: ValueOf<
    Shape[Name]
  >
}

interface InputOptions {
  readonly section?: InputSection
  readonly secret?: boolean
}

interface WithDefault {
  readonly defaultText: string
}

function declare<Value, Options extends InputOptions & Partial<WithDefault>>(
  description: string,
  form: string,
  schema: z.ZodType<Value, string>,
  options: Options,
  list = false,
): InputDeclaration<Value> & (Options extends WithDefault ? WithDefault : unknown) {
  const declaration: InputDeclaration<Value> = {
    description,
    form,
    schema,
    list,
    secret: options.secret ?? false,
    section: options.section ?? 'operation',
    ...(options.defaultText === undefined ? {} : { defaultText: options.defaultText }),
  }
  return declaration as InputDeclaration<Value> & (Options extends WithDefault ? WithDefault : unknown)
}

/** Free text, trimmed. */
export function textInput<const O extends InputOptions & Partial<WithDefault>>(description: string, options = {} as O) {
  return declare(description, 'text', z.string().trim().min(1), options)
}

/** Text that may be a PEM block or another secret of several lines: kept as given. */
export function rawInput<const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  form: string,
  options = {} as O,
) {
  return declare(description, form, z.string().min(1), options)
}

export function flagInput<const O extends InputOptions & Partial<WithDefault>>(description: string, options = {} as O) {
  const schema = z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['true', 'false']))
    .transform((text) => text === 'true')
  return declare(description, 'true or false', schema, options)
}

export function choiceInput<const Choice extends string, const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  choices: readonly [Choice, ...Choice[]],
  options = {} as O,
) {
  const schema = z
    .string()
    .trim()
    .transform((text, context) => {
      const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase())
      if (found === undefined) context.addIssue({ code: 'custom', message: 'not one of the choices' })
      return found ?? z.NEVER
    })
  return declare<Choice, O>(description, `one of ${choices.join(', ')}`, schema, options)
}

/** A whole number within bounds. */
export function integerInput<const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  bounds: { readonly min: number; readonly max?: number },
  options = {} as O,
) {
  const max = bounds.max ?? Number.MAX_SAFE_INTEGER
  const schema = z
    .string()
    .trim()
    .regex(/^[+-]?\d+$/)
    .transform(Number)
    .pipe(z.int().min(bounds.min).max(max))
  const form =
    bounds.max === undefined ? `a whole number, ${bounds.min} or more` : `a whole number from ${bounds.min} to ${max}`
  return declare(description, form, schema, options)
}

/** A share given as percent (`80`, `99.5`, `99.5%`); the value is between 0 and 1. */
export function percentInput<const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  options = {} as O,
) {
  const schema = z
    .string()
    .trim()
    .regex(/^\d+(\.\d+)?\s*%?$/)
    .transform((text) => Number(text.replace('%', '')) / 100)
    .pipe(z.number().min(0).max(1))
  return declare(description, 'a percentage from 0 to 100, as 80 or 99.5%', schema, options)
}

/** Milliseconds of a duration. */
export function durationInput<const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  options = {} as O,
) {
  const schema = z.string().transform((text, context) => {
    const ms = parseDuration(text)
    if (ms === undefined) context.addIssue({ code: 'custom', message: 'no duration' })
    return ms ?? z.NEVER
  })
  return declare<number, O>(description, durationForm, schema, options)
}

/** Items separated by newlines or commas; empty items are dropped. */
export function listInput<const O extends InputOptions & Partial<WithDefault>>(description: string, options = {} as O) {
  const schema = z.string().transform((text): readonly string[] =>
    text
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )
  return declare(description, 'a list, separated by newlines or commas', schema, options, true)
}

/** An input with its own grammar: `parse` answers the value, or undefined when the text does not fit `form`. */
export function parsedInput<Value, const O extends InputOptions & Partial<WithDefault>>(
  description: string,
  form: string,
  parse: (text: string) => Value | undefined,
  options = {} as O,
) {
  const schema = z.string().transform((text, context) => {
    const value = parse(text.trim())
    if (value === undefined) context.addIssue({ code: 'custom', message: 'does not fit the form' })
    return value ?? z.NEVER
  })
  return declare<Value, O>(description, form, schema as unknown as z.ZodType<Value, string>, options)
}
