import { createHash } from 'node:crypto'
import { BadInputError, type StateKind, toolVersion } from '@kafka-dataops/core'
import { z } from 'zod'

/** Bytes of one entry: state is for what the next run needs, not for results. */
const mostBytes = 1024 * 1024

const envelopeSchema = z.object({
  kind: z.string(),
  version: z.int().min(1),
  key: z.string(),
  toolVersion: z.string(),
  updatedAt: z.string(),
  value: z.unknown(),
})

/** The path of an entry: readable, short, different for different keys on every file system. */
export function pathOf(kind: StateKind<unknown>, key: string): string {
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12)
  return `${kind.name}/${readable === '' ? '' : `${readable}-`}${hash}`
}

/**
 * The value of an entry.
 * @throws BadInputError when it is of a newer version or not what such an entry holds.
 */
export function decodeEntry<Value>(text: string, kind: StateKind<Value>, key: string, place: string): Value {
  const where = `The entry ${pathOf(kind, key)} in the ${place}`
  const envelope = envelopeSchema.safeParse(parsedJson(text))
  if (!envelope.success) throw damaged(where)
  const { version, value } = envelope.data
  if (version > kind.version) {
    throw new BadInputError({
      code: 'state-newer',
      message: `${where} was written by version ${envelope.data.toolVersion}, in a form (${version}) that this version, ${toolVersion}, does not know (${kind.version}).`,
      help: 'Use the same version of the action in every workflow that shares the state, at least that one.',
    })
  }
  if (envelope.data.kind !== kind.name || envelope.data.key !== key) throw damaged(where)
  const parsed = kind.schema.safeParse(value)
  if (!parsed.success) throw damaged(where)
  return parsed.data
}

/**
 * The text of an entry. What `redact` takes for a secret never reaches it.
 * @throws BadInputError when the entry would be too large, or cannot do without what was redacted.
 */
export function encodeEntry<Value>(
  given: Value,
  kind: StateKind<Value>,
  key: string,
  now: number,
  redact: <Data>(data: Data) => Data,
): string {
  const value = kind.schema.safeParse(redact(given))
  if (!value.success || redact(key) !== key) {
    throw new BadInputError({
      code: 'state-holds-secret',
      message: `The state entry ${kind.name} was not written: a part of it that cannot be left out is the same as a secret of this run.`,
      help: 'Choose a secret that is not also a name or an offset of a topic.',
    })
  }
  const envelope: z.infer<typeof envelopeSchema> = {
    kind: kind.name,
    version: kind.version,
    key,
    toolVersion,
    updatedAt: new Date(now).toISOString(),
    value: value.data,
  }
  const text = `${linedJson(envelope)}\n`
  if (Buffer.byteLength(text) > mostBytes) {
    throw new BadInputError({
      code: 'state-too-large',
      message: `The state entry ${pathOf(kind, key)} was not written: it is larger than ${mostBytes / 1024 / 1024} MiB.`,
    })
  }
  return text
}

/** JSON in which an object of a list is one line: a diff of the branch shows what a run added. */
function linedJson(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((item) => inner + JSON.stringify(item)).join(',\n')}\n${indent}]`
  }
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, child]) => child !== undefined)
  return `{\n${fields.map(([key, child]) => `${inner}${JSON.stringify(key)}: ${linedJson(child, inner)}`).join(',\n')}\n${indent}}`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(where: string): BadInputError {
  return new BadInputError({
    code: 'state-damaged',
    message: `${where} is not what this tool writes there.`,
    help: 'Restore the file, or delete it: the next run then begins as the first one did.',
  })
}
