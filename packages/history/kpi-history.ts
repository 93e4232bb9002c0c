import { type Kpi, type PastRun, pastRunSchema, type Report, type StateKind } from '@kafka-dataops/core'
import { z } from 'zod'
import { openState, type StateSettings } from './open-state.ts'
import type { StateStore } from './store.ts'

/** One run of a series, one line of its entry. */
const recordedRunSchema = pastRunSchema.extend({
  durationMs: z.number().min(0),
  branch: z.string().optional(),
  commit: z.string().optional(),
  run: z.string().optional().describe('Id of the workflow run'),
  attempt: z.int().optional(),
})
export type RecordedRun = Readonly<z.infer<typeof recordedRunSchema>>

const historySchema = z.object({
  runs: z.array(recordedRunSchema),
  dropped: z.literal(true).optional().describe('There were more runs than are kept'),
})
/** The runs of a series, the oldest first. */
export type RecordedRuns = Readonly<z.infer<typeof historySchema>>
const historyKind: StateKind<RecordedRuns> = { name: 'kpi-history', version: 1, schema: historySchema }

/** Runs of one series that are kept, and bytes of their lines; the oldest ones go first. */
const mostRuns = 1_000
const mostBytes = 400_000
/** KPIs of one run: more would let a single run push out many. */
const mostKpis = 100
/** Runs that a report shows. */
const shownRuns = 40
const trendDays = 7
const dayMs = 86_400_000

/** The KPIs of the runs of one series: one operation on one thing. */
export interface KpiHistory {
  /** The runs so far. @throws as `State.read`. */
  read(signal: AbortSignal): Promise<RecordedRuns>
  /** Adds a run; two runs at once are both there. Does nothing in a run that leaves nothing. @throws as `State.update`. */
  append(run: RecordedRun, signal: AbortSignal): Promise<void>
}

/** The history of one series in a place that keeps texts. */
export function openKpiHistory(store: StateStore, settings: Omit<StateSettings, 'signal'>, series: string): KpiHistory {
  const stateFor = (signal: AbortSignal) => openState(store, { ...settings, signal }).state
  return {
    async read(signal) {
      return (await stateFor(signal).read(historyKind, series)) ?? none
    },
    async append(run, signal) {
      if (settings.readOnly !== undefined) return
      await stateFor(signal).update(historyKind, series, (current = none) => withRun(current, run))
    },
  }
}

const none: RecordedRuns = { runs: [] }

function withRun({ runs, dropped }: RecordedRuns, run: RecordedRun): RecordedRuns {
  const all = [...runs, run]
  let bytes = 0
  const tooOld = all.findLastIndex((one, index) => {
    bytes += Buffer.byteLength(JSON.stringify(one)) + 1
    return bytes > mostBytes || all.length - index > mostRuns
  })
  return tooOld >= 0 || dropped === true ? { runs: all.slice(tooOld + 1), dropped: true } : { runs: all }
}

export interface RunOrigin {
  /** For a pull request the branch that it is to be merged into. */
  readonly branch?: string
  readonly run?: string
  readonly attempt?: number
}

/** What is kept of a run. */
export function recordedRun(report: Report, origin: RunOrigin): RecordedRun {
  const { startedAt, status, partial, durationMs, kpis, subject } = report
  return {
    startedAt,
    status,
    partial,
    durationMs,
    ...origin,
    ...(subject.commit === undefined ? {} : { commit: subject.commit }),
    kpis: Object.fromEntries(kpis.slice(0, mostKpis).map(({ id, value }) => [id, value])),
  }
}

/**
 * The report with the latest of the earlier runs on the same branch, and with what each KPI came to in those of the last
 * seven days: the median, which a single bad run does not move. Partial runs show in the history and count in no median.
 */
export function withHistory(report: Report, { runs, dropped }: RecordedRuns, branch: string | undefined): Report {
  const earlier = runs.filter((run) => run.branch === branch)
  if (earlier.length === 0) return report
  const since = Date.parse(report.startedAt) - trendDays * dayMs
  const isRecent = (run: RecordedRun): boolean => Date.parse(run.startedAt) >= since
  // What was dropped may have been of these days too.
  const isWhole = dropped !== true || !runs.every(isRecent)
  return {
    ...report,
    kpis: report.kpis.map((kpi) => withTrend(kpi, earlier.filter(isRecent), isWhole)),
    history: earlier
      .slice(-shownRuns)
      .map(({ startedAt, status, partial, kpis }) => ({ startedAt, status, partial, kpis })),
  }
}

function withTrend(kpi: Kpi, runs: readonly PastRun[], isWhole: boolean): Kpi {
  const values = runs.flatMap(({ partial, kpis }) => {
    const value = partial || !Object.hasOwn(kpis, kpi.id) ? null : (kpis[kpi.id] ?? null)
    return value === null ? [] : [value]
  })
  const median = medianOf(values)
  if (median === undefined) return kpi
  return { ...kpi, trend: { median, runs: values.length, ...(isWhole ? { days: trendDays } : {}) } }
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : low + (high - low) / 2
}
