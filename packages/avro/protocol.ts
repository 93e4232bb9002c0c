import type { JsonObject } from './json-reader.ts'
import type { Field, TypeUse } from './schema.ts'
import type { Source } from './source.ts'

/** An Avro protocol (`.avpr`): the types it defines and the messages that use them. */
export interface Protocol {
  readonly source: Source
  readonly json: JsonObject
  readonly name: string
  /** Absent for the null namespace. */
  readonly namespace?: string
  readonly doc?: string
  readonly types: readonly TypeUse[]
  readonly messages: readonly ProtocolMessage[]
  /** The schema of a file of Avro IDL that declares one; data is written with it, and with no other type of the file. */
  readonly main?: TypeUse
}

export interface ProtocolMessage {
  readonly source: Source
  readonly json: JsonObject
  readonly name: string
  readonly doc?: string
  /** The parameters. */
  readonly request: readonly Field[]
  /** Absent for a one-way message that names none. */
  readonly response?: TypeUse
  readonly errors: readonly TypeUse[]
  readonly oneWay: boolean
}
