import { readFileSync } from 'node:fs'
import path from 'node:path'
import avro from 'avsc'
import { type Fault, faults } from './faults.ts'
import type { Poll } from './market.ts'

export type Encoding = 'avro' | 'json'

const schemaFile = path.resolve(import.meta.dirname, '../../examples/crypto-pipeline/schemas/crypto-prices.avsc')

/** What cannot be decoded in any format: a broken text, and an Avro record that ends in its first field. */
const brokenBytes = Buffer.from([0x7b, 0x22, 0x62])

/** Bytes of a poll, with a fault planted or not. */
export function pollEncoder(encoding: Encoding): (poll: Poll, fault?: Fault) => Buffer {
  const type = avro.Type.forSchema(JSON.parse(readFileSync(schemaFile, 'utf8')))
  return (poll, fault) => {
    if (fault === 'undecodable') return brokenBytes
    const value: unknown = fault === undefined ? poll : faults[fault](poll)
    return encoding === 'avro' ? type.toBuffer(value) : Buffer.from(JSON.stringify(value))
  }
}
