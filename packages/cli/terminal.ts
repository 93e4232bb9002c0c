import { formatDuration, type Log, type Progress } from '@kafka-dataops/core'

/** The streams of a terminal host; stdout carries the result, stderr everything else. */
export interface TerminalStreams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
}

/** Log lines on stderr; debug lines only when asked for. */
export function terminalLog(streams: TerminalStreams, debug: boolean, progress: { clear(): void }): Log {
  const line = (prefix: string, message: string): void => {
    progress.clear()
    streams.stderr.write(`${prefix}${printable(message)}\n`)
  }
  return {
    debug: (message) => {
      if (debug) line('debug: ', message)
    },
    info: (message) => line('', message),
    notice: (message) => line('note: ', message),
    warning: (message) => line('warning: ', message),
  }
}

const redrawMs = 100
const lineMs = 10_000

/**
 * A line that is redrawn on a terminal; elsewhere a plain line every ten seconds, so that a log of a long run shows it
 * is alive and a short one stays empty.
 */
export function terminalProgress(stream: TerminalStreams['stderr'], now: () => number): Progress {
  const startedAt = now()
  let drawnAt = startedAt
  let isDrawn = false
  return {
    update({ label, done, total, unit }) {
      const time = now()
      const live = stream.isTTY === true
      if (time - drawnAt < (live ? redrawMs : lineMs)) return
      drawnAt = time
      const share =
        total === undefined || total === 0 ? '' : ` of ${count(total)} (${Math.floor((100 * done) / total)} %)`
      const seconds = (time - startedAt) / 1_000
      const rate = seconds > 0.5 ? `, ${count(Math.round(done / seconds))} ${unit}/s` : ''
      const text = `${printable(label)}: ${count(done)}${share} ${unit}${rate}, ${formatDuration(time - startedAt)}`
      if (live) {
        stream.write(`\r\u001B[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
        isDrawn = true
      } else {
        stream.write(`${text}\n`)
      }
    },
    clear() {
      if (isDrawn) stream.write('\r\u001B[2K')
      isDrawn = false
    },
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** Control characters of data must not steer the terminal; newlines stay. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to neutralise
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) =>
    character === '\t' ? '  ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
