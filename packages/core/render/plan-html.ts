import type { Plan, PlanChange, PlanField } from '../plan.ts'
import { type Markup, markup, nothing, trusted } from './html-markup.ts'
import { label, more, type Page, place, table, text } from './html-page.ts'
import {
  describeActions,
  describeStep,
  describeTarget,
  environmentOf,
  headline,
  isShown,
  marks,
  meaningOf,
  sides,
} from './plan.ts'

/** Changes that one page shows; those open from the start. */
const shownChanges = 500
const openChanges = 10
const shownFields = 200

const riskBadges = {
  none: undefined,
  low: { tone: 'neutral', label: 'low risk' },
  medium: { tone: 'attention', label: 'medium risk' },
  high: { tone: 'bad', label: 'high risk' },
} as const

const undoWords = { full: 'can be undone', partial: 'can be undone in part', none: 'cannot be undone' } as const

/** The plan as a part of the HTML page: each change folds open to its fields. */
export function planSection(page: Page): Markup {
  const { plan } = page.report
  if (plan === undefined) return nothing
  const shown = plan.changes.filter(isShown)
  const facts = [...environmentOf(plan), ...plan.targets.map(describeTarget)]
  return markup`<section><h2>Plan: ${describeActions(plan)}</h2>
${facts.length === 0 ? nothing : markup`<ul class="plain small dim">${facts.map((fact) => markup`<li>${text(fact)}</li>`)}</ul>`}
${shown.slice(0, shownChanges).map((change, index) => changeCard(change, plan, index < openChanges, page))}
${more(shown.length - shownChanges, 'change')}</section>`
}

function changeCard(change: PlanChange, plan: Plan, open: boolean, page: Page): Markup {
  const { action, risk, reversibility, outcome } = change
  const mark = marks[action]
  const badge = riskBadges[risk.level]
  const step = describeStep(change, plan)
  const sentences = [
    ...(outcome?.reason === undefined ? [] : [outcome.reason]),
    ...risk.reasons.map((reason, index) => (index === 0 ? `Risk: ${reason}` : reason)),
    ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
    ...change.notes,
  ]
  return markup`<details class="card"${trusted(open && action !== 'none' ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${label(change.id)}</h3> <span class="rate">${headline(change)}</span> ${badge === undefined ? nothing : markup`<span class="badge ${badge.tone}">${badge.label}</span>`}</summary>
<div class="body">
<div class="facts">${place(change.place, page)}${step === '' ? nothing : markup`<span>${step}</span>`}${action === 'none' ? nothing : markup`<span>${undoWords[reversibility.level]}</span>`}</div>
${fieldsTable(change)}
${more(change.fields.length - shownFields, 'field')}
${sentences.length === 0 ? nothing : markup`<ul class="plain">${sentences.map((sentence) => markup`<li>${text(sentence)}</li>`)}</ul>`}
</div>
</details>
`
}

function fieldsTable({ fields, action }: PlanChange): Markup {
  if (fields.length === 0) return nothing
  const side = (path: string, value: string | null, tone: string): Markup | string =>
    value === null ? '' : markup`<code class="${tone}">${text(value)}</code>${meaningOf(path, value)}`
  return table<PlanField>('', fields.slice(0, shownFields), [
    { title: 'Field', cell: ({ path }) => markup`<code>${text(path)}</code>` },
    { title: 'Before', kind: 'wide', cell: (field) => side(field.path, sides(field, action).before, 'bad') },
    { title: 'After', kind: 'wide', cell: (field) => afterOf(field, action, side) },
  ])
}

function afterOf(
  field: PlanField,
  action: PlanChange['action'],
  side: (path: string, value: string | null, tone: string) => Markup | string,
): Markup | string {
  const { before, after } = sides(field, action)
  if (after !== null) return side(field.path, after, 'good')
  return before === null || action === 'delete' ? '' : markup`<span class="dim">(default)</span>`
}
