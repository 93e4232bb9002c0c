import { BadInputError, type Ports, type ReportStatus, readReportFile } from '@kafka-dataops/core'
import { z } from 'zod'
import type { Part } from './message.ts'
import { partOfReport, partOfResult } from './parts.ts'
import type { SeverityRule } from './severity.ts'

/**
 * A part for every report that the patterns match. A report that cannot be read is a part too: that a result is missing
 * is exactly what must not go unseen.
 */
export async function readReports(
  patterns: readonly string[],
  table: readonly SeverityRule[],
  { files }: Pick<Ports, 'files'>,
): Promise<readonly Part[]> {
  const parts: Part[] = []
  const seen = new Set<string>()
  for (const pattern of patterns) {
    const found = await files.glob(pattern)
    if (found.length === 0) parts.push(missingReport(pattern, 'no report was written', table))
    for (const file of found.filter((name) => !seen.has(files.resolve(name)))) {
      seen.add(files.resolve(file))
      const part = await readReport(file, table, files)
      if (part !== 'no report') parts.push(part)
    }
  }
  return parts
}

async function readReport(
  file: string,
  table: readonly SeverityRule[],
  files: Ports['files'],
): Promise<Part | 'no report'> {
  const result = await readReportFile(file, { files })
  if (!result.ok) return missingReport(file, `it ${result.reason}`, table)
  // Of our own deliveries nobody wants to be told.
  return result.report.operation === 'notify' ? 'no report' : partOfReport(result.report, table)
}

function missingReport(name: string, reason: string, table: readonly SeverityRule[]): Part {
  return partOfResult(
    { operation: 'notify', name: `report ${name}`, status: 'error', verdict: 'not readable', summary: `${reason}.` },
    table,
  )
}

const needsSchema = z.record(
  z.string(),
  z.looseObject({
    result: z.enum(['success', 'failure', 'cancelled', 'skipped']),
    outputs: z.record(z.string(), z.unknown()).nullish(),
  }),
)

const statusOfJob = {
  success: { status: 'passed', verdict: 'succeeded' },
  failure: { status: 'failed', verdict: 'failed' },
  cancelled: { status: 'skipped', verdict: 'was cancelled' },
  skipped: { status: 'skipped', verdict: 'was skipped' },
} as const satisfies Readonly<Record<string, { status: ReportStatus; verdict: string }>>

/**
 * The jobs that a job waited for, from `toJSON(needs)`. Only a job's result and its output `summary` are taken: other
 * outputs are nobody's business.
 * @throws BadInputError when it is not that.
 */
export function readNeeds(text: string, table: readonly SeverityRule[]): readonly Part[] {
  const parsed = needsSchema.safeParse(jsonOf(text))
  if (!parsed.success) {
    throw new BadInputError({
      code: 'malformed-input',
      message: 'input needs has a malformed value: expected the JSON object of job names and results.',
      help: 'Write needs: ${{ toJSON(needs) }}, in a job that names the jobs it needs.',
    })
  }
  return Object.entries(parsed.data).map(([job, { result, outputs }]) => {
    const said = outputs?.summary
    const { status, verdict } = statusOfJob[result]
    const summary = typeof said === 'string' && said.trim() !== '' ? said.trim() : ''
    return partOfResult({ operation: job, name: `job ${job}`, status, verdict, summary }, table)
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
