import { didYouMean } from '@kafka-dataops/core'
import { topicsOf, writtenTopics } from '../connectors/topics-of.ts'
import type { DeclaredTopic } from '../desired/declaration.ts'
import type { Lint, LintRule } from './rule.ts'

/** What one resource says of another must be true. */
export const referenceRules: readonly LintRule[] = [
  {
    id: 'connector-topic-undeclared',
    severity: 'warning',
    summary: 'A connector reads or writes a topic that nobody declares.',
    find: ({ connectors, topics }) => {
      const names = topics.map(({ name }) => name)
      if (names.length === 0) return []
      return connectors
        .filter(({ absent }) => !absent)
        .flatMap((declared) =>
          topicsOf(declared.config)
            .filter(({ topic }) => !names.includes(topic) && !topic.includes('${'))
            .map(({ topic, setting }) => ({
              kind: 'connector',
              declared,
              place: declared.placeOf(['config', setting]),
              message: `Connector "${declared.name}" uses topic "${topic}", which is not declared.${didYouMean(topic, names)}`,
            })),
        )
    },
  },
  {
    id: 'acl-topic-undeclared',
    severity: 'warning',
    summary: 'An access rule names a topic that nobody declares.',
    find: ({ acls, topics }) => {
      const names = topics.map(({ name }) => name)
      if (names.length === 0) return []
      return acls
        .filter(({ absent }) => !absent)
        .flatMap((declared): readonly Lint[] => {
          const [rule] = declared.rules
          if (rule?.resourceType !== 'topic' || rule.resource === '*') return []
          const isKnown = names.some((name) =>
            rule.pattern === 'prefixed' ? name.startsWith(rule.resource) : name === rule.resource,
          )
          if (isKnown) return []
          const message =
            rule.pattern === 'prefixed'
              ? `No declared topic begins with "${rule.resource}".`
              : `Topic "${rule.resource}" is not declared.${didYouMean(rule.resource, names)}`
          return [{ kind: 'acl', declared, message, place: declared.placeOf(['topic']) }]
        })
    },
  },
  {
    id: 'topic-two-owners',
    severity: 'warning',
    summary: 'Connectors of different owners write to one topic, or another owner than the topic has.',
    find: ({ topics, connectors }) =>
      connectors
        .filter(({ absent, owner }) => !absent && owner !== undefined)
        .flatMap((declared) =>
          writtenTopics(declared.config).flatMap(({ topic, setting }): readonly Lint[] => {
            const owners = new Set([
              topics.find(({ name }) => name === topic)?.owner,
              ...connectors
                .filter((other) => !other.absent && writtenTopics(other.config).some((each) => each.topic === topic))
                .map(({ owner }) => owner),
            ])
            owners.delete(undefined)
            owners.delete(declared.owner)
            if (owners.size === 0) return []
            const message = `Topic "${topic}" is written by "${declared.name}" of ${declared.owner}, but belongs to ${[...owners].join(', ')} too.`
            return [{ kind: 'connector', declared, message, place: declared.placeOf(['config', setting]) }]
          }),
        ),
  },
  {
    id: 'schema-file-missing',
    severity: 'error',
    summary: 'The schema file is not there.',
    find: async ({ schemas, topics }, files) => {
      const found: Lint[] = []
      for (const declared of schemas) {
        if (declared.absent || (await files.exists(declared.file))) continue
        const message = `There is no schema file ${declared.file}.`
        found.push({ kind: 'schema', declared, message, place: declared.placeOf(['file']) })
      }
      const subjects = schemas.map(({ name }) => name)
      for (const { declared, side, schema } of sidesOf(topics)) {
        if (schema === undefined || subjects.includes(schema) || (await files.exists(schema))) continue
        found.push({
          kind: 'topic',
          declared,
          place: declared.placeOf([side, 'schema']),
          message: `"${schema}" is neither a declared subject nor a file.${didYouMean(schema, subjects)}`,
        })
      }
      return found
    },
  },
  {
    id: 'contract-missing',
    severity: 'error',
    summary: 'The contract file is not there.',
    find: async ({ topics, connectors }, files) => {
      const named = [
        ...sidesOf(topics).map(({ declared, side, contract }) => ({ kind: 'topic', declared, side, contract })),
        ...topics.map((declared) => ({ kind: 'topic', declared, side: 'verify', contract: declared.verify?.contract })),
        ...connectors.map((declared) => ({
          kind: 'connector',
          declared,
          side: 'verify',
          contract: declared.verify?.contract,
        })),
      ]
      const found: Lint[] = []
      for (const { kind, declared, side, contract } of named) {
        if (contract === undefined || declared.absent || (await files.exists(contract))) continue
        const place = declared.placeOf([side, 'contract'])
        found.push({ kind, declared, place, message: `There is no contract file ${contract}.` })
      }
      return found
    },
  },
  {
    id: 'schema-unreadable',
    severity: 'error',
    summary: 'The schema file is no JSON, as schemas of this type are.',
    find: async ({ schemas }, files) => {
      const found: Lint[] = []
      for (const declared of schemas) {
        if (declared.absent || declared.schemaType === 'PROTOBUF' || !(await files.exists(declared.file))) continue
        const fault = jsonFault(await files.readText(declared.file))
        if (fault === undefined) continue
        const { line, column, reason } = fault
        const file = files.placePath(declared.file)
        found.push({
          kind: 'schema',
          declared,
          message: `${file} is no JSON: ${reason}.`,
          place: { file, line, column },
        })
      }
      return found
    },
  },
  {
    id: 'schema-reference-undeclared',
    severity: 'warning',
    summary: 'A schema refers to a subject that nobody declares.',
    find: ({ schemas }) => {
      const names = schemas.filter(({ absent }) => !absent).map(({ name }) => name)
      return schemas
        .filter(({ absent }) => !absent)
        .flatMap((declared) =>
          declared.references.flatMap(({ subject }, index): readonly Lint[] => {
            if (names.includes(subject)) return []
            const message = `"${declared.name}" refers to subject "${subject}", which is not declared.${didYouMean(subject, names)}`
            return [{ kind: 'schema', declared, message, place: declared.placeOf(['references', index, 'subject']) }]
          }),
        )
    },
  },
  {
    id: 'schema-reference-cycle',
    severity: 'error',
    summary: 'Schemas refer to each other in a circle, so none can be registered first.',
    find: ({ schemas }) => {
      const byName = new Map(schemas.map((schema) => [schema.name, schema]))
      return schemas.flatMap((declared): readonly Lint[] => {
        const circle = circleFrom(
          declared.name,
          (name) => byName.get(name)?.references.map(({ subject }) => subject) ?? [],
        )
        if (circle === undefined) return []
        return [
          {
            kind: 'schema',
            declared,
            place: declared.placeOf(['references']),
            message: `A circle: ${circle.join(' → ')}.`,
          },
        ]
      })
    },
  },
]

/** Where a text ceases to be JSON; undefined when it is JSON as a whole. */
function jsonFault(
  text: string,
): { readonly line: number; readonly column: number; readonly reason: string } | undefined {
  const plain = text.replace(/^\uFEFF/, '')
  try {
    JSON.parse(plain)
    return undefined
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    const [, position] = /at position (\d+)/.exec(told) ?? []
    const wrong = position === undefined ? wrongToken(plain) : Number(position)
    const lines = plain.slice(0, wrong).split(/\r\n|\r|\n/)
    const token = /^[^\s,:{}[\]]{1,20}/.exec(plain.slice(wrong))?.[0]
    const reason =
      wrong >= plain.trimEnd().length ? 'it ends in the middle' : `${token ?? plain[wrong]} is not expected here`
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, reason }
  }
}

/** Offset of the first thing that JSON does not have; the end when it has each of them, but not in this order. */
function wrongToken(text: string): number {
  const token = /\s+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    if (!token.test(text)) return at
    at = token.lastIndex
  }
  return text.trimEnd().length
}

function sidesOf(topics: readonly DeclaredTopic[]) {
  return topics
    .filter(({ absent }) => !absent)
    .flatMap((declared) => (['key', 'value'] as const).map((side) => ({ declared, side, ...declared[side] })))
}

/** The way from a name back to itself; undefined when there is none. */
export function circleFrom(start: string, next: (name: string) => readonly string[]): readonly string[] | undefined {
  const seen = new Set<string>()
  const walk = (name: string, way: readonly string[]): readonly string[] | undefined => {
    for (const step of next(name)) {
      if (step === start) return [...way, step]
      if (seen.has(step)) continue
      seen.add(step)
      const found = walk(step, [...way, step])
      if (found !== undefined) return found
    }
    return undefined
  }
  return walk(start, [start])
}
