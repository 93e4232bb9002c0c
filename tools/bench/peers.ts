import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { tool } from '../stack/stack.ts'
import { type Measured, measure } from './measure.ts'
import { folder } from './quality-run.ts'

/** Another program that reads the same topic, ready to run; or why it is not here. */
export type Peer =
  | { readonly name: string; readonly run: (subject: PeerSubject) => Promise<Measured> }
  | { readonly reason: string }

export interface PeerSubject {
  readonly bootstrap: string
  readonly topic: string
  readonly contract: string
}

export const peerNames = ['kcat', 'datacontract'] as const
export type PeerName = (typeof peerNames)[number]

export const peers: Readonly<Record<PeerName, () => Promise<Peer>>> = { kcat, datacontract }

/** Prints every record and checks none. */
async function kcat(): Promise<Peer> {
  const found = await tool('kcat')
  if ('reason' in found) return { reason: found.reason }
  return {
    name: 'kcat -C',
    run: ({ bootstrap, topic }) =>
      measure(found.path, ['-C', '-b', bootstrap, '-t', topic, '-o', 'beginning', '-e', '-q']),
  }
}

const datacontractVersion = '1.2.8'
const run = promisify(execFile)

/** Checks the same contract. Laid once into a virtual environment in the ignored folder, by pip as it is configured. */
async function datacontract(): Promise<Peer> {
  const name = `datacontract-cli ${datacontractVersion}`
  const environment = path.join(folder, 'venv')
  const bin = path.join(environment, process.platform === 'win32' ? 'Scripts' : 'bin')
  const program = path.join(bin, 'datacontract')
  const python = path.join(bin, 'python')
  try {
    if (!existsSync(program)) {
      console.log(`laying ${name} into ${path.relative(process.cwd(), environment)}`)
      await mkdir(folder, { recursive: true })
      await run('python3', ['-m', 'venv', environment])
      await run(python, ['-m', 'pip', 'install', '--quiet', `datacontract-cli[kafka]==${datacontractVersion}`])
    }
    const { stdout } = await run(program, ['--version'])
    if (!stdout.includes(datacontractVersion)) {
      return { reason: `${program} is ${stdout.trim()}, not ${datacontractVersion}: delete ${environment}` }
    }
  } catch (error) {
    return { reason: `${name} is not measured: ${reasonOf(error)}` }
  }
  return {
    name,
    async run({ contract }) {
      const measured = await measure(python, ['-c', reportUsage, program, 'test', '--server', 'bench', contract])
      // 1 says that a check failed: it reads the freshness of 3650 days as milliseconds.
      if (measured.exitCode !== 0 && measured.exitCode !== 1) throw new Error(`${name} ended with ${measured.exitCode}`)
      return measured
    },
  }
}

/** Runs a program and writes what it used to file descriptor 3. */
const reportUsage = `
import json, os, resource, subprocess, sys
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds = {"userCPUTime": used.ru_utime, "systemCPUTime": used.ru_stime}
os.write(3, json.dumps({"maxRSS": used.ru_maxrss, **{name: value * 1e6 for name, value in seconds.items()}}).encode())
sys.exit(ended.returncode)
`

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'no Python here'
  const stderr = 'stderr' in error ? String(error.stderr).trim() : ''
  return stderr.split('\n').at(-1) || error.message
}
