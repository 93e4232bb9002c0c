import {
  BadInputError,
  ExitCode,
  type GivenInput,
  type Operation,
  type Problem,
  toolVersion,
} from '@kafka-dataops/core'
import { execute, renderReport } from '@kafka-dataops/host'
import { givenByEnvironment, parseArguments } from './arguments.ts'
import { operationHelp, overview } from './help.ts'
import { type TerminalStreams, terminalLog, terminalProgress } from './terminal.ts'

/** What the terminal host needs of the process; tests give their own. */
export interface Terminal extends TerminalStreams {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => number
}

/**
 * `kafka-dataops <operation> --<input> value ...`: the result on stdout, everything else on stderr.
 * Answers the exit code; never throws.
 */
export async function runCli(
  args: readonly string[],
  operations: readonly Operation[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const command = parseArguments(args, operations)
    switch (command.kind) {
      case 'version':
        terminal.stdout.write(`${toolVersion}\n`)
        return ExitCode.ok
      case 'help': {
        const width = Math.min(terminal.stdout.columns ?? 100, 100)
        const { operation } = command
        terminal.stdout.write(
          operation === undefined ? overview(operations, toolVersion) : operationHelp(operation, width),
        )
        return args.length === 0 ? ExitCode.badInput : ExitCode.ok
      }
      case 'run': {
        const environment = { get: (name: string) => terminal.environment[name] }
        const progress = terminalProgress(terminal.stderr, terminal.now)
        const { report, inputs, settleState } = await execute({
          operation: command.operation,
          operations,
          given: {
            ...appliedOnlyWhenAsked(command.operation),
            ...givenByEnvironment(command.operation, environment),
            ...command.given,
          },
          environment,
          clock: { now: terminal.now },
          log: terminalLog(terminal, environment.get('KAFKA_DATAOPS_DEBUG') === '1', progress),
          progress,
          maskSecret: () => {},
        })
        const { stdout } = terminal
        const options = { colour: wantsColour(stdout, terminal.environment), width: stdout.columns ?? 100 }
        const lost = await writeResult(renderReport(report, inputs.format, options), stdout)
        const { exitCode, problem } = await settleState()
        for (const one of [lost, problem]) if (one !== undefined) terminal.stderr.write(`${problemText(one)}\n`)
        const hasVerdict = exitCode === ExitCode.ok || exitCode === ExitCode.checksFailed
        return lost !== undefined && hasVerdict ? ExitCode.badInput : exitCode
      }
    }
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error
    for (const problem of error.problems) terminal.stderr.write(`${problemText(problem)}\n`)
    return ExitCode.badInput
  }
}

/** Why the result did not arrive; a reader that has read enough, as `head`, is no problem. */
async function writeResult(text: string, stdout: TerminalStreams['stdout']): Promise<Problem | undefined> {
  stdout.on('error', () => {}) // Without a listener it ends the process before anybody is told.
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => stdout.write(text, resolve))
  if (!error || error.code === 'EPIPE') return undefined
  return {
    code: 'unwritable-file',
    message: `The result could not be written to the standard output: ${error.message}.`,
    help: 'Give the output a file or a pipe that can be written to.',
  }
}

/** At a terminal a manifest that says `apply` is not enough: whoever types the command says so, with --yes or --apply. */
function appliedOnlyWhenAsked({ inputs }: Operation): Readonly<Record<string, GivenInput>> {
  return inputs.apply === undefined ? {} : { apply: { text: 'false', source: 'a terminal without --yes' } }
}

function problemText({ message, help }: Problem): string {
  return `error: ${message}${help === undefined ? '' : `\n  ${help}`}`
}

/** Colour on a terminal only, with the conventions NO_COLOR (no-color.org) and FORCE_COLOR. */
function wantsColour(stdout: TerminalStreams['stdout'], environment: Terminal['environment']): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true
  return stdout.isTTY === true && environment.TERM !== 'dumb'
}
