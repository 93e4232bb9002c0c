import type { Report } from '../report.ts'
import { describeBaseline } from './describe-baseline.ts'
import { details, type MarkdownStyle, prose } from './markdown.ts'
import { counted, formatCount } from './quantity.ts'

/** The difference, which a reviewer reads first, and what got better. */
export function baselineBlocks(report: Report, limit: number, style: MarkdownStyle): readonly string[] {
  const { baseline } = report
  const sentence = describeBaseline(report)
  if (baseline === undefined || sentence === undefined) return []
  const sign = baseline.new > 0 ? '🆕' : '🟰'
  const { fixed } = baseline
  const more = fixed.length > limit ? [`- and ${formatCount(fixed.length - limit)} more in the JSON report`] : []
  const list = fixed.slice(0, limit).map(({ message }) => `- ${prose(message, style)}`)
  return [
    `**${sign} ${prose(sentence, style)}**`,
    ...(fixed.length === 0
      ? []
      : [details(`🎉 ${counted(fixed.length, 'failure')} gone`, [...list, ...more].join('\n'))]),
  ]
}
