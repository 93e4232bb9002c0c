import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleReport } from '../core/render/sample-reports.ts'
import { folderStore } from './folder-store.ts'
import { openKpiHistory, type RecordedRun, recordedRun, withHistory } from './kpi-history.ts'

const begin = Date.parse('2026-11-01T00:00:00Z')
const day = 86_400_000
const never = new AbortController().signal

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'history-'))
})

function historyOf(series: string, readOnly?: string) {
  const settings = { now: () => begin, redact: <Data>(data: Data) => data }
  return openKpiHistory(
    folderStore(folder, 'state'),
    readOnly === undefined ? settings : { ...settings, readOnly },
    series,
  )
}

function reportWith(successRate: number | null, at = begin) {
  return sampleReport({
    startedAt: new Date(at).toISOString(),
    kpis: [{ id: 'success-rate', value: successRate, unit: 'ratio', status: 'unknown' }],
  })
}

function run(successRate: number | null, at: number, over: Partial<RecordedRun> = {}): RecordedRun {
  return { ...recordedRun(reportWith(successRate, at), { branch: 'main' }), ...over }
}

/** The trend of the success rate in a run at `at`, after these. */
function trendAfter(runs: RecordedRun[], at: number, dropped?: true) {
  return withHistory(reportWith(0.9, at), dropped === undefined ? { runs } : { runs, dropped }, 'main').kpis[0]?.trend
}

describe('the KPI history', () => {
  it('holds one line per run, also of two runs at once', async () => {
    await historyOf('prices').append(run(0.99, begin), never)
    await Promise.all([0.98, 0.97].map((rate) => historyOf('prices').append(run(rate, begin + day), never)))
    const { runs } = await historyOf('prices').read(never)
    expect(runs.map(({ kpis }) => kpis['success-rate'])).toEqual([0.99, expect.any(Number), expect.any(Number)])
    const file = readdirSync(path.join(folder, 'kpi-history')).sort().at(-1) ?? ''
    const lines = readFileSync(path.join(folder, 'kpi-history', file), 'utf8').split('\n')
    expect(lines.filter((line) => line.includes('success-rate'))).toHaveLength(3)
    expect((await historyOf('other').read(never)).runs).toEqual([])
  })

  it('is left as it is by a run that may not leave anything, which reads it all the same', async () => {
    await historyOf('prices').append(run(0.99, begin), never)
    const ofPullRequest = historyOf('prices', 'It is a run for a pull request.')
    await ofPullRequest.append(run(0.5, begin), never)
    expect((await ofPullRequest.read(never)).runs).toHaveLength(1)
  })

  it('stays small: the oldest runs go, and it says that they did', async () => {
    const history = historyOf('prices')
    const large = {
      kpis: Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${'k'.repeat(900)}${index}`, 1])),
    }
    for (let index = 0; index < 6; index += 1) await history.append(run(1, begin + index, large), never)
    const { runs, dropped } = await history.read(never)
    expect(runs.length).toBeLessThan(6)
    expect(runs.at(-1)?.startedAt).toBe(new Date(begin + 5).toISOString())
    expect(dropped).toBe(true)
  })
})

describe('a trend', () => {
  it('is the median of the earlier runs of the last seven days', () => {
    const runs = [
      run(0.1, begin - 8 * day),
      run(0.99, begin - 3 * day),
      run(0.97, begin - 2 * day),
      run(0.2, begin - day),
    ]
    expect(trendAfter(runs, begin)).toEqual({ median: 0.97, runs: 3, days: 7 })
    expect(trendAfter(runs.slice(0, 3), begin)?.median).toBeCloseTo(0.98)
  })

  it('counts neither partial runs nor those that measured nothing, nor those of another branch', () => {
    const runs = [run(0.99, begin - 3), run(null, begin - 2), run(0.1, begin - 1, { partial: true })]
    expect(trendAfter([...runs, run(0.1, begin - 1, { branch: 'topic' })], begin)).toMatchObject({
      median: 0.99,
      runs: 1,
    })
  })

  it('does not speak of seven days when it knows less of them', () => {
    expect(trendAfter([run(0.99, begin - day)], begin, true)).toEqual({ median: 0.99, runs: 1 })
    expect(trendAfter([run(0.1, begin - 9 * day), run(0.99, begin - day)], begin, true)).toEqual({
      median: 0.99,
      runs: 1,
      days: 7,
    })
  })

  it('is absent in the first run', () => {
    expect(withHistory(reportWith(0.9), { runs: [] }, 'main')).toEqual(reportWith(0.9))
  })
})
