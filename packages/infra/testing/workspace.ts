import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Executed, execute } from '@kafka-dataops/host'
import { qualityCheck } from '@kafka-dataops/quality'
import { deployConnectors, infraValidate } from '../operations.ts'

/** A repository of tests: files in a folder of its own, and the operations run on it as a host runs them. */
export interface Workspace {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): void
  validate(inputs?: Readonly<Record<string, string>>, variables?: Readonly<Record<string, string>>): Promise<Executed>
  deploy(inputs?: Readonly<Record<string, string>>, variables?: Readonly<Record<string, string>>): Promise<Executed>
  remove(): void
}

const operations = [infraValidate, deployConnectors]
const silent = { debug: () => {}, info: () => {}, notice: () => {}, warning: () => {} }

export function openWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'infra-'))
  mkdirSync(path.join(folder, '.git'))
  const write: Workspace['write'] = (texts) => {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
  }
  write(files)
  const run =
    (operation: (typeof operations)[number]) =>
    (inputs: Readonly<Record<string, string>> = {}, variables: Readonly<Record<string, string>> = {}) =>
      execute({
        operation,
        operations: [...operations, qualityCheck],
        given: Object.fromEntries(
          Object.entries({ 'working-directory': folder, ...inputs }).map(([name, text]) => [
            name,
            { text, source: `input ${name}` },
          ]),
        ),
        environment: { get: (name) => variables[name] },
        clock: { now: Date.now },
        log: silent,
        progress: { update: () => {}, clear: () => {} },
        maskSecret: () => {},
        fetch,
      })
  return {
    folder,
    write,
    validate: run(infraValidate),
    deploy: run(deployConnectors),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
