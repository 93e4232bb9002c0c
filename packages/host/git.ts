import { execFile, spawn } from 'node:child_process'
import {
  BadInputError,
  type Environment,
  type FetchHistory,
  type FetchOutcome,
  type Git,
  type GitFile,
  type Ports,
} from '@kafka-dataops/core'

/** The repository, and what its git program needs of the world. */
export interface GitSetup {
  /** Absolute path of the Git top level. */
  readonly topLevel: string
  readonly environment: Environment
  readonly signal: AbortSignal
  /** Sent to this server only, whatever remotes the repository names. */
  readonly login?: {
    readonly token: string
    readonly serverUrl: string
    readonly maskSecret: Ports['maskSecret']
  }
}

/** Variables of the process that git may see; others could make it run a program or look elsewhere. */
const passedVariables = [
  'PATH',
  'HOME',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'SSH_AUTH_SOCK',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
] as const
const maxOutputBytes = 256 * 1024 * 1024

/** The Git port through the git program: argument lists, never a shell; the token only in GIT_CONFIG_* variables. */
export function commandGit(setup: GitSetup): Git {
  const run = (args: readonly string[], config: GitConfig = {}): Promise<GitResult> => runGit(setup, args, config)
  const text = async (args: readonly string[]): Promise<string> => {
    const result = await run(args)
    if (result.code !== 0) throw gitProblem(args, result)
    return result.stdout.toString('utf8')
  }
  return {
    async commit(name) {
      const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      return result.code === 0 ? result.stdout.toString('utf8').trim() : undefined
    },
    async remoteCommit(name) {
      const patterns = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`]
      const result = await run(['ls-remote', '--quiet', 'origin', ...patterns], loginConfig(setup))
      // An annotated tag is listed once more with the commit that it is of.
      const lines = result.stdout.toString('utf8').trim().split('\n')
      return result.code === 0 ? lines.at(-1)?.split('\t')[0] || undefined : undefined
    },
    async parents(commit) {
      const raw = await text(['cat-file', 'commit', commit])
      const header = raw.slice(0, Math.max(0, raw.indexOf('\n\n')))
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? [])
    },
    async mergeBase(one, other) {
      const result = await run(['merge-base', one, other])
      if (result.code === 0) return result.stdout.toString('utf8').trim() || undefined
      return undefined
    },
    isShallow: async () => (await text(['rev-parse', '--is-shallow-repository'])).trim() === 'true',
    fetch: (commits, history) => fetchCommits(setup, commits, history),
    async files(commit) {
      const listing = await text(['ls-tree', '-r', '-z', '--full-tree', commit])
      return listing.split('\0').flatMap((line) => {
        const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
        // A symbolic link's content is a path, not a schema.
        if (match === null || match[1] === '120000') return []
        return [{ path: match[3] ?? '', blob: match[2] ?? '' }]
      })
    },
    read: (files) => readBlobs(setup, files),
    async tags(commit) {
      const format = '%(refname:strip=2)%00%(*objectname)%00%(objectname)'
      const listing = await text([
        'for-each-ref',
        `--merged=${commit}`,
        '--sort=creatordate',
        `--format=${format}`,
        'refs/tags',
      ])
      return listing.split('\n').flatMap((line) => {
        const [name, peeled, object] = line.split('\0')
        const target = peeled || object
        return name && target ? [{ name, commit: target }] : []
      })
    },
    async defaultBranch() {
      const result = await run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
      return result.code === 0 ? result.stdout.toString('utf8').trim() || undefined : undefined
    },
  }
}

async function fetchCommits(setup: GitSetup, commits: readonly string[], history: FetchHistory): Promise<FetchOutcome> {
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    ...historyArguments(history),
  ]
  const result = await runGit(setup, [...args, '--end-of-options', 'origin', ...commits], loginConfig(setup))
  if (result.code === 0) return { ok: true }
  return { ok: false, reason: lastLine(result.stderr) || `git fetch ended with ${result.code}` }
}

function historyArguments(history: FetchHistory): readonly string[] {
  if (history === 'missing') return []
  return ['depth' in history ? `--depth=${history.depth}` : `--deepen=${history.deepen}`]
}

type GitConfig = Readonly<Record<string, string>>

/** An HTTP header for one server, as actions/checkout keeps it. */
function loginConfig({ login }: GitSetup): GitConfig {
  if (login === undefined) return {}
  const pair = Buffer.from(`x-access-token:${login.token}`).toString('base64')
  login.maskSecret(pair)
  return { [`http.${login.serverUrl.replace(/\/+$/, '')}/.extraheader`]: `AUTHORIZATION: basic ${pair}` }
}

function gitEnvironment({ environment, topLevel }: GitSetup, config: GitConfig): Record<string, string> {
  // In containers the checkout often belongs to another user; it is the repository that this run is about.
  const entries = Object.entries({ 'safe.directory': topLevel, 'core.fsmonitor': 'false', ...config })
  const variables: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
  for (const name of passedVariables) {
    const value = environment.get(name)
    if (value !== undefined) variables[name] = value
  }
  variables.GIT_CONFIG_COUNT = String(entries.length)
  for (const [index, [key, value]] of entries.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key
    variables[`GIT_CONFIG_VALUE_${index}`] = value
  }
  return variables
}

interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

function runGit(setup: GitSetup, args: readonly string[], config: GitConfig): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: setup.topLevel,
      env: gitEnvironment(setup, config),
      encoding: 'buffer',
      maxBuffer: maxOutputBytes,
      signal: setup.signal,
    } as const
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (setup.signal.aborted) return reject(setup.signal.reason)
      const code = error === null ? 0 : error.code
      if (typeof code !== 'number') return reject(noGit(error))
      resolve({ code, stdout, stderr: stderr.toString('utf8') })
    })
  })
}

/** One `git cat-file --batch` for all files. */
async function readBlobs(setup: GitSetup, files: readonly GitFile[]): Promise<readonly Uint8Array[]> {
  if (files.length === 0) return []
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: setup.topLevel,
    env: gitEnvironment(setup, loginConfig(setup)),
    stdio: ['pipe', 'pipe', 'pipe'],
    signal: setup.signal,
  })
  const chunks: Buffer[] = []
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(files.map(({ blob }) => `${blob}\n`).join(''))
  await new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(setup.signal.aborted ? setup.signal.reason : noGit(error)))
    child.on('close', () => resolve())
  })
  return splitBatch(Buffer.concat(chunks), files, errors)
}

function splitBatch(output: Buffer, files: readonly GitFile[], errors: string): readonly Uint8Array[] {
  let offset = 0
  return files.map(({ path, blob }) => {
    const end = output.indexOf(10, offset)
    const size = / blob (\d+)$/.exec(output.toString('latin1', offset, Math.max(end, offset)))?.[1]
    if (end < 0 || size === undefined) {
      const result = { code: 1, stdout: output, stderr: errors || `${path} (${blob}) cannot be read` }
      throw gitProblem(['cat-file', '--batch'], result)
    }
    const start = end + 1
    offset = start + Number(size) + 1
    return output.subarray(start, start + Number(size))
  })
}

function gitProblem(args: readonly string[], { code, stderr }: GitResult): BadInputError {
  return new BadInputError({
    code: 'git-failed',
    message: `git ${args[0]} ended with ${code}: ${lastLine(stderr) || 'it says nothing'}.`,
    help: 'Check that the repository is whole (git fsck), and that actions/checkout ran before this step.',
  })
}

function noGit(cause: unknown): BadInputError {
  const message = `git cannot be run: ${cause instanceof Error ? cause.message : String(cause)}.`
  return new BadInputError(
    { code: 'git-missing', message, help: 'Install git, or compare with against: dir:PATH.' },
    { cause },
  )
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.findLast((line) => line !== '')?.replace(/\.$/, '') ?? ''
}
