import type { DocumentPath } from '@kafka-dataops/core'
import { z } from 'zod'
import { checkDetails } from './details.ts'
import { addProblem, type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'

const reference = z.union([z.string(), z.array(z.string()).min(1)])
const base = { type: z.literal('foreignKey').optional(), customProperties: z.array(z.unknown()).optional() }
const shapes = {
  object: z.strictObject({ ...base, from: reference, to: reference }),
  property: z.strictObject({ ...base, to: reference }),
}

/** Checks the foreign keys of a schema object or property; answers where they stand, since a topic cannot run them. */
export function checkRelationships(
  reader: ContractReader,
  value: Mapping,
  path: DocumentPath,
  level: 'object' | 'property',
  subject: string,
): readonly DocumentPath[] {
  if (reader.level === '3.0') return []
  const shape = reader.level === '3.2' ? shapes[level].extend({ id: z.string().optional() }) : shapes[level]
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
