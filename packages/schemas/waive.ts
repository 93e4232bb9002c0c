import { BadInputError, type Files, type Finding, type PullRequestContext, reportSchema } from '@kafka-dataops/core'

/** Fingerprints of findings that are known, and where that is written. */
export interface Baseline {
  readonly file: string
  readonly fingerprints: ReadonlySet<string>
}

/**
 * A JSON report of an earlier run, or a text with one fingerprint a line and comments after `#`.
 * @throws BadInputError naming the line that is neither.
 */
export async function readBaseline(file: string, files: Files): Promise<Baseline> {
  const text = await files.readText(file)
  const shown = files.placePath(file)
  if (/^\uFEFF?\s*\{/.test(text)) return { file: shown, fingerprints: fingerprintsOfReport(text, shown) }
  const fingerprints = new Set<string>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const entry = line.replace(/#.*$/, '').trim()
    if (entry === '') continue
    if (!/^[0-9a-f]{32}$/.test(entry)) {
      throw new BadInputError({
        code: 'baseline-malformed',
        message: `"${entry.slice(0, 60)}" in the baseline is no fingerprint: expected 32 hex digits, or a JSON report as a whole.`,
        place: { file: shown, line: index + 1, column: 1 },
        help: 'Write the baseline with report: FILE in a run that accepts what is there, and name that file.',
      })
    }
    fingerprints.add(entry)
  }
  return { file: shown, fingerprints }
}

function fingerprintsOfReport(text: string, file: string): ReadonlySet<string> {
  try {
    const report = reportSchema.pick({ findings: true }).parse(JSON.parse(text.replace(/^\uFEFF/, '')))
    return new Set(report.findings.map((finding) => finding.fingerprint))
  } catch (cause) {
    throw new BadInputError(
      {
        code: 'baseline-malformed',
        message: 'The baseline begins like JSON, but is no report of this suite.',
        place: { file, line: 1, column: 1 },
        help: 'Write the baseline with report: FILE in a run that accepts what is there, and name that file.',
      },
      { cause },
    )
  }
}

export interface Waiver {
  readonly baseline: Baseline | undefined
  readonly breakLabel: string
  readonly pullRequest: PullRequestContext | undefined
}

/** Whether the pull request carries the label that approves its breaks. */
export function isApproved({ breakLabel, pullRequest }: Waiver): boolean {
  return pullRequest?.labels.some((label) => label.toLowerCase() === breakLabel.toLowerCase()) === true
}

/** Breaks that the label approves, and whatever the baseline knows, become warnings that say so. */
export function waive(findings: readonly Finding[], breaks: ReadonlySet<Finding>, waiver: Waiver): readonly Finding[] {
  const approved = isApproved(waiver)
  return findings.map((finding) => {
    if (finding.severity !== 'error') return finding
    if (approved && breaks.has(finding)) return softened(finding, `Approved by the label ${waiver.breakLabel}.`)
    const { baseline } = waiver
    return baseline?.fingerprints.has(finding.fingerprint) === true
      ? softened(finding, `Known in ${baseline.file}.`)
      : finding
  })
}

function softened(finding: Finding, why: string): Finding {
  return { ...finding, severity: 'warning', message: `${finding.message} ${why}` }
}
