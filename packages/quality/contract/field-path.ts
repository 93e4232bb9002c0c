import { nearestNames } from '@kafka-dataops/core'
import { type FieldPath, type FieldStep, formatFieldPath } from '../check-definition.ts'
import { type Field, walkFields } from './fields.ts'

/**
 * Reads `bitcoin.usd`, `items[].id`, `prices{}.usd`, `a."b.c"`: the inverse of `formatFieldPath` on the value side.
 * Undefined for a text that is no path.
 */
export function parseFieldPath(text: string): FieldPath | undefined {
  const steps: FieldStep[] = []
  let rest = text.trim()
  while (rest !== '') {
    const match = /^(?:(\[\])|(\{\})|("(?:[^"\\]|\\.)*")|([^.[\]{}"]+))/u.exec(rest)
    if (match === null) return undefined
    const [whole, item, entry, quoted, name] = match
    if (item !== undefined) steps.push({ each: 'item' })
    else if (entry !== undefined) steps.push({ each: 'entry' })
    else if (name !== undefined) steps.push(name)
    else {
      const unquoted = unquote(quoted ?? '')
      if (unquoted === undefined) return undefined
      steps.push(unquoted)
    }
    rest = rest.slice(whole.length)
    if (rest.startsWith('.') && rest.length > 1) rest = rest.slice(1)
    else if (rest !== '' && !rest.startsWith('[') && !rest.startsWith('{')) return undefined
  }
  return steps.length === 0 ? undefined : steps
}

function unquote(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** The field that a path names, by the names in the records or in the contract. */
export function findField(fields: readonly Field[], path: FieldPath): Field | undefined {
  let level = fields
  let found: Field | undefined
  for (const step of path) {
    if (typeof step === 'string') {
      found = level.find((field) => field.name === step) ?? level.find((field) => field.logicalName === step)
    } else found = step.each === 'item' ? found?.items : found?.entryValue
    if (found === undefined) return undefined
    level = found.children
  }
  return found
}

/** Up to three fields whose paths are near a text; for messages. */
export function nearestFields(fields: readonly Field[], text: string): readonly string[] {
  const paths: string[] = []
  for (const field of walkFields(fields)) {
    paths.push(formatFieldPath('value', field.path))
    if (paths.length >= 10_000) break
  }
  return nearestNames(text, paths)
}
