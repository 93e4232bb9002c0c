import { z } from 'zod'

const count = z.int().min(0)

export const stageSchema = z
  .object({
    name: z.string().describe('Of the operation, or of the job that ran it'),
    status: z
      .enum(['passed', 'warned', 'failed', 'error', 'skipped', 'pending'])
      .describe('pending: chosen, but not run yet'),
    condition: z
      .enum(['always', 'unless-failed'])
      .optional()
      .describe('Of a pending stage: whether it runs although a stage before it failed'),
    summary: z.string(),
    partial: z.boolean().optional(),
    durationMs: z.number().min(0).optional(),
    errors: count.optional().describe('Findings of severity error'),
    warnings: count.optional(),
    report: z.string().optional().describe('Path of its own report'),
  })
  .meta({ id: 'stage' })
/** One operation of a pipeline that several make up. */
export type Stage = Readonly<z.infer<typeof stageSchema>>

/** Rule of the finding for a stage that ended badly and left no report: the only one that no stage has annotated itself. */
export const silentStageRule = 'stage-without-report'
