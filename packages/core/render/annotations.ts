import type { Place } from '../place.ts'
import type { Report } from '../report.ts'
import type { Severity } from '../severity.ts'
import { silentStageRule } from '../stages.ts'
import { formatRecord, type Issue, issuesOf } from './describe.ts'
import { commandData, commandProperty, visible } from './escape.ts'
import { truncate } from './fit.ts'
import { counted } from './quantity.ts'
import { titleOf } from './stages.ts'

/** A message on a line of a file, as GitHub shows it in a pull request. Columns are 1-based, both ends inclusive. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}
export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface AnnotationLimits {
  /** GitHub keeps 10 error, 10 warning and 10 notice annotations of a step and drops the rest without a word. */
  readonly limitErrors?: number
  readonly limitWarnings?: number
  /** One notice is left free to say how many findings are missing. */
  readonly limitNotices?: number
  /** Of all kinds together, the notice that counts the missing ones included: the job's budget. */
  readonly limit?: number
}

const levels: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', warning: 'warning', info: 'notice' }
const titleLimit = 200
const messageLimit = 4_000

/** The annotations of a report, the most severe first, and a notice that counts those that found no room. */
export function annotationsOf(report: Report, limits: AnnotationLimits = {}): readonly Annotation[] {
  const room: Record<AnnotationLevel, number> = {
    error: limits.limitErrors ?? 10,
    warning: limits.limitWarnings ?? 10,
    notice: limits.limitNotices ?? 9,
  }
  const shown: Annotation[] = []
  let hidden = 0
  const issues = ownIssues(report)
  const limit = limits.limit ?? Number.POSITIVE_INFINITY
  // When not everything fits, the last place is for the notice that says so.
  const places = issues.length > limit ? limit - 1 : limit
  for (const issue of issues) {
    const level = levels[issue.severity]
    if (room[level] > 0 && shown.length < places) {
      room[level] -= 1
      shown.push(annotationOf(issue, level))
    } else {
      hidden += 1
    }
  }
  if (hidden > 0 && limit > 0) {
    shown.push({
      level: 'notice',
      title: visible(titleOf(report)),
      message: `${counted(hidden, 'more finding')} in the summary of this job`,
    })
  }
  return shown
}

/** The stages of a combined report have annotated their own findings; only of one without a report nobody has told. */
function ownIssues(report: Report): readonly Issue[] {
  const issues = issuesOf(report)
  return report.stages === undefined ? issues : issues.filter(({ rule }) => rule === silentStageRule)
}

function annotationOf(issue: Issue, level: AnnotationLevel): Annotation {
  const record = issue.record === undefined ? '' : formatRecord(issue.record)
  const lines = [
    issue.message,
    record === ''
      ? undefined
      : `First record: ${record}${issue.record?.path === undefined ? '' : ` at ${issue.record.path}`}`,
    issue.help,
  ].filter((line) => line !== undefined)
  return {
    level,
    title: truncate(visible(issue.check?.name ?? issue.rule), titleLimit),
    message: truncate(lines.map(visible).join('\n'), messageLimit),
    ...(issue.place === undefined ? {} : annotatedRange(issue.place)),
  }
}

/** GitHub's ranges are inclusive, and have columns only within one line. */
function annotatedRange(place: Place): Pick<Annotation, 'file' | 'line' | 'endLine' | 'column' | 'endColumn'> {
  const { file, line, column, endLine = line, endColumn } = place
  const lastLine = endLine > line && endColumn === 1 ? endLine - 1 : endLine
  if (lastLine !== line) return { file, line, endLine: lastLine }
  if (endLine > line || endColumn === undefined) return { file, line, column }
  return { file, line, endLine: line, column, endColumn: Math.max(column, endColumn - 1) }
}

const commandPropertyNames = {
  file: 'file',
  line: 'line',
  endLine: 'endLine',
  column: 'col',
  endColumn: 'endColumn',
  title: 'title',
} as const

/** The workflow command that makes the annotation: `::error file=a.avsc,line=3,title=...::message`, escaped. */
export function workflowCommand(annotation: Annotation): string {
  const { level, message, ...properties } = annotation
  const list = Object.entries(commandPropertyNames).flatMap(([name, written]) => {
    const value = properties[name as keyof typeof commandPropertyNames]
    return value === undefined ? [] : [`${written}=${commandProperty(String(value))}`]
  })
  return `::${level} ${list.join(',')}::${commandData(message)}`
}
