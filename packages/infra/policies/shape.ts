import { z } from 'zod'

/** Rules of the organisation, in CEL, over what is declared and over what a plan changes. */
export const policyShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected lower-case words with dashes, as topics-need-owner' })
    .describe('Stable name; findings carry it as their rule'),
  message: z.string().min(1).describe('What the one who breaks it should know, as a sentence'),
  severity: z.enum(['error', 'warning', 'info']).optional().describe('error when unset, which stops a deployment'),
  kinds: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Kinds that it is about: topic, acl, schema, connector; all when unset'),
  on: z
    .enum(['resource', 'change'])
    .optional()
    .describe('resource (when unset): every declared resource. change: every change of a plan'),
  actions: z
    .array(z.enum(['create', 'update', 'delete', 'replace']))
    .min(1)
    .optional()
    .describe('With on: change, which changes it is about; all when unset'),
  when: z.string().optional().describe('CEL: the rule holds only where this is true'),
  rule: z.string().describe('CEL: must be true'),
  help: z.string().optional().describe('What to do about it, as a sentence'),
  ignorable: z.boolean().optional().describe('Whether a resource may except itself with ignore; true when unset'),
})
export type PolicyDeclaration = z.infer<typeof policyShape>
