import { type Finding, fingerprint } from '@kafka-dataops/core'
import type { Format } from '@kafka-dataops/decoders'
import type { TopicContract } from './contract/model.ts'

/** What values of a format that a contract states may be read as. JSON texts are strings too; Protobuf is not read yet. */
const readAs: Readonly<Record<NonNullable<TopicContract['format']>, readonly Format[]>> = {
  json: ['json', 'json-registry'],
  avro: ['avro', 'avro-registry'],
  string: ['string', 'json'],
  protobuf: [],
}

/** What consumers are told of the format, and what the records show, differ. `read` is what was decided from records. */
export function formatFindings(
  { topic, format, place }: Pick<TopicContract, 'topic' | 'format' | 'place'>,
  read: Format | undefined,
): readonly Finding[] {
  if (format === undefined || read === undefined || readAs[format].includes(read)) return []
  const isProtobuf = format === 'protobuf'
  return [
    {
      rule: 'format-mismatch',
      severity: 'error',
      message: `The contract says that values of topic "${topic}" are ${format}; ${isProtobuf ? 'Protobuf is not read yet' : `they are read as ${read}`}.`,
      fingerprint: fingerprint({ rule: 'format-mismatch', place, identity: topic }),
      place,
      help: isProtobuf
        ? 'Check a topic of another format.'
        : "Correct the producer, or the format of the contract's server; value-format and value-schema say how to read the values.",
    },
  ]
}
