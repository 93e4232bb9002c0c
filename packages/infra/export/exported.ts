import type { YamlEntry, YamlNode } from '@kafka-dataops/core'

/** Live resources of one kind, as a section of the manifest declares them. */
export interface ExportedSection {
  readonly section: 'topics' | 'acls' | 'schemas' | 'connectors'
  /** One for each resource, by name. */
  readonly entries: readonly YamlEntry[]
  /** Files that the section names, by path relative to the manifest. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** What could not be written down and why, in sentences. */
  readonly left: readonly string[]
  /** Environment variables that hold what is no matter of a file. */
  readonly variables: readonly string[]
}

/** A name as a key of YAML. */
export function keyText(name: string): string {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name)
  return isPlain ? name : JSON.stringify(name)
}

/**
 * A text of a live resource as the manifest has to write it to mean the same: `${NAME}` in it is no variable there, and
 * numbers and booleans need no quotes where they read back as they are.
 */
export function valueNode(text: string): YamlNode {
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  if (text !== '' && Number.isSafeInteger(number) && String(number) === text) return number
  return text.replace(/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^}]*)?\}/g, (reference) => `$${reference}`)
}

/** A name as part of a file name, the same for no two names of `taken`, which it is added to. */
export function fileStem(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^\w.-]+/g, '_').replace(/^\.+/, '') || '_'
  let stem = plain
  // Some file systems take no heed of case.
  for (let number = 2; taken.has(stem.toLowerCase()); number += 1) stem = `${plain}-${number}`
  taken.add(stem.toLowerCase())
  return stem
}
