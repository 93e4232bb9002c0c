import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deleteFolder } from './daemon.ts'
import type { Progress } from './endpoints.ts'
import { dockerRun, type Engine } from './engine.ts'
import { withLock } from './lock.ts'
import type { Machine } from './machine.ts'

const run = promisify(execFile)
const TEN_MINUTES = 600_000

/** Something could not be fetched: no network, a registry that refuses, a full disk. The message is one line. */
export class DownloadError extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what} could not be downloaded: ${tellingLine(cause)}`, { cause })
    this.name = 'DownloadError'
  }
}

function tellingLine(cause: unknown): string {
  const lines = (cause instanceof Error ? cause.message : String(cause)).split('\n').map((line) => line.trim())
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 300)
}

/**
 * Makes sure that `folder` exists, filled by `fill` in a folder beside it and renamed when whole: a download that was cut short
 * leaves nothing that looks complete, and two processes do not download the same thing.
 */
export async function ensureDownloaded(
  folder: string,
  what: string,
  progress: Progress,
  fill: (partial: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return
  await withLock(`${folder}.lock`, { timeoutMs: TEN_MINUTES }, async () => {
    if (existsSync(folder)) return
    progress(`downloading ${what}`)
    const partial = `${folder}.partial`
    deleteFolder(partial)
    mkdirSync(partial, { recursive: true })
    await fill(partial).catch((error: unknown) => {
      throw new DownloadError(what, error)
    })
    renameSync(partial, folder)
  })
}

/** A Maven artifact as `group:artifact:version`. */
export type Artifact = `${string}:${string}:${string}`

const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'
const MAVEN_IMAGE = 'maven:3.9-eclipse-temurin-17'

/** Pulls an image unless it is here. */
export async function ensureImage(docker: string, image: string, machine: Machine, progress: Progress): Promise<void> {
  const present = await runTool(docker, ['images', '--quiet', image], machine.environment)
  if (present.trim() !== '') return
  progress(`downloading image ${image}`)
  await runTool(docker, ['pull', '--quiet', image], machine.environment).catch((error: unknown) => {
    throw new DownloadError(`image ${image}`, error)
  })
}

/** Runs one goal of Maven's dependency plugin in `folder`: on this machine, or in a container where Docker is the engine. */
async function runMaven(
  { engine, machine }: Fetcher,
  folder: string,
  goal: string,
  flags: readonly string[],
): Promise<void> {
  const parameters = ['-q', '-B', `${DEPENDENCY_PLUGIN}:${goal}`, ...flags]
  if (engine.kind === 'java') {
    const environment = { ...machine.environment, JAVA_HOME: engine.java.home }
    await runTool(machine.executable('mvn') ?? 'mvn', parameters, environment, folder)
    return
  }
  const container = [
    ...dockerRun(`kafka-dataops-maven-${process.pid}`, [folder]),
    MAVEN_IMAGE,
    'mvn',
    '-Duser.home=/tmp',
  ]
  await runTool(engine.docker, [...container, ...parameters], machine.environment)
}

/** What fetches packages. */
export interface Fetcher {
  readonly engine: Engine
  readonly machine: Machine
}

/** Copies the artifacts, with all they depend on unless `transitive` is false, into `folder`. @throws Error with Maven's words. */
export async function copyArtifacts(
  fetcher: Fetcher,
  artifacts: readonly Artifact[],
  folder: string,
  { transitive = true }: { readonly transitive?: boolean } = {},
): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), pomOf(artifacts))
  const flags = [`-DoutputDirectory=${folder}`, `-DexcludeTransitive=${!transitive}`]
  await runMaven(fetcher, folder, 'copy-dependencies', flags)
}

/** Unpacks an archive, as `group:artifact:version:type:classifier`, into `folder`. @throws Error with Maven's words. */
export async function unpackArtifact(fetcher: Fetcher, archive: string, folder: string): Promise<void> {
  await runMaven(fetcher, folder, 'unpack', [`-Dartifact=${archive}`, `-DoutputDirectory=${folder}`])
}

function pomOf(artifacts: readonly Artifact[]): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':')
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`
  })
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>kafka-dataops</groupId><artifactId>stack</artifactId><version>1</version>
<dependencies>
${dependencies.join('\n')}
</dependencies></project>
`
}

/** Runs a program to its end. @throws Error with the end of what it printed. */
export async function runTool(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  directory?: string,
): Promise<string> {
  try {
    const options = { env: environment, timeout: TEN_MINUTES, maxBuffer: 64 * 1024 * 1024 }
    const { stdout } = await run(
      command,
      parameters,
      directory === undefined ? options : { ...options, cwd: directory },
    )
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')
    throw new Error(`${command} ${parameters.slice(0, 4).join(' ')} failed:\n${tail}`, { cause: error })
  }
}
