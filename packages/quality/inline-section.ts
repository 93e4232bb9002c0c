import { z } from 'zod'

/**
 * Rules that stand in the manifest itself, for topics whose contract is not worth a file, or beside a contract:
 *
 *     quality:
 *       - topic: prices
 *         rules:
 *           - { field: usd, check: presence }
 *           - { field: usd, check: range, minimum: 0, severity: warning }
 *           - { name: high is not below low, cel: message.high >= message.low }
 *
 * `check` and its parameters are those of the engine kafka-dataops (docs/contracts.md), `cel` is a rule in CEL.
 */
export const qualitySection = z
  .array(
    z.strictObject({
      topic: z.string().min(1).describe('Topic that the rules are for'),
      rules: z
        .array(
          z.looseObject({
            check: z.string().optional().describe('A check of the engine kafka-dataops, its parameters beside it'),
            cel: z.string().optional().describe('A rule in CEL'),
            name: z.string().optional(),
            severity: z.string().optional(),
            dimension: z.string().optional(),
          }),
        )
        .min(1),
    }),
  )
  .describe('Rules of topics, checked by kafka-quality-check beside or instead of a contract')
