import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineOperation, type Operation } from '@kafka-dataops/core'
import { type Executed, execute, type HostRun } from '@kafka-dataops/host'
import { operations as suite } from '@kafka-dataops/suite/operations'
import type { openPlatform } from '../open-platform.ts'
import { deployConnectors, exportInfra, infraValidate } from '../operations.ts'
import { runDeploy } from '../run-deploy.ts'

/** A repository of tests: files in a folder of its own, and the operations run on it as a host runs them. */
export interface Workspace {
  readonly folder: string
  /** Lines that the runs have logged so far. */
  readonly logged: string[]
  write(files: Readonly<Record<string, string>>): void
  validate(
    inputs?: Readonly<Record<string, string>>,
    variables?: Readonly<Record<string, string>>,
    run?: HostedRun,
  ): Promise<Executed>
  export(inputs?: Readonly<Record<string, string>>): Promise<Executed>
  deploy(
    inputs?: Readonly<Record<string, string>>,
    variables?: Readonly<Record<string, string>>,
    run?: DeployRun,
  ): Promise<Executed>
  /** Deletes a folder of it. */
  clear(folder: string): void
  remove(): void
}

export interface HostedRun {
  /** As a host that knows of a fork. */
  readonly excuse?: NonNullable<HostRun['excuse']>
  readonly pullRequest?: NonNullable<HostRun['pullRequest']>
}

export interface DeployRun {
  /** Another platform than the one that the inputs name. */
  readonly open?: typeof openPlatform
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  /** The process ends before its verdict is out: nothing is left in the state after that. */
  readonly isKilled?: true
}

export function openWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'infra-'))
  mkdirSync(path.join(folder, '.git'))
  const logged: string[] = []
  const note = (line: string): void => void logged.push(line)
  const write: Workspace['write'] = (texts) => {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
  }
  write(files)
  const run =
    (operation: Operation) =>
    async (
      inputs: Readonly<Record<string, string>> = {},
      variables: Readonly<Record<string, string>> = {},
      { now = Date.now, isKilled, excuse, pullRequest }: DeployRun & HostedRun = {},
    ): Promise<Executed> => {
      const executed = await execute({
        operation,
        operations: suite,
        given: Object.fromEntries(
          Object.entries({ 'working-directory': folder, ...inputs }).map(([name, text]) => [
            name,
            { text, source: `input ${name}` },
          ]),
        ),
        environment: { get: (name) => variables[name] },
        clock: { now },
        log: { debug: note, info: note, notice: note, warning: note },
        progress: { update: () => {}, clear: () => {} },
        maskSecret: () => {},
        fetch,
        ...(excuse === undefined ? {} : { excuse }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
      })
      return isKilled ? executed : { ...executed, ...(await executed.settleState()) }
    }
  return {
    folder,
    logged,
    write,
    validate: run(infraValidate),
    export: run(exportInfra),
    deploy: (inputs, variables, { open, ...rest } = {}) =>
      run(defineOperation({ ...deployConnectors, run: (values, ports) => runDeploy(values, ports, open) }))(
        inputs,
        variables,
        rest,
      ),
    clear: (name) => rmSync(path.join(folder, name), { recursive: true, force: true }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
