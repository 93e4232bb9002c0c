import avsc from 'avsc'
import { type PlainObject, placeProtocol } from './avdl-places.ts'
import { type IdlToken, idlTokens } from './avdl-tokens.ts'
import type { JsonReading } from './json-reader.ts'
import type { SchemaFile } from './parse-schemas.ts'

/** The short names of logical types in the IDL (specification, "IDL Language"). */
const SHORTHANDS = {
  date: { type: 'int', logicalType: 'date' },
  time_ms: { type: 'int', logicalType: 'time-millis' },
  timestamp_ms: { type: 'long', logicalType: 'timestamp-millis' },
  local_timestamp_ms: { type: 'long', logicalType: 'local-timestamp-millis' },
  uuid: { type: 'string', logicalType: 'uuid' },
}

/**
 * Reads a file of Avro IDL (`.avdl`) as the protocol that it stands for: give the result to `parseSchemas` with the
 * other files, those that it imports among them (types are found by name, whichever file defines them). The parser is
 * avsc's, which knows protocols as of Avro 1.10: no `schema` declarations, no `type?`, no `decimal(p, s)`. Problems
 * stand on the names, types, symbols and defaults of the IDL; those of annotations on the type or field they belong to.
 */
export function readAvdl({ path, text }: SchemaFile): SchemaFile {
  return { path, text, json: readIdl(text) }
}

function readIdl(text: string): JsonReading {
  const tokens = idlTokens(text)
  try {
    const protocol = avsc.readProtocol(withoutImports(text, tokens), { typeRefs: SHORTHANDS } as never)
    return { value: placeProtocol(protocol as unknown as PlainObject, tokens, text), problems: [], warnings: [] }
  } catch (error) {
    const span = errorSpan(error, text)
    const found = text.slice(span.start, span.end)
    const message = `Avro IDL was expected here, found ${found === '' ? 'the end of the file' : `\`${found}\``} (protocols as of Avro 1.10 are read: no \`schema\` declarations, no \`type?\`, no \`decimal(p, s)\`)`
    return { problems: [{ rule: 'idl-syntax', message, span }], warnings: [] }
  }
}

/** Spaces in the place of `import` declarations, so that nothing moves. */
function withoutImports(text: string, tokens: readonly IdlToken[]): string {
  let blanked = text
  for (const [index, token] of tokens.entries()) {
    const [kind, file, end] = tokens.slice(index + 1, index + 4)
    const isImport = token.text === 'import' && file?.text.startsWith('"') === true && end?.text === ';'
    if (!isImport || !['idl', 'protocol', 'schema'].includes(kind?.text ?? '')) continue
    blanked = blanked.slice(0, token.start) + ' '.repeat(end.end - token.start) + blanked.slice(end.end)
  }
  return blanked
}

/** avsc tells where the token before ended; what it could not read is the next word. */
function errorSpan(error: unknown, text: string) {
  const token = error instanceof Error && 'token' in error ? error.token : undefined
  const position = typeof token === 'object' && token !== null && 'pos' in token ? Number(token.pos) : 0
  const start = position + (/^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(position))?.[0].length ?? 0)
  const word = /^(?:[\w.`]+|\S)/.exec(text.slice(start))?.[0] ?? ''
  return { start, end: start + word.length }
}
