import { compatibilityLevels, parseDuration } from '@kafka-dataops/core'
import { aclOperations, aclPatterns, aclPermissions } from '@kafka-dataops/kafka/access-rules'
import { z } from 'zod'
import { policyShape } from '../policies/shape.ts'

/**
 * The shape of desired state in the manifest. Every section maps names to resources, or names the files that do. What a
 * resource is called, and what it lacks, is said at its line.
 */

const setting = z.union([z.string(), z.number(), z.boolean()])
const ruleIds = z.array(z.string()).describe('Ids of lint rules that do not apply to it')
const owner = z.string().describe('Team or person that answers for it')
const state = z.enum(['present', 'absent']).describe('absent marks it for deletion, which allow-delete must permit too')

const side = z.strictObject({
  schema: z.string().optional().describe('Subject in `schemas`, or a schema file'),
  contract: z.string().optional().describe('Data contract file (ODCS)'),
  format: z.string().optional().describe('How records are encoded: json, avro-registry, ...'),
})

const verification = z.strictObject({
  within: z
    .string()
    .refine((text) => parseDuration(text) !== undefined, { error: 'expected a duration, as 30s or 2m' })
    .optional()
    .describe('How long to wait for a record, as 2m; 1m when unset'),
  records: z.int().min(1).optional().describe('How many records to check; 1 when unset'),
  topic: z.string().optional().describe('Topic to read, where a connector does not say it'),
  contract: z.string().optional().describe('Data contract that the records must keep; that of the topic when unset'),
})

export const topicShape = z.strictObject({
  partitions: z
    .int()
    .min(1)
    .optional()
    .describe("Number of partitions, which only grows; the broker's default when unset"),
  replication: z
    .int()
    .min(1)
    .max(32_767)
    .optional()
    .describe("Replicas of each partition; the broker's default when unset"),
  configs: z
    .record(z.string(), z.union([setting, z.array(setting)]))
    .optional()
    .describe('Topic configs by their names in Kafka; lists may be YAML lists'),
  'unlisted-configs': z
    .enum(['ignore', 'warn', 'reset'])
    .optional()
    .describe('What to do about configs that are set on the topic and not listed here; warn when unset'),
  owner: owner.optional(),
  description: z.string().optional(),
  key: side.optional(),
  value: side.optional(),
  verify: verification
    .optional()
    .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
  state: state.optional(),
  ignore: ruleIds.optional(),
})

export const aclShape = z.strictObject({
  principal: z.string().describe('As User:ana'),
  operations: z.array(z.enum(aclOperations)).min(1),
  permission: z.enum(aclPermissions).optional().describe('allow when unset'),
  host: z.string().optional().describe('* when unset'),
  topic: z.string().optional(),
  group: z.string().optional(),
  'transactional-id': z.string().optional(),
  cluster: z.literal(true).optional().describe('The rule is about the cluster itself'),
  pattern: z.enum(aclPatterns).optional().describe('literal when unset; prefixed for all names that begin so'),
  owner: owner.optional(),
  state: state.optional(),
  ignore: ruleIds.optional(),
})

export const subjectShape = z.strictObject({
  file: z.string().optional().describe('Schema file; every subject needs one that is not absent'),
  type: z.enum(['AVRO', 'JSON', 'PROTOBUF']).optional().describe('AVRO when unset, or as the file ends'),
  compatibility: z.enum(compatibilityLevels).optional().describe("Level of the subject; the registry's own when unset"),
  references: z
    .array(z.strictObject({ name: z.string(), subject: z.string(), version: z.int().min(1).optional() }))
    .optional()
    .describe('What the schema refers to; the latest version when none is given'),
  owner: owner.optional(),
  state: state.optional(),
  ignore: ruleIds.optional(),
})

export const connectorStates = ['running', 'paused', 'stopped', 'absent'] as const

export const connectorShape = z.strictObject({
  file: z.string().optional().describe('JSON file: the configuration, or {name, config}'),
  config: z.record(z.string(), setting).optional().describe('The configuration; added to what the file says'),
  state: z.enum(connectorStates).optional().describe('running when unset; absent marks it for deletion'),
  owner: owner.optional(),
  probe: z
    .array(z.string())
    .optional()
    .describe("URLs of the connector's source that must answer before it is deployed"),
  verify: verification
    .optional()
    .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
  ignore: ruleIds.optional(),
})

const pattern = z.string().refine(isRegularExpression, { error: 'expected a regular expression' })

function isRegularExpression(text: string): boolean {
  try {
    return new RegExp(`^(?:${text})$`) instanceof RegExp
  } catch {
    return false
  }
}

export const lintShape = z.strictObject({
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .optional()
    .describe('Severity of lint rules by id'),
  naming: z
    .strictObject({
      topics: pattern.optional(),
      acls: pattern.optional(),
      schemas: pattern.optional(),
      connectors: pattern.optional(),
    })
    .optional()
    .describe('Regular expressions that whole names must match'),
  partitions: z.strictObject({ min: z.int().optional(), max: z.int().optional() }).optional(),
  replication: z.strictObject({ min: z.int().optional(), max: z.int().optional() }).optional(),
  'require-owner': z.boolean().optional().describe('Every resource must have an owner'),
})

export const clusterShape = z.strictObject({
  id: z.string().optional().describe('Id of the Kafka cluster that this is for; another one is refused'),
})

const variables = z.record(z.string(), setting)

/** Shapes of one resource of each section. */
export const resourceShapes = {
  topics: topicShape,
  acls: aclShape,
  schemas: subjectShape,
  connectors: connectorShape,
} as const
export type SectionName = keyof typeof resourceShapes
export const sectionNames = Object.keys(resourceShapes) as readonly SectionName[]

const sectionSchemas = Object.fromEntries(
  sectionNames.map((name) => [
    name,
    z
      .union([z.record(z.string(), resourceShapes[name]), z.string(), z.array(z.string())])
      .describe(`Desired ${name} by name, or the files (globs) that hold them`),
  ]),
)

/** What a resource need not say itself, or says otherwise in an environment; null takes away. */
const partialShapes = {
  topics: topicShape.partial(),
  acls: aclShape.partial(),
  schemas: subjectShape.partial(),
  connectors: connectorShape.partial(),
} as const

const defaultsShape = z.strictObject(
  Object.fromEntries(sectionNames.map((name) => [name, partialShapes[name].optional()])),
)

/** The sections of the manifest that desired state takes; published for editors. */
export const desiredSections: Readonly<Record<string, z.ZodType>> = {
  variables: variables.describe('Values for ${NAME} in desired state; environment variables come first'),
  cluster: clusterShape.describe('The cluster that desired state is for'),
  defaults: defaultsShape.describe('What resources take that do not say it themselves'),
  ...sectionSchemas,
  lint: lintShape.describe('How strict infra-validate is'),
  policies: z
    .union([z.string(), z.array(z.union([z.string(), policyShape]))])
    .describe('Rules of the organisation in CEL, or the files (globs) that hold lists of them'),
  environments: z
    .record(
      z.string(),
      z.strictObject({
        variables: variables.optional(),
        cluster: clusterShape.optional(),
        defaults: defaultsShape.optional(),
        ...Object.fromEntries(
          sectionNames.map((name) => [name, z.record(z.string(), partialShapes[name].nullable()).optional()]),
        ),
      }),
    )
    .describe('Overlays: what differs in an environment, chosen with the input environment'),
}

/** Keys alone: values may be variables yet. */
function keysOf(shape: z.ZodObject): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.keys(shape.shape).map((key) => [key, z.unknown().optional()])))
}

const defaultsKeys = z.strictObject(
  Object.fromEntries(sectionNames.map((name) => [name, keysOf(resourceShapes[name]).nullable().optional()])),
)

/** Sections around the resources: a misspelt key there would silently change nothing. */
export const surroundingShapes = {
  variables: variables.nullish(),
  defaults: defaultsKeys.nullish(),
  environments: z
    .record(
      z.string(),
      z.strictObject({
        variables: variables.optional(),
        cluster: z.unknown().optional(),
        defaults: defaultsKeys.optional(),
        ...Object.fromEntries(
          sectionNames.map((name) => [name, z.record(z.string(), keysOf(resourceShapes[name]).nullable()).optional()]),
        ),
      }),
    )
    .nullish(),
} as const
