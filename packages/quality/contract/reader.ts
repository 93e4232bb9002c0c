import {
  type DocumentPath,
  didYouMean,
  type Place,
  type PositionedDocument,
  type Problem,
  validateDocument,
} from '@kafka-dataops/core'
import type { z } from 'zod'
import type { OdcsLevel } from './odcs-version.ts'

/** One contract while it is read: the document, what its version allows, and what was found wrong so far. */
export interface ContractReader {
  readonly document: PositionedDocument
  readonly level: OdcsLevel
  readonly problems: Problem[]
  readonly warnings: Problem[]
}

export type Mapping = Readonly<Record<string, unknown>>

export interface Remark {
  readonly code: string
  readonly message: string
  readonly path: DocumentPath
  readonly target?: 'key' | 'value'
  /** Instead of the place at `path`. */
  readonly place?: Place
  readonly help?: string
}

export function addProblem(reader: ContractReader, remark: Remark): void {
  reader.problems.push(problemOf(reader, remark))
}

export function addWarning(reader: ContractReader, remark: Remark): void {
  reader.warnings.push(problemOf(reader, remark))
}

function problemOf(reader: ContractReader, { code, message, path, target, place, help }: Remark): Problem {
  return {
    code,
    message,
    place: place ?? reader.document.placeOf(path, target),
    ...(help === undefined ? {} : { help }),
  }
}

export function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

export interface NodeOptions {
  /** Starts every message, as `Property "bitcoin.usd"`. */
  readonly subject: string
  /** What an unknown key is; ODCS 3.0 closes only some of its mappings. */
  readonly unknownKeys?: 'error' | 'warning'
  /** Why a key that is known elsewhere has no place here, and what to do: replaces the plain "unknown key". */
  readonly misplacedKeys?: Readonly<Record<string, string>>
}

/**
 * Reads one mapping of the contract. Every problem is noted at its place; answered are the keys that are right, so that
 * reading goes on and finds what else is wrong. Undefined when there is no mapping to read.
 */
export function readNode<Shape extends z.core.$ZodShape>(
  reader: ContractReader,
  value: unknown,
  path: DocumentPath,
  shape: z.ZodObject<Shape>,
  options: NodeOptions,
): Partial<z.infer<z.ZodObject<Shape>>> | undefined {
  const { subject, unknownKeys = 'error' } = options
  if (!isMapping(value)) {
    const found = value === null ? 'empty' : shown(value)
    addProblem(reader, { code: 'invalid-value', message: `${subject} is ${found}: expected a mapping.`, path })
    return undefined
  }
  const placed = withoutMisplaced(reader, value, path, shape, options)
  const node: PositionedDocument = {
    ...reader.document,
    value: placed,
    placeOf: (below, target) => reader.document.placeOf([...path, ...below], target),
  }
  const validated = validateDocument(node, shape)
  if (validated.ok) return validated.value as Partial<z.infer<z.ZodObject<Shape>>>
  for (const problem of validated.problems) {
    const list = problem.code === 'unknown-key' && unknownKeys === 'warning' ? reader.warnings : reader.problems
    list.push({ ...problem, message: `${subject}: ${lowerFirst(problem.message)}` })
  }
  return validPart(placed, shape)
}

/** Reports the keys that belong elsewhere, and answers the mapping without them. */
function withoutMisplaced(
  reader: ContractReader,
  value: Mapping,
  path: DocumentPath,
  shape: z.ZodObject,
  { subject, misplacedKeys = {}, unknownKeys }: NodeOptions,
): Mapping {
  const misplaced = Object.keys(value).filter(
    (key) => Object.hasOwn(misplacedKeys, key) && !Object.hasOwn(shape.shape, key),
  )
  if (misplaced.length === 0) return value
  for (const key of misplaced) {
    const message = `${subject}: ${misplacedKeys[key]}`
    const remark = { code: 'misplaced-key', message, path: [...path, key], target: 'key' } as const
    if (unknownKeys === 'warning') addWarning(reader, remark)
    else addProblem(reader, remark)
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => !misplaced.includes(key)))
}

function lowerFirst(message: string): string {
  return message.startsWith('Unknown') ? `u${message.slice(1)}` : message
}

function validPart<Shape extends z.core.$ZodShape>(
  value: Mapping,
  shape: z.ZodObject<Shape>,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const schemas = shape.shape as unknown as Readonly<Record<string, z.ZodType>>
  const part: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(value, key)) continue
    const parsed = schema.safeParse(value[key])
    if (parsed.success) part[key] = parsed.data
  }
  return part as Partial<z.infer<z.ZodObject<Shape>>>
}

/** A value of the contract in a message. YAML aliases can make a value that holds itself, so it is not looked into. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (isMapping(value)) return 'a mapping'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The items of a list, each with its path; none when the key is absent or holds something else (already reported). */
export function itemsOf(value: unknown, path: DocumentPath): readonly { value: unknown; path: DocumentPath }[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : []
}

/** `one of "a", "b"`, with a suggestion when the given word is near one of them. */
export function oneOf(words: readonly string[], given?: string): string {
  const list = words.map((word) => `"${word}"`).join(', ')
  return `expected one of ${list}.${given === undefined ? '' : didYouMean(given, words)}`
}
