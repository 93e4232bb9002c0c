import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Report, reportSchema } from '@kafka-dataops/core'

/** The command as a process of its own, from its sources: what a signal does to it can be seen there only. */
export interface TerminalRun {
  /** Resolves when the text was printed on stderr; rejects when the process ends before. */
  printed(text: string): Promise<void>
  kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void
  readonly ended: Promise<TerminalResult>
}

export interface TerminalResult {
  /** null when it was killed. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly report: Report | undefined
}

const suite = path.resolve(import.meta.dirname, '../../suite/index.ts')
const program = `const { runCli } = await import(${JSON.stringify(suite)}); await runCli(process.argv.slice(1))`

/** `kafka-dataops deploy-connectors` in a folder. */
export function deployInTerminal(folder: string, inputs: Readonly<Record<string, string>>): TerminalRun {
  const report = path.join(folder, `report-${Math.random()}.json`)
  const flags = Object.entries({ report, ...inputs }).flatMap(([name, value]) => [`--${name}`, value])
  const child: ChildProcess = spawn(
    process.execPath,
    ['--input-type=module', '--eval', program, '--', 'deploy-connectors', ...flags],
    { cwd: folder, env: { PATH: process.env.PATH ?? '' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let stdout = ''
  let stderr = ''
  let isOver = false
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of [...listeners]) listener()
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    tell()
  })
  const ended = new Promise<TerminalResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      isOver = true
      tell()
      resolve({ exitCode, stdout, stderr, report: reportOf(report) })
    })
  })
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stderr.includes(text)) resolve()
          else if (isOver) reject(new Error(`It ended without printing "${text}": ${stdout}${stderr}`))
          else return
          listeners.delete(look)
        }
        listeners.add(look)
        look()
      }),
  }
}

function reportOf(file: string): Report | undefined {
  return existsSync(file) ? reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
