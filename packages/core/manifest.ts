import { z } from 'zod'
import type { PositionedDocument } from './document.ts'
import { pathKey, substituteEnvironment } from './environment-variables.ts'
import { BadInputError, type Problem } from './errors.ts'
import type { InputDeclaration, InputShape } from './input.ts'
import type { GivenInput, Operation } from './operation.ts'
import type { Environment } from './ports.ts'
import { connectInputs, connectionInputs, kafkaRestInputs, registryInputs } from './shared-inputs.ts'
import { validateDocument } from './validate.ts'

/**
 * The manifest `dataops.yml`: connections once, and defaults for each operation. Inputs override it; everything works
 * without one.
 *
 *     version: 1
 *     kafka: { bootstrap-servers: ..., username: ${KAFKA_USER}, ... }     the connection inputs
 *     schema-registry: { url: ..., username: ..., password: ... }         the registry inputs without their prefix
 *     kafka-rest: { url: ..., cluster: ... }                              the Kafka REST inputs without their prefix
 *     connect: { url: ..., username: ..., password: ... }                 the Connect inputs without their prefix
 *     kafka-quality-check: { topic: ..., contract: ..., window: ... }     inputs of that operation
 */
export interface Manifest {
  readonly file: string
  /** What the manifest says for the inputs of one operation. */
  readonly given: (operation: Operation) => Readonly<Record<string, GivenInput>>
  readonly warnings: readonly Problem[]
}

/** Inputs that the manifest, which a pull request can change, must not decide. */
const neverInManifest = new Set(['manifest', 'allowed-hosts', 'github-token', 'working-directory', 'format', 'report'])

/** Sections of a service: its shared inputs, without the prefix that their names have elsewhere. */
const serviceSections = [
  { name: 'kafka', inputs: connectionInputs, prefix: '', title: 'How to reach the Kafka cluster' },
  {
    name: 'schema-registry',
    inputs: registryInputs,
    prefix: 'schema-registry-',
    title: 'How to reach the schema registry',
  },
  { name: 'kafka-rest', inputs: kafkaRestInputs, prefix: 'kafka-rest-', title: 'How to reach Kafka over HTTP' },
  { name: 'connect', inputs: connectInputs, prefix: 'connect-', title: 'How to reach Kafka Connect' },
] as const

/**
 * Reads a manifest against the suite's operations.
 * A variable that is not set is told with the input that asks for it, since another operation may do without.
 * @throws BadInputError with every problem at its place: unknown keys (with a suggestion), wrong types.
 */
export function readManifest(
  document: PositionedDocument,
  environment: Environment,
  operations: readonly Operation[],
): Manifest {
  const substituted = substituteEnvironment({ ...document, value: withoutSections(document, operations) }, environment)
  const shape = manifestSchema(operations, () => z.unknown())
  const validated = validateDocument({ ...document, value: substituted.value }, shape)
  if (!validated.ok) throw new BadInputError([...substituted.problems, ...validated.problems])
  const unsetAt = (section: string, key: string): readonly Problem[] =>
    substituted.unset.flatMap(({ path, problem }) => (path[0] === section && path[1] === key ? [problem] : []))

  const sections = validated.value as Record<string, Record<string, unknown> | number | undefined>
  const entriesOf = (section: string): readonly [string, unknown][] => {
    const values = sections[section]
    return typeof values === 'object' ? Object.entries(values).filter(([, value]) => value !== null) : []
  }
  const takeSection = (section: string, shape: InputShape, prefix = ''): Record<string, GivenInput> =>
    Object.fromEntries(
      entriesOf(section)
        .filter(([key]) => Object.hasOwn(shape, prefix + key))
        .map(([key, value]) => {
          const unset = unsetAt(section, key)
          return [
            prefix + key,
            {
              text: textOf(value),
              source: `${document.file} key ${section}.${key}`,
              place: document.placeOf([section, key]),
              ...(unset.length === 0 ? {} : { unset }),
            },
          ]
        }),
    )
  const literalSecrets = (section: string, shape: InputShape, prefix = ''): readonly Problem[] =>
    entriesOf(section)
      .filter(([key]) => shape[prefix + key]?.secret === true)
      .filter(([key, value]) => !substituted.fromEnvironment.has(pathKey([section, key])) && value !== '')
      .filter(([key]) => unsetAt(section, key).length === 0)
      .map(([key]) => ({
        code: 'literal-secret',
        message: `${section}.${key} stands in the file as plain text.`,
        place: document.placeOf([section, key]),
        help: `Put it in a secret and write \${${key.replaceAll('-', '_').toUpperCase()}} here.`,
      }))
  return {
    file: document.file,
    warnings: [
      ...serviceSections.flatMap(({ name, inputs, prefix }) => literalSecrets(name, inputs, prefix)),
      ...operations.flatMap(({ name, inputs }) => literalSecrets(name, inputs)),
    ],
    given: (operation) => ({
      ...Object.assign(
        {},
        ...serviceSections.map(({ name, inputs, prefix }) => takeSection(name, pick(inputs, operation.inputs), prefix)),
      ),
      ...takeSection(operation.name, operation.inputs),
    }),
  }
}

/** The manifest without the sections that operations read themselves. */
function withoutSections({ value }: PositionedDocument, operations: readonly Operation[]): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const sections = sectionsOf(operations)
  const own = new Set(operations.map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn(sections, key) || own.has(key))
      .map(([key, child]) => [key, own.has(key) ? withoutKeys(child, ownKeys(sections[key])) : child]),
  )
}

type OwnKeys = Readonly<Record<string, z.ZodType>>

/** Keys of an operation's own section that are no inputs. */
function ownKeys(section: z.ZodType | undefined): OwnKeys {
  return section instanceof z.ZodObject ? (section.shape as OwnKeys) : {}
}

function withoutKeys(value: unknown, keys: Readonly<Record<string, unknown>>): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(keys, key)))
}

function sectionsOf(operations: readonly Operation[]): Readonly<Record<string, z.ZodType>> {
  return Object.assign({}, ...operations.map(({ sections }) => sections ?? {}))
}

/** Only the shared inputs that the operation takes. */
function pick(shared: InputShape, taken: InputShape): InputShape {
  return Object.fromEntries(Object.entries(shared).filter(([name]) => Object.hasOwn(taken, name)))
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('\n') : String(value)
}

/** The manifest's shape, from the operations' own declarations; `ofSection` may leave the sections they read open. */
export function manifestSchema(
  operations: readonly Operation[],
  ofSection: (schema: z.ZodType) => z.ZodType = (schema) => schema,
) {
  const isOwn = ([name]: [string, InputDeclaration]): boolean =>
    !serviceSections.some(({ inputs }) => Object.hasOwn(inputs, name)) && !neverInManifest.has(name)
  const section = (entries: readonly [string, InputDeclaration][], prefix = '', own: OwnKeys = {}) =>
    z
      .strictObject({
        ...Object.fromEntries(
          entries.map(([name, input]) => [name.slice(prefix.length), settingSchema(input).optional()]),
        ),
        ...Object.fromEntries(Object.entries(own).map(([key, schema]) => [key, ofSection(schema).optional()])),
      })
      .optional()
  const sections = sectionsOf(operations)
  return z.strictObject({
    version: z.literal(1).describe('Version of the manifest format'),
    ...Object.fromEntries(
      serviceSections.map(({ name, inputs, prefix, title }) => [
        name,
        section(Object.entries(inputs), prefix).describe(title),
      ]),
    ),
    ...Object.fromEntries(Object.entries(sections).map(([name, schema]) => [name, ofSection(schema).optional()])),
    ...Object.fromEntries(
      operations.map((operation) => [
        operation.name,
        section(Object.entries(operation.inputs).filter(isOwn), '', ownKeys(sections[operation.name])).describe(
          `Inputs of ${operation.name}`,
        ),
      ]),
    ),
  })
}

function settingSchema(input: InputDeclaration) {
  const scalar = z.union([z.string(), z.number(), z.boolean()])
  const schema = input.list ? z.union([scalar, z.array(scalar)]) : scalar
  return schema.describe(`${input.description}: ${input.form}`)
}

/** JSON Schema (draft 2020-12) of the manifest, for editors. */
export function manifestJsonSchema(operations: readonly Operation[]): unknown {
  return { title: 'Kafka DataOps manifest (dataops.yml)', ...z.toJSONSchema(manifestSchema(operations)) }
}
