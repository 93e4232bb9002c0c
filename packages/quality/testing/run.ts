import { matchesGlob } from 'node:path/posix'
import {
  BadInputError,
  type GivenInput,
  type Ports,
  type Problem,
  parseInputs,
  type ReportBody,
  type State,
} from '@kafka-dataops/core'
import { type QualityInputs, qualityInputs } from '../operation.ts'
import { runQualityCheck } from '../run.ts'

export interface TestRun {
  readonly inputs: Readonly<Record<string, string>>
  /** Files by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly onProgress?: () => void
  readonly state?: State
}

/** Runs the operation as a host would, with files of its own. */
export async function runOperation({ inputs, files = {}, signal, onProgress, state }: TestRun): Promise<ReportBody> {
  const ports = testPorts(files, signal ?? new AbortController().signal, onProgress)
  return runQualityCheck(parsed(inputs), state === undefined ? ports : { ...ports, state })
}

function parsed(inputs: Readonly<Record<string, string>>): QualityInputs {
  const given = Object.entries(inputs).map(([name, text]): [string, GivenInput] => [name, { text, source: name }])
  return parseInputs(qualityInputs, Object.fromEntries(given))
}

export function testPorts(
  files: Readonly<Record<string, string>>,
  signal: AbortSignal,
  onProgress: () => void = () => {},
): Ports {
  const read = (path: string): string => {
    const text = files[path]
    if (text === undefined) throw new BadInputError({ code: 'unreadable-file', message: `Cannot read ${path}.` })
    return text
  }
  const silent = (): void => {}
  return {
    log: { debug: silent, info: silent, notice: silent, warning: silent },
    progress: { update: onProgress, clear: silent },
    files: {
      readText: async (path) => read(path),
      readBytes: async (path) => Buffer.from(read(path)),
      async *readChunks(path) {
        yield Buffer.from(read(path))
      },
      exists: async (path) => Object.hasOwn(files, path),
      glob: async (pattern) =>
        Object.keys(files)
          .filter((path) => matchesGlob(path, pattern))
          .sort(),
      writeText: async () => {},
      placePath: (path) => path,
      resolve: (path) => path,
    },
    environment: { get: () => undefined },
    clock: { now: Date.now },
    fetch,
    signal,
    maskSecret: silent,
  }
}

/** The problems that a run is refused with. */
export async function problemsOf(run: TestRun): Promise<readonly Problem[]> {
  try {
    await runOperation(run)
    return []
  } catch (error) {
    if (error instanceof BadInputError) return error.problems
    throw error
  }
}
