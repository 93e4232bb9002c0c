import { dump } from 'js-yaml'

/** YAML with comments: what a person is meant to read and change. Keys are ours, values are anybody's. */
export type YamlNode = string | number | boolean | YamlMapping | YamlSequence | YamlInline

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly value: YamlNode
  /** Lines above it. */
  readonly above?: readonly string[]
  /** Behind it, on the same line. */
  readonly after?: string
}

export interface YamlSequence {
  readonly kind: 'sequence'
  readonly items: readonly { readonly value: YamlNode; readonly above?: readonly string[] }[]
}

/** On one line, as `{ minimum: 0 }`. */
export interface YamlInline {
  readonly kind: 'inline'
  readonly value: unknown
}

export function yamlInline(value: unknown): YamlInline {
  return { kind: 'inline', value }
}

export function yamlMapping(entries: readonly (YamlEntry | undefined)[]): YamlMapping {
  return { kind: 'mapping', entries: entries.filter((entry) => entry !== undefined) }
}

export function yamlEntry(key: string, value: YamlNode, comments: Pick<YamlEntry, 'above' | 'after'> = {}): YamlEntry {
  return { key, value, ...comments }
}

/** The document as text, ending with a line break. */
export function writeYaml(root: YamlMapping, above: readonly string[]): string {
  return `${[...above.map(comment), ...mappingLines(root)].join('\n')}\n`
}

function mappingLines({ entries }: YamlMapping): readonly string[] {
  return entries.flatMap(({ key, value, above = [], after }) => {
    const [first = '', ...rest] = valueLines(key, value)
    return [...above.map(comment), after === undefined ? first : `${first} ${comment(after)}`, ...rest]
  })
}

function valueLines(key: string, value: YamlNode): readonly string[] {
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`]
  switch (value.kind) {
    case 'inline':
      return [`${key}: ${onOneLine(value.value)}`]
    case 'mapping':
      return [`${key}:`, ...mappingLines(value).map(indented)]
    case 'sequence':
      return value.items.length === 0 ? [`${key}: []`] : [`${key}:`, ...sequenceLines(value).map(indented)]
  }
}

function sequenceLines({ items }: YamlSequence): readonly string[] {
  return items.flatMap(({ value, above = [] }) => [...above.map(comment), ...itemLines(value)])
}

function itemLines(value: YamlNode): readonly string[] {
  if (typeof value !== 'object') return [`- ${scalar(value)}`]
  if (value.kind === 'inline') return [`- ${onOneLine(value.value)}`]
  const [first = '', ...rest] = value.kind === 'mapping' ? mappingLines(value) : sequenceLines(value)
  return [`- ${first}`, ...rest.map(indented)]
}

function indented(line: string): string {
  return `  ${line}`
}

/** Whatever a text holds, it stays within its comment. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`.trimEnd()
}

function scalar(value: string | number | boolean): string {
  const text = dump(value, { lineWidth: -1 }).trimEnd()
  return text.includes('\n') || /^[|>]/.test(text) ? JSON.stringify(value) : text
}

function onOneLine(value: unknown): string {
  const text = dump(value, { lineWidth: -1, flowLevel: 0 }).trimEnd()
  return text.includes('\n') ? JSON.stringify(value) : spaced(text)
}

/** `{ minimum: 0 }`, as people write it. */
function spaced(text: string): string {
  return /^\{.+\}$/.test(text) ? `{ ${text.slice(1, -1).trim()} }` : text
}
