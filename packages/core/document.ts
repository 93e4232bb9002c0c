import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import type { Problem } from './errors.ts'
import { type LineIndex, lineIndex, type Place } from './place.ts'

/** A step into a document: a mapping's key or a sequence's index. */
export type DocumentPath = readonly (string | number)[]

/** A YAML or JSON file whose values know their places. */
export interface PositionedDocument {
  readonly file: string
  readonly text: string
  /** Plain JavaScript values; `__proto__` is an ordinary key. */
  readonly value: unknown
  /**
   * Where the value (or the key that holds it) at a path stands. A path that does not exist is answered with its
   * nearest existing ancestor, so that a missing key is shown at what should contain it.
   */
  placeOf(path: DocumentPath, target?: 'key' | 'value'): Place
}

export type ParsedDocument =
  | { readonly ok: true; readonly document: PositionedDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Deeper nesting is answered with a problem instead of a stack overflow. */
const maxDepth = 200

/**
 * Reads one YAML 1.2 document; JSON is read by the same rules, being a subset. Answers a placed problem for a syntax
 * error, a duplicate key, a second document or an empty file.
 */
export function parseDocument(text: string, file: string): ParsedDocument {
  const lines = lineIndex(text)
  let events: Event[]
  try {
    events = parseEvents(text, { filename: file, maxDepth })
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, file, lines)] }
  }
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length
  if (documents !== 1) {
    const message = documents === 0 ? `${file} is empty.` : `${file} holds ${documents} documents; one is expected.`
    return { ok: false, problems: [{ code: 'document-count', message, place: { file, line: 1, column: 1 } }] }
  }
  const { index, duplicates } = indexEvents(events, text)
  const placeAt = ([start, end]: Span): Place => spanPlace(file, lines, start, end)
  if (duplicates.length > 0) {
    const problems = duplicates.map(({ key, span, firstSpan }) => ({
      code: 'duplicate-key',
      message: `The key "${key}" is given twice; the first is on line ${lines.positionAt(firstSpan[0]).line}.`,
      place: placeAt(span),
    }))
    return { ok: false, problems }
  }
  let value: unknown
  try {
    ;[value] = constructFromEvents(events, { source: text, filename: file, json: true })
  } catch (error) {
    return { ok: false, problems: [unfilledTemplate(text, file, lines) ?? syntaxProblem(error, file, lines)] }
  }
  const document: PositionedDocument = {
    file,
    text,
    value,
    placeOf(path, target = 'value') {
      let node = index
      let key: Span | undefined
      for (const step of path) {
        const child = node.children.get(String(step))
        if (child === undefined) return placeAt(key ?? node.span)
        key = child.key ?? child.node.span
        node = child.node
      }
      return placeAt(target === 'key' ? (key ?? node.span) : node.span)
    },
  }
  return { ok: true, document }
}

type Span = readonly [start: number, end: number]

interface IndexNode {
  span: Span
  readonly children: Map<string, { readonly key?: Span; readonly node: IndexNode }>
}

interface Duplicate {
  readonly key: string
  readonly span: Span
  readonly firstSpan: Span
}

interface OpenCollection {
  readonly node: IndexNode
  readonly isMapping: boolean
  /** Of a mapping: the key whose value comes next. */
  pendingKey?: { readonly name: string; readonly span: Span }
  nextIndex: number
}

/** Of every scalar: most nodes of a document are, and a map for each would be most of its memory. */
const childless: IndexNode['children'] = new Map()

/** Walks the flat event stream once and notes where every key and value stands. */
function indexEvents(events: readonly Event[], text: string): { index: IndexNode; duplicates: readonly Duplicate[] } {
  const root: IndexNode = { span: [0, text.length], children: new Map() }
  const stack: OpenCollection[] = []
  const duplicates: Duplicate[] = []
  let top: IndexNode | undefined

  const place = (node: IndexNode): void => {
    const parent = stack.at(-1)
    if (parent === undefined) {
      top = node
    } else if (parent.isMapping && parent.pendingKey !== undefined) {
      const { name, span } = parent.pendingKey
      parent.node.children.set(name, { key: span, node })
      delete parent.pendingKey
    } else {
      parent.node.children.set(String(parent.nextIndex), { node })
      parent.nextIndex += 1
    }
  }
  const takeKey = (name: string, span: Span): void => {
    const parent = stack.at(-1)
    if (parent === undefined) return
    const earlier = parent.node.children.get(name)?.key
    if (earlier !== undefined && name !== '<<') duplicates.push({ key: name, span, firstSpan: earlier })
    parent.pendingKey = { name, span }
  }

  for (const event of events) {
    const parent = stack.at(-1)
    const expectsKey = parent?.isMapping === true && parent.pendingKey === undefined
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const span = scalarSpan(event, text)
        if (expectsKey) takeKey(getScalarValue(text, event), span)
        else place({ span, children: childless })
        break
      }
      case EVENT_ID.ALIAS: {
        const span: Span = [event.anchorStart - 1, event.anchorEnd]
        if (expectsKey) takeKey(text.slice(...span), span)
        else place({ span, children: childless })
        break
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const node: IndexNode = { span: [event.start, event.start], children: new Map() }
        // A collection as a key has no name to look it up by; its place is kept under its text.
        if (expectsKey) takeKey(`?${event.start}`, [event.start, event.start + 1])
        else place(node)
        stack.push({ node, isMapping: event.type === EVENT_ID.MAPPING, nextIndex: 0 })
        break
      }
      case EVENT_ID.POP: {
        const closed = stack.pop()
        if (closed !== undefined) closed.node.span = closedSpan(closed.node, text)
        break
      }
    }
  }
  return { index: top ?? root, duplicates }
}

/** Quoted scalars include their quotes, so that an annotation covers the token. */
function scalarSpan(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, text: string): Span {
  const quote = text[event.valueStart - 1]
  const isQuoted = (quote === '"' || quote === "'") && text[event.valueEnd] === quote
  const span: Span = isQuoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd]
  return span[0] < 0 ? [0, 0] : span
}

/** From the collection's start to the end of its last child, or past its closing bracket. */
function closedSpan(node: IndexNode, text: string): Span {
  const [start] = node.span
  let end = start
  for (const child of node.children.values()) end = Math.max(end, child.node.span[1], child.key?.[1] ?? 0)
  const open = text[start]
  if (open === '{' || open === '[') {
    const close = text.indexOf(open === '{' ? '}' : ']', end)
    if (close >= 0) end = close + 1
  }
  return [start, Math.max(end, start)]
}

function spanPlace(file: string, lines: LineIndex, start: number, end: number): Place {
  const from = lines.positionAt(start)
  const to = lines.positionAt(Math.max(end, start))
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/** `host: {{ broker }}` is YAML whose key is a mapping, which no reader takes: the place that makes it one. */
function unfilledTemplate(text: string, file: string, lines: LineIndex): Problem | undefined {
  const found = /(?<=[:-][ \t]+)\{\{[^{}\n]*\}\}/.exec(text)
  if (found === null) return undefined
  const [template] = found
  return {
    code: 'document-syntax',
    message: `${file} is not valid YAML or JSON: ${template} is a template that is not filled in.`,
    place: spanPlace(file, lines, found.index, found.index + template.length),
    help: 'Fill the template in before, or put it in quotes.',
  }
}

function syntaxProblem(error: unknown, file: string, lines: LineIndex): Problem {
  if (error instanceof YAMLException) {
    const { line, column } = error.mark ?? { line: 0, column: 0 }
    return {
      code: 'document-syntax',
      message: `${file} is not valid YAML or JSON: ${error.reason}.`,
      place: { file, line: line + 1, column: column + 1 },
    }
  }
  const { line, column } = lines.positionAt(0)
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'document-syntax',
    message: `${file} is not valid YAML or JSON: ${reason}.`,
    place: { file, line, column },
  }
}
