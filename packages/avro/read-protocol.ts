import { type JsonObject, type JsonString, type JsonValue, memberOf, type Span, valueAt } from './json-reader.ts'
import { typeNameOf } from './names.ts'
import type { SchemaRule } from './problem.ts'
import type { Protocol, ProtocolMessage } from './protocol.ts'
import { type Field, firstToken, type RecordSchema, type TypeUse } from './schema.ts'
import type { Source } from './source.ts'
import { UNRESOLVED } from './unresolved.ts'

/** What reading a protocol needs of the reader of the file it is in. */
export interface TypeReader {
  readonly source: Source
  problem(rule: SchemaRule, message: string, span: Span): void
  show(json: JsonValue): string
  readType(json: JsonValue, namespace: string | undefined): TypeUse | undefined
  readReference(json: JsonString, namespace: string | undefined): TypeUse
  /** Takes back a reference that was read last and leads nowhere, when it has been reported already. */
  dropPending(use: TypeUse): void
  readField(
    json: JsonValue,
    namespace: string | undefined,
    owner: RecordSchema | undefined,
    position: number,
  ): Field | undefined
  problemRepeatedField(field: Field, first: Field, record: RecordSchema | undefined): void
  readNamespace(json: JsonObject, outer: string | undefined): string | undefined
  /** Judges a namespace if a type was defined in it. */
  checkInheritedNamespace(json: JsonObject, name: JsonString, namespace: string | undefined): void
  readDoc(json: JsonObject): string | undefined
}

/** Reads a protocol with the verdicts of Java's `Protocol.parse` (Avro 1.12.2). */
export function readProtocol(reader: TypeReader, json: JsonObject): Protocol | undefined {
  const nameJson = valueAt(json, 'protocol')
  if (nameJson?.kind !== 'string') {
    reader.problem('protocol-invalid', 'the name of a protocol is a string', firstToken(nameJson ?? json))
    return undefined
  }
  const { name, namespace } = typeNameOf(nameJson.value, reader.readNamespace(json, undefined))
  const doc = reader.readDoc(json)
  const types = readProtocolTypes(reader, valueAt(json, 'types'), namespace)
  const messages = readMessages(reader, valueAt(json, 'messages'), namespace)
  reader.checkInheritedNamespace(json, nameJson, namespace)
  return {
    source: reader.source,
    json,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(doc === undefined ? {} : { doc }),
    types,
    messages,
  }
}

function readProtocolTypes(
  reader: TypeReader,
  json: JsonValue | undefined,
  namespace: string | undefined,
): readonly TypeUse[] {
  if (json === undefined) return []
  if (json.kind !== 'array') {
    reader.problem(
      'protocol-invalid',
      `"types" takes an array of definitions, found ${reader.show(json)}`,
      firstToken(json),
    )
    return []
  }
  return json.elements.flatMap((element) => {
    if (element.kind === 'object') return reader.readType(element, namespace) ?? []
    reader.problem(
      'protocol-invalid',
      `a type of a protocol is written out as an object, found ${reader.show(element)}`,
      firstToken(element),
    )
    return []
  })
}

function readMessages(
  reader: TypeReader,
  json: JsonValue | undefined,
  namespace: string | undefined,
): readonly ProtocolMessage[] {
  if (json === undefined) return []
  if (json.kind !== 'object') {
    reader.problem(
      'protocol-invalid',
      `"messages" takes an object of messages, found ${reader.show(json)}`,
      firstToken(json),
    )
    return []
  }
  const counting = json.members.filter((member) => memberOf(json, member.key)?.start === member.start)
  return counting.flatMap((member) => {
    if (member.value.kind === 'object') return readMessage(reader, member.key, member.value, namespace)
    reader.problem(
      'protocol-invalid',
      `message "${member.key}" takes an object, found ${reader.show(member.value)}`,
      firstToken(member.value),
    )
    return []
  })
}

function readMessage(
  reader: TypeReader,
  name: string,
  json: JsonObject,
  namespace: string | undefined,
): ProtocolMessage {
  const doc = reader.readDoc(json)
  const request = readRequest(reader, name, json, namespace)
  const oneWayJson = valueAt(json, 'one-way')
  if (oneWayJson !== undefined && oneWayJson.kind !== 'boolean') {
    reader.problem(
      'protocol-invalid',
      `"one-way" is true or false, found ${reader.show(oneWayJson)}`,
      firstToken(oneWayJson),
    )
  }
  const oneWay = oneWayJson?.kind === 'boolean' && oneWayJson.value
  const responseJson = valueAt(json, 'response')
  const errorsJson = valueAt(json, 'errors')
  const response = responseJson === undefined ? undefined : reader.readType(responseJson, namespace)
  if (!oneWay && responseJson === undefined) {
    reader.problem(
      'protocol-invalid',
      `message "${name}" has no "response"; only a one-way message may leave it out`,
      firstToken(json),
    )
  }
  if (oneWay && errorsJson !== undefined) {
    reader.problem('protocol-invalid', `message "${name}" is one-way and cannot have errors`, firstToken(errorsJson))
  }
  if (oneWay && response !== undefined && (response.schema === UNRESOLVED || response.schema.type !== 'null')) {
    reader.problem(
      'protocol-invalid',
      `message "${name}" is one-way: its response is null`,
      firstToken(responseJson ?? json),
    )
  }
  const errors = oneWay || errorsJson === undefined ? [] : readErrors(reader, errorsJson, namespace)
  return {
    source: reader.source,
    json,
    name,
    request,
    oneWay,
    errors,
    ...(response === undefined ? {} : { response }),
    ...(doc === undefined ? {} : { doc }),
  }
}

function readRequest(
  reader: TypeReader,
  message: string,
  json: JsonObject,
  namespace: string | undefined,
): readonly Field[] {
  const request = valueAt(json, 'request')
  if (request?.kind !== 'array') {
    const what = `message "${message}" has no "request": an array of parameters, which may be empty`
    reader.problem('protocol-invalid', what, firstToken(request ?? json))
    return []
  }
  const parameters = new Map<string, Field>()
  for (const element of request.elements) {
    const field = reader.readField(element, namespace, undefined, parameters.size)
    if (field === undefined) continue
    const first = parameters.get(field.name)
    if (first !== undefined) reader.problemRepeatedField(field, first, undefined)
    else parameters.set(field.name, field)
  }
  return [...parameters.values()]
}

function readErrors(reader: TypeReader, json: JsonValue, namespace: string | undefined): readonly TypeUse[] {
  if (json.kind !== 'array') {
    reader.problem('protocol-invalid', `"errors" takes an array of names, found ${reader.show(json)}`, firstToken(json))
    return []
  }
  const names = new Map<string, TypeUse>()
  for (const element of json.elements) {
    const error = element.kind === 'string' ? reader.readReference(element, namespace) : undefined
    if (error === undefined || error.schema.type !== 'record' || !error.schema.isError) {
      reader.problem(
        'protocol-invalid',
        `${reader.show(element)} is not the name of an error defined above`,
        firstToken(element),
      )
      if (error !== undefined) reader.dropPending(error)
    } else if (names.has(error.schema.fullName)) {
      reader.problem('protocol-invalid', `the error ${error.schema.fullName} is given twice`, element)
    } else names.set(error.schema.fullName, error)
  }
  return [...names.values()]
}
