import { BadInputError } from './errors.ts'
import type { Ports } from './ports.ts'
import { type Report, reportSchema } from './report.ts'

/** More bytes than a report of ours ever has: something else is not read into memory. */
const mostReportBytes = 50_000_000

export type ReportFile =
  | { readonly ok: true; readonly report: Report }
  /** `reason` goes on from "the report ...", as `is no JSON`. */
  | { readonly ok: false; readonly reason: string }

/** Reads the JSON report of an earlier step. Never throws: that a result cannot be read is something to tell. */
export async function readReportFile(file: string, { files }: Pick<Ports, 'files'>): Promise<ReportFile> {
  let data: unknown
  try {
    const bytes = await files.readBytes(file)
    if (bytes.length > mostReportBytes) return { ok: false, reason: 'is too large to be a report' }
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return {
      ok: false,
      reason:
        error instanceof BadInputError ? `could not be read: ${error.message}` : 'could not be read: it is no JSON',
    }
  }
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return { ok: true, report: parsed.data }
  const isNewer = data !== null && typeof data === 'object' && 'reportVersion' in data && Number(data.reportVersion) > 1
  return { ok: false, reason: isNewer ? 'is of a newer version' : 'is no report of this suite' }
}
