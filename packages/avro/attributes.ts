import { type JsonObject, type JsonValue, sameJson, valueAt } from './json-reader.ts'

/** The attributes of a schema or field that Avro gives no meaning there; looked up in the JSON when they are asked for. */
export class Attributes {
  private readonly json: JsonObject | undefined
  private readonly names: readonly string[]

  constructor(json: JsonObject | undefined, names: readonly string[]) {
    this.json = json
    this.names = names
  }

  get size(): number {
    return this.names.length
  }

  has(name: string): boolean {
    return this.names.includes(name)
  }

  get(name: string): JsonValue | undefined {
    return this.json !== undefined && this.has(name) ? valueAt(this.json, name) : undefined
  }

  /** In the order of the text. */
  *[Symbol.iterator](): Generator<readonly [name: string, value: JsonValue]> {
    for (const name of this.names) {
      const value = this.get(name)
      if (value !== undefined) yield [name, value]
    }
  }
}

export const NO_ATTRIBUTES = new Attributes(undefined, [])

/** The attributes of an object but for the reserved ones, repeated keys once. */
export function attributesOf(json: JsonObject, reserved: ReadonlySet<string>): Attributes {
  const names = json.members.map(({ key }) => key).filter((key) => !reserved.has(key))
  return names.length === 0 ? NO_ATTRIBUTES : new Attributes(json, [...new Set(names)])
}

/** Whether both have the same names with equal values, in any order. */
export function sameAttributes(left: Attributes, right: Attributes): boolean {
  if (left.size !== right.size) return false
  for (const [key, value] of left) {
    const other = right.get(key)
    if (other === undefined || !sameJson(value, other)) return false
  }
  return true
}
