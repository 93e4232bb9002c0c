import { type Finding, reasonWithin } from './compare.ts'
import type { Direction } from './compatibility.ts'
import { isNamed, type Schema, typeName } from './schema.ts'

const MAX_LISTED = 8

/** Says in one sentence which schema cannot read what of which. */
export function describeFinding(finding: Finding, direction: Direction, version: number): string {
  const [reader, writer] =
    direction === 'backward' ? ['the new schema', `version ${version}`] : [`version ${version}`, 'the new schema']
  switch (finding.reason) {
    case 'name': {
      const { fullName, type } = finding.reader
      const wanted = finding.writer.fullName
      return `${reader} expects ${type} ${fullName} where ${writer} writes ${wanted}, and ${fullName} has no alias ${wanted}`
    }
    case 'ambiguous field': {
      const names = listed(finding.matches.map((field) => field.name))
      return `field "${finding.field.name}" of ${finding.reader.fullName} in ${reader} matches several fields of ${writer} by its name and aliases (${names}), at which Java gives up`
    }
    case 'size':
      return `${reader} expects ${finding.reader.fullName} of ${finding.reader.size} bytes where ${writer} writes ${finding.writer.size} bytes`
    case 'symbols': {
      const { symbols } = finding
      const many = symbols.length === 1 ? 'symbol' : 'symbols'
      return `${reader} cannot read the ${many} ${listed(symbols)} of enum ${finding.writer.fullName}, which ${writer} may write: ${reader} has neither the ${many} nor a default in the enum`
    }
    case 'missing default':
      return `${reader} needs field "${finding.field.name}" of ${finding.reader.fullName}, which ${writer} does not write and which has no default`
    case 'enum default is no field default':
      return `${reader} needs field "${finding.field.name}" of ${finding.reader.fullName}, which ${writer} does not write; the field has no default, and the default of its enum is none`
    case 'kind':
      return `${reader} expects ${named(finding.reader.schema)} where ${writer} writes ${named(finding.writer.schema)}, which cannot be read as that`
    case 'branch': {
      const within = reasonWithin(finding)
      if (within.reason !== 'branch') {
        return `${describeFinding(within, direction, version)}; so no branch of the union (${branchesOf(finding.reader.schema)}) reads the ${named(finding.writer.schema)}`
      }
      return `${reader} has no branch in the union (${branchesOf(finding.reader.schema)}) that reads the ${named(finding.writer.schema)} that ${writer} may write`
    }
  }
}

function named(schema: Schema): string {
  return isNamed(schema) ? `${schema.type} ${schema.fullName}` : schema.type
}

function branchesOf(schema: Schema): string {
  return schema.type === 'union' ? listed(schema.branches.map((branch) => typeName(branch.schema))) : typeName(schema)
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_LISTED).join(', ')
  return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown
}
