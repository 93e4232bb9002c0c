import { z } from 'zod'
import { placeSchema } from './place-schema.ts'
import { planSchema } from './plan.ts'
import { schemasSchema } from './schema-changes.ts'
import { dimensions, severities } from './severity.ts'
import { stageSchema } from './stages.ts'

/**
 * The one result model. Every operation returns a Report, every renderer is a pure function of it, and its JSON form
 * (`reportVersion: 1`) is a published contract: fields may be added within a version, never change meaning.
 */

const count = z.int().min(0)
/** Kafka offsets and 64-bit integers of payloads travel as decimal strings. */
const offset = z.string().regex(/^-?\d+$/)

export const recordReferenceSchema = z
  .object({
    topic: z.string().optional(),
    partition: z.int().min(0).optional(),
    offset: offset.optional(),
    timestamp: z.string().optional().describe('ISO 8601, the record timestamp'),
    path: z.string().optional().describe('Path in the value, as bitcoin.usd or items[3].id; key, key.id for the key'),
  })
  .meta({ id: 'recordReference' })
/** A record of a topic, and where in it. */
export type RecordReference = Readonly<z.infer<typeof recordReferenceSchema>>

export const evidenceSchema = z
  .object({
    record: recordReferenceSchema.optional(),
    place: placeSchema.optional().describe('For records of a sample file'),
    key: z.string().optional().describe('The record key, masked unless shown on request'),
    value: z.string().optional().describe('The offending value, masked unless shown on request'),
    message: z.string().describe('What was found against what was expected'),
  })
  .meta({ id: 'evidence' })
/** One failing record: where it is and why it fails. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>

export const causeSchema = z
  .object({
    cause: z.string().describe('Stable text that groups failures, as "absent" or "below minimum 1000"'),
    count,
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
  })
  .meta({ id: 'cause' })
export type Cause = Readonly<z.infer<typeof causeSchema>>

export const kpiSchema = z
  .object({
    id: z.string(),
    name: z.string().optional(),
    value: z.number().nullable().describe('null when it could not be measured'),
    unit: z.string().describe('ratio, ms, records, records/s, bytes, count'),
    target: z.object({ operator: z.enum(['>=', '<=', '>', '<', '=']), value: z.number() }).optional(),
    status: z.enum(['met', 'missed', 'unknown']),
    trend: z
      .object({
        median: z.number(),
        runs: z.int().min(1).describe('Earlier runs in which it was measured'),
        days: z.int().min(1).optional().describe('How far back they go; absent when the history holds less'),
      })
      .optional()
      .describe('What it came to in earlier runs of the same kind'),
  })
  .meta({ id: 'kpi' })
export type Kpi = Readonly<z.infer<typeof kpiSchema>>

export const checkSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    dimension: z.enum(dimensions),
    severity: z.enum(severities),
    status: z.enum(['passed', 'failed', 'error', 'skipped']),
    target: z.object({ topic: z.string().optional(), file: z.string().optional(), path: z.string().optional() }),
    place: placeSchema.optional().describe('Where the rule is declared'),
    evaluated: count,
    failed: count,
    rate: z.number().min(0).max(1).describe('failed / evaluated; 0 when nothing was evaluated'),
    interval: z
      .object({ low: z.number(), high: z.number(), confidence: z.number() })
      .optional()
      .describe('Wilson interval of the rate, for samples'),
    threshold: z.string().optional().describe('As the contract states it, for people'),
    measured: z.string().optional().describe('The measured value, for checks that are not a rate'),
    causes: z.array(causeSchema),
    examples: z.array(evidenceSchema),
    reason: z.string().optional().describe('Why it errored, was skipped, or failed'),
    baseline: z
      .object({ status: z.enum(['passed', 'failed', 'error', 'skipped', 'absent']), evaluated: count, failed: count })
      .optional()
      .describe('What the check came to in the baseline; absent when the baseline did not have it'),
  })
  .meta({ id: 'check' })
export type Check = Readonly<z.infer<typeof checkSchema>>

export const findingSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(severities),
    message: z.string(),
    fingerprint: z.string().describe('Stable when lines move; shared by baselines, SARIF and incidents'),
    check: z.string().optional().describe('Id of the check it comes from'),
    place: placeSchema.optional(),
    record: recordReferenceSchema.optional(),
    count: count.optional(),
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
    help: z.string().optional(),
    baseline: z.enum(['new', 'known']).optional().describe('Whether the baseline has it too'),
  })
  .meta({ id: 'finding' })
export type Finding = Readonly<z.infer<typeof findingSchema>>

export const artifactSchema = z.object({ kind: z.string(), path: z.string() }).meta({ id: 'artifact' })
export type Artifact = Readonly<z.infer<typeof artifactSchema>>

export const offsetRangeSchema = z
  .object({
    partition: z.int().min(0),
    from: offset.describe('First offset of the range'),
    to: offset.describe('Exclusive'),
    read: count.describe('Records read in the range; fewer than the range where compaction or aborts left gaps'),
  })
  .meta({ id: 'offsetRange' })
export type OffsetRange = Readonly<z.infer<typeof offsetRangeSchema>>

export const deploymentSchema = z
  .object({
    id: z.string(),
    startedAt: z.string(),
    status: z
      .enum(['done', 'failed', 'rolled-back', 'cut-short'])
      .describe('failed: something stays changed that should not; cut-short: the run was stopped in its middle'),
    cluster: z.string().optional().describe('Id of the Kafka cluster'),
    environment: z.string().optional().describe('Overlay of the manifest'),
    rollbackOf: z.string().optional().describe('The deployment that this one undid'),
    reversible: z.boolean().describe('What was there before is kept in the state, for rollback'),
  })
  .meta({ id: 'deployment' })
/** What a run changed, as one thing that has a name; what exactly is in the plan's outcomes. */
export type Deployment = Readonly<z.infer<typeof deploymentSchema>>

export const subjectSchema = z
  .object({
    commit: z.string().optional(),
    topics: z
      .array(
        z.object({
          topic: z.string(),
          topicId: z.string().optional().describe('Changes when the topic is deleted and created anew'),
          partitions: z.array(offsetRangeSchema),
          schemas: z
            .array(
              z.object({
                id: z.union([z.int(), z.string()]).describe('Id in the registry, or GUID'),
                read: count,
                failing: count.describe('Records that fail a check of severity error or cannot be decoded'),
              }),
            )
            .optional()
            .describe('Records by the schema that their values name'),
        }),
      )
      .optional(),
    schemaIds: z.array(z.int()).optional(),
    files: z.array(z.string()).optional(),
  })
  .meta({ id: 'subject' })
/** What the run looked at, exactly enough to repeat it. */
export type Subject = Readonly<z.infer<typeof subjectSchema>>

export const fieldStatisticsSchema = z
  .object({
    topic: z.string().optional(),
    path: z.string(),
    count: count.describe('Values that are there and not null'),
    missing: count.describe('Records in which the field is absent or null'),
    nulls: count.optional(),
    absent: count.optional().describe('Of the objects that could hold the field'),
    types: z
      .array(z.object({ type: z.string(), count }))
      .optional()
      .describe('boolean, integer, number, string, bytes, object, array; the most frequent first'),
    quantity: z
      .enum(['number', 'time'])
      .optional()
      .describe('What minimum to histogram measure: numbers, or times in milliseconds since the epoch'),
    distinct: count.optional(),
    distinctIsEstimate: z.boolean().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    mean: z.number().optional(),
    standardDeviation: z.number().optional(),
    quantiles: z.array(z.object({ quantile: z.number().min(0).max(1), value: z.number() })).optional(),
    histogram: z
      .array(z.object({ from: z.number(), to: z.number(), count }))
      .optional()
      .describe('Adjacent bins in ascending order; a bin excludes its end, except the last'),
    frequent: z
      .array(z.object({ value: z.string().describe('Masked unless shown on request'), count }))
      .optional()
      .describe(
        'The most frequent values, the most frequent first; counts are lower bounds where distinct is an estimate',
      ),
    shortest: count.optional().describe('Characters of the shortest text'),
    longest: count.optional().describe('Characters of the longest text'),
  })
  .meta({ id: 'fieldStatistics' })
/** How the values of one field are distributed. */
export type FieldStatistics = Readonly<z.infer<typeof fieldStatisticsSchema>>

export const baselineSchema = z
  .object({
    source: z.string().describe('What the run is compared with, for people: "the contract of main (1a2b3c4)"'),
    sameRecords: z.boolean().describe('The baseline was judged by the records of this run'),
    new: count.describe('Findings that the baseline does not have'),
    known: count,
    fixed: z
      .array(z.object({ rule: z.string(), message: z.string(), fingerprint: z.string(), check: z.string().optional() }))
      .describe('Findings of the baseline that are gone'),
  })
  .meta({ id: 'baseline' })
/** How a run differs from an earlier one, or from the same records judged by an earlier contract. */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>

export const reportStatuses = ['passed', 'warned', 'failed', 'error', 'skipped'] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const pastRunSchema = z
  .object({
    startedAt: z.string().describe('ISO 8601, UTC'),
    status: z.enum(reportStatuses),
    partial: z.boolean(),
    kpis: z.record(z.string(), z.number().nullable()).describe('By id of the KPI; null when it was not measured'),
  })
  .meta({ id: 'pastRun' })
/** An earlier run of the same operation on the same thing. */
export type PastRun = Readonly<z.infer<typeof pastRunSchema>>

export const reportSchema = z.object({
  reportVersion: z.literal(1),
  toolVersion: z.string(),
  operation: z.string(),
  status: z.enum(reportStatuses),
  partial: z.boolean().describe('True when the run was stopped before it saw everything it should have'),
  startedAt: z.string().describe('ISO 8601, UTC'),
  durationMs: z.number().min(0),
  summary: z.string().describe('One line'),
  kpis: z.array(kpiSchema),
  checks: z.array(checkSchema),
  findings: z.array(findingSchema),
  notes: z.array(z.string()).describe('Decisions the run took that a reader should know, as the detected format'),
  plan: planSchema.optional(),
  deployment: deploymentSchema.optional(),
  artifacts: z.array(artifactSchema),
  coverage: z.object({ read: count, available: count }).optional().describe('Records'),
  statistics: z.array(fieldStatisticsSchema).optional(),
  baseline: baselineSchema.optional(),
  schemas: schemasSchema.optional(),
  stages: z.array(stageSchema).optional().describe('Of a combined report: the operations that it is made of'),
  history: z.array(pastRunSchema).optional().describe('Earlier runs, the oldest first; known only with a state'),
  subject: subjectSchema,
})
export type Report = Readonly<z.infer<typeof reportSchema>>

/** What an operation fills in itself; the host's clock and version complete it (see `completeReport`). */
export type ReportBody = Omit<Report, 'reportVersion' | 'toolVersion' | 'operation' | 'startedAt' | 'durationMs'>
