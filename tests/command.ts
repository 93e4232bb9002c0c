import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Report, reportSchema } from '@kafka-dataops/core'

/** Runs the bundled command as a user does, and reads what it printed and the report it wrote. */
export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly report: Report | undefined
  /** Milliseconds from start to exit. */
  readonly durationMs: number
}

export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly workingDirectory?: string
  /** Sends a signal as soon as this text was printed to stderr, or after some milliseconds. */
  readonly signal?: { readonly name: 'SIGINT' | 'SIGTERM'; readonly afterMs: number }
}

const root = path.resolve(import.meta.dirname, '..')
const node = path.join(root, 'node_modules/.bin/node')

export async function kafkaDataops(
  operation: string,
  inputs: Readonly<Record<string, string>>,
  options: CommandOptions = {},
): Promise<CommandResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'command-'))
  const reportFile = path.join(folder, 'report.json')
  const flags = Object.entries({ report: reportFile, ...inputs }).flatMap(([name, value]) => [`--${name}`, value])
  const started = Date.now()
  const child = spawn(node, [path.join(root, 'dist/cli/index.js'), operation, ...flags], {
    cwd: options.workingDirectory ?? folder,
    env: { PATH: process.env.PATH ?? '', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const { signal } = options
  const timer = signal && setTimeout(() => child.kill(signal.name), signal.afterMs)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
  clearTimeout(timer)
  return { exitCode, stdout, stderr, report: readReport(reportFile), durationMs: Date.now() - started }
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
