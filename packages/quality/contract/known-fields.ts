import type { FieldPath, KnownFields } from '../check-definition.ts'
import type { Field } from './fields.ts'

/** What a contract describes: an object of which it names no field is open, and so is what is below it. */
export function knownFields(fields: readonly Field[], allowed: readonly FieldPath[] = []): KnownFields {
  const names = new Set([...fields.map(({ name }) => name), ...allowed.flatMap(([step]) => nameOf(step))])
  return {
    fields: [...names].map((name) => {
      const field = fields.find((candidate) => candidate.name === name)
      const below = allowed.filter(([step]) => step === name).map((path) => path.slice(1))
      return [name, field === undefined ? openUnless(below) : belowOf(field, below)]
    }),
  }
}

function belowOf({ children, items, entryValue }: Field, allowed: readonly FieldPath[]): KnownFields {
  if (items !== undefined) return { items: belowOf(items, within(allowed, 'item')) }
  if (entryValue !== undefined) return { entries: belowOf(entryValue, within(allowed, 'entry')) }
  return children.length === 0 ? {} : knownFields(children, allowed)
}

/** A field that only `allowed` names: everything in it, or what is named there. */
function openUnless(allowed: readonly FieldPath[]): KnownFields {
  return allowed.some((path) => path.length === 0) ? {} : knownFields([], allowed)
}

function within(allowed: readonly FieldPath[], each: 'item' | 'entry'): readonly FieldPath[] {
  return allowed.filter(([step]) => typeof step === 'object' && step.each === each).map((path) => path.slice(1))
}

function nameOf(step: FieldPath[number] | undefined): readonly string[] {
  return typeof step === 'string' ? [step] : []
}
