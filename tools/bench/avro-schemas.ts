import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FIELDS = 20
/** Files in a row that use the enum of the first of them. */
const GROUP = 10

/** Writes `count` schema files of 20 fields below `folder`/base, and as they are after a change below `folder`/head. */
export function writeSchemas(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  for (const state of ['base', 'head'] as const) {
    mkdirSync(path.join(folder, state), { recursive: true })
    for (let index = 0; index < count; index++) {
      const name = `order-${String(index).padStart(6, '0')}.avsc`
      writeFileSync(path.join(folder, state, name), `${JSON.stringify(schema(index, state), null, 2)}\n`)
    }
  }
}

function schema(index: number, state: 'base' | 'head'): object {
  const first = index - (index % GROUP)
  const side = `com.shop.Side${first}`
  const fields = Array.from({ length: FIELDS }, (_, position) => field(index, position))
  fields[0] = {
    name: 'side',
    type:
      index === first
        ? { type: 'enum', name: `Side${first}`, symbols: ['UNKNOWN', 'BUY', 'SELL'], default: 'UNKNOWN' }
        : side,
  }
  if (state === 'head') fields[5] = { name: 'field5', type: ['null', 'string', 'long'], default: null, doc: 'Changed.' }
  // One in a hundred is broken: a new field without default.
  if (state === 'head' && index % 100 === 7) fields.push({ name: 'added', type: 'string' })
  return { type: 'record', name: `Order${index}`, namespace: 'com.shop', doc: 'An order.', fields }
}

function field(index: number, position: number): object {
  const name = `field${position}`
  switch (position % 5) {
    case 0:
      return { name, type: ['null', 'string'], default: null, doc: 'A note on the order.' }
    case 1:
      return { name, type: { type: 'long', logicalType: 'timestamp-millis' }, doc: 'When it came.' }
    case 2:
      return { name, type: { type: 'bytes', logicalType: 'decimal', precision: 12, scale: 2 }, doc: 'In euro.' }
    case 3:
      return { name, type: { type: 'array', items: { type: 'map', values: 'double' } }, default: [] }
    default:
      return {
        name,
        type: {
          type: 'record',
          name: `Part${index}_${position}`,
          fields: [{ name: 'weight', type: 'double', default: 0 }],
        },
      }
  }
}

/** A schema of about `megabytes` MB: one record with many fields. */
export function largeSchema(megabytes: number): string {
  const fields: object[] = []
  for (let size = 0, index = 0; size < megabytes * 1e6; index++) {
    const next = { ...field(index, index % 5), name: `field${index}` }
    size += JSON.stringify(next).length + 1
    fields.push(next)
  }
  return JSON.stringify({ type: 'record', name: 'Large', fields })
}

/** Records in records, so many levels deep. */
export function deepSchema(levels: number): string {
  let type: object | string = 'string'
  for (let level = levels; level > 0; level--) {
    type = { type: 'record', name: `Level${level}`, fields: [{ name: 'next', type }] }
  }
  return JSON.stringify(type)
}
