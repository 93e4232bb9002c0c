import path from 'node:path'
import {
  counted,
  describeKpi,
  type Finding,
  type Kpi,
  type Report,
  type ReportBody,
  type Stage,
  type Subject,
} from '@kafka-dataops/core'

/** One part of a combined report: a report that was read, or what is known of a stage without one. */
export type Part =
  | {
      readonly name: string
      readonly report: Report
      readonly path: string
      /** How the stage ended, where its report says something better. */
      readonly contradiction?: { readonly reason: string; readonly finding: Finding }
    }
  | { readonly name: string; readonly stage: Stage; readonly findings?: readonly Finding[] }

/**
 * One Report of many: every check, finding, KPI and range of each, and the verdict of the worst. Of two plans the one
 * that was carried out counts.
 */
export function combinedReport(parts: readonly Part[]): ReportBody {
  const reports = withUniqueChecks(parts.flatMap((part) => ('report' in part ? [part.report] : [])))
  const silent = parts.flatMap((part) =>
    'report' in part ? (part.contradiction?.finding ?? []) : (part.findings ?? []),
  )
  const stages = distinctNames(parts).map(stageOf)
  const statistics = reports.flatMap((report) => report.statistics ?? [])
  const plan = reports.findLast(({ plan }) => plan !== undefined)?.plan
  const schemas = reports.find(({ schemas }) => schemas !== undefined)?.schemas
  const baseline = reports.find(({ baseline }) => baseline !== undefined)?.baseline
  return {
    status: worst(stages.map(({ status }) => status)),
    partial: reports.some(({ partial }) => partial),
    summary: summaryOf(stages),
    kpis: kpisOf(parts),
    checks: reports.flatMap(({ checks }) => checks),
    findings: distinct([...silent, ...reports.flatMap(({ findings }) => findings)]),
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
    artifacts: reports.flatMap(({ artifacts }) => artifacts),
    ...coverageOf(reports),
    ...(statistics.length === 0 ? {} : { statistics }),
    ...(plan === undefined ? {} : { plan }),
    ...(schemas === undefined ? {} : { schemas }),
    ...(baseline === undefined ? {} : { baseline }),
    stages,
    subject: subjectOf(reports),
  }
}

/** Several reports of one operation, as of several teams, are told apart by their files. */
function distinctNames(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    const isAlone = parts.filter(({ name }) => name === part.name).length === 1
    return isAlone || !('report' in part) ? part : { ...part, name: `${part.name} (${labelOf(part)})` }
  })
}

/** `orders` of orders-kafka-quality-check.json: the file's name without what the operation says already. */
function labelOf({ report, path: file }: Extract<Part, { readonly report: Report }>): string {
  const stem = path.basename(file, '.json')
  const own = stem.replace(report.operation, '').replace(/^[-_. ]+|[-_. ]+$/g, '')
  return own === '' ? stem : own
}

function stageOf(part: Part): Stage {
  if (!('report' in part)) return part.stage
  const { report, name, path: file, contradiction } = part
  const of = (severity: Finding['severity']): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  return {
    name,
    status: contradiction === undefined ? report.status : 'error',
    summary: contradiction?.reason ?? report.summary,
    ...(report.partial ? { partial: true } : {}),
    durationMs: report.durationMs,
    errors: of('error') + (contradiction === undefined ? 0 : 1),
    warnings: of('warning'),
    report: file,
  }
}

const gravity = ['error', 'failed', 'warned', 'passed', 'skipped'] as const

/** A stage that could not run weighs most; a pipeline of skipped stages only is skipped. */
function worst(statuses: readonly Stage['status'][]): ReportBody['status'] {
  return gravity.find((status) => statuses.includes(status)) ?? 'skipped'
}

function summaryOf(stages: readonly Stage[]): string {
  const named = (status: Stage['status']): readonly string[] =>
    stages.filter((stage) => stage.status === status).map(({ name }) => name)
  const ran = stages.filter(({ status }) => status !== 'skipped').length
  const sentences = [
    `${counted(ran, 'stage')} ran`,
    ...(
      [
        ['error', 'could not run'],
        ['failed', 'failed'],
        ['warned', 'warned'],
        ['skipped', 'did not run'],
      ] as const
    ).flatMap(([status, words]) => {
      const names = named(status)
      return names.length === 0 ? [] : [`${names.join(', ')} ${words}`]
    }),
  ]
  return `${sentences.join('; ')}.`
}

/** Several runs of one operation have the same KPIs: each says whose it is, by its topics or else its report. */
function kpisOf(parts: readonly Part[]): Kpi[] {
  const all = parts.flatMap((part) => ('report' in part ? part.report.kpis.map((kpi) => ({ kpi, part })) : []))
  return all.map(({ kpi, part }) => {
    const isAlone = all.filter(({ kpi: { id } }) => id === kpi.id).length === 1
    return isAlone ? kpi : { ...kpi, name: `${describeKpi(kpi).name} (${aboutOf(part)})` }
  })
}

function aboutOf(part: Extract<Part, { readonly report: Report }>): string {
  const topics = (part.report.subject.topics ?? []).map(({ topic }) => topic)
  return topics.length === 0 ? labelOf(part) : topics.join(', ')
}

/** Ids of checks are unique within a report; where two reports share one, the later gets its operation in front. */
function withUniqueChecks(reports: readonly Report[]): readonly Report[] {
  const seen = new Set<string>()
  return reports.map((report, index) => {
    const ids = new Map<string, string>()
    for (const { id } of report.checks) {
      const unique = seen.has(id) ? `${report.operation}#${index + 1}.${id}` : id
      seen.add(unique)
      ids.set(id, unique)
    }
    return {
      ...report,
      checks: report.checks.map((check) => ({ ...check, id: ids.get(check.id) ?? check.id })),
      findings: report.findings.map((finding) =>
        finding.check === undefined ? finding : { ...finding, check: ids.get(finding.check) ?? finding.check },
      ),
    }
  })
}

/** What two stages found alike is told once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
}

function coverageOf(reports: readonly Report[]): Pick<ReportBody, 'coverage'> {
  const coverages = reports.flatMap(({ coverage }) => coverage ?? [])
  if (coverages.length === 0) return {}
  const sum = (of: 'read' | 'available'): number => coverages.reduce((total, coverage) => total + coverage[of], 0)
  return { coverage: { read: sum('read'), available: sum('available') } }
}

function subjectOf(reports: readonly Report[]): Subject {
  const topics = reports.flatMap(({ subject }) => subject.topics ?? [])
  const schemaIds = [...new Set(reports.flatMap(({ subject }) => subject.schemaIds ?? []))]
  const files = [...new Set(reports.flatMap(({ subject }) => subject.files ?? []))]
  return {
    ...(topics.length === 0 ? {} : { topics }),
    ...(schemaIds.length === 0 ? {} : { schemaIds }),
    ...(files.length === 0 ? {} : { files }),
  }
}
