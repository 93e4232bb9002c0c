import { dimensions } from '@kafka-dataops/core'
import { z } from 'zod'
import type { OdcsLevel } from './odcs-version.ts'

/**
 * The mappings of an ODCS contract, as its JSON Schemas 3.0.2, 3.1.0 and 3.2.0 describe them. Each shape covers one
 * mapping: lists of mappings inside it are `list` here and read on their own, so that each problem names its subject.
 * What depends on a neighbouring key (logicalType, the type of a server or of a rule) is chosen by the reader.
 */
export interface Shapes {
  readonly contract: z.ZodObject<typeof contractKeys>
  readonly schemaObject: z.ZodObject<typeof schemaObjectKeys>
  readonly property: z.ZodObject<typeof propertyKeys>
  readonly item: z.ZodObject<typeof propertyKeys>
  readonly qualityRule: z.ZodObject<typeof ruleKeys>
  readonly serviceLevel: z.ZodObject<typeof serviceLevelKeys>
  readonly server: z.ZodObject<typeof serverKeys>
}

const text = z.string()
const flag = z.boolean()
const amount = z.number()
const whole = z.int()
const mapping = z.record(z.string(), z.unknown())
const list = z.array(z.unknown())
const anything = z.union([text, amount, flag, z.null(), list, mapping])
const scalar = z.union([text, amount, flag, z.null()])
const oldStableId = z.string().regex(/^[A-Za-z0-9_-]+$/, 'expected letters, digits, "_" and "-" only')
const newStableId = z.string().regex(/^[^\s.#/\\@!%&^]+$/, 'expected no space and none of . # / \\ @ ! % & ^')
const tags = z.array(text)

const contractKeys = {
  version: text,
  apiVersion: text,
  kind: z.literal('DataContract'),
  id: text,
  status: text,
  name: text.optional(),
  tenant: text.optional(),
  tags: tags.optional(),
  servers: list.optional(),
  dataProduct: text.optional(),
  description: mapping.optional(),
  domain: text.optional(),
  schema: list.optional(),
  support: list.optional(),
  price: mapping.optional(),
  team: z.union([mapping, list]).optional(),
  roles: list.optional(),
  slaDefaultElement: text.optional(),
  slaProperties: list.optional(),
  authoritativeDefinitions: list.optional(),
  customProperties: list.optional(),
  contractCreatedTs: text.optional(),
}

const elementKeys = {
  id: oldStableId.optional(),
  physicalType: text.optional(),
  description: text.optional(),
  businessName: text.optional(),
  authoritativeDefinitions: list.optional(),
  tags: tags.optional(),
  customProperties: list.optional(),
}

const schemaObjectKeys = {
  ...elementKeys,
  name: text,
  logicalType: z.enum(['object', 'blob']).optional(),
  physicalName: text.optional(),
  dataGranularityDescription: text.optional(),
  properties: list.optional(),
  relationships: list.optional(),
  quality: list.optional(),
}

export const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const
const newLogicalTypes = [...logicalTypes, 'map', 'vector'] as const
export type OdcsLogicalType = (typeof newLogicalTypes)[number]

const propertyKeys = {
  ...elementKeys,
  name: text.optional(),
  primaryKey: flag.optional(),
  primaryKeyPosition: whole.optional(),
  logicalType: z.enum(newLogicalTypes).optional(),
  logicalTypeOptions: mapping.optional(),
  physicalName: text.optional(),
  required: flag.optional(),
  unique: flag.optional(),
  partitioned: flag.optional(),
  partitionKeyPosition: whole.optional(),
  classification: text.optional(),
  encryptedName: text.optional(),
  transformSourceObjects: z.array(text).optional(),
  transformLogic: text.optional(),
  transformDescription: text.optional(),
  examples: list.optional(),
  criticalDataElement: flag.optional(),
  relationships: list.optional(),
  quality: list.optional(),
  properties: list.optional(),
  items: mapping.optional(),
  // Of ODCS 3.2; `enum` is taken from older contracts too, with a warning.
  enum: list.optional(),
}

/** The eight comparisons of a quality rule; `mustBe` and `mustNotBe` may compare with any value. */
export const operatorKeys = {
  mustBe: anything.optional(),
  mustNotBe: anything.optional(),
  mustBeGreaterThan: amount.optional(),
  mustBeGreaterOrEqualTo: amount.optional(),
  mustBeLessThan: amount.optional(),
  mustBeLessOrEqualTo: amount.optional(),
  mustBeBetween: z.array(amount).optional(),
  mustNotBeBetween: z.array(amount).optional(),
}

const ruleKeys = {
  id: oldStableId.optional(),
  name: text.optional(),
  description: text.optional(),
  type: z.enum(['library', 'text', 'sql', 'custom']).optional(),
  dimension: z.enum(dimensions).optional(),
  severity: text.optional(),
  unit: text.optional(),
  method: text.optional(),
  businessImpact: text.optional(),
  scheduler: text.optional(),
  schedule: text.optional(),
  tags: tags.optional(),
  customProperties: list.optional(),
  authoritativeDefinitions: list.optional(),
}

export const libraryRuleKeys = {
  metric: text.optional(),
  rule: text.optional(),
  arguments: mapping.optional(),
  ...operatorKeys,
}
export const sqlRuleKeys = { query: text, ...operatorKeys }
export const customRuleKeys = { engine: text, implementation: z.union([text, mapping]) }

const serviceLevelKeys = {
  id: oldStableId.optional(),
  property: text,
  value: scalar,
  valueExt: scalar.optional(),
  unit: text.optional(),
  element: text.optional(),
  driver: text.optional(),
  description: text.optional(),
  scheduler: text.optional(),
  schedule: text.optional(),
}

const serverKeys = {
  id: oldStableId.optional(),
  server: text,
  type: text,
  description: text.optional(),
  environment: text.optional(),
  roles: list.optional(),
  customProperties: list.optional(),
}

const newElementKeys = { id: newStableId.optional(), deprecated: flag.optional(), synonyms: list.optional() }
const semanticTypes = ['column', 'measure', 'dimension'] as const
const newPropertyKeys = { ...newElementKeys, semanticType: z.enum(semanticTypes).optional(), map: mapping.optional() }
const contextWords = {
  instructions: text.optional(),
  verifiedStatements: list.optional(),
  constraints: list.optional(),
}
const context = z.union([text, z.strictObject(contextWords)]).optional()

const built = new Map<OdcsLevel, Shapes>()

/** The shapes of one generation of ODCS; built when first asked for. */
export function shapesOf(level: OdcsLevel): Shapes {
  const known = built.get(level)
  if (known !== undefined) return known
  const shapes = buildShapes(level)
  built.set(level, shapes)
  return shapes
}

/**
 * What all generations of a mapping have in common is what the readers rely on: a generation may lack keys or bring some.
 */
function generation<Keys extends z.core.$ZodShape>(_keys: Keys, shape: z.ZodObject): z.ZodObject<Keys> {
  return shape as unknown as z.ZodObject<Keys>
}

function buildShapes(level: OdcsLevel): Shapes {
  const isNew = level === '3.2'
  const isOld = level === '3.0'
  const element = isNew ? newElementKeys : {}
  const id = isNew ? { id: newStableId.optional() } : {}
  const without = isOld ? ({ id: true, relationships: true } as const) : {}
  const item = z
    .strictObject({
      ...propertyKeys,
      ...(isNew ? newPropertyKeys : { logicalType: z.enum(typesBefore32(level)).optional() }),
    })
    .omit(without as { id?: true })
  const schemaObject = z.strictObject({
    ...schemaObjectKeys,
    ...element,
    ...(isNew ? { context } : {}),
    ...(isOld ? { logicalType: z.literal('object').optional() } : {}),
  })
  const contract = z.strictObject({
    ...contractKeys,
    ...(isNew ? { status: text.optional(), context } : {}),
    ...(isOld ? { team: list.optional() } : {}),
  })
  const serviceLevel = z.strictObject({
    ...serviceLevelKeys,
    ...id,
    ...(isNew ? { authoritativeDefinitions: list.optional(), customProperties: list.optional() } : {}),
  })
  return {
    contract: generation(contractKeys, contract),
    schemaObject: generation(schemaObjectKeys, schemaObject.omit(without as { id?: true })),
    property: generation(propertyKeys, item.extend({ name: text })),
    item: generation(propertyKeys, item),
    qualityRule: generation(ruleKeys, z.strictObject({ ...ruleKeys, ...id })),
    serviceLevel: generation(serviceLevelKeys, serviceLevel),
    server: generation(serverKeys, z.strictObject({ ...serverKeys, ...id })),
  }
}

function typesBefore32(level: OdcsLevel): readonly OdcsLogicalType[] {
  return level === '3.0' ? logicalTypes.filter((type) => type !== 'timestamp' && type !== 'time') : logicalTypes
}

const laterKeys = new Map<OdcsLevel, Readonly<Record<string, string>>>()

/** What a contract uses that its version does not have yet. */
export function keysOfLaterVersions(level: OdcsLevel): Readonly<Record<string, string>> {
  const known = laterKeys.get(level) ?? describeLaterKeys(level)
  laterKeys.set(level, known)
  return known
}

function describeLaterKeys(level: OdcsLevel): Readonly<Record<string, string>> {
  const came = (key: string, version: string): readonly [string, string] => [
    key,
    `"${key}" came with ODCS ${version}; this contract says apiVersion v${level}.`,
  ]
  const keys: (readonly [string, string])[] = []
  if (level === '3.0') keys.push(...['id', 'relationships'].map((key) => came(key, '3.1')))
  if (level !== '3.2') {
    keys.push(...['map', 'synonyms', 'semanticType', 'deprecated', 'context', 'vendor'].map((key) => came(key, '3.2')))
  }
  return Object.fromEntries(keys)
}

export interface DetailShapes {
  readonly authoritativeDefinition: z.ZodObject
  readonly customProperty: z.ZodObject
  readonly role: z.ZodObject
  readonly teamMember: z.ZodObject
  readonly team: z.ZodObject
  readonly support: z.ZodObject
  readonly price: z.ZodObject
  readonly description: z.ZodObject
  readonly enumValue: z.ZodObject
  readonly synonym: z.ZodObject
}

const builtDetails = new Map<OdcsLevel, DetailShapes>()

/** The shapes of what a contract says besides data: people, prices, definitions. */
export function detailShapesOf(level: OdcsLevel): DetailShapes {
  const known = builtDetails.get(level)
  if (known !== undefined) return known
  const shapes = buildDetailShapes(level)
  builtDetails.set(level, shapes)
  return shapes
}

function buildDetailShapes(level: OdcsLevel): DetailShapes {
  const id = (level === '3.2' ? newStableId : oldStableId).optional()
  const details = { authoritativeDefinitions: list.optional(), customProperties: list.optional() }
  const isOld = level === '3.0'
  return {
    authoritativeDefinition: z.strictObject({ id, url: text, type: text, description: text.optional() }),
    customProperty: z.strictObject({
      id,
      property: isOld ? text.optional() : text,
      value: isOld ? anything.optional() : anything,
      description: text.optional(),
      ...(level === '3.2' ? { vendor: text.optional() } : {}),
    }),
    role: z.strictObject({
      id,
      role: text,
      description: text.optional(),
      access: text.optional(),
      firstLevelApprovers: text.optional(),
      secondLevelApprovers: text.optional(),
      customProperties: list.optional(),
    }),
    teamMember: z.strictObject({
      id,
      username: isOld ? text.optional() : text,
      name: text.optional(),
      description: text.optional(),
      role: text.optional(),
      dateIn: text.optional(),
      dateOut: text.optional(),
      replacedByUsername: text.optional(),
      tags: tags.optional(),
      ...details,
    }),
    team: z.strictObject({
      id,
      name: text.optional(),
      description: text.optional(),
      members: list.optional(),
      tags: tags.optional(),
      ...details,
    }),
    support: z.strictObject({
      id,
      channel: text,
      url: isOld ? text : text.optional(),
      description: text.optional(),
      tool: text.optional(),
      scope: text.optional(),
      invitationUrl: text.optional(),
      customProperties: list.optional(),
    }),
    price: z.strictObject({
      id,
      priceAmount: amount.optional(),
      priceCurrency: text.optional(),
      priceUnit: text.optional(),
    }),
    description: z.looseObject({
      usage: text.optional(),
      purpose: text.optional(),
      limitations: text.optional(),
      ...details,
    }),
    enumValue: z.strictObject({
      value: scalar,
      label: text.optional(),
      id,
      description: text.optional(),
      tags: tags.optional(),
      ...details,
    }),
    synonym: z.strictObject({
      id,
      synonym: text,
      description: text.optional(),
      locale: text.optional(),
      source: text.optional(),
      status: text.optional(),
      customProperties: list.optional(),
    }),
  }
}
