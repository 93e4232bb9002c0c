import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deleteFolder } from './daemon.ts'
import type { Progress } from './endpoints.ts'
import { withLock } from './lock.ts'
import type { Java, Machine } from './machine.ts'

const run = promisify(execFile)
const TEN_MINUTES = 600_000

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
    await fill(partial)
    renameSync(partial, folder)
  })
}

/** A Maven artifact as `group:artifact:version`. */
export type Artifact = `${string}:${string}:${string}`

export interface Maven {
  readonly command: string
  readonly javaHome: string
  readonly environment: Readonly<Record<string, string>>
}

const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'

export function mavenOf(machine: Machine, java: Java): Maven {
  return { command: machine.executable('mvn') ?? 'mvn', javaHome: java.home, environment: machine.environment }
}

/** Pulls an image unless it is here. */
export async function ensureImage(docker: string, image: string, machine: Machine, progress: Progress): Promise<void> {
  const present = await runTool(docker, ['images', '--quiet', image], machine.environment)
  if (present.trim() !== '') return
  progress(`downloading image ${image}`)
  await runTool(docker, ['pull', '--quiet', image], machine.environment)
}

/** Copies the artifacts, with all they depend on when `transitive`, into `folder`. @throws Error with Maven's own words. */
export async function copyArtifacts(
  maven: Maven,
  artifacts: readonly Artifact[],
  folder: string,
  options: { readonly transitive: boolean } = { transitive: true },
): Promise<void> {
  const pom = join(folder, 'pom.xml')
  mkdirSync(dirname(pom), { recursive: true })
  writeFileSync(pom, pomOf(artifacts))
  const flags = [`-DoutputDirectory=${folder}`, `-DexcludeTransitive=${!options.transitive}`]
  await runTool(maven.command, ['-q', '-B', '-f', pom, `${DEPENDENCY_PLUGIN}:copy-dependencies`, ...flags], {
    ...maven.environment,
    JAVA_HOME: maven.javaHome,
  })
}

/** Unpacks an archive, as `group:artifact:version:type:classifier`, into `folder`. @throws Error with Maven's own words. */
export async function unpackArtifact(maven: Maven, archive: string, folder: string): Promise<void> {
  const flags = [`-Dartifact=${archive}`, `-DoutputDirectory=${folder}`]
  const environment = { ...maven.environment, JAVA_HOME: maven.javaHome }
  await runTool(maven.command, ['-q', '-B', `${DEPENDENCY_PLUGIN}:unpack`, ...flags], environment, folder)
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
