import { truncate, visible } from '@kafka-dataops/core'

/**
 * Plain text for a chat, in which nothing can ping a person or be taken for a command, whatever the chat makes of text:
 * invisible characters are spelled out, and a zero-width space parts what would begin a mention (`@here`, `<!channel>`,
 * `<@U1>`, `<at>`) or a placeholder (`{{DATE()}}`, `${...}`) from what follows.
 */
export function inert(text: string): string {
  return visible(text)
    .replace(/@(?=[^\s@])/gu, '@\u200b')
    .replace(/<(?=\S)/gu, '<\u200b')
    .replace(/\{(?=\{)/gu, '{\u200b')
    .replace(/\$(?=\{)/gu, '$\u200b')
}

/** An escaped text of at most `limit` UTF-16 units: what is cut is the text before it is escaped, so no escape is cut in two. */
export function escapedWithin(text: string, limit: number, escaping: (text: string) => string): string {
  let kept = text.length
  for (;;) {
    const escaped = escaping(truncate(text, kept))
    if (escaped.length <= limit || kept === 0) return escaped.length <= limit ? escaped : ''
    kept = Math.max(0, kept - Math.max(1, Math.ceil((escaped.length - limit) / 12)))
    if (kept > limit) kept = limit
  }
}
