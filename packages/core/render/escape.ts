/**
 * Text of a report comes from topics, files and servers: it is data. These functions are the only way it gets into an
 * output, one per kind of output, and each is total: any string is safe after it.
 */

/**
 * Control characters, format characters (bidirectional overrides, zero-width ones, tags), line separators, lone
 * surrogates and noncharacters: what a reader cannot see or a terminal obeys. A zero-width joiner inside an emoji stays.
 */
const invisible =
  /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

const shortForms: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One line in which every invisible character is spelled out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
export function visible(text: string): string {
  return text.replace(invisible, spell)
}

function spell(character: string): string {
  const short = shortForms[character]
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`
}

/**
 * Text that a runner must not take for a workflow command when it stands on stdout. The runner trims a line and obeys
 * `::name::`, and obeys the older `##[name]` anywhere in a line. `encode` spells one ASCII character in the language of
 * the output.
 */
export function withoutCommands(text: string, encode: (character: string) => string): string {
  return text
    .replace(/^(\s*):(?=:)/gmu, (_, space: string) => space + encode(':'))
    .replaceAll('##[', `${encode('#')}#[`)
}

/** Command-free text for a log or a terminal. */
export function logText(text: string): string {
  return withoutCommands(text, (character) => `\\x${character.charCodeAt(0).toString(16)}`)
}

/** Numeric character reference of HTML, XML and markdown. */
export function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}

/** Text of an HTML element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, entity)
}

/** Text of an XML element or of a quoted attribute; characters that XML 1.0 cannot hold are spelled out. */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, entity)
}

/**
 * Inline GitHub-flavoured markdown that shows exactly `text`: no emphasis, link, image, HTML, table cell, mathematics,
 * heading or list can start in it, since character references never have structural meaning (CommonMark 2.5). What
 * GitHub looks for in the rendered text (@mentions, #1 and GH-1 references, :emoji:) is cut by a zero-width space.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(markdownSpecial, (match: string, reference: string | undefined) =>
    reference === undefined ? entity(match) : `${reference.replace(/[@#:]/, entity)}&#8203;`,
  )
}

/** What GitHub would turn into a reference: cut after it. */
const references = /(@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=[+\-\w]*[a-z_+-][+\-\w]*:))/iu
/** Markdown's own marks, bare links, and what opens a block at the start of a line. */
const marks = /[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^[-+=: ]|(?<=^\d{1,9})[.)](?= |$)/iu
const markdownSpecial = new RegExp(`${references.source}|${marks.source}`, 'giu')

/** The same as an identifier or a value: GitHub finds no reference inside `code`, so nothing has to be cut. */
export function markdownCode(text: string): string {
  const shown = visible(text)
    .replace(/[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^ | $/giu, entity)
    .replace(/ {2,}/g, (spaces) => '&#32;'.repeat(spaces.length))
  return `<code>${shown === '' ? '&#8203;' : shown}</code>`
}

/** A label inside a mermaid diagram: letters, digits and a few marks; mermaid has no complete escaping. */
export function mermaidLabel(text: string): string {
  return visible(text)
    .replace(/[^\p{L}\p{N} ._/()%-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/**
 * A file path as part of an address: each segment percent-encoded, with what would end a markdown link. Lone surrogates,
 * which no address can hold, become U+FFFD.
 */
export function encodePath(file: string): string {
  return file
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    )
    .join('/')
}

/** Data of a workflow command, as @actions/core escapes it. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command, as @actions/core escapes it. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
