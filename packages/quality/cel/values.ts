import type { CelInput } from '@bufbuild/cel'
import { type FieldTypes, noTypes, typesOf } from './field-types.ts'

/**
 * A decoded value as the engine takes it, converted no deeper than an expression looks. A number is an int when it is
 * whole, unless its field holds doubles; the engine compares int and double by value.
 */
export function celInput(value: unknown, types: FieldTypes): CelInput {
  switch (typeof value) {
    case 'number':
      return !types.isDouble && Number.isSafeInteger(value) ? BigInt(value) : value
    case 'bigint':
      return types.isDouble ? Number(value) : value
    case 'string':
      return types.isDouble && types.decimalTexts && isDecimal(value) ? Number(value) : value
    case 'boolean':
      return value
    case 'object':
      if (value === null || value instanceof Uint8Array) return value
      if (Array.isArray(value)) return value.map((item) => celInput(item, types.item ?? noTypes))
      return new RecordMap(value as Readonly<Record<string, unknown>>, types)
    default:
      return null
  }
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}

/** An object of a record seen as a map, whose fields are converted when they are asked for. */
class RecordMap extends Map<string, CelInput> {
  readonly #record: Readonly<Record<string, unknown>>
  readonly #types: FieldTypes

  constructor(record: Readonly<Record<string, unknown>>, types: FieldTypes) {
    super()
    this.#record = record
    this.#types = types
  }

  override get size(): number {
    return Object.keys(this.#record).length
  }

  override get(key: string): CelInput | undefined {
    return this.has(key) ? celInput(this.#record[key], typesOf(this.#types, key)) : undefined
  }

  override has(key: string): boolean {
    return typeof key === 'string' && Object.hasOwn(this.#record, key)
  }

  override keys(): MapIterator<string> {
    return Object.keys(this.#record).values()
  }

  override *entries(): MapIterator<[string, CelInput]> {
    for (const key of Object.keys(this.#record)) yield [key, celInput(this.#record[key], typesOf(this.#types, key))]
  }

  override *values(): MapIterator<CelInput> {
    for (const [, value] of this.entries()) yield value
  }

  override [Symbol.iterator](): MapIterator<[string, CelInput]> {
    return this.entries()
  }

  override forEach(each: (value: CelInput, key: string, map: Map<string, CelInput>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this)
  }
}
