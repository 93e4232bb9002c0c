import { z } from 'zod'
import { placeSchema } from './place-schema.ts'

/**
 * The changes that make live state equal desired state. Part of the Report (`plan`), and a published contract of its own
 * (`planVersion: 1`): fields may be added within a version, never change meaning. Holds no secret: of a sensitive field
 * only that it changes is said.
 */

export const planActions = ['create', 'update', 'delete', 'replace', 'none'] as const
export const riskLevels = ['none', 'low', 'medium', 'high'] as const
export const reversibilities = ['full', 'partial', 'none'] as const

export const planOutcomes = ['applied', 'failed', 'undone', 'kept', 'not-reached'] as const

export const planFieldSchema = z
  .object({
    path: z.string().describe('As the platform names it: partitions, configs.retention.ms, config.tasks.max'),
    before: z.string().nullable().describe('null when it is not set'),
    after: z.string().nullable().describe('null when it is taken back to its default'),
    sensitive: z.boolean().describe('True when both values are left out'),
  })
  .meta({ id: 'planField' })
/** One field of a resource that changes. */
export type PlanField = Readonly<z.infer<typeof planFieldSchema>>

export const planChangeSchema = z
  .object({
    id: z.string().describe('kind/name, unique in the plan'),
    kind: z.string().describe('topic, acl, schema, connector, ...'),
    name: z.string(),
    action: z.enum(planActions),
    step: z.int().min(1).describe('Changes of one step may run at the same time; steps run in ascending order'),
    fields: z.array(planFieldSchema),
    risk: z.object({
      level: z.enum(riskLevels),
      reasons: z.array(z.string()).describe('Why, one sentence for each risk'),
    }),
    reversibility: z.object({
      level: z.enum(reversibilities),
      reason: z.string().optional().describe('What cannot be taken back, and why'),
    }),
    notes: z.array(z.string()).describe('What a reviewer should know and no field says'),
    place: placeSchema.optional().describe('Where the resource is declared'),
    outcome: z
      .object({
        status: z
          .enum(planOutcomes)
          .describe('applied, failed, undone after a failure, kept where undoing was not possible, not reached'),
        durationMs: z.number().min(0).optional(),
        reason: z.string().optional(),
      })
      .optional()
      .describe('What became of it; absent while it is only a plan'),
  })
  .meta({ id: 'planChange' })
/** What has to happen to one resource. */
export type PlanChange = Readonly<z.infer<typeof planChangeSchema>>

export const planTargetSchema = z
  .object({
    service: z.enum(['kafka', 'connect', 'registry']),
    address: z.string().describe('Brokers or URL, without a login'),
    clusterId: z.string().optional().describe('Id of the Kafka cluster that it is, or works on'),
    version: z.string().optional(),
  })
  .meta({ id: 'planTarget' })
export type PlanTarget = Readonly<z.infer<typeof planTargetSchema>>

export const planSchema = z
  .object({
    planVersion: z.literal(1),
    environment: z.string().optional().describe('The overlay of the manifest it was made for'),
    targets: z.array(planTargetSchema).describe('The services whose state was compared'),
    counts: z.object(
      Object.fromEntries(planActions.map((action) => [action, z.int().min(0)])) as Record<
        (typeof planActions)[number],
        z.ZodInt
      >,
    ),
    changes: z.array(planChangeSchema).describe('Every declared resource in the order of execution; action none too'),
  })
  .meta({ id: 'plan' })
export type Plan = Readonly<z.infer<typeof planSchema>>
export type PlanAction = (typeof planActions)[number]
export type RiskLevel = (typeof riskLevels)[number]

/** The plan's changes that would write something. */
export function pendingChanges(plan: Plan): readonly PlanChange[] {
  return plan.changes.filter(({ action }) => action !== 'none')
}

/** JSON Schema (draft 2020-12) of a plan. */
export function planJsonSchema(): unknown {
  return { title: 'Kafka DataOps plan', ...z.toJSONSchema(planSchema) }
}
