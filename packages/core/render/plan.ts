import { formatDuration } from '../duration.ts'
import { formatPlace } from '../place.ts'
import { type Plan, type PlanChange, type PlanField, type PlanTarget, planActions } from '../plan.ts'
import { visible } from './escape.ts'
import { truncate } from './fit.ts'
import { wrap } from './layout.ts'
import { code, details, type MarkdownStyle, placeText, prose, table } from './markdown.ts'
import { counted, formatBytes } from './quantity.ts'
import type { Tone } from './verdict.ts'

/** A plan as people read it: what happens to which resource, field by field, how risky it is and whether it can be undone. */

interface ActionMark {
  readonly sign: string
  readonly emoji: string
  readonly will: string
  readonly did: string
  readonly tone: Tone
}

export const marks: Readonly<Record<PlanChange['action'], ActionMark>> = {
  create: { sign: '+', emoji: '➕', will: 'will be created', did: 'created', tone: 'good' },
  update: { sign: '~', emoji: '✏️', will: 'will be changed', did: 'changed', tone: 'attention' },
  delete: { sign: '-', emoji: '➖', will: 'will be deleted', did: 'deleted', tone: 'bad' },
  replace: { sign: '±', emoji: '♻️', will: 'will be replaced', did: 'replaced', tone: 'bad' },
  none: { sign: '=', emoji: '🟰', will: 'stays as it is', did: 'stayed as it was', tone: 'neutral' },
}

/** How a change reads: what will happen, or what became of it. */
export function headline({ action, outcome }: PlanChange): string {
  const { will, did } = marks[action]
  switch (outcome?.status) {
    case undefined:
      return will
    case 'applied':
      return did
    case 'failed':
      return `could not be ${did}`
    case 'undone':
      return `${did} and set back`
    case 'kept':
      return `${did}, and not set back`
    case 'not-reached':
      return 'was not reached'
  }
}

/** `2 to create, 1 to change, 3 unchanged`. */
export function describeActions({ counts }: Plan): string {
  const words = {
    create: 'to create',
    update: 'to change',
    delete: 'to delete',
    replace: 'to replace',
    none: 'unchanged',
  }
  const parts = planActions.filter((action) => counts[action] > 0).map((action) => `${counts[action]} ${words[action]}`)
  return parts.length === 0 ? 'nothing is declared' : parts.join(', ')
}

export function describeTarget({ service, address, clusterId, version }: PlanTarget): string {
  const names = { kafka: 'Kafka', connect: 'Kafka Connect', registry: 'schema registry' } as const
  const facts = [clusterId === undefined ? '' : `cluster ${clusterId}`, version ?? ''].filter((fact) => fact !== '')
  return `${names[service]} ${address}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** Where a change comes in the order of execution; empty where all may run at the same time. */
export function describeStep({ step, action }: PlanChange, plan: Plan): string {
  const steps = new Set(plan.changes.filter((change) => change.action !== 'none').map((change) => change.step))
  if (action === 'none' || steps.size < 2) return ''
  const order = [...steps].toSorted((left, right) => left - right)
  return `step ${order.indexOf(step) + 1} of ${order.length}`
}

const hidden = '(secret)'
export const isShown = ({ action, notes }: PlanChange): boolean => action !== 'none' || notes.length > 0

/** Texts of a field's two sides; null where there is none. */
export function sides({ before, after, sensitive }: PlanField, action: PlanChange['action']) {
  if (!sensitive) return { before, after }
  return {
    before: action === 'create' ? null : (before ?? hidden),
    after: action === 'delete' ? null : (after ?? hidden),
  }
}

/** ` (7d)` behind a number of milliseconds, ` (1 GB)` behind one of bytes: nobody reads them otherwise. */
export function meaningOf(path: string, value: string | null): string {
  if (value === null || !/^-?\d{1,16}$/.test(value)) return ''
  const number = Number(value)
  const unit = /(^|\.)(ms|bytes)$/.exec(path)?.[2]
  if (unit === undefined) return ''
  if (number === -1 && /retention/.test(path)) return ' (no limit)'
  if (number < 1_000) return ''
  return ` (${unit === 'ms' ? formatDuration(number) : formatBytes(number)})`
}

export interface PlanPage {
  readonly paint: (style: 'bold' | 'dim' | 'place' | Tone, text: string) => string
  readonly width: number
}

/** Changes that a terminal shows in one go. */
const shownChanges = 100
const shownFields = 40

/** The plan as lines for a terminal, in the form that Terraform made known. */
export function planLines(plan: Plan, page: PlanPage): readonly string[] {
  const { paint } = page
  const shown = plan.changes.filter(isShown)
  return [
    `${paint('bold', 'Plan')}: ${describeActions(plan)}`,
    ...(plan.environment === undefined
      ? []
      : [paint('dim', `  environment ${visible(truncate(plan.environment, 100))}`)]),
    ...plan.targets.map((target) => paint('dim', `  ${visible(truncate(describeTarget(target), 200))}`)),
    ...shown.slice(0, shownChanges).flatMap((change) => changeLines(change, describeStep(change, plan), page)),
    ...(shown.length > shownChanges
      ? [paint('dim', `  ${counted(shown.length - shownChanges, 'more change')} in the JSON report`)]
      : []),
  ]
}

function changeLines(change: PlanChange, step: string, { paint, width }: PlanPage): readonly string[] {
  const mark = marks[change.action]
  const place = change.place === undefined ? '' : `  ${paint('place', visible(formatPlace(change.place)))}`
  const sentence = (sign: string, tone: Tone, text: string): readonly string[] =>
    wrap(visible(truncate(text, 1_000)), width - 6).map((line, index) =>
      index === 0 ? `    ${paint(tone, sign)} ${line}` : `      ${line}`,
    )
  const { risk, reversibility, outcome } = change
  const longest = Math.min(longestAligned, Math.max(0, ...change.fields.map(({ path }) => path.length)))
  const risky = risk.level === 'high' || risk.level === 'medium'
  return [
    `  ${paint(mark.tone, mark.sign)} ${paint('bold', visible(truncate(change.id, 160)))} ${headline(change)}${place}${step === '' ? '' : `  ${paint('dim', step)}`}`,
    ...change.fields
      .slice(0, shownFields)
      .flatMap((field) => fieldLines(field, change.action, longest, { paint, width })),
    ...(change.fields.length > shownFields
      ? [paint('dim', `      ${counted(change.fields.length - shownFields, 'more field')} in the JSON report`)]
      : []),
    ...(risky
      ? risk.reasons.flatMap((reason, index) => {
          // The level is that of the worst, which comes first.
          const text = index === 0 ? `${risk.level} risk: ${reason}` : reason
          return sentence('!', risk.level === 'high' ? 'bad' : 'attention', text)
        })
      : []),
    ...(change.action !== 'none' && reversibility.reason !== undefined
      ? sentence(
          '↩',
          'neutral',
          `${reversibility.level === 'none' ? 'cannot be undone' : 'can be undone in part'}: ${reversibility.reason}`,
        )
      : []),
    ...change.notes.flatMap((note) => sentence('·', 'neutral', note)),
    ...(outcome?.reason === undefined ? [] : sentence('✗', 'bad', outcome.reason)),
  ]
}

/** Longer names of fields do not push the values of the others aside. */
const longestAligned = 40

function fieldLines(
  field: PlanField,
  action: PlanChange['action'],
  longest: number,
  { paint, width }: PlanPage,
): readonly string[] {
  const path = field.path.padEnd(longest)
  const { before, after } = sides(field, action)
  const quote = (text: string): string =>
    text === hidden ? text : `${JSON.stringify(truncate(text, 300))}${meaningOf(field.path, text)}`
  const text =
    before === null
      ? `${path} = ${quote(after ?? '')}`
      : after === null
        ? `${path} = ${quote(before)}${action === 'delete' ? '' : ' -> (default)'}`
        : `${path} = ${quote(before)} -> ${quote(after)}`
  const sign = before === null ? '+' : after === null ? '-' : '~'
  const tone = before === null ? 'good' : after === null ? 'bad' : 'attention'
  return wrap(visible(text), width - 8).map((line, index) =>
    index === 0 ? `      ${paint(tone, sign)} ${line}` : `          ${line}`,
  )
}

/** The plan as markdown: a table of what changes, and each change's fields behind a click. `limit` bounds the changes. */
export function planBlocks(plan: Plan, limit: number, style: MarkdownStyle): readonly string[] {
  const shown = plan.changes.filter(isShown)
  const taken = shown.slice(0, limit)
  return [
    `### Plan: ${describeActions(plan)}`,
    ...(plan.targets.length === 0
      ? []
      : [
          [...environmentOf(plan), ...plan.targets.map(describeTarget)]
            .map((line) => `- ${prose(line, style)}`)
            .join('\n'),
        ]),
    ...(taken.length === 0
      ? []
      : [changesTable(taken, plan, style), ...taken.map((change) => changeDetails(change, style))]),
  ]
}

/** How many of the plan's changes `planBlocks` leaves out. */
export function hiddenChanges(plan: Plan, limit: number): number {
  return Math.max(0, plan.changes.filter(isShown).length - limit)
}

const riskSigns = { none: '', low: 'low', medium: '⚠️ medium', high: '🛑 high' } as const
const undoWords = { full: 'yes', partial: 'in part', none: 'no' } as const

export function environmentOf({ environment }: Plan): readonly string[] {
  return environment === undefined ? [] : [`environment ${environment}`]
}

function changesTable(changes: readonly PlanChange[], plan: Plan, style: MarkdownStyle): string {
  return table<PlanChange>(
    [
      { title: 'Resource', cell: (change) => `${marks[change.action].emoji} ${code(change.id, style)}` },
      { title: 'What', cell: headline },
      { title: 'Risk', cell: ({ risk }) => riskSigns[risk.level] },
      { title: 'Undo', cell: ({ action, reversibility }) => (action === 'none' ? '' : undoWords[reversibility.level]) },
      { title: 'Order', cell: (change) => describeStep(change, plan) },
      { title: 'Where', cell: ({ place }) => placeText(place, style) },
    ],
    changes,
  )
}

function changeDetails(change: PlanChange, style: MarkdownStyle): string {
  const { risk, reversibility, outcome, action } = change
  const side = (path: string, text: string | null): string =>
    text === null ? '' : `${code(text, style)}${meaningOf(path, text)}`
  const sentences = [
    ...(outcome?.reason === undefined ? [] : [outcome.reason]),
    ...(risk.level === 'none' || risk.level === 'low'
      ? []
      : risk.reasons.map((reason, index) => (index === 0 ? `${risk.level} risk: ${reason}` : reason))),
    ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
    ...change.notes,
  ]
  const fields =
    change.fields.length === 0
      ? ''
      : table<PlanField>(
          [
            { title: 'Field', cell: ({ path }) => code(path, style) },
            { title: 'Before', cell: (field) => side(field.path, sides(field, action).before) },
            { title: 'After', cell: (field) => side(field.path, sides(field, action).after) },
          ],
          change.fields,
        )
  const body = [fields, sentences.map((sentence) => `- ${prose(sentence, style)}`).join('\n')]
  const title = `${marks[action].emoji} ${prose(change.id, style)} ${headline(change)}`
  return details(title, body.filter((block) => block !== '').join('\n\n'))
}
