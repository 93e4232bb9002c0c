import { runBounded } from '../bounded-run.ts'
import { maskedValue, shownValue } from '../shown-value.ts'
import { lineInModule } from './module.ts'
import type { Observed, RuleEnd, RulesSetup, RuleVerdict, StoppedRule } from './protocol.ts'
import type { Rule, RuleContext, RuleInstance, RuleRecord } from './types.ts'

/** The rules of a module at work on the records of one topic. */
export interface RunningRules {
  /** `records` are a slice: shown to one rule after the other, each within the time limit. */
  observe(records: readonly RuleRecord[]): Observed
  end(): readonly RuleEnd[]
}

interface RunningRule {
  readonly number: number
  readonly rule: Rule
  instance: RuleInstance | undefined
  /** The record that it looks at. */
  at: RuleRecord | undefined
  stopped: StoppedRule | undefined
}

/**
 * Starts the rules. One that throws, takes too long or answers what is no answer is stopped, with its reason and the
 * record it stood at; the others go on.
 */
export function startRules(rules: readonly Rule[], setup: RulesSetup): RunningRules {
  const atWork = new Int32Array(setup.atWork)
  const context: RuleContext = {
    topic: setup.topic,
    asOf: setup.asOf,
    shown: (value) => (setup.showValues ? shownValue(value) : maskedValue(value)),
  }
  const running = rules.map(
    (rule, number): RunningRule => ({
      number,
      rule,
      instance: undefined,
      at: undefined,
      stopped: undefined,
    }),
  )
  const told = new Set<RunningRule>()

  /** Runs what the user wrote: within the limit, and named while it is at work. */
  const guard = (one: RunningRule, what: string, run: () => void): void => {
    Atomics.store(atWork, 0, one.number)
    try {
      if (!runBounded(run, setup.limitMs)) stop(one, `${what} took more than ${setup.limitMs / 1_000} s`)
    } catch (error) {
      stop(one, reasonOf(error, setup))
    }
    Atomics.store(atWork, 0, -1)
  }

  const stop = (one: RunningRule, reason: string): void => {
    one.stopped ??= {
      rule: one.number,
      reason,
      partition: one.at?.partition ?? 0,
      offset: one.at?.offset ?? -1n,
    }
  }

  for (const one of running) {
    guard(one, 'create()', () => {
      const instance: unknown = one.rule.create(context)
      if (isInstance(instance)) one.instance = instance
      else stop(one, 'create() answered no object with a function observe(record)')
    })
  }

  return {
    observe(records) {
      const failures = new Map<bigint, RuleVerdict[]>()
      const judged = running.map((one) => {
        const { instance } = one
        let count = 0
        if (instance === undefined || one.stopped !== undefined) return count
        guard(one, `observe() of ${records.length} records`, () => {
          for (const record of records) {
            one.at = record
            const verdict = verdictOf(one, instance.observe(record))
            if (verdict === undefined) continue
            count++
            if (verdict === 'right') continue
            const others = failures.get(record.offset)
            if (others === undefined) failures.set(record.offset, [verdict])
            else others.push(verdict)
          }
        })
        return count
      })
      const stopped = running.filter((one) => one.stopped !== undefined && !told.has(one))
      for (const one of stopped) told.add(one)
      return { failures, judged, stopped: stopped.flatMap((one) => one.stopped ?? []) }
    },
    end: () => running.flatMap((one) => endOfRule(one, guard)),
  }
}

type Guard = (one: RunningRule, what: string, run: () => void) => void

function endOfRule(one: RunningRule, guard: Guard): readonly RuleEnd[] {
  const { instance, number } = one
  if (instance?.result === undefined || one.stopped !== undefined) return []
  const ends: RuleEnd[] = []
  one.at = undefined
  guard(one, 'result()', () => void ends.push(endOf(number, instance.result?.())))
  return ends.length > 0 ? ends : [{ rule: number, passed: false, isBroken: true, message: stopReason(one) }]
}

function stopReason({ stopped }: RunningRule): string {
  return stopped?.reason ?? 'result() did not end'
}

function isInstance(value: unknown): value is RuleInstance {
  return typeof value === 'object' && value !== null && 'observe' in value && typeof value.observe === 'function'
}

/** Undefined when the rule does not judge the record. */
function verdictOf({ number, rule }: RunningRule, answer: unknown): RuleVerdict | 'right' | undefined {
  if (answer === true) return 'right'
  if (answer === undefined) return undefined
  if (answer === false) return { rule: number, message: `not ${rule.name ?? rule.id}` }
  if (typeof answer === 'string') return { rule: number, message: shortened(answer) }
  if (isFailure(answer)) {
    const { message, path } = answer
    return { rule: number, message: shortened(message), ...(path === undefined ? {} : { path }) }
  }
  throw new WrongAnswer(`observe() answered ${describeAnswer(answer)}: expected true, a text or { path, message }`)
}

const longestMessage = 500

function shortened(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text
}

function isFailure(answer: unknown): answer is { readonly message: string; readonly path?: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'message' in answer &&
    typeof answer.message === 'string' &&
    (!('path' in answer) || answer.path === undefined || typeof answer.path === 'string')
  )
}

class WrongAnswer extends Error {}

function describeAnswer(answer: unknown): string {
  if (answer instanceof Promise) {
    answer.catch(() => {})
    return 'a promise'
  }
  if (answer === null) return 'null'
  return typeof answer === 'object' ? 'an object without a message' : `a ${typeof answer}`
}

function endOf(rule: number, answer: unknown): RuleEnd {
  if (answer === true || answer === undefined) return { rule, passed: true }
  if (answer === false) return { rule, passed: false }
  if (typeof answer === 'string') return { rule, passed: false, message: answer }
  if (typeof answer !== 'object' || answer === null || !('passed' in answer) || typeof answer.passed !== 'boolean') {
    throw new WrongAnswer(
      `result() answered ${describeAnswer(answer)}: expected true, a text or { passed, measured, message }`,
    )
  }
  const text = (key: 'measured' | 'message'): Partial<RuleEnd> => {
    const given = (answer as Readonly<Record<string, unknown>>)[key]
    return typeof given === 'string' ? { [key]: given } : {}
  }
  return { rule, passed: answer.passed, ...text('measured'), ...text('message') }
}

/** What was thrown, without texts of the record that the parser of JSON quotes. */
function reasonOf(error: unknown, { url, file, showValues }: RulesSetup): string {
  if (error instanceof WrongAnswer) return error.message
  if (!(error instanceof Error)) return `threw ${typeof error === 'string' ? error : `a ${typeof error}`}`
  const line = lineInModule(error, url)
  const at = line === undefined ? '' : ` (${file}:${line})`
  const message =
    showValues || !(error instanceof SyntaxError) ? error.message : error.message.replaceAll(/".*"/gs, '…')
  return `threw ${error.name}: ${message}${at}`
}
