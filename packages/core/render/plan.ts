import { formatPlace } from '../place.ts'
import { type Plan, type PlanChange, type PlanField, type PlanTarget, planActions } from '../plan.ts'
import { visible } from './escape.ts'
import { truncate } from './fit.ts'
import { wrap } from './layout.ts'
import { code, details, type MarkdownStyle, placeText, prose, table } from './markdown.ts'
import { counted } from './quantity.ts'
import type { Tone } from './verdict.ts'

/** A plan as people read it: what happens to which resource, field by field, how risky it is and whether it can be undone. */

interface ActionMark {
  readonly sign: string
  readonly emoji: string
  readonly will: string
  readonly did: string
  readonly tone: Tone
}

const marks: Readonly<Record<PlanChange['action'], ActionMark>> = {
  create: { sign: '+', emoji: '➕', will: 'will be created', did: 'created', tone: 'good' },
  update: { sign: '~', emoji: '✏️', will: 'will be changed', did: 'changed', tone: 'attention' },
  delete: { sign: '-', emoji: '➖', will: 'will be deleted', did: 'deleted', tone: 'bad' },
  replace: { sign: '±', emoji: '♻️', will: 'will be replaced', did: 'replaced', tone: 'bad' },
  none: { sign: '=', emoji: '🟰', will: 'stays as it is', did: 'stayed as it was', tone: 'neutral' },
}

/** How a change reads: what will happen, or what became of it. */
function headline({ action, outcome }: PlanChange): string {
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
function describeActions({ counts }: Plan): string {
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

function describeTarget({ service, address, clusterId, version }: PlanTarget): string {
  const names = { kafka: 'Kafka', connect: 'Kafka Connect', registry: 'schema registry' } as const
  const facts = [clusterId === undefined ? '' : `cluster ${clusterId}`, version ?? ''].filter((fact) => fact !== '')
  return `${names[service]} ${address}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

const hidden = '(secret)'
const isShown = ({ action, notes }: PlanChange): boolean => action !== 'none' || notes.length > 0

/** Texts of a field's two sides; null where there is none. */
function sides({ before, after, sensitive }: PlanField, action: PlanChange['action']) {
  if (!sensitive) return { before, after }
  return {
    before: action === 'create' ? null : (before ?? hidden),
    after: action === 'delete' ? null : (after ?? hidden),
  }
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
    ...plan.targets.map((target) => paint('dim', `  ${visible(truncate(describeTarget(target), 200))}`)),
    ...shown.slice(0, shownChanges).flatMap((change) => changeLines(change, page)),
    ...(shown.length > shownChanges
      ? [paint('dim', `  ${counted(shown.length - shownChanges, 'more change')} in the JSON report`)]
      : []),
  ]
}

function changeLines(change: PlanChange, { paint, width }: PlanPage): readonly string[] {
  const mark = marks[change.action]
  const place = change.place === undefined ? '' : `  ${paint('place', visible(formatPlace(change.place)))}`
  const sentence = (sign: string, tone: Tone, text: string): readonly string[] =>
    wrap(visible(truncate(text, 1_000)), width - 6).map((line, index) =>
      index === 0 ? `    ${paint(tone, sign)} ${line}` : `      ${line}`,
    )
  const { risk, reversibility, outcome } = change
  const risky = risk.level === 'high' || risk.level === 'medium'
  return [
    `  ${paint(mark.tone, mark.sign)} ${paint('bold', visible(truncate(change.id, 160)))} ${headline(change)}${place}`,
    ...change.fields.slice(0, shownFields).flatMap((field) => fieldLines(field, change.action, { paint, width })),
    ...(change.fields.length > shownFields
      ? [paint('dim', `      ${counted(change.fields.length - shownFields, 'more field')} in the JSON report`)]
      : []),
    ...(risky
      ? risk.reasons.flatMap((reason) =>
          sentence('!', risk.level === 'high' ? 'bad' : 'attention', `${risk.level} risk: ${reason}`),
        )
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

function fieldLines(field: PlanField, action: PlanChange['action'], { paint, width }: PlanPage): readonly string[] {
  const { before, after } = sides(field, action)
  const quote = (text: string): string => (text === hidden ? text : JSON.stringify(truncate(text, 300)))
  const text =
    before === null
      ? `${field.path} = ${quote(after ?? '')}`
      : after === null
        ? `${field.path} = ${quote(before)}${action === 'delete' ? '' : ' -> (default)'}`
        : `${field.path} = ${quote(before)} -> ${quote(after)}`
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
      : [plan.targets.map((target) => `- ${prose(describeTarget(target), style)}`).join('\n')]),
    ...(taken.length === 0 ? [] : [changesTable(taken, style), ...taken.map((change) => changeDetails(change, style))]),
  ]
}

/** How many of the plan's changes `planBlocks` leaves out. */
export function hiddenChanges(plan: Plan, limit: number): number {
  return Math.max(0, plan.changes.filter(isShown).length - limit)
}

const riskSigns = { none: '', low: 'low', medium: '⚠️ medium', high: '🛑 high' } as const
const undoWords = { full: 'yes', partial: 'in part', none: 'no' } as const

function changesTable(changes: readonly PlanChange[], style: MarkdownStyle): string {
  return table<PlanChange>(
    [
      { title: 'Resource', cell: (change) => `${marks[change.action].emoji} ${code(change.id, style)}` },
      { title: 'What', cell: headline },
      { title: 'Risk', cell: ({ risk }) => riskSigns[risk.level] },
      { title: 'Undo', cell: ({ action, reversibility }) => (action === 'none' ? '' : undoWords[reversibility.level]) },
      { title: 'Where', cell: ({ place }) => placeText(place, style) },
    ],
    changes,
  )
}

function changeDetails(change: PlanChange, style: MarkdownStyle): string {
  const { risk, reversibility, outcome, action } = change
  const side = (text: string | null): string => (text === null ? '' : code(text, style))
  const sentences = [
    ...(outcome?.reason === undefined ? [] : [outcome.reason]),
    ...(risk.level === 'none' || risk.level === 'low'
      ? []
      : risk.reasons.map((reason) => `${risk.level} risk: ${reason}`)),
    ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
    ...change.notes,
  ]
  const fields =
    change.fields.length === 0
      ? ''
      : table<PlanField>(
          [
            { title: 'Field', cell: ({ path }) => code(path, style) },
            { title: 'Before', cell: (field) => side(sides(field, action).before) },
            { title: 'After', cell: (field) => side(sides(field, action).after) },
          ],
          change.fields,
        )
  const body = [fields, sentences.map((sentence) => `- ${prose(sentence, style)}`).join('\n')]
  const title = `${marks[action].emoji} ${prose(change.id, style)} ${headline(change)}`
  return details(title, body.filter((block) => block !== '').join('\n\n'))
}
