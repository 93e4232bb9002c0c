import type { MemberChange, Schemas, SubjectResult, TypeChange, TypeMember } from '../schema-changes.ts'
import { mermaidLabel, visible } from './escape.ts'
import { truncate } from './fit.ts'
import { code, details, type MarkdownStyle, placeText, prose, table } from './markdown.ts'
import { counted, formatCount } from './quantity.ts'
import type { Tone } from './verdict.ts'

/** What changed in schemas as people read it: a verdict per subject, the fields that changed, and how types hang together. */

const verdictWords: Readonly<Record<SubjectResult['verdict'], string>> = {
  compatible: '✅ compatible',
  incompatible: '❌ breaks',
  waived: '⚠️ breaks, approved',
  new: '🆕 new',
  unchanged: '➖ unchanged',
  'not-compared': '⏭️ not compared',
}

/** The subjects, what each was compared with and what came of it. `limit` bounds them. */
export function subjectBlocks(schemas: Schemas, limit: number, style: MarkdownStyle): readonly string[] {
  const subjects = schemas.subjects.slice(0, limit)
  return [
    ...(subjects.length === 0 ? [] : ['### Subjects', subjectsTable(subjects, style)]),
    ...releaseLine(schemas, style),
  ]
}

/** What changed in the types, and how they hang together. `limit` bounds the rows. */
export function changeBlocks({ types }: Schemas, limit: number, style: MarkdownStyle): readonly string[] {
  const rows = changeRows(types)
  const changes = changesTable(rows.slice(0, limit), style)
  const open = rows.length <= 30
  return [
    ...(rows.length === 0
      ? []
      : open
        ? ['### Changes', changes]
        : [details(`${counted(rows.length, 'change')} of types`, changes)]),
    ...classDiagram(types),
  ]
}

/** The short form: the subjects, and the changes behind a click. */
export function schemaCommentBlocks(schemas: Schemas, limit: number, style: MarkdownStyle): readonly string[] {
  const subjects = schemas.subjects.slice(0, limit)
  const rows = changeRows(schemas.types)
  return [
    ...(subjects.length === 0 ? [] : [subjectsTable(subjects, style)]),
    ...releaseLine(schemas, style),
    ...(rows.length === 0
      ? []
      : [details(`${counted(rows.length, 'change')} of types`, changesTable(rows.slice(0, limit), style))]),
  ]
}

/** How many subjects and changes the blocks leave out at a limit. */
export function hiddenSchemaRows(schemas: Schemas, limit: number): number {
  return Math.max(0, schemas.subjects.length - limit) + Math.max(0, changeRows(schemas.types).length - limit)
}

function subjectsTable(subjects: readonly SubjectResult[], style: MarkdownStyle): string {
  return table<SubjectResult>(
    [
      { title: 'Subject', cell: ({ subject }) => code(subject, style) },
      { title: 'Verdict', cell: ({ change, verdict }) => (change === 'removed' ? '🗑️ removed' : verdictWords[verdict]) },
      { title: 'Level', cell: ({ level }) => prose(level, style) },
      { title: 'Compared with', cell: ({ comparedWith }) => prose(spanOf(comparedWith), style) },
      { title: 'Why', cell: ({ reasons }) => prose(whyOf(reasons), style) },
      { title: 'Release', cell: ({ bump = '' }) => bump },
      { title: 'Version', align: 'right', cell: versionOf },
      {
        title: 'Id',
        align: 'right',
        cell: ({ registered }) => (registered === undefined ? '' : String(registered.id)),
      },
    ],
    subjects,
  )
}

function spanOf(labels: readonly string[]): string {
  return labels.length <= 2 ? labels.join(', ') : `${labels[0]} to ${labels.at(-1)} (${labels.length})`
}

function whyOf(reasons: readonly string[]): string {
  const [first = ''] = reasons
  return reasons.length > 1 ? `${first} (and ${formatCount(reasons.length - 1)} more)` : first
}

function versionOf({ registered, nextVersion }: SubjectResult): string {
  if (registered?.version !== undefined) return `${registered.version}${registered.isNew ? '' : ' (had it)'}`
  return nextVersion === undefined ? '' : `would be ${nextVersion}`
}

function releaseLine({ release }: Schemas, style: MarkdownStyle): readonly string[] {
  if (release === undefined) return []
  const { bump, current, next } = release
  const from = current === undefined ? '' : ` after ${code(current, style)}`
  const named = next === undefined ? `a ${bump} version` : `${code(next, style)}, a ${bump} version`
  return [`These changes ask for ${named}${from}.`]
}

export interface ChangeRow {
  readonly type: TypeChange
  /** Absent for a change of the type as a whole. */
  readonly member?: TypeMember
}

/** One row per changed field or symbol, and per type that changed as a whole. */
export function changeRows(types: readonly TypeChange[]): readonly ChangeRow[] {
  return types.flatMap((type): readonly ChangeRow[] => {
    if (type.change === 'added' || type.change === 'removed') return [{ type }]
    const members = type.members.filter(({ change }) => change !== undefined).map((member) => ({ type, member }))
    return type.change === 'changed' && members.length > 0 ? members : [{ type }, ...members]
  })
}

const memberWords: Readonly<Record<MemberChange, string>> = {
  added: '➕ added',
  removed: '➖ removed',
  retyped: '✏️ retyped',
  renamed: '🏷️ renamed',
  default: '✏️ default',
  other: '📝 described',
}
const typeWords: Readonly<Record<TypeChange['change'], string>> = {
  added: '➕ added',
  removed: '➖ removed',
  changed: '📝 described',
  renamed: '🏷️ renamed',
  moved: '📦 moved',
}

function changesTable(rows: readonly ChangeRow[], style: MarkdownStyle): string {
  return table<ChangeRow>(
    [
      { title: 'Type', cell: ({ type }) => code(type.type, style) },
      { title: 'Change', cell: ({ type, member }) => changeWord(type, member) },
      { title: 'Field or symbol', cell: ({ member }) => (member === undefined ? '' : code(member.name, style)) },
      { title: 'Before', cell: (row) => optionalCode(sidesOf(row).before, style) },
      { title: 'After', cell: (row) => optionalCode(sidesOf(row).after, style) },
      {
        title: 'Where',
        cell: ({ type, member }) => placeText(member === undefined ? type.place : member.place, style),
      },
    ],
    rows,
  )
}

function changeWord(type: TypeChange, member: TypeMember | undefined): string {
  if (member?.change !== undefined) return memberWords[member.change]
  const inside = type.change === 'added' && type.kind !== 'fixed' ? `, ${describeMembers(type)}` : ''
  return `${typeWords[type.change]}${inside}`
}

function describeMembers({ kind, members }: TypeChange): string {
  return counted(members.length, kind === 'enum' ? 'symbol' : 'field')
}

function optionalCode(text: string | undefined, style: MarkdownStyle): string {
  return text === undefined || text === '' ? '' : code(text, style)
}

function sidesOf({ type, member }: ChangeRow): {
  readonly before?: string | undefined
  readonly after?: string | undefined
} {
  if (member === undefined) return { before: type.before, after: type.change === 'renamed' ? type.type : undefined }
  if (member.change === 'added') return { after: member.type }
  if (member.change === 'removed') return { before: member.type }
  return { before: member.before, after: member.after }
}

/** Larger diagrams say nothing, and mermaid refuses them. */
const diagramTypes = 20
const diagramMembers = 15
const plainMembers = 5

/** The types that changed with their fields (+ added, - removed, ~ changed), and which uses which. */
function classDiagram(types: readonly TypeChange[]): readonly string[] {
  const drawn = types.filter(({ change }) => change !== 'moved')
  if (drawn.length === 0 || drawn.length > diagramTypes) return []
  const ids = new Map(drawn.map(({ type }, index) => [type, `T${index + 1}`]))
  const lines = drawn.flatMap((type) => classLines(type, ids.get(type.type) ?? ''))
  const uses = drawn.flatMap((type) =>
    type.members
      .filter(({ change }) => change !== 'removed')
      .flatMap((member) =>
        member.uses.flatMap((used) => {
          const target = ids.get(used)
          return target === undefined ? [] : [`    ${ids.get(type.type)} --> ${target} : ${mermaidLabel(member.name)}`]
        }),
      ),
  )
  return [['```mermaid', 'classDiagram', ...lines, ...new Set(uses), '```'].join('\n')]
}

const memberSigns: Readonly<Record<MemberChange, string>> = {
  added: '+',
  removed: '-',
  retyped: '~',
  renamed: '~',
  default: '~',
  other: '',
}

function classLines({ type, kind, change, members }: TypeChange, id: string): readonly string[] {
  const isTold = (member: TypeMember): boolean => member.change !== undefined && member.change !== 'other'
  let plain = 0
  const shown = members.filter((member) => isTold(member) || ++plain <= plainMembers).slice(0, diagramMembers)
  const rest = members.length - shown.length
  const word = change === 'changed' ? kind : `${change} ${kind}`
  return [
    `    class ${id}["${mermaidLabel(truncate(type, 60))} (${word})"] {`,
    ...shown.map((member) => `        ${memberSigns[member.change ?? 'other']}${memberLabel(member)}`),
    ...(rest > 0 ? [`        and ${rest} more`] : []),
    '    }',
  ]
}

/** Without the marks that mermaid reads: brackets make a method, tildes a generic. */
function memberLabel({ name, type, change, before, after }: TypeMember): string {
  const shown = change === 'retyped' ? `${before} to ${after}` : change === 'renamed' ? `was ${before}` : type
  const words = shown.replaceAll('<', ' of ').replaceAll('>', '').replaceAll('?', ' optional').replaceAll('|', ' or ')
  return mermaidLabel(truncate(`${name} ${words}`, 60))
    .replace(/[()~%/]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

export interface SchemaPage {
  readonly paint: (style: 'bold' | 'dim' | 'place' | Tone, text: string) => string
}

const shownTypes = 30
const shownMembers = 20

/** What changed in the types, as lines for a terminal. */
export function schemaLines({ types, release }: Schemas, { paint }: SchemaPage): readonly string[] {
  if (types.length === 0) return []
  const next = release === undefined ? '' : ` (${release.bump}${release.next === undefined ? '' : `: ${release.next}`})`
  return [
    `${paint('bold', 'Changes')}${paint('dim', visible(next))}`,
    ...types.slice(0, shownTypes).flatMap((type) => typeLines(type, paint)),
    ...(types.length > shownTypes
      ? [paint('dim', `  ${counted(types.length - shownTypes, 'more type')} in the JSON report`)]
      : []),
  ]
}

const typeSigns = { added: '+', removed: '-', changed: '~', renamed: '~', moved: '=' } as const
const signTones = { '+': 'good', '-': 'bad', '~': 'attention', '=': 'neutral', '': 'neutral' } as const

function typeLines(type: TypeChange, paint: SchemaPage['paint']): readonly string[] {
  const sign = typeSigns[type.change]
  const was = type.before === undefined ? '' : `, was ${type.before}`
  const what =
    type.change === 'added'
      ? ` (new ${type.kind}, ${describeMembers(type)})`
      : type.change === 'removed'
        ? ' (removed)'
        : was
  const changed =
    type.change === 'added' || type.change === 'removed' ? [] : type.members.filter(({ change }) => change)
  const text = (value: string): string => visible(truncate(value, 120))
  return [
    `  ${paint(signTones[sign], sign)} ${text(type.type)}${paint('dim', text(what))}`,
    ...changed.slice(0, shownMembers).map((member) => {
      const memberSign = memberSigns[member.change ?? 'other'] as keyof typeof signTones
      return `      ${paint(signTones[memberSign], memberSign || '·')} ${text(memberText(member))}`
    }),
    ...(changed.length > shownMembers
      ? [paint('dim', `      ${counted(changed.length - shownMembers, 'more change')}`)]
      : []),
  ]
}

function memberText({ name, type, change, before, after }: TypeMember): string {
  if (change === 'retyped') return `${name}: ${before} -> ${after}`
  if (change === 'default') return `${name}: default ${before} -> ${after}`
  if (change === 'renamed') return `${name}: was ${before}`
  if (change === 'other') return `${name}: described otherwise`
  return type === '' ? name : `${name}: ${type}`
}
