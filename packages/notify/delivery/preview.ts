import { logText, visible } from '@kafka-dataops/core'
import type { Rendered } from '../channels/channel.ts'
import type { RoutedChannel } from '../routing/read-routing.ts'

/** For `dry-run`: what a channel would be sent, for a log. Line breaks of our own stay, everything else is spelled out. */
export function preview({ name, kind }: Pick<RoutedChannel, 'name' | 'kind'>, rendered: Rendered): string {
  const text = rendered.kind === 'json' ? JSON.stringify(rendered.value, null, 2) : rendered.text
  const lines = text.split('\n').map((line) => `  ${logText(visible(line))}`)
  return [`Would be sent to ${name} (${kind.type}):`, ...lines].join('\n')
}
