import { BadInputError } from '@kafka-dataops/core'
import type { RegistryClient } from '@kafka-dataops/registry'
import { schemaFileReader } from './avro.ts'
import type { Decoder, Format } from './decoder.ts'
import { detectFormat, type Sample } from './detect.ts'
import { type FormatContext, makeDecoder } from './formats.ts'
import type { Side } from './framing.ts'

export interface OpenDecoderOptions {
  /** `auto` decides from the samples. */
  readonly format: Format | 'auto'
  readonly side: Side
  readonly registry?: RegistryClient
  /** Of an Avro schema file (.avsc), and the file's name for errors. */
  readonly schemaText?: string
  readonly schemaFile?: string
  /** Some keys or values of the topic, best from every partition; 100 are plenty. */
  readonly samples: readonly Sample[]
  /** The format is what an earlier call decided (as for a worker thread): taken as it is, samples are not looked at. */
  readonly decided?: boolean
}

export interface OpenedDecoder {
  readonly decoder: Decoder
  /** In which format the topic is read and why, in one sentence. */
  readonly decision: string
}

/**
 * The decoder for the keys or the values of one topic.
 * @throws BadInputError when the format needs a schema or a registry that is not given, or the schema is none;
 *   UnreachableError when the registry is needed to decide and cannot be reached.
 */
export async function openDecoder(options: OpenDecoderOptions): Promise<OpenedDecoder> {
  const { format, side, registry, schemaText, schemaFile, samples, decided = false } = options
  const reader = schemaText === undefined ? undefined : schemaFileReader(schemaText, schemaFile)
  const context: FormatContext = { side, registry, reader }
  if (format === 'avro-registry' && registry === undefined && reader === undefined && !decided) throw noRegistry()
  const needsEvidence = format === 'auto' || (format === 'avro' && reader !== undefined && !decided)
  if (!needsEvidence) return { decoder: makeDecoder(format, context), decision: `${format}: as the input says` }
  const detection = await detectFormat(samples, context)
  if (format === 'auto') return { decoder: makeDecoder(detection.format, context), decision: detection.decision }
  // With a schema file the records may still name a schema in front of the Avro bytes.
  const chosen = detection.format === 'avro-registry' ? detection : { format, decision: `${format}: as the input says` }
  return { decoder: makeDecoder(chosen.format, context), decision: chosen.decision }
}

function noRegistry(): BadInputError {
  return new BadInputError({
    code: 'decoder-needs-registry',
    message: 'The format avro-registry needs a schema registry, and none is given.',
    help: 'Give schema-registry-url, or a schema file that the records were written with.',
  })
}
