import { type Format, openDecoder, type Sample, type Side } from '@kafka-dataops/decoders'
import type { RegistryClient } from '@kafka-dataops/registry'
import type { InspectionDecoders } from './inspection.ts'
import { rememberSchemas } from './registry-rules/known-schemas.ts'

/** How one side of the records is decoded: plain data, so that every thread can make the same decoder. */
export interface SidePlan {
  readonly format: Format | 'auto'
  readonly schemaText?: string
  readonly schemaFile?: string
  /** The format was decided from samples before: threads take it as it is. */
  readonly decided?: true
}

export interface DecoderPlan {
  readonly value: SidePlan
  /** Left out when no check looks at keys. */
  readonly key?: SidePlan
}

export interface SideSamples {
  readonly value: readonly Sample[]
  readonly key: readonly Sample[]
}

export interface OpenedDecoders {
  readonly decoders: InspectionDecoders
  /** The plan with `auto` decided. */
  readonly plan: DecoderPlan
  /** What was decided and why, in sentences. */
  readonly decisions: readonly string[]
}

/**
 * The decoders that a plan describes; `auto` is decided from the samples.
 * @throws BadInputError and UnreachableError as `openDecoder` does.
 */
export async function openDecoders(
  plan: DecoderPlan,
  samples: SideSamples,
  registry: RegistryClient | undefined,
): Promise<OpenedDecoders> {
  const known = registry === undefined ? undefined : rememberSchemas(registry)
  const schemas = known === undefined ? {} : { schemas: known.schema }
  const value = await openSide('value', plan.value, samples.value, known?.registry)
  if (plan.key === undefined) {
    return { decoders: { value: value.decoder, ...schemas }, plan: { value: value.plan }, decisions: [value.decision] }
  }
  const key = await openSide('key', plan.key, samples.key, known?.registry)
  return {
    decoders: { value: value.decoder, key: key.decoder, ...schemas },
    plan: { value: value.plan, key: key.plan },
    decisions: [value.decision, key.decision],
  }
}

async function openSide(side: Side, plan: SidePlan, samples: readonly Sample[], registry: RegistryClient | undefined) {
  const { decoder, decision } = await openDecoder({
    ...plan,
    side,
    samples,
    ...(registry === undefined ? {} : { registry }),
  })
  return {
    decoder,
    plan: { ...plan, format: decoder.format, decided: true },
    decision: `${side === 'key' ? 'Keys' : 'Values'} are read as ${decision}.`,
  } as const
}
