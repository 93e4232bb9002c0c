import { didYouMean } from '@kafka-dataops/core'
import { type Attributes, attributesOf, NO_ATTRIBUTES } from './attributes.ts'
import { javaDouble } from './java-numbers.ts'
import {
  integerOf,
  type JsonObject,
  type JsonReading,
  type JsonString,
  type JsonValue,
  memberOf,
  readJson,
  type Span,
  showJson,
  valueAt,
} from './json-reader.ts'
import { readLogicalType } from './logical-types.ts'
import { isName, isPrimitiveName, type NameRules, nameRule, partsOf, referencedName, typeNameOf } from './names.ts'
import { problemAt, type RelatedPlace, type SchemaProblem, type SchemaRule } from './problem.ts'
import type { Protocol } from './protocol.ts'
import { readProtocol, type TypeReader } from './read-protocol.ts'
import { sameDefinition } from './same-definition.ts'
import {
  type ArraySchema,
  type EnumSchema,
  type Field,
  type FixedSchema,
  firstToken,
  isPrimitive,
  type MapSchema,
  type Named,
  type NamedSchema,
  PRIMITIVE_TYPES,
  type PrimitiveSchema,
  type PrimitiveType,
  type RecordSchema,
  type Schema,
  type TypeUse,
  type UnionSchema,
} from './schema.ts'
import { placeIn, type Source } from './source.ts'
import { UNRESOLVED } from './unresolved.ts'

/** A name whose definition was not known when it was read; `use.schema` is filled in when it is found. */
export interface PendingReference {
  readonly use: Mutable<TypeUse>
  readonly json: JsonString
  readonly fullName: string
}

/** One file as read by itself: everything but what its references to later definitions and other files mean. */
export interface FileReading {
  readonly source: Source
  readonly lenient: boolean
  readonly isIdl: boolean
  /** The schema of the file; absent for a protocol and for a file too broken to have one. */
  readonly root?: TypeUse
  readonly protocol?: Protocol
  /** By full name, in the order in which Java knows them: a type after those that are defined inside it. */
  readonly definitions: ReadonlyMap<string, NamedSchema>
  readonly pending: readonly PendingReference[]
  /** Uses of a name before its definition was complete, which Java judges differently until the end of the file. */
  readonly late: Set<TypeUse>
  readonly unions: readonly UnionSchema[]
  /** Fields with a default, and the record they are of. */
  readonly defaults: readonly { readonly field: Field; readonly owner: RecordSchema | undefined }[]
  /** Schemas of which a part could not be read. */
  readonly broken: ReadonlySet<Schema>
  readonly problems: SchemaProblem[]
  /** Its own definitions that another file contradicts; what the file itself means by the names is clear. */
  readonly ambiguities: SchemaProblem[]
  readonly warnings: SchemaProblem[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const COMPLEX_TYPES = ['record', 'error', 'enum', 'array', 'map', 'fixed'] as const
const NO_NAMES: readonly string[] = []
const NO_TOKENS: readonly JsonString[] = []
/** Of no use as names of an author's own attributes; Java's IDL reader refuses them as annotations of a type too. */
export const SCHEMA_ATTRIBUTES: ReadonlySet<string> = new Set([
  'doc',
  'fields',
  'items',
  'name',
  'namespace',
  'size',
  'symbols',
  'values',
  'type',
  'aliases',
])
const ENUM_ATTRIBUTES = new Set([...SCHEMA_ATTRIBUTES, 'default'])
const FIELD_ATTRIBUTES = new Set(['default', 'doc', 'name', 'order', 'type', 'aliases'])
const ORDERS = ['ascending', 'descending', 'ignore'] as const
const MAX_FIXED_SIZE = 2n ** 31n - 1n - 8n

/**
 * Reads one file of the Avro specification's JSON form: a schema, or a protocol (`.avpr`). The verdicts are those of
 * Java's `Schema.Parser` (Avro 1.12.2), with strict names and checked defaults unless `lenient`.
 */
export function readSchemaFile(
  source: Source,
  options: { readonly lenient: boolean },
  json: JsonReading = readJson(source.text),
): FileReading {
  const { lenient } = options
  const { isIdl = false } = json
  const nameRules: NameRules = lenient ? 'unicode' : 'specification'
  const problems: SchemaProblem[] = []
  const warnings: SchemaProblem[] = []
  const definitions = new Map<string, NamedSchema>()
  const pending: PendingReference[] = []
  const late = new Set<TypeUse>()
  const unions: UnionSchema[] = []
  const defaults: { field: Field; owner: RecordSchema | undefined }[] = []
  const broken = new Set<Schema>()

  function problem(rule: SchemaRule, message: string, span: Span, related: readonly RelatedPlace[] = []): void {
    problems.push(problemAt(source, span, rule, message, related))
  }

  function warn(rule: SchemaRule, message: string, span: Span, related: readonly RelatedPlace[] = []): void {
    warnings.push(problemAt(source, span, rule, message, related))
  }

  function show(json: JsonValue): string {
    return showJson(json, source.text)
  }

  function readType(json: JsonValue, namespace: string | undefined): TypeUse | undefined {
    if (json.kind === 'string') return readReference(json, namespace)
    if (json.kind === 'object') return use(readDefinition(json, namespace), json)
    if (json.kind === 'array') return use(readUnion(json, namespace), json)
    problem('type-invalid', `expected a type (a name, an object or a union), found ${show(json)}`, json)
    return undefined
  }

  function use(schema: Schema | undefined, json: JsonValue): TypeUse | undefined {
    return schema === undefined ? undefined : { schema, source, json }
  }

  function readReference(json: JsonString, namespace: string | undefined): TypeUse {
    const primitive = PRIMITIVE_TYPES.find((type) => type === json.value)
    if (primitive !== undefined) {
      return { schema: { type: primitive, source, json, attributes: NO_ATTRIBUTES }, source, json }
    }
    const fullName = referencedName(json.value, namespace)
    const own = definitions.get(fullName)
    const known = own ?? definitions.get(json.value)
    if (known !== undefined) {
      if (own === undefined) warnOutsideNamespace(json, fullName, known)
      return { schema: known, source, json, reference: json.value }
    }
    const later: Mutable<TypeUse> = { schema: UNRESOLVED, source, json, reference: json.value }
    pending.push({ use: later, json, fullName })
    if (!isIdl) late.add(later)
    return later
  }

  function warnOutsideNamespace(json: JsonString, fullName: string, known: NamedSchema): void {
    warn(
      'reference-outside-namespace',
      `no ${fullName} is known here, so Java takes ${known.fullName}, which is in no namespace; the specification does not`,
      json,
      [{ message: `${known.fullName} is defined here`, place: namePlace(known) }],
    )
  }

  function readDefinition(json: JsonObject, namespace: string | undefined): Schema | undefined {
    const type = valueAt(json, 'type')
    if (type === undefined) {
      problem('attribute-missing', 'this type has no "type"', firstToken(json))
      return undefined
    }
    if (type.kind !== 'string') {
      const found = type.kind === 'array' ? 'a union' : type.kind === 'object' ? 'an object' : show(type)
      problem('type-invalid', `the "type" of a type is a string, found ${found}${unwrapHint(type)}`, type)
      return undefined
    }
    const primitive = PRIMITIVE_TYPES.find((known) => known === type.value)
    if (primitive !== undefined) return readPrimitive(json, primitive)
    switch (type.value) {
      case 'record':
      case 'error':
        return readRecord(json, type, namespace)
      case 'enum':
        return readEnum(json, namespace)
      case 'fixed':
        return readFixed(json, namespace)
      case 'array':
        return readArray(json, namespace)
      case 'map':
        return readMap(json, namespace)
    }
    const known = definitions.has(referencedName(type.value, namespace)) || definitions.has(type.value)
    const hint = known
      ? ` ${type.value} is a type defined above: use its name alone, without an object around it.`
      : didYouMean(type.value, [...PRIMITIVE_TYPES, ...COMPLEX_TYPES])
    problem('type-invalid', `"${type.value}" is neither a primitive type nor ${COMPLEX_TYPES.join(', ')}.${hint}`, type)
    return undefined
  }

  function unwrapHint(type: JsonValue): string {
    return type.kind === 'array' || type.kind === 'object' ? ': write it without the object around it' : ''
  }

  function readPrimitive(json: JsonObject, type: PrimitiveType): PrimitiveSchema {
    const attributes = attributesOf(json, SCHEMA_ATTRIBUTES)
    return { type, source, json, attributes, ...logicalTypeOf(type, attributes) }
  }

  function readArray(json: JsonObject, namespace: string | undefined): ArraySchema | undefined {
    const items = readElementType(json, 'array', 'items', namespace)
    if (items === undefined) return undefined
    const attributes = attributesOf(json, SCHEMA_ATTRIBUTES)
    logicalTypeOf('array', attributes)
    return { type: 'array', source, json, attributes, items }
  }

  function readMap(json: JsonObject, namespace: string | undefined): MapSchema | undefined {
    const values = readElementType(json, 'map', 'values', namespace)
    if (values === undefined) return undefined
    const attributes = attributesOf(json, SCHEMA_ATTRIBUTES)
    logicalTypeOf('map', attributes)
    return { type: 'map', source, json, attributes, values }
  }

  function readElementType(json: JsonObject, kind: string, attribute: string, namespace: string | undefined) {
    const element = valueAt(json, attribute)
    if (element !== undefined) return readType(element, namespace)
    problem('attribute-missing', `this ${kind} has no "${attribute}"`, valueAt(json, 'type') ?? json)
    return undefined
  }

  function readUnion(json: JsonValue & { kind: 'array' }, namespace: string | undefined): UnionSchema {
    const branches: TypeUse[] = []
    let complete = true
    for (const element of json.elements) {
      const branch = readType(element, namespace)
      if (branch?.schema.type === 'union') {
        problem('union-invalid', 'a union may not directly hold a union', firstToken(element))
      } else if (branch !== undefined) branches.push(branch)
      complete &&= branch !== undefined
    }
    const union: UnionSchema = { type: 'union', source, json, attributes: NO_ATTRIBUTES, branches }
    unions.push(union)
    if (!complete) broken.add(union)
    return union
  }

  function readRecord(json: JsonObject, type: JsonString, namespace: string | undefined): RecordSchema | undefined {
    const named = readNamed(json, 'record', namespace, SCHEMA_ATTRIBUTES)
    const fieldsJson = valueAt(json, 'fields')
    const fields: Field[] = []
    const space = named === undefined ? namespace : named.namespace
    const record: RecordSchema | undefined = named && {
      type: 'record',
      ...named,
      isError: type.value === 'error',
      fields,
    }
    let complete = true
    if (fieldsJson?.kind === 'array') {
      const seen = new Map<string, Field>()
      for (const element of fieldsJson.elements) {
        const field = readField(element, space, record, fields.length)
        complete &&= field !== undefined
        if (field === undefined) continue
        const first = seen.get(field.name)
        if (first !== undefined) problemRepeatedField(field, first, record)
        else seen.set(field.name, field)
        fields.push(field)
      }
    } else {
      problemFields(json, fieldsJson)
      complete = false
    }
    if (record === undefined) return undefined
    logicalTypeOf('record', record.attributes)
    if (!complete) broken.add(record)
    define(record)
    return record
  }

  function problemFields(json: JsonObject, fields: JsonValue | undefined): void {
    if (fields === undefined) problem('attribute-missing', 'this record has no "fields"', valueAt(json, 'type') ?? json)
    else problem('attribute-invalid', `"fields" takes an array of fields, found ${show(fields)}`, firstToken(fields))
  }

  function problemRepeatedField(field: Field, first: Field, record: RecordSchema | undefined): void {
    const of = record === undefined ? 'this record' : record.fullName
    problem('field-duplicate', `${of} already has a field "${field.name}"`, valueAt(field.json, 'name') ?? field.json, [
      { message: 'the first one', place: placeIn(source, valueAt(first.json, 'name') ?? first.json) },
    ])
  }

  function readField(
    json: JsonValue,
    namespace: string | undefined,
    owner: RecordSchema | undefined,
    position: number,
  ): Field | undefined {
    if (json.kind !== 'object') {
      problem(
        'type-invalid',
        `expected a field (an object with "name" and "type"), found ${show(json)}`,
        firstToken(json),
      )
      return undefined
    }
    const name = readFieldName(json)
    const typeJson = valueAt(json, 'type')
    if (typeJson === undefined) {
      const which = name === undefined ? 'this field' : `field "${name}"`
      problem('attribute-missing', `${which} has no "type"`, valueAt(json, 'name') ?? firstToken(json))
    }
    const type = typeJson === undefined ? undefined : readType(typeJson, namespace)
    const order = readOrder(json)
    const aliases = readAliases(json)
    const doc = readDoc(json)
    const attributes = attributesOf(json, FIELD_ATTRIBUTES)
    if (name === undefined || type === undefined) return undefined
    warnMisplacedLogicalType(type, attributes)
    const value = valueAt(json, 'default')
    const field: Field = {
      source,
      json,
      attributes,
      name,
      position,
      type,
      order,
      aliases,
      ...(doc === undefined ? {} : { doc }),
      ...(value === undefined ? {} : { default: readDefault(name, type, value) }),
    }
    if (field.default !== undefined) defaults.push({ field, owner })
    return field
  }

  function readFieldName(json: JsonObject): string | undefined {
    const name = valueAt(json, 'name')
    if (name === undefined) problem('attribute-missing', 'this field has no "name"', firstToken(json))
    else if (name.kind !== 'string') {
      problem('attribute-invalid', `the name of a field is a string, found ${show(name)}`, firstToken(name))
    } else if (!isName(name.value, nameRules)) {
      problem('name-invalid', `"${name.value}" is no name of a field: ${nameRule(nameRules)}`, name)
    } else return name.value
    return undefined
  }

  /** Java takes a string as the default of a float or double and reads the number in it. */
  function readDefault(name: string, type: TypeUse, value: JsonValue): JsonValue {
    const isFloating = type.schema !== UNRESOLVED && (type.schema.type === 'float' || type.schema.type === 'double')
    if (value.kind !== 'string' || !isFloating) return value
    const number = javaDouble(value.value)
    if (number === undefined) {
      problem('default-invalid', `the default of field "${name}" is a ${type.schema.type}, found ${show(value)}`, value)
      return { kind: 'number', text: '0.0', start: value.start, end: value.end }
    }
    const message = `the default of field "${name}" is a number in quotes, which only Java reads`
    if (!lenient) warn('attribute-ignored', message, value)
    return { kind: 'number', text: number, start: value.start, end: value.end }
  }

  function readOrder(json: JsonObject): Field['order'] {
    const order = valueAt(json, 'order')
    if (order === undefined) return 'ascending'
    const known = order.kind === 'string' && ORDERS.find((name) => name === order.value.toLowerCase())
    if (known) return known
    problem('attribute-invalid', `"order" is one of ${ORDERS.join(', ')}, found ${show(order)}`, firstToken(order))
    return 'ascending'
  }

  function readDoc(json: JsonObject): string | undefined {
    const doc = valueAt(json, 'doc')
    if (doc === undefined || doc.kind === 'string') return doc?.value
    warn('attribute-ignored', `"doc" takes a string, found ${show(doc)}; ignored`, firstToken(doc))
    return undefined
  }

  function readAliases(json: JsonObject): readonly string[] {
    const tokens = readAliasTokens(json)
    return tokens.length === 0 ? NO_NAMES : tokens.map((alias) => alias.value)
  }

  /** The aliases, each once. */
  function readAliasTokens(json: JsonObject): readonly JsonString[] {
    const aliases = valueAt(json, 'aliases')
    if (aliases === undefined) return NO_TOKENS
    if (aliases.kind !== 'array') {
      problem('attribute-invalid', `"aliases" takes an array of strings, found ${show(aliases)}`, firstToken(aliases))
      return []
    }
    const seen = new Map<string, JsonString>()
    for (const alias of aliases.elements) {
      if (alias.kind !== 'string') {
        problem('attribute-invalid', `an alias is a string, found ${show(alias)}`, firstToken(alias))
      } else if (seen.has(alias.value)) warn('alias-duplicate', `the alias "${alias.value}" is given twice`, alias)
      else seen.set(alias.value, alias)
    }
    return [...seen.values()]
  }

  function warnMisplacedLogicalType(type: TypeUse, attributes: Attributes): void {
    const json = attributes.get('logicalType')
    if (json?.kind !== 'string') return
    const { schema } = type
    const has = (isPrimitive(schema) || schema.type === 'fixed') && schema.logicalType !== undefined
    if (has && schema !== UNRESOLVED) return
    const message = `"logicalType" stands beside the type, where it is ignored: write "type": {"type": ..., "logicalType": "${json.value}"}`
    warn('logical-type-misplaced', message, json)
  }

  function readEnum(json: JsonObject, namespace: string | undefined): EnumSchema | undefined {
    const named = readNamed(json, 'enum', namespace, ENUM_ATTRIBUTES)
    const symbolsJson = valueAt(json, 'symbols')
    const symbols = symbolsJson?.kind === 'array' ? readSymbols(symbolsJson) : undefined
    if (symbolsJson === undefined) {
      problem('attribute-missing', 'this enum has no "symbols"', valueAt(json, 'type') ?? json)
    } else if (symbolsJson.kind !== 'array') {
      problem(
        'attribute-invalid',
        `"symbols" takes an array of strings, found ${show(symbolsJson)}`,
        firstToken(symbolsJson),
      )
    }
    const fallback = readEnumDefault(json, symbols)
    if (named === undefined) return undefined
    const schema: EnumSchema = {
      type: 'enum',
      ...named,
      symbols: symbols ?? [],
      ...(fallback === undefined ? {} : { default: fallback }),
    }
    logicalTypeOf('enum', named.attributes)
    if (symbols === undefined) broken.add(schema)
    define(schema)
    return schema
  }

  function readSymbols(json: JsonValue & { kind: 'array' }): readonly string[] {
    const seen = new Map<string, JsonString>()
    for (const symbol of json.elements) {
      if (symbol.kind !== 'string') {
        problem('attribute-invalid', `a symbol is a string, found ${show(symbol)}`, firstToken(symbol))
        continue
      }
      const first = seen.get(symbol.value)
      if (!isName(symbol.value, nameRules)) {
        problem('name-invalid', `"${symbol.value}" is no symbol of an enum: ${nameRule(nameRules)}`, symbol)
      } else if (first !== undefined) {
        const related = [{ message: 'the first one', place: placeIn(source, first) }]
        problem('symbol-duplicate', `the symbol "${symbol.value}" is given twice`, symbol, related)
      }
      if (first === undefined) seen.set(symbol.value, symbol)
    }
    return [...seen.keys()]
  }

  function readEnumDefault(json: JsonObject, symbols: readonly string[] | undefined): string | undefined {
    const value = valueAt(json, 'default')
    if (value === undefined) return undefined
    if (value.kind !== 'string') {
      warn(
        'attribute-ignored',
        `the default of an enum is one of its symbols, found ${show(value)}; ignored`,
        firstToken(value),
      )
      return undefined
    }
    if (symbols === undefined || symbols.includes(value.value)) return value.value
    const hint = didYouMean(value.value, symbols)
    problem('default-invalid', `the default "${value.value}" of this enum is none of its symbols.${hint}`, value)
    return undefined
  }

  function readFixed(json: JsonObject, namespace: string | undefined): FixedSchema | undefined {
    const named = readNamed(json, 'fixed', namespace, SCHEMA_ATTRIBUTES)
    const size = readSize(json)
    if (named === undefined) return undefined
    const logicalType = logicalTypeOf('fixed', named.attributes, size ?? 0)
    const schema: FixedSchema = { type: 'fixed', ...named, size: size ?? 0, ...logicalType }
    if (size === undefined) broken.add(schema)
    define(schema)
    return schema
  }

  function readSize(json: JsonObject): number | undefined {
    const size = valueAt(json, 'size')
    if (size === undefined) {
      problem('attribute-missing', 'this fixed has no "size"', valueAt(json, 'type') ?? json)
      return undefined
    }
    const value = size.kind === 'number' ? integerOf(size) : undefined
    if (value !== undefined && value >= 0n && value <= MAX_FIXED_SIZE) return Number(value)
    const message = `"size" is a number of bytes from 0 to ${MAX_FIXED_SIZE}, found ${show(size)}`
    problem('attribute-invalid', message, firstToken(size))
    return undefined
  }

  /** Name, namespace, aliases and doc; undefined, and reported, when the type cannot be named. */
  function readNamed(
    json: JsonObject,
    kind: string,
    namespace: string | undefined,
    reserved: ReadonlySet<string>,
  ): Named | undefined {
    const doc = readDoc(json)
    const attributes = attributesOf(json, reserved)
    const space = readNamespace(json, namespace)
    const nameJson = valueAt(json, 'name')
    const aliasTokens = readAliasTokens(json)
    if (nameJson === undefined) {
      problem('attribute-missing', `this ${kind} has no "name"`, valueAt(json, 'type') ?? json)
      return undefined
    }
    if (nameJson.kind !== 'string') {
      problem('attribute-invalid', `the name of a type is a string, found ${show(nameJson)}`, firstToken(nameJson))
      return undefined
    }
    const typeName = typeNameOf(nameJson.value, space)
    if (!isName(typeName.name, nameRules)) {
      problem('name-invalid', `"${nameJson.value}" is no name of a type: ${nameRule(nameRules)}`, nameJson)
      return undefined
    }
    checkNamespace(json, nameJson, typeName.namespace)
    if (isPrimitiveName(typeName.fullName)) {
      problem(
        'name-invalid',
        `"${typeName.fullName}" is a primitive type; a type of that name needs a namespace`,
        nameJson,
      )
    }
    const aliases = readTypeAliases(aliasTokens, typeName.namespace)
    return { source, json, attributes, ...typeName, aliases, ...(doc === undefined ? {} : { doc }) }
  }

  function readNamespace(json: JsonObject, outer: string | undefined): string | undefined {
    const namespace = valueAt(json, 'namespace')
    if (namespace === undefined) return outer
    if (namespace.kind === 'string') return namespace.value
    const message = `"namespace" takes a string, found ${show(namespace)}; ignored`
    warn('attribute-ignored', message, firstToken(namespace))
    return outer
  }

  /** Judges a namespace where it is written, which is not where it is inherited. Stored schemas keep what they have. */
  function checkNamespace(json: JsonObject, name: JsonString, namespace: string | undefined): void {
    if (lenient || namespace === undefined) return
    const own = valueAt(json, 'namespace')
    const token = name.value.includes('.') ? name : own?.kind === 'string' ? own : undefined
    if (token === undefined) return
    const wrong = partsOf(namespace).find((part) => !isName(part, nameRules))
    if (wrong === undefined) return
    const message = `"${wrong}" is no part of a namespace: ${nameRule(nameRules)}, parts separated by dots`
    problem('name-invalid', message, token)
  }

  function readTypeAliases(tokens: readonly JsonString[], namespace: string | undefined): readonly string[] {
    if (tokens.length === 0) return NO_NAMES
    const aliases = new Set<string>()
    for (const token of tokens) {
      const alias = typeNameOf(token.value, namespace)
      if (!isName(alias.name, nameRules)) {
        problem('name-invalid', `"${token.value}" is no alias of a type: ${nameRule(nameRules)}`, token)
        continue
      }
      const kept = alias.namespace === undefined && namespace !== undefined ? `.${alias.name}` : alias.fullName
      if (aliases.has(kept)) warn('alias-duplicate', `the alias "${token.value}" is given twice`, token)
      aliases.add(kept)
    }
    return [...aliases]
  }

  /** Makes a type known from here on. Java takes a second definition when it is equal to the first, docs aside. */
  function define(schema: NamedSchema): void {
    const first = definitions.get(schema.fullName)
    if (first === undefined) {
      definitions.set(schema.fullName, schema)
      return
    }
    const related = [{ message: 'the first definition', place: namePlace(first) }]
    const token = valueAt(schema.json, 'name') ?? schema.json
    if (broken.has(first) || broken.has(schema)) return
    if (sameDefinition(first, schema, late)) {
      const message = `${schema.fullName} is defined a second time, equal to the first; other parsers refuse this: use its name`
      warn('name-redefined', message, token, related)
    } else problem('name-redefined', `${schema.fullName} is already defined in this file, differently`, token, related)
  }

  function namePlace(schema: NamedSchema) {
    return placeIn(schema.source, valueAt(schema.json, 'name') ?? schema.json)
  }

  function logicalTypeOf(type: Schema['type'], attributes: Attributes, size?: number) {
    const reading = readLogicalType({ type, attributes, ...(size === undefined ? {} : { size }) })
    if (reading.status === 'valid') return { logicalType: reading.logicalType }
    if (reading.status !== 'none') warn(`logical-type-${reading.status}`, reading.message, firstToken(reading.json))
    return {}
  }

  /** Takes back a reference that was read last and leads nowhere, when it has been reported already. */
  function dropPending(use: TypeUse): void {
    if (pending.at(-1)?.use === use) pending.pop()
  }

  /** A protocol's namespace is judged only if a type is in it, as in Java. */
  function checkInheritedNamespace(json: JsonObject, name: JsonString, namespace: string | undefined): void {
    const isInherited = [...definitions.values()].some((schema) => schema.namespace === namespace)
    if (isInherited) checkNamespace(json, name, namespace)
  }

  for (const issue of json.problems) problem(issue.rule, issue.message, issue.span, relatedOf(issue.related))
  for (const issue of json.warnings) warn(issue.rule, issue.message, issue.span, relatedOf(issue.related))

  function relatedOf(span: Span | undefined): readonly RelatedPlace[] {
    return span === undefined ? [] : [{ message: 'it began here', place: placeIn(source, span) }]
  }

  const { value } = json
  const isProtocol = value?.kind === 'object' && memberOf(value, 'protocol') !== undefined && !memberOf(value, 'type')
  const typeReader: TypeReader = {
    source,
    problem,
    show,
    readType,
    readReference,
    dropPending,
    readField,
    problemRepeatedField,
    readNamespace,
    checkInheritedNamespace,
    readDoc,
  }
  const protocol = isProtocol ? withMain(readProtocol(typeReader, value)) : undefined
  const root = value === undefined || isProtocol ? undefined : readType(value, undefined)

  function withMain(read: Protocol | undefined): Protocol | undefined {
    const main = read === undefined || json.main === undefined ? undefined : readType(json.main, read.namespace)
    return main === undefined || read === undefined ? read : { ...read, main }
  }

  return {
    source,
    lenient,
    isIdl,
    ...(root === undefined ? {} : { root }),
    ...(protocol === undefined ? {} : { protocol }),
    definitions,
    pending,
    late,
    unions,
    defaults,
    broken,
    problems,
    ambiguities: [],
    warnings,
  }
}
