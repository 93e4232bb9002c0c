import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Java {
  readonly home: string
  /** Feature release: 17, 21, 25. */
  readonly version: number
}

const PLAIN = ['PATH', 'HOME', 'USER', 'LANG', 'TZ', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONFIG', 'DOCKER_CONTEXT']

/** Answers what is installed, seen through one environment. */
export interface Machine {
  /** All of it, for programs that fetch packages. */
  readonly environment: Readonly<Record<string, string>>
  /** What services get: no more than programs need to run, since it is written to the state file. */
  readonly plainEnvironment: Readonly<Record<string, string>>
  executable(name: string): string | undefined
  /** Every Java found in JAVA_HOME, on the PATH and in the systems' usual folders, oldest first. */
  javas(): Promise<readonly Java[]>
  /** The Docker client's path when its daemon answers within three seconds and can share this host's network. */
  docker(): Promise<string | undefined>
}

export function machineOf(environment: NodeJS.ProcessEnv): Machine {
  const defined = Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const executable = (name: string) => findExecutable(name, defined.PATH ?? '')
  return {
    environment: defined,
    plainEnvironment: Object.fromEntries(
      PLAIN.flatMap((name) => (name in defined ? [[name, defined[name] ?? '']] : [])),
    ),
    executable,
    javas: once(() => findJavas(defined, executable('java'))),
    docker: once(() => findDocker(executable('docker'))),
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}

function findExecutable(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

async function findJavas(
  environment: Readonly<Record<string, string>>,
  onPath: string | undefined,
): Promise<readonly Java[]> {
  const homes = new Set(
    [
      environment.JAVA_HOME,
      onPath && join(realpathSync(onPath), '..', '..'),
      ...childrenOf('/usr/lib/jvm'),
      ...childrenOf('/Library/Java/JavaVirtualMachines').map((folder) => join(folder, 'Contents', 'Home')),
    ]
      .filter((home) => home !== undefined && isExecutable(join(home, 'bin', 'java')))
      .map((home) => realpathSync(home ?? '')),
  )
  const found = await Promise.all([...homes].map(async (home) => ({ home, version: await javaVersion(home) })))
  return found
    .filter((java): java is Java => java.version !== undefined)
    .toSorted((left, right) => left.version - right.version)
}

function childrenOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

async function javaVersion(home: string): Promise<number | undefined> {
  const text = releaseFile(home) ?? (await versionOutput(home))
  const version = Number(/"(?:1\.)?(\d+)/.exec(text)?.[1])
  return Number.isInteger(version) ? version : undefined
}

function releaseFile(home: string): string | undefined {
  try {
    return /^JAVA_VERSION=.*$/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[0]
  } catch {
    return undefined
  }
}

async function versionOutput(home: string): Promise<string> {
  try {
    return (await run(join(home, 'bin', 'java'), ['-version'], { timeout: 5_000 })).stderr
  } catch {
    return ''
  }
}

async function findDocker(docker: string | undefined): Promise<string | undefined> {
  if (docker === undefined) return undefined
  try {
    const { stdout } = await run(docker, ['info', '--format', '{{.OSType}} {{.OperatingSystem}}'], { timeout: 3_000 })
    // Docker Desktop's host network is not this machine's, and the containers use the host's network.
    return stdout.startsWith('linux') && !stdout.includes('Docker Desktop') ? docker : undefined
  } catch {
    return undefined
  }
}
