import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { didYouMean, dimensions, type Place, type Problem, severities } from '@kafka-dataops/core'
import type { RuleDescription } from './protocol.ts'
import type { Rule } from './types.ts'

export type LoadedModule =
  | { readonly ok: true; readonly rules: readonly Rule[]; readonly described: readonly RuleDescription[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Loads a rules module in this thread. What is wrong with it is told as problems, never thrown. */
export async function loadModule(url: string, file: string): Promise<LoadedModule> {
  let exported: { readonly default?: unknown }
  try {
    // A user's file at run time, which no bundler may try to resolve.
    exported = await import(/* webpackIgnore: true */ url)
  } catch (error) {
    const line = error instanceof SyntaxError ? await lineOfSyntaxError(url) : lineOf(error, url)
    return { ok: false, problems: [loadProblem(error, { file, line: line ?? 1, column: 1 })] }
  }
  return examine(exported.default, file)
}

const help =
  'A rules module is `export default [{ id, create(context) { return { observe(record) { return true } } } }]`; see docs/own-checks.md.'

function loadProblem(error: unknown, place: Place): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 'rules-not-loaded',
    message: `The rules module ${place.file} does not load: ${reason.replace(/\.$/, '')}.`,
    place,
    help,
  }
}

function lineOf(error: unknown, url: string): number | undefined {
  return error instanceof Error ? lineInModule(error, url) : undefined
}

/** The error itself does not say where the module does not parse; Node says it when it only checks the file. */
async function lineOfSyntaxError(url: string): Promise<number | undefined> {
  const path = fileURLToPath(url)
  const told = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--check', path], { timeout: 5_000 }, (_error, _stdout, stderr) => resolve(stderr))
  })
  const line = new RegExp(`^(?:${RegExp.escape(url)}|${RegExp.escape(path)}):(\\d+)`, 'm').exec(told)?.[1]
  return line === undefined ? undefined : Number(line)
}

/** The line of the module at which an error arose; undefined when it was elsewhere. */
export function lineInModule({ stack = '' }: Error, url: string): number | undefined {
  const at = stack.indexOf(`${url}:`)
  const line = at < 0 ? Number.NaN : Number.parseInt(stack.slice(at + url.length + 1), 10)
  return Number.isNaN(line) ? undefined : line
}

function examine(exported: unknown, file: string): LoadedModule {
  const problem = (message: string): Problem => ({
    code: 'rules-invalid',
    message: `The rules module ${file} ${message}.`,
    place: { file, line: 1, column: 1 },
    help,
  })
  if (!Array.isArray(exported)) {
    const found = exported === undefined ? 'has no default export' : 'exports by default what is no list of rules'
    return { ok: false, problems: [problem(found)] }
  }
  if (exported.length === 0) return { ok: false, problems: [problem('exports no rule')] }
  const problems: Problem[] = []
  const ids = new Set<string>()
  for (const [index, rule] of exported.entries()) {
    const found = problemsOf(rule)
    const name = isMapping(rule) && typeof rule.id === 'string' ? `rule "${rule.id}"` : `rule ${index + 1}`
    problems.push(...found.map((message) => problem(`has a ${name} that ${message}`)))
    if (!isMapping(rule) || typeof rule.id !== 'string') continue
    if (ids.has(rule.id)) problems.push(problem(`has two rules with the id "${rule.id}"`))
    ids.add(rule.id)
  }
  if (problems.length > 0) return { ok: false, problems }
  const rules = exported as readonly Rule[]
  return { ok: true, rules, described: rules.map(describe) }
}

const known = ['id', 'name', 'description', 'dimension', 'severity', 'create']

function problemsOf(rule: unknown): readonly string[] {
  if (!isMapping(rule)) return ['is no object']
  const problems: string[] = []
  if (typeof rule.id !== 'string') problems.push('has no id')
  else if (!/^[\w.-]+$/.test(rule.id))
    problems.push('has an id with other signs than letters, digits, ".", "_" and "-"')
  if (typeof rule.create !== 'function') problems.push('has no function create(context)')
  if (rule.name !== undefined && typeof rule.name !== 'string') problems.push('has a name that is no text')
  for (const [key, words] of [
    ['dimension', dimensions],
    ['severity', severities],
  ] as const) {
    const word = rule[key]
    if (word === undefined || words.some((allowed) => allowed === word)) continue
    problems.push(`has the ${key} ${JSON.stringify(word)}: expected one of ${words.join(', ')}`)
  }
  for (const key of Object.keys(rule)) {
    if (!known.includes(key)) problems.push(`has an unknown key "${key}".${didYouMean(key, known)}`.replace(/\.$/, ''))
  }
  return problems
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function describe({ id, name = id, dimension = 'accuracy', severity = 'error' }: Rule): RuleDescription {
  return { id, name, dimension, severity }
}
