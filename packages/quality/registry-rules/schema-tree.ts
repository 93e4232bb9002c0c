import type { RegistrySchema } from '@kafka-dataops/registry'
import { type FieldTypes, noTypes } from '../cel/field-types.ts'
import { type InlineRule, inlineRulesOf, inlineTagsOf, metadataTags } from './rule-set.ts'

/** A schema as far as rules look at it: which fields there are, their tags and their own rules. */
export type SchemaNode =
  | { readonly kind: 'record'; readonly fields: readonly SchemaField[]; readonly rules: readonly InlineRule[] }
  | { readonly kind: 'array'; readonly item: SchemaNode }
  | { readonly kind: 'map'; readonly entry: SchemaNode }
  /** `typeName` as rules know it: STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL. */
  | { readonly kind: 'scalar'; readonly typeName: string }
  | { readonly kind: 'union'; readonly branches: readonly SchemaNode[] }
  /** What is not looked into: an enum or fixed, a reference that is not there. */
  | { readonly kind: 'opaque' }

export interface SchemaField {
  readonly name: string
  readonly fullName: string
  readonly tags: readonly string[]
  readonly rules: readonly InlineRule[]
  /** Set when the whole schema is read: types may hold themselves. */
  node: SchemaNode
}

type Json = Readonly<Record<string, unknown>>
type TagsOf = (fullName: string) => readonly string[]

/** Undefined for a schema that is no Avro or JSON Schema, or whose text is no JSON. */
export function readSchemaTree(schema: RegistrySchema, referenced: readonly string[] = []): SchemaNode | undefined {
  const tagsOf = metadataTags(schema.metadata)
  try {
    if (schema.schemaType === 'AVRO') return avroTree(schema.schema, referenced, tagsOf)
    if (schema.schemaType === 'JSON') return jsonTree(JSON.parse(schema.schema), tagsOf)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return undefined
}

const opaque: SchemaNode = { kind: 'opaque' }

function isMapping(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const avroScalars = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string']

function avroTree(text: string, referenced: readonly string[], tagsOf: TagsOf): SchemaNode {
  const named = new Map<string, SchemaNode>()
  for (const other of referenced) readAvro(JSON.parse(other), '', named, tagsOf)
  return readAvro(JSON.parse(text), '', named, tagsOf)
}

function readAvro(schema: unknown, namespace: string, named: Map<string, SchemaNode>, tagsOf: TagsOf): SchemaNode {
  if (typeof schema === 'string') return namedAvro(schema, namespace, named)
  if (Array.isArray(schema)) {
    return { kind: 'union', branches: schema.map((branch) => readAvro(branch, namespace, named, tagsOf)) }
  }
  if (!isMapping(schema)) return opaque
  const { type } = schema
  switch (type) {
    case 'record':
    case 'error':
      return readAvroRecord(schema, namespace, named, tagsOf)
    case 'array':
      return { kind: 'array', item: readAvro(schema.items, namespace, named, tagsOf) }
    case 'map':
      return { kind: 'map', entry: readAvro(schema.values, namespace, named, tagsOf) }
    case 'enum':
    case 'fixed':
      named.set(fullNameOf(schema, namespace), opaque)
      return opaque
    default:
      return readAvro(type, namespace, named, tagsOf)
  }
}

function readAvroRecord(schema: Json, namespace: string, named: Map<string, SchemaNode>, tagsOf: TagsOf): SchemaNode {
  const fullName = fullNameOf(schema, namespace)
  const own = fullName.includes('.') ? fullName.slice(0, fullName.lastIndexOf('.')) : ''
  const fields: SchemaField[] = []
  const record: SchemaNode = { kind: 'record', fields, rules: inlineRulesOf(schema) }
  // Before its fields, which may be of the type itself.
  named.set(fullName, record)
  for (const field of Array.isArray(schema.fields) ? schema.fields : []) {
    if (!isMapping(field) || typeof field.name !== 'string') continue
    const name = `${fullName}.${field.name}`
    fields.push({
      name: field.name,
      fullName: name,
      tags: [...inlineTagsOf(field), ...tagsOf(name)],
      rules: inlineRulesOf(field),
      node: readAvro(field.type, own, named, tagsOf),
    })
  }
  return record
}

function fullNameOf(schema: Json, enclosing: string): string {
  const name = typeof schema.name === 'string' ? schema.name : ''
  if (name.includes('.')) return name
  const namespace = typeof schema.namespace === 'string' ? schema.namespace : enclosing
  return namespace === '' ? name : `${namespace}.${name}`
}

function namedAvro(name: string, namespace: string, named: ReadonlyMap<string, SchemaNode>): SchemaNode {
  if (avroScalars.includes(name)) return { kind: 'scalar', typeName: name.toUpperCase() }
  const qualified = name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
  return named.get(qualified) ?? named.get(name) ?? opaque
}

const jsonScalars: Readonly<Record<string, string>> = {
  string: 'STRING',
  integer: 'INT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  null: 'NULL',
}

function jsonTree(document: unknown, tagsOf: TagsOf): SchemaNode {
  const known = new Map<unknown, SchemaNode>()
  const read = (schema: unknown, path: string): SchemaNode => {
    const target = resolveReference(document, schema)
    if (!isMapping(target)) return opaque
    const earlier = known.get(target)
    if (earlier !== undefined) return earlier
    const branches = [target.oneOf, target.anyOf].find((list) => Array.isArray(list))
    if (Array.isArray(branches)) return { kind: 'union', branches: branches.map((branch) => read(branch, path)) }
    const types = Array.isArray(target.type) ? target.type : [target.type]
    if (types.length > 1) {
      return { kind: 'union', branches: types.map((type) => read({ ...target, type }, path)) }
    }
    return readTyped(target, String(types[0]), path)
  }
  const readTyped = (schema: Json, type: string, path: string): SchemaNode => {
    const scalar = jsonScalars[type]
    if (scalar !== undefined) return { kind: 'scalar', typeName: scalar }
    if (type === 'array') return { kind: 'array', item: read(schema.items, path) }
    if (!isMapping(schema.properties)) {
      const { additionalProperties } = schema
      return isMapping(additionalProperties) ? { kind: 'map', entry: read(additionalProperties, path) } : opaque
    }
    const fields: SchemaField[] = []
    const record: SchemaNode = { kind: 'record', fields, rules: inlineRulesOf(schema) }
    known.set(schema, record)
    for (const [name, property] of Object.entries(schema.properties)) {
      const fullName = `${path}.${name}`
      const own = isMapping(property) ? property : {}
      fields.push({
        name,
        fullName,
        tags: [...inlineTagsOf(own), ...tagsOf(fullName)],
        // Of an object they stand at the object.
        rules: isMapping(own.properties) ? [] : inlineRulesOf(own),
        node: read(property, fullName),
      })
    }
    return record
  }
  return read(document, '$')
}

/** A `$ref` within the document; others are not followed. */
function resolveReference(document: unknown, schema: unknown): unknown {
  let at = schema
  for (let hops = 0; hops < 20 && isMapping(at) && typeof at.$ref === 'string'; hops++) {
    if (!at.$ref.startsWith('#/')) return undefined
    let target: unknown = document
    for (const step of at.$ref.slice(2).split('/')) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      target = isMapping(target) && Object.hasOwn(target, key) ? target[key] : undefined
    }
    at = target
  }
  return at
}

/** The branch of a union that a value belongs to, as far as a decoded value tells. */
export function branchOf(node: SchemaNode, value: unknown): SchemaNode {
  if (node.kind !== 'union') return node
  const wanted = kindsOf(value)
  const fits = (branch: SchemaNode): boolean =>
    branch.kind === 'scalar' ? wanted.includes(branch.typeName) : wanted.includes(branch.kind)
  const found = node.branches.find(fits) ?? node.branches.find(({ kind }) => kind === 'opaque') ?? opaque
  return branchOf(found, value)
}

function kindsOf(value: unknown): readonly string[] {
  switch (typeof value) {
    case 'string':
      return ['STRING']
    case 'number':
      return Number.isInteger(value) ? ['INT', 'LONG', 'DOUBLE', 'FLOAT'] : ['DOUBLE', 'FLOAT']
    case 'bigint':
      return ['LONG', 'INT']
    case 'boolean':
      return ['BOOLEAN']
    default:
      if (value === null || value === undefined) return ['NULL']
      if (Array.isArray(value)) return ['array']
      return value instanceof Uint8Array ? ['BYTES'] : ['record', 'map']
  }
}

const typesOfNode = new WeakMap<SchemaNode, FieldTypes>()

/** Which fields hold doubles, by the schema. */
export function typesOf(node: SchemaNode): FieldTypes {
  const known = typesOfNode.get(node)
  if (known !== undefined) return known
  const fields = new Map<string, FieldTypes>()
  const types: { -readonly [Key in keyof FieldTypes]: FieldTypes[Key] } = {
    ...noTypes,
    isDouble: holdsDoubles(node),
    fields,
  }
  typesOfNode.set(node, types)
  for (const branch of node.kind === 'union' ? node.branches : [node]) {
    if (branch.kind === 'array') types.item = typesOf(branch.item)
    if (branch.kind === 'map') types.entry = typesOf(branch.entry)
    if (branch.kind !== 'record') continue
    for (const field of branch.fields) fields.set(field.name, typesOf(field.node))
  }
  return types
}

/** Of a union: when no branch holds whole numbers, by which a value would be an int. */
function holdsDoubles(node: SchemaNode): boolean {
  const branches = node.kind === 'union' ? node.branches : [node]
  const holds = (...names: readonly string[]): boolean =>
    branches.some((branch) => branch.kind === 'scalar' && names.includes(branch.typeName))
  return holds('DOUBLE', 'FLOAT') && !holds('INT', 'LONG')
}
