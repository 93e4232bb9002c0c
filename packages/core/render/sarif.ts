import type { Evidence, Report } from '../report.ts'
import type { Severity } from '../severity.ts'
import { formatRecord, type Issue, issuesOf } from './describe.ts'
import { encodePath, visible } from './escape.ts'
import { stableJson } from './json.ts'

/**
 * SARIF 2.1.0 (OASIS, with errata 01) for code scanning: a rule per rule id, a result per finding or failed check. A
 * result's line is the finding's, else the line that declares the check; the record stands as a logical location.
 */
export function renderSarif(report: Report): string {
  const issues = issuesOf(report)
  const rules = [...new Map(issues.map((issue) => [issue.rule, issue])).values()]
  const indexOfRule = new Map(rules.map((issue, index) => [issue.rule, index]))
  const occurrences = new Map<string, number>()
  const results = issues.map((issue) => {
    const occurrence = (occurrences.get(issue.fingerprint) ?? 0) + 1
    occurrences.set(issue.fingerprint, occurrence)
    return resultOf(issue, indexOfRule.get(issue.rule) ?? 0, occurrence)
  })
  return stableJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'kafka-dataops', semanticVersion: report.toolVersion, rules: rules.map(ruleOf) },
        },
        // The category of code scanning: runs of several operations do not replace each other's results.
        automationDetails: { id: `kafka-dataops/${report.operation}/` },
        invocations: [invocationOf(report)],
        columnKind: 'utf16CodeUnits',
        results,
        properties: {
          operation: report.operation,
          status: report.status,
          partial: report.partial,
          summary: report.summary,
          kpis: report.kpis,
          ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
          subject: report.subject,
        },
      },
    ],
  })
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

function ruleOf(issue: Issue): object {
  return {
    id: issue.rule,
    shortDescription: { text: sentence(issue.check?.kind ?? issue.rule) },
    defaultConfiguration: { level: levels[issue.severity] },
    ...(issue.help === undefined ? {} : { help: { text: messageText(issue.help) } }),
    properties: {
      tags: ['kafka', ...(issue.check === undefined ? [] : [issue.check.dimension])],
      'problem.severity': issue.severity === 'info' ? 'recommendation' : issue.severity,
    },
  }
}

function sentence(id: string): string {
  const words = visible(id).replace(/[-_]+/g, ' ').trim()
  return words === '' ? 'Finding' : words.charAt(0).toUpperCase() + words.slice(1)
}

function resultOf(issue: Issue, ruleIndex: number, occurrence: number): object {
  const record = issue.record === undefined ? '' : formatRecord(issue.record)
  const place = physicalLocation(issue)
  const logical =
    record === ''
      ? undefined
      : [{ fullyQualifiedName: record, kind: 'record', ...(issue.record?.path ? { name: issue.record.path } : {}) }]
  const hasLocation = place !== undefined || logical !== undefined
  return {
    ruleId: issue.rule,
    ruleIndex,
    level: levels[issue.severity],
    ...(issue.baseline === undefined ? {} : { baselineState: issue.baseline === 'new' ? 'new' : 'unchanged' }),
    message: { text: messageText([issue.message, issue.help].filter((part) => part !== undefined).join('\n')) },
    ...(hasLocation
      ? {
          locations: [
            {
              ...(place === undefined ? {} : { physicalLocation: place }),
              ...(logical === undefined ? {} : { logicalLocations: logical }),
            },
          ],
        }
      : {}),
    // GitHub matches results by primaryLocationLineHash only, and counts equal ones as hash:1, hash:2.
    partialFingerprints: {
      primaryLocationLineHash: `${issue.fingerprint}:${occurrence}`,
      'kafkaDataops/v1': issue.fingerprint,
    },
    ...(issue.check === undefined
      ? {}
      : {
          properties: {
            check: issue.check.id,
            dimension: issue.check.dimension,
            evaluated: issue.check.evaluated,
            failed: issue.check.failed,
            rate: issue.check.rate,
            examples: issue.check.examples.map(exampleOf),
          },
        }),
  }
}

function physicalLocation({ place }: Issue): object | undefined {
  if (place === undefined) return undefined
  const { file, line, column, endLine, endColumn } = place
  return {
    artifactLocation: { uri: encodePath(file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  }
}

function exampleOf({ record, value, message }: Evidence): object {
  return {
    ...(record === undefined ? {} : { record: formatRecord(record), path: record.path }),
    ...(value === undefined ? {} : { value }),
    message,
  }
}

/** Square brackets that would make a link (section 3.11.6) are escaped; what cannot be seen is spelled out. */
function messageText(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/\[([^\]]*)\](?=\()/g, '\\[$1\\]')
}

function invocationOf(report: Report): object {
  const started = new Date(report.startedAt)
  const times = Number.isNaN(started.getTime())
    ? {}
    : {
        startTimeUtc: started.toISOString(),
        endTimeUtc: new Date(started.getTime() + report.durationMs).toISOString(),
      }
  const notes = report.notes.map((note) => ({ level: 'note', message: { text: messageText(note) } }))
  return {
    executionSuccessful: report.status !== 'error' && !report.partial,
    ...times,
    ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
  }
}
