import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Report } from '@kafka-dataops/core'
import { type Executed, execute } from '@kafka-dataops/host'
import { notify } from '@kafka-dataops/notify'

/** A folder in which notify runs as a host runs it, one run after the other. */
export interface NotifyFolder {
  readonly folder: string
  /** Replaces reports/<name>.json. */
  readonly report: (name: string, report: Report) => void
  readonly manifest: (text: string) => void
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
    options?: { readonly now?: number; readonly hasForeignHead?: boolean },
  ) => Promise<NotifyRun>
  readonly remove: () => void
}

export interface NotifyRun extends Executed {
  /** Everything that was logged. */
  readonly log: string
  readonly masked: readonly string[]
}

export function notifyFolder(): NotifyFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'notify-'))
  mkdirSync(path.join(folder, 'reports'))
  return {
    folder,
    report: (name, report) => writeFileSync(path.join(folder, 'reports', `${name}.json`), JSON.stringify(report)),
    manifest: (text) => writeFileSync(path.join(folder, 'dataops.yml'), text),
    async run(inputs, environment = {}, { now, hasForeignHead = false } = {}) {
      const lines: string[] = []
      const masked: string[] = []
      const write = (message: string): void => void lines.push(message)
      const given = { 'working-directory': folder, ...inputs }
      const executed = await execute({
        operation: notify,
        operations: [notify],
        given: Object.fromEntries(
          Object.entries(given).map(([name, text]) => [name, { text, source: `input ${name}` }]),
        ),
        environment: { get: (name) => environment[name] },
        clock: { now: () => now ?? Date.now() },
        log: { debug: write, info: write, notice: write, warning: write },
        progress: { update: () => {}, clear: () => {} },
        maskSecret: (value) => void masked.push(value),
        hasForeignHead,
      })
      return { ...executed, log: lines.join('\n'), masked }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
