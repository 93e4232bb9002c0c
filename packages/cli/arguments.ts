import { BadInputError, didYouMean, type Environment, type GivenInput, type Operation } from '@kafka-dataops/core'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly operation: Operation; readonly given: Readonly<Record<string, GivenInput>> }
  | { readonly kind: 'help'; readonly operation?: Operation }
  | { readonly kind: 'version' }

/**
 * Reads `<operation> --<input> value ...`. `--input=value` works too, and true/false inputs may stand alone.
 * @throws BadInputError for an unknown operation or flag (with the nearest name), a flag without a value, or one given twice.
 */
export function parseArguments(args: readonly string[], operations: readonly Operation[]): Command {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help' }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === 'help') {
    return rest[0] === undefined ? { kind: 'help' } : { kind: 'help', operation: operationNamed(rest[0], operations) }
  }
  const operation = operationNamed(first, operations)
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', operation }
  return { kind: 'run', operation, given: flagsOf(rest, operation) }
}

function operationNamed(name: string, operations: readonly Operation[]): Operation {
  const found = operations.find((operation) => operation.name === name)
  if (found !== undefined) return found
  const names = operations.map((operation) => operation.name)
  throw new BadInputError({
    code: 'unknown-operation',
    message: `There is no operation "${name}".${didYouMean(name, names)}`,
    help: `Operations: ${names.join(', ')}. "kafka-dataops help <operation>" explains one.`,
  })
}

function flagsOf(args: readonly string[], operation: Operation): Readonly<Record<string, GivenInput>> {
  const given: Record<string, GivenInput> = {}
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    if (/^-\w/.test(argument)) throw misuse(`There is no flag ${argument}: flags begin with two dashes.`, operation)
    if (!argument.startsWith('--')) {
      throw misuse(`Unexpected argument "${argument}": values belong to a flag, as --topic ${argument}.`, operation)
    }
    const equals = argument.indexOf('=')
    const name = argument.slice(2, equals < 0 ? undefined : equals)
    // As other tools have it: what only shows its plan until somebody agrees to it.
    if (argument === '--yes' && operation.inputs.apply !== undefined) {
      if (Object.hasOwn(given, 'apply')) throw misuse('--apply is given already: leave --yes out.', operation)
      given.apply = { text: 'true', source: '--yes' }
      continue
    }
    const declaration = operation.inputs[name]
    if (declaration === undefined) {
      throw misuse(
        `${operation.name} has no flag --${name}.${didYouMean(name, Object.keys(operation.inputs))}`,
        operation,
      )
    }
    if (Object.hasOwn(given, name)) throw misuse(`--${name} is given twice.`, operation)
    let text = equals < 0 ? args[index + 1] : argument.slice(equals + 1)
    const isFlag = declaration.form === 'true or false'
    if (equals < 0) {
      if (isFlag && (text === undefined || !/^(true|false)$/i.test(text))) text = 'true'
      else index += 1
    }
    if (text === undefined || (equals < 0 && !isFlag && text.startsWith('--'))) {
      throw misuse(`--${name} needs a value: ${declaration.form}.`, operation)
    }
    if (text.trim() === '') throw misuse(`--${name} is empty: leave it out, or give ${declaration.form}.`, operation)
    given[name] = { text, source: `--${name}` }
  }
  return given
}

function misuse(message: string, operation: Operation): BadInputError {
  const help = `"kafka-dataops help ${operation.name}" lists its flags.`
  return new BadInputError({ code: 'bad-arguments', message, help })
}

/** `KAFKA_DATAOPS_SSL_KEY` for `ssl-key`: the way to give secrets, which flags would show in process lists. */
export function environmentName(input: string): string {
  return `KAFKA_DATAOPS_${input.toUpperCase().replaceAll('-', '_')}`
}

/** Inputs from the environment; flags override them. Empty variables count as unset. */
export function givenByEnvironment(
  operation: Operation,
  environment: Environment,
): Readonly<Record<string, GivenInput>> {
  const given: Record<string, GivenInput> = {}
  for (const name of Object.keys(operation.inputs)) {
    const text = environment.get(environmentName(name))
    if (text !== undefined && text.trim() !== '') given[name] = { text, source: environmentName(name) }
  }
  return given
}
