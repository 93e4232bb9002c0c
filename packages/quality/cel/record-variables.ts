import type { CelInput } from '@bufbuild/cel'
import { timestampFromMs } from '@bufbuild/protobuf/wkt'
import type { RecordView } from '@kafka-dataops/kafka'
import { textOrBytes } from '../text-or-bytes.ts'

/** What an expression may call the parts of a record beside its value (`message`), and the moment of the run (`now`). */
export const recordVariables = ['key', 'headers', 'timestamp', 'partition', 'offset', 'now'] as const

/** Undefined for a name that is none, and for the timestamp of a record that has none. */
export function recordVariable(name: string, record: RecordView, { asOf }: { readonly asOf: number }): unknown {
  switch (name) {
    case 'key':
      return textOrBytes(record.key)
    case 'headers':
      return new Map(record.headers.map(({ key, value }): [string, CelInput] => [key, textOrBytes(value)]))
    case 'timestamp':
      return record.timestamp < 0 ? undefined : timestampFromMs(record.timestamp)
    case 'partition':
      return BigInt(record.partition)
    case 'offset':
      return record.offset
    case 'now':
      return celNow(asOf)
    default:
      return undefined
  }
}

export function celNow(asOf: number): unknown {
  return timestampFromMs(asOf)
}
