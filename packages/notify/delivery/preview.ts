import { logText, visible } from '@kafka-dataops/core'
import type { Rendered } from '../channels/channel.ts'
import type { Message } from '../message/message.ts'
import { outlineOf } from '../message/outline.ts'
import { plainText } from '../message/plain-text.ts'
import type { RoutedChannel } from '../routing/read-routing.ts'

/**
 * For `dry-run`: what a channel would be sent, for a log. Of what is sent as JSON first the message as people will read it.
 * Line breaks of our own stay, everything else is spelled out. Without `rendered`, where the channel lacks what it needs
 * to send, only the former.
 */
export function preview(
  { name, kind }: Pick<RoutedChannel, 'name' | 'kind'>,
  message: Message,
  rendered?: Rendered,
): string {
  const heading = `Would be sent to ${name} (${kind.type}):`
  if (rendered?.kind === 'text') return [heading, ...lines(rendered.text)].join('\n')
  const readable = [heading, ...lines(plainText(outlineOf(message)))]
  if (rendered === undefined) return readable.join('\n')
  return [...readable, '  As JSON:', ...lines(JSON.stringify(rendered.value, null, 2))].join('\n')
}

function lines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${logText(visible(line))}`)
}
