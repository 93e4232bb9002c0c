import { z } from 'zod'
import { placeSchema } from './place-schema.ts'

/** What a run found about Avro schemas: a verdict per subject, and what changed in their types. Part of the Report. */

export const subjectResultSchema = z
  .object({
    subject: z.string(),
    file: z.string().optional().describe('Relative to the Git top level; absent for a subject whose file is gone'),
    type: z.string().describe('Full name of the type, or its kind where it has no name'),
    change: z.enum(['added', 'changed', 'removed', 'unchanged', 'unknown']),
    level: z.string().describe('BACKWARD, FULL_TRANSITIVE, ...'),
    comparedWith: z
      .array(z.string())
      .describe('What it was compared with, the oldest first: a commit, a version, a folder'),
    verdict: z
      .enum(['compatible', 'incompatible', 'waived', 'new', 'unchanged', 'not-compared'])
      .describe('waived: incompatible, and approved by a label or the baseline'),
    reasons: z.array(z.string()).describe('Why it is incompatible, or was not compared'),
    bump: z.enum(['major', 'minor', 'patch']).optional().describe('What the change asks of a semantic version'),
    nextVersion: z.int().min(1).optional().describe('The version that the registry would give it'),
    registered: z
      .object({
        id: z.int(),
        version: z.int().min(1).optional(),
        isNew: z.boolean().describe('False when the registry had it already'),
      })
      .optional(),
  })
  .meta({ id: 'subjectResult' })
export type SubjectResult = Readonly<z.infer<typeof subjectResultSchema>>

export const memberChanges = ['added', 'removed', 'retyped', 'renamed', 'default', 'other'] as const
export type MemberChange = (typeof memberChanges)[number]

export const typeMemberSchema = z
  .object({
    name: z.string().describe('Name of a field, or a symbol of an enum'),
    type: z.string().describe('As people write it: string?, array<shop.Item>; empty for a symbol'),
    uses: z.array(z.string()).describe('Full names of the types that the field is made of'),
    change: z.enum(memberChanges).optional().describe('Absent when it did not change'),
    before: z.string().optional().describe('Its type, name or default before'),
    after: z.string().optional(),
    place: placeSchema.optional(),
  })
  .meta({ id: 'typeMember' })
export type TypeMember = Readonly<z.infer<typeof typeMemberSchema>>

export const typeChangeSchema = z
  .object({
    type: z.string().describe('Full name'),
    kind: z.enum(['record', 'enum', 'fixed']),
    change: z.enum(['added', 'removed', 'changed', 'renamed', 'moved']),
    before: z.string().optional().describe('Its full name, file or size before, when that is what changed'),
    place: placeSchema.optional(),
    members: z.array(typeMemberSchema).describe('Fields or symbols, with those that are gone'),
  })
  .meta({ id: 'typeChange' })
export type TypeChange = Readonly<z.infer<typeof typeChangeSchema>>

export const schemasSchema = z
  .object({
    subjects: z.array(subjectResultSchema),
    types: z.array(typeChangeSchema),
    release: z
      .object({
        bump: z.enum(['major', 'minor', 'patch']),
        current: z.string().optional().describe('The newest release tag that the base contains'),
        next: z.string().optional(),
      })
      .optional()
      .describe('What all changes together ask of the next release; absent without a change'),
  })
  .meta({ id: 'schemas' })
export type Schemas = Readonly<z.infer<typeof schemasSchema>>
