import type { DocumentPath, PositionedDocument } from './document.ts'
import type { Problem } from './errors.ts'
import type { Place } from './place.ts'
import type { Environment } from './ports.ts'

const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g

export interface Substituted {
  readonly value: unknown
  /** Variables that are not set, where they are asked for. */
  readonly problems: readonly Problem[]
  /** The same with the path of the value that asks. */
  readonly unset: readonly { readonly path: DocumentPath; readonly problem: Problem }[]
  /** Paths of values that took something from the environment. */
  readonly fromEnvironment: ReadonlySet<string>
}

/**
 * The document's value with `${NAME}` and `${NAME:-default}` replaced in every string. `$${NAME}` stands for the text
 * `${NAME}`; forms such as `${file:/path:key}`, which Kafka Connect resolves itself, stay as they are. A variable that
 * is unset and has no default is a problem at its place; a set but empty one without default is empty text.
 */
export function substituteEnvironment(document: PositionedDocument, environment: Environment): Substituted {
  const unset: { readonly path: DocumentPath; readonly problem: Problem }[] = []
  const fromEnvironment = new Set<string>()
  const visit = (value: unknown, path: DocumentPath): unknown => {
    if (typeof value === 'string') {
      return value.replace(reference, (whole, dollar: string, name: string, fallback: string | undefined) => {
        if (dollar === '$') return whole.slice(1)
        const found = environment.get(name)
        if (found !== undefined && (found !== '' || fallback === undefined)) {
          fromEnvironment.add(pathKey(path))
          return found
        }
        if (fallback !== undefined) return fallback
        const problem = {
          code: 'unset-variable',
          message: `The environment variable ${name} is not set.`,
          place: referencePlace(document, path, `\${${name}`),
          help: `Set ${name} in the step's env (from a secret if it is one), or give a default as \${${name}:-value}.`,
        }
        unset.push({ path, problem })
        return whole
      })
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child, [...path, key])]))
    }
    return value
  }
  const value = visit(document.value, [])
  return { value, problems: unset.map(({ problem }) => problem), unset, fromEnvironment }
}

/** A path as a set's key. */
export function pathKey(path: DocumentPath): string {
  return JSON.stringify(path.map(String))
}

/** The `${` itself when it stands on the first line of its value, else the whole value. */
function referencePlace(document: PositionedDocument, path: DocumentPath, token: string): Place {
  const place = document.placeOf(path)
  const line = document.text.split(/\r\n|\r|\n/)[place.line - 1] ?? ''
  const bom = place.line === 1 && document.text.startsWith('\uFEFF') ? 1 : 0
  const at = line.indexOf(token, place.column - 1 + bom)
  if (at < 0) return place
  const close = line.indexOf('}', at)
  return {
    ...place,
    column: at + 1 - bom,
    endLine: place.line,
    endColumn: close < 0 ? at + 1 - bom + token.length : close + 2 - bom,
  }
}
