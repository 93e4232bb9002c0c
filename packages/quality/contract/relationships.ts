import type { DocumentPath } from '@kafka-dataops/core'
import { z } from 'zod'
import { checkDetails } from './details.ts'
import { addProblem, type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'

/** `object.property`, or the full form with `schema/...` and an optional file before it. */
const referenceForms: Readonly<Record<'3.1' | '3.2', RegExp>> = {
  '3.1':
    /^(?:[A-Za-z_]\w*\.[A-Za-z_]\w*|(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*)$/,
  '3.2':
    /^(?:[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+|(?:(?:https?:\/\/)?[\w./-]+\.ya?ml#)?\/?[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+(?:\/[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+)*)$/,
}

function shapesOf(level: '3.1' | '3.2') {
  const name = z.string().regex(referenceForms[level], 'expected a reference as object.property')
  const reference = z.union([name, z.array(name).min(1)])
  const base = {
    type: z.literal('foreignKey').optional(),
    customProperties: z.array(z.unknown()).optional(),
    ...(level === '3.2' ? { id: z.string().optional() } : {}),
  }
  return {
    object: z.strictObject({ ...base, from: reference, to: reference }),
    property: z.strictObject({ ...base, to: reference }),
  }
}

const shapes = { '3.1': shapesOf('3.1'), '3.2': shapesOf('3.2') }

/** Checks the foreign keys of a schema object or property; answers where they stand, since a topic cannot run them. */
export function checkRelationships(
  reader: ContractReader,
  value: Mapping,
  path: DocumentPath,
  level: 'object' | 'property',
  subject: string,
): readonly DocumentPath[] {
  if (reader.level === '3.0') return []
  const shape = shapes[reader.level][level]
  return itemsOf(value.relationships, [...path, 'relationships']).map((item, index) => {
    const name = `${subject}, relationships[${index}]`
    readNode(reader, item.value, item.path, shape, {
      subject: name,
      misplacedKeys: { from: '"from" is the property itself; it is written at a schema object only.' },
    })
    if (isMapping(item.value)) {
      checkDetails(reader, item.value, item.path, name)
      checkEnds(reader, item.value, item.path, name)
    }
    return item.path
  })
}

function checkEnds(reader: ContractReader, value: Mapping, path: DocumentPath, subject: string): void {
  const { from, to } = value
  if (from === undefined || to === undefined) return
  const isPair = Array.isArray(from) === Array.isArray(to)
  const hasSameLength = !Array.isArray(from) || !Array.isArray(to) || from.length === to.length
  if (isPair && hasSameLength) return
  addProblem(reader, {
    code: 'invalid-value',
    message: `${subject}: from and to must name equally many properties.`,
    path: [...path, 'to'],
  })
}
