import { formatPlace } from '../place.ts'
import type { Check, Evidence, Finding, Report } from '../report.ts'
import { describeOutcome, findingsByCheck, formatRecord, formatWhere } from './describe.ts'
import { entity, escapeXml, withoutCommands } from './escape.ts'
import { describeKpi } from './quantity.ts'

/**
 * JUnit XML as test reporters read it: one suite, a test case per check and per finding without a check. Severity error
 * fails a case; warnings and infos pass with their text as output, since a run that passed with warnings is no failed
 * test. A failed or erroneous report always has a failed or erroneous case.
 */
export function renderJunit(report: Report): string {
  const findings = findingsByCheck(report)
  const cases = [
    ...report.checks.map((check) => checkCase(check, findings.of(check), report)),
    ...findings.others.map((finding) => findingCase(finding, report)),
  ]
  const verdict = report.status === 'failed' || report.status === 'error' || report.status === 'skipped'
  const outcome = report.status === 'failed' ? 'failure' : report.status === 'skipped' ? 'skipped' : 'error'
  const spoken = cases.some((item) => item.outcome === outcome || (outcome === 'failure' && item.outcome === 'error'))
  if (verdict && !spoken) cases.push(verdictCase(report, outcome))
  const of = (wanted: Outcome): string => String(cases.filter((item) => item.outcome === wanted).length)
  const counts = { tests: String(cases.length), failures: of('failure'), errors: of('error'), skipped: of('skipped') }
  const time = (report.durationMs / 1_000).toFixed(3)
  const suite = element('testsuite', { name: report.operation, timestamp: report.startedAt, time, ...counts }, [
    properties(report),
    ...cases.map((item) => item.xml),
  ])
  const suites = element('testsuites', { name: 'kafka-dataops', time, ...counts }, [suite])
  return withoutCommands(`<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`, entity)
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

interface Case {
  readonly outcome: Outcome
  readonly xml: string
}

function checkCase(check: Check, findings: readonly Finding[], report: Report): Case {
  const body = [
    ...describeOutcome(check),
    ...findings.map((finding) => finding.message),
    ...check.causes.map(
      ({ cause, count, first, last }) =>
        `${cause}: ${count}${first === undefined ? '' : `, first ${formatWhere(first)}`}${last === undefined ? '' : `, last ${formatWhere(last)}`}`,
    ),
    ...check.examples.map(evidenceLine),
    ...findings.flatMap(({ help }) => (help === undefined ? [] : [help])),
  ]
  const message = check.reason ?? findings[0]?.message ?? describeOutcome(check).join('. ')
  return testCase(
    {
      name: check.name,
      classname: [report.operation, check.target.topic ?? check.target.file].filter(Boolean).join('.'),
      place: check.place,
    },
    checkOutcome(check),
    { type: `${check.kind} ${check.severity}`, message, body },
  )
}

function checkOutcome(check: Check): Outcome {
  if (check.status === 'failed') return check.severity === 'error' ? 'failure' : 'passed'
  return check.status
}

function findingCase(finding: Finding, report: Report): Case {
  const record = finding.record === undefined ? '' : formatRecord(finding.record)
  const where = finding.place === undefined ? record : formatPlace(finding.place)
  const body = [
    finding.message,
    ...[finding.first, finding.last].flatMap((item) => (item === undefined ? [] : [evidenceLine(item)])),
    ...(finding.help === undefined ? [] : [finding.help]),
  ]
  return testCase(
    { name: [finding.rule, where].filter(Boolean).join(' '), classname: report.operation, place: finding.place },
    finding.severity !== 'error' ? 'passed' : report.status === 'error' ? 'error' : 'failure',
    { type: `${finding.rule} ${finding.severity}`, message: finding.message, body },
  )
}

function verdictCase(report: Report, outcome: Outcome): Case {
  const { operation, status, summary } = report
  return testCase({ name: 'verdict', classname: operation, place: undefined }, outcome, {
    type: status,
    message: summary,
    body: [summary],
  })
}

interface CaseText {
  readonly type: string
  readonly message: string
  readonly body: readonly string[]
}

function testCase(
  { name, classname, place }: { name: string; classname: string; place: Finding['place'] },
  outcome: Outcome,
  { type, message, body }: CaseText,
): Case {
  const attributes = {
    name,
    classname,
    time: '0',
    ...(place === undefined ? {} : { file: place.file, line: String(place.line) }),
  }
  return { outcome, xml: element('testcase', attributes, outcomeElements(outcome, { type, message, body })) }
}

function outcomeElements(outcome: Outcome, { type, message, body }: CaseText): readonly string[] {
  if (outcome === 'skipped') return [element('skipped', { message }, [])]
  if (outcome === 'passed') return [element('system-out', {}, [textLines(body)])]
  return [element(outcome, { type, message }, [textLines(body)])]
}

function properties(report: Report): string {
  const kpis = report.kpis.map((kpi) => ({ name: kpi.id, value: describeKpi(kpi).value }))
  const entries = [
    { name: 'status', value: report.status },
    { name: 'partial', value: String(report.partial) },
    { name: 'summary', value: report.summary },
    ...kpis,
  ]
  return element(
    'properties',
    {},
    entries.map((entry) => element('property', entry, [])),
  )
}

function evidenceLine(evidence: Evidence): string {
  const { record, key, value, message } = evidence
  const facts = [
    formatWhere(evidence),
    record?.timestamp,
    key === undefined ? undefined : `key ${key}`,
    record?.path,
    value === undefined ? undefined : `value ${value}`,
  ]
  const known = facts.filter((fact) => fact !== undefined && fact !== '')
  return known.length === 0 ? message : `${known.join(' ')}: ${message}`
}

function textLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map(escapeXml)
    .join('\n')
}

/** `children` are finished XML: elements get a line each, a single text stays inside its tags. */
function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const tag = `<${name}${written.join('')}`
  const [only = ''] = children
  if (children.length === 0) return `${tag}/>`
  if (children.length === 1 && !only.startsWith('<')) return `${tag}>${only}</${name}>`
  return `${tag}>\n${children.join('\n')}\n</${name}>`
}
