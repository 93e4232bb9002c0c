import type { ConnectionPorts } from '../connection-inputs.ts'

export interface TestWorld {
  /** Files that exist, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** The moment it is, as an ISO date; the machine's clock by default. */
  readonly now?: string
  readonly identityToken?: ConnectionPorts['identityToken']
  /** Refuses every request by default. */
  readonly fetch?: typeof fetch
  readonly signal?: AbortSignal
}

/** Ports for reading connection inputs, with what was masked and logged. */
export function connectionPorts(world: TestWorld = {}): {
  readonly ports: ConnectionPorts
  readonly masked: readonly string[]
  readonly logged: readonly string[]
} {
  const masked: string[] = []
  const logged: string[] = []
  const files = world.files ?? {}
  const log = (message: string): void => {
    logged.push(message)
  }
  const ports: ConnectionPorts = {
    clock: { now: () => (world.now === undefined ? Date.now() : Date.parse(world.now)) },
    fetch: world.fetch ?? (() => Promise.reject(new Error('this test lets nothing be sent'))),
    signal: world.signal ?? new AbortController().signal,
    maskSecret: (value) => masked.push(value),
    ...(world.identityToken === undefined ? {} : { identityToken: world.identityToken }),
    log: { debug: log, info: log, notice: log, warning: log },
    files: {
      exists: async (path) => path in files,
      readText: async (path) => files[path] ?? '',
      readBytes: async () => new Uint8Array(),
      readChunks: async function* () {},
      glob: async () => [],
      writeText: async () => {},
      placePath: (path) => path,
      resolve: (path) => path,
    },
  }
  return { ports, masked, logged }
}
