import type { DocumentPath } from '@kafka-dataops/core'
import type { z } from 'zod'
import { type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'
import { type DetailShapes, detailShapesOf } from './shapes.ts'

/** Keys that mean the same wherever they stand, and the shape of their items. */
const detailKeys: Readonly<Record<string, keyof DetailShapes>> = {
  authoritativeDefinitions: 'authoritativeDefinition',
  customProperties: 'customProperty',
  roles: 'role',
  support: 'support',
  members: 'teamMember',
  synonyms: 'synonym',
}

/** Checks what a mapping says besides data (definitions, custom properties, people), at every depth. */
export function checkDetails(reader: ContractReader, value: Mapping, path: DocumentPath, subject: string): void {
  for (const [key, shapeName] of Object.entries(detailKeys)) {
    if (!Object.hasOwn(value, key)) continue
    for (const [index, item] of itemsOf(value[key], [...path, key]).entries()) {
      checkDetail(reader, item.value, item.path, shapeName, `${subject}, ${key}[${index}]`)
    }
  }
}

/** Checks the contract's own keys that hold such mappings in forms of their own. */
export function checkContractDetails(reader: ContractReader, contract: Mapping): void {
  checkDetails(reader, contract, [], 'Contract')
  if (isMapping(contract.description)) {
    checkDetail(reader, contract.description, ['description'], 'description', 'Contract, description')
  }
  if (isMapping(contract.price)) checkDetail(reader, contract.price, ['price'], 'price', 'Contract, price')
  if (Array.isArray(contract.team)) {
    for (const [index, item] of itemsOf(contract.team, ['team']).entries()) {
      checkDetail(reader, item.value, item.path, 'teamMember', `Contract, team[${index}]`)
    }
  } else if (isMapping(contract.team)) {
    checkDetail(reader, contract.team, ['team'], 'team', 'Contract, team')
  }
}

function checkDetail(
  reader: ContractReader,
  value: unknown,
  path: DocumentPath,
  shapeName: keyof DetailShapes,
  subject: string,
): void {
  const shape: z.ZodObject = detailShapesOf(reader.level)[shapeName]
  const unknownKeys = reader.level === '3.0' ? 'warning' : 'error'
  const read = readNode(reader, value, path, shape, { subject, unknownKeys })
  // Only what the shape knows is followed: a YAML alias can make a mapping that holds itself.
  if (read !== undefined) checkDetails(reader, read, path, subject)
}

/** The value of a custom property, as `topic` or `schemaRegistryUrl`, with its path. */
export function customProperty(
  value: Mapping,
  path: DocumentPath,
  name: string,
): { readonly value: unknown; readonly path: DocumentPath } | undefined {
  const found = itemsOf(value.customProperties, [...path, 'customProperties']).find(
    (item) => isMapping(item.value) && item.value.property === name,
  )
  return found === undefined || !isMapping(found.value)
    ? undefined
    : { value: found.value.value, path: [...found.path, 'value'] }
}
