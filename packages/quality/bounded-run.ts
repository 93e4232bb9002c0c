import vm from 'node:vm'
import type { RecordView } from '@kafka-dataops/kafka'
import type { RunningCheck } from './checks/index.ts'
import type { Inspection } from './inspection.ts'

/** Shows the same records, in the same order, every time it is called. */
export type VisitRecords = (show: (record: RecordView) => void) => void

/** Milliseconds. A normal check takes microseconds for a record; one that needs longer than this never comes back. */
const recordLimitMs = 1_000
/** Milliseconds before the guard looks at what takes a share of records so long. */
const shareLimitMs = 5_000

/**
 * Inspects records on which a check may loop for ever (a pattern that backtracks, a rule of the user). A share that takes
 * too long is interrupted and the record at which it stood is tried alone: a check that does not finish even that is
 * taken out of the run with an error of its own, everything else goes on where it stood.
 */
export function inspectBounded(inspection: Inspection, visit: VisitRecords): void {
  const { cursor } = inspection
  const firstSequence = cursor.sequence + 1
  let finished = 0
  const showFrom = (record: RecordView, index: number): void => {
    if (index < finished) return
    if (cursor.sequence === firstSequence + index) inspection.inspectAgain(record)
    else inspection.inspect(record)
    finished++
  }
  while (!runBounded(() => visitIndexed(visit, showFrom), shareLimitMs)) {
    const hasBegun = cursor.sequence === firstSequence + finished
    if (hasBegun) breakOffLoopingChecks(inspection, visit, finished)
  }
}

function breakOffLoopingChecks(inspection: Inspection, visit: VisitRecords, at: number): void {
  const { cursor } = inspection
  visitIndexed(visit, (record, index) => {
    if (index !== at) return
    let looping = loopingCheck(inspection, record)
    while (looping !== undefined) {
      looping.breakOff(`took more than ${recordLimitMs / 1_000} s for one record`, cursor)
      looping = loopingCheck(inspection, record)
    }
  })
}

function loopingCheck(inspection: Inspection, record: RecordView): RunningCheck | undefined {
  inspection.cursor.suspect = undefined
  return runBounded(() => inspection.tryAgain(record), recordLimitMs) ? undefined : inspection.cursor.suspect
}

function visitIndexed(visit: VisitRecords, show: (record: RecordView, index: number) => void): void {
  let index = 0
  visit((record) => show(record, index++))
}

const guarded: { run: () => void } = { run: () => {} }
let context: vm.Context | undefined
let script: vm.Script | undefined

/**
 * Runs to the end and answers true, or stops it after a time and answers false. The stop is V8's own, which also ends a
 * regular expression. Costs 0.1 ms, the first time in a thread 2 ms.
 */
export function runBounded(run: () => void, limitMs: number): boolean {
  context ??= vm.createContext(guarded)
  script ??= new vm.Script('run()')
  guarded.run = run
  try {
    script.runInContext(context, { timeout: limitMs })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

/** The error belongs to the other context, so it is no instance of this one's Error. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
