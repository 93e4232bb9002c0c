import { formatDuration } from '../duration.ts'
import type { Report } from '../report.ts'
import type { Stage } from '../stages.ts'
import { type Markup, markup, nothing } from './html-markup.ts'
import { alignColumns } from './layout.ts'
import { type MarkdownStyle, prose, table } from './markdown.ts'
import { formatCount } from './quantity.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** The stages of a combined report, for every rendering. */

const combinedName = 'Kafka pipeline'

/** What a page is about: the operation, or the pipeline that several operations make up. */
export function titleOf(report: Pick<Report, 'operation' | 'stages'>): string {
  const { stages, operation } = report
  if (stages === undefined) return operation
  const isToRun = stages.every(({ status }) => status === 'pending' || status === 'skipped')
  return isToRun && stages.some(({ status }) => status === 'pending') ? operation : combinedName
}

function stageVerdict({ status, partial = false }: Stage): Verdict {
  if (status === 'pending') return { word: 'to run', tone: 'neutral', sign: '-', emoji: '⏳' }
  return verdictOf({ status, partial })
}

function number(value: number | undefined): string {
  return value === undefined || value === 0 ? '' : formatCount(value)
}

function duration({ durationMs }: Stage): string {
  return durationMs === undefined ? '' : formatDuration(durationMs)
}

/** One row a stage: how it ended, and its one line. */
export function stageBlocks({ stages = [] }: Report, style: MarkdownStyle): readonly string[] {
  if (stages.length === 0) return []
  return [
    table<Stage>(
      [
        { title: 'Stage', cell: (stage) => `${stageVerdict(stage).emoji} ${prose(stage.name, style)}` },
        { title: 'Result', cell: (stage) => stageVerdict(stage).word },
        { title: 'Errors', align: 'right', cell: ({ errors }) => number(errors) },
        { title: 'Warnings', align: 'right', cell: ({ warnings }) => number(warnings) },
        { title: 'Took', align: 'right', cell: duration },
        { title: 'In one line', cell: (stage) => prose(stage.summary, style) },
      ],
      stages,
    ),
  ]
}

/** Plain text lines; `label` makes one short text of data safe to show. */
export function stageLines({ stages = [] }: Report, width: number, label: (text: string) => string): readonly string[] {
  const rows = stages.map((stage) => {
    const verdict = stageVerdict(stage)
    return [verdict.sign, label(stage.name), verdict.word, duration(stage), label(stage.summary)]
  })
  const columns = [
    { align: 'left' },
    { align: 'left' },
    { align: 'left' },
    { align: 'right' },
    { align: 'left', flexible: true },
  ] as const
  return alignColumns(rows, columns, width - 2).map((cells) => `  ${cells.filter((cell) => cell !== '').join('  ')}`)
}

export function stageSection({ stages = [] }: Report, text: (value: string) => string): Markup {
  if (stages.length === 0) return nothing
  const rows = stages.map((stage) => {
    const verdict = stageVerdict(stage)
    return markup`<tr><th scope="row">${text(stage.name)}</th><td><span class="badge ${verdict.tone}">${verdict.sign} ${verdict.word}</span></td><td class="number">${number(stage.errors)}</td><td class="number">${number(stage.warnings)}</td><td class="number">${duration(stage)}</td><td>${text(stage.summary)}</td></tr>\n`
  })
  return markup`<section><h2>Stages</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Took</th><th scope="col">In one line</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`
}
