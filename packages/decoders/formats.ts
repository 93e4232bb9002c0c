import { BadInputError } from '@kafka-dataops/core'
import type { RegistryClient } from '@kafka-dataops/registry'
import { avroDecoder } from './avro.ts'
import type { AvroReader } from './avro-reader.ts'
import { avroRegistryDecoder } from './avro-registry.ts'
import { bytesDecoder } from './bytes.ts'
import type { Decoder, Format } from './decoder.ts'
import type { Side } from './framing.ts'
import { jsonDecoder } from './json.ts'
import { jsonRegistryDecoder } from './json-registry.ts'
import { textDecoder } from './text.ts'

/** What a decoder may be made of. */
export interface FormatContext {
  readonly side: Side
  readonly registry: RegistryClient | undefined
  /** Of the schema file, when one is given. */
  readonly reader: AvroReader | undefined
}

/** Every format that is read. A new one is a file and a line here. */
const makers: Readonly<Record<Format, (context: FormatContext) => Decoder>> = {
  json: () => jsonDecoder(),
  'json-registry': ({ registry, side }) => jsonRegistryDecoder(registry, side),
  avro: ({ reader }) => avroDecoder(reader ?? missing('avro', 'the schema that the records were written with')),
  'avro-registry': ({ registry, side, reader }) => avroRegistryDecoder(registry, side, reader),
  string: () => textDecoder(),
  bytes: () => bytesDecoder(),
}

export const formats = Object.keys(makers) as readonly Format[]

/** @throws BadInputError when the format needs what the context has not. */
export function makeDecoder(format: Format, context: FormatContext): Decoder {
  return makers[format](context)
}

function missing(format: Format, what: string): never {
  throw new BadInputError({
    code: 'decoder-needs-schema',
    message: `The format ${format} needs ${what}, and none is given.`,
    help: 'Give a schema file; records that name a schema of a registry are of the format avro-registry.',
  })
}
