import { posix } from 'node:path'
import { compatibilityLevels, type DocumentPath, type Place, type Problem } from '@kafka-dataops/core'
import { z } from 'zod'

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

export type SubjectStrategy = NonNullable<SubjectEntry['strategy']>

/** What names a type beside its file. */
export interface SubjectType {
  readonly name: string
  /** Absent for a schema without a name, as a union. */
  readonly fullName?: string
}

/** The topic that a schema file is of when nobody says it: its name. */
export function topicOfFile(file: string): string {
  return posix.basename(file).replace(/\.(avsc|avpr|avdl|proto|json)$/i, '')
}

/** The subject that an entry gives to a file; undefined when that depends on the type in it, which is not given. */
export function subjectByEntry(
  entry: SubjectEntry,
  file: string,
  fallback: SubjectStrategy,
  type?: SubjectType,
): string | undefined {
  if (entry.subject !== undefined) return filledIn(entry.subject, file, type)
  const strategy = entry.strategy ?? (entry.topic === undefined ? fallback : 'topic-name')
  const topic = entry.topic === undefined ? topicOfFile(file) : filledIn(entry.topic, file, type)
  return topic === undefined ? undefined : subjectBy(strategy, topic, entry.side, type)
}

/** The subject by a naming strategy (TopicName, RecordName, TopicRecordName); a type without name has that of its topic. */
export function subjectBy(
  strategy: SubjectStrategy,
  topic: string,
  side: SubjectEntry['side'],
  type?: SubjectType,
): string | undefined {
  if (strategy !== 'topic-name' && type === undefined) return undefined
  if (strategy === 'record-name' && type?.fullName !== undefined) return type.fullName
  if (strategy === 'topic-record-name' && type?.fullName !== undefined) return `${topic}-${type.fullName}`
  return side === undefined && /-(key|value)$/.test(topic) ? topic : `${topic}-${side ?? 'value'}`
}

function filledIn(template: string, file: string, type: SubjectType | undefined): string | undefined {
  const values: Readonly<Record<string, string | undefined>> = {
    file: topicOfFile(file),
    folder: posix.basename(posix.dirname(file)),
    name: type?.name,
    'full-name': type?.fullName ?? type?.name,
  }
  let isKnown = true
  const text = template.replace(/\{([a-z-]+)\}/g, (whole, key: string) => {
    if (!Object.hasOwn(values, key)) return whole
    isKnown &&= values[key] !== undefined
    return values[key] ?? whole
  })
  return isKnown ? text : undefined
}

/** What the manifest's section `schemas` says of a subject. */
export interface SubjectDeclaration {
  readonly name: string
  readonly file: string
  readonly compatibility?: string | undefined
  readonly placeOf: (path: DocumentPath, target?: 'key' | 'value') => Place
}

/**
 * What `schemas` and `subjects` say differently of one file: another name (`subject` is what the entry makes of it), or
 * another level. Both name subjects, and validate-avro, infra-validate and deploy-connectors go by both.
 */
export function subjectContradictions(
  declared: readonly SubjectDeclaration[],
  entry: SubjectEntry,
  entryPlace: Place,
  subject: string | undefined,
): readonly Problem[] {
  const [first] = declared
  if (first === undefined) return []
  const at = `${entryPlace.file}:${entryPlace.line}`
  if (subject !== undefined && isNaming(entry) && !declared.some(({ name }) => name === subject)) {
    return [
      {
        code: 'subject-contradiction',
        message: `${first.file} is the schema of "${first.name}" by schemas, and of "${subject}" by subjects (${at}).`,
        place: first.placeOf([], 'key'),
        help: 'Take it out of one of the two: each is enough for checks and for deployments.',
      },
    ]
  }
  const { compatibility } = entry
  return declared
    .filter(({ name }) => subject === undefined || !isNaming(entry) || name === subject)
    .filter(
      (one) => one.compatibility !== undefined && compatibility !== undefined && one.compatibility !== compatibility,
    )
    .map((one) => ({
      code: 'subject-contradiction',
      message: `"${one.name}" has the level ${one.compatibility} by schemas, and ${compatibility} by subjects (${at}).`,
      place: one.placeOf(['compatibility']),
      help: 'Say the level in one of the two.',
    }))
}

/** An entry may also say a level only. */
function isNaming({ subject, strategy, topic, side }: SubjectEntry): boolean {
  return [subject, strategy, topic, side].some((given) => given !== undefined)
}
