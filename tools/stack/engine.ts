import { delimiter, join } from 'node:path'
import type { Launch } from './daemon.ts'
import type { Unavailable } from './endpoints.ts'
import type { Java, Machine } from './machine.ts'

/** What runs a service's Java program: a container of its official image, or a Java of this machine. */
export type Engine =
  | { readonly kind: 'docker'; readonly docker: string }
  | { readonly kind: 'java'; readonly java: Java }

export interface EngineNeeds {
  /** The service's name in the reason: `Kafka`. */
  readonly service: string
  readonly oldestJava: number
  readonly newestJava?: number
  /** Programs that must be on the PATH when there is no Docker, unless what they fetch is here already. */
  readonly fetchedWith: readonly { readonly program: string; readonly name: string }[]
  readonly fetched: boolean
  /** Programs needed on either engine. */
  readonly always?: readonly { readonly program: string; readonly name: string }[]
}

/** Docker if its daemon answers, else a fitting Java with what fetches the packages, else the reason in one line. */
export async function chooseEngine(machine: Machine, needs: EngineNeeds): Promise<Engine | Unavailable> {
  const missing = (needs.always ?? []).filter(({ program }) => machine.executable(program) === undefined)
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(' and ')
    return { status: 'unavailable', reason: `${needs.service} needs ${names}; install ${names}` }
  }
  const docker = await machine.docker()
  if (docker !== undefined) return { kind: 'docker', docker }
  const java = (await machine.javas()).find(
    ({ version }) => version >= needs.oldestJava && version <= (needs.newestJava ?? Number.POSITIVE_INFINITY),
  )
  const javaName = needs.newestJava === undefined ? `Java ${needs.oldestJava}+` : javaRange(needs)
  const absent = [
    ...(java === undefined ? [javaName] : []),
    ...(needs.fetched ? [] : needs.fetchedWith.filter((tool) => machine.executable(tool.program) === undefined)).map(
      (tool) => tool.name,
    ),
  ]
  if (java !== undefined && absent.length === 0) return { kind: 'java', java }
  const wanted = [javaName, ...needs.fetchedWith.map((tool) => tool.name)].join(' and ')
  const reason = `${needs.service} needs Docker on Linux (its daemon does not answer) or ${wanted}; install ${absent.join(' and ')}`
  return { status: 'unavailable', reason }
}

function javaRange({ oldestJava, newestJava }: EngineNeeds): string {
  return oldestJava === newestJava ? `Java ${oldestJava}` : `Java ${oldestJava} to ${newestJava}`
}

export interface JavaProgram {
  /** Unique on this machine: the container's name. */
  readonly name: string
  readonly image: string
  /** Folder of jars on this machine, and in the image. */
  readonly libraries: { readonly java: string; readonly docker: string }
  /** A further folder of jars on this machine, whichever the engine. */
  readonly addedLibraries?: string
  readonly options: readonly string[]
  readonly mainClass: string
  readonly arguments: readonly string[]
  /** On top of the plain environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Holds the configuration and the data; seen under the same path in a container. */
  readonly directory: string
  readonly log: string
}

/** The same program and arguments on either engine: a container shares the host's network and the service's folder. */
export function launchJava(engine: Engine, machine: Machine, program: JavaProgram): Launch {
  const folders = [program.libraries[engine.kind], program.addedLibraries].filter((folder) => folder !== undefined)
  const classpath = folders.map((folder) => `${folder}/*`).join(delimiter)
  const rest = [...program.options, '-cp', classpath, program.mainClass, ...program.arguments]
  const added = program.environment ?? {}
  const shared = {
    environment: { ...machine.plainEnvironment, ...added },
    directory: program.directory,
    log: program.log,
  }
  if (engine.kind === 'java') return { ...shared, command: join(engine.java.home, 'bin', 'java'), arguments: rest }
  return {
    ...shared,
    command: engine.docker,
    arguments: [
      ...dockerRun(program.name, [
        program.directory,
        ...(program.addedLibraries === undefined ? [] : [program.addedLibraries]),
      ]),
      ...Object.keys(added).flatMap((name) => ['--env', name]),
      ...['--entrypoint', 'java', program.image],
      ...rest,
    ],
    container: program.name,
  }
}

/**
 * `docker run` in the foreground: its client then is the daemon, and its output the log. The folders are seen under the same
 * paths, the first is the working directory.
 */
export function dockerRun(name: string, folders: readonly [string, ...string[]]): string[] {
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
  const mounts = folders.flatMap((folder) => ['--mount', `type=bind,source=${folder},target=${folder}`])
  return ['run', '--rm', '--name', name, '--network', 'host', '--user', user, ...mounts, '--workdir', folders[0]]
}
