import { z } from 'zod'

/** The levels of a schema registry; `packages/avro` checks by the same names. */
export const compatibilityLevels = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const

const pattern = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

const subjectEntry = z
  .strictObject({
    path: pattern.describe('Schema files it is for, as glob patterns relative to the working directory'),
    subject: z.string().min(1).optional().describe('Subject; {file}, {folder}, {name} and {full-name} are filled in'),
    strategy: z.enum(['topic-name', 'record-name', 'topic-record-name']).optional(),
    topic: z.string().min(1).optional().describe('Topic, for the strategies that name it; takes the same placeholders'),
    side: z.enum(['key', 'value']).optional().describe('What of the record it is the schema of; value when unset'),
    compatibility: z.enum(compatibilityLevels).optional().describe('Level that changes of the subject must keep'),
  })
  .refine((entry) => entry.subject === undefined || (entry.topic === undefined && entry.strategy === undefined), {
    error: 'a subject is given by name, or by strategy and topic, not by both',
  })
export type SubjectEntry = Readonly<z.infer<typeof subjectEntry>>

/** The manifest's section `subjects`: the first entry whose path matches a file names its subject. */
export const subjectsSection = z
  .array(subjectEntry)
  .describe('Subjects of schema files; the first entry that matches a file counts')
