import * as core from '@kafka-dataops/core'
import { type Report, reportSchema } from '@kafka-dataops/core'
import { renderReport } from '@kafka-dataops/host'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sampleReports } from '../packages/core/render/sample-reports.ts'
import type { ChannelKind, Courier, HttpRequest } from '../packages/notify/channels/channel.ts'
import { channelKinds } from '../packages/notify/channels/index.ts'
import { preview } from '../packages/notify/delivery/preview.ts'
import { composeMessage } from '../packages/notify/message/compose.ts'
import type { Message } from '../packages/notify/message/message.ts'
import { partOfReport } from '../packages/notify/message/parts.ts'
import { sampleContext } from '../packages/notify/testing/sample-messages.ts'
import { runStep } from './github-step.ts'
import { hostileTexts } from './hostile-texts.ts'

/**
 * Every hostile text in every text of a report that has everything, through every renderer and every channel. Renderers
 * come from what core exports and from the choices of `format`, channels from their registry: a new one is covered by
 * itself. The measure is the same output of harmless texts: what a text says must not change what the output is made of.
 */

const texts = Object.values(hostileTexts)
const sourceUrl = 'https://github.com/acme/streams/blob/main'

/** What no sample has yet. */
const beside: Partial<Report> = {
  deployment: { id: 'd', startedAt: '2026-11-24T10:15:00Z', status: 'done', cluster: 'c', reversible: true },
}

/** One report with everything that any sample has. */
const fullReport: Report = Object.values(sampleReports)
  .filter((report) => report !== sampleReports.large)
  .reduce((all, report) => merged(all, report), { ...(sampleReports.failed as Report), ...beside })

function merged(all: Report, report: Report): Report {
  const entries = Object.entries(report).map(([key, value]) => {
    const current = (all as Readonly<Record<string, unknown>>)[key]
    if (Array.isArray(value) && Array.isArray(current)) return [key, [...current, ...value.slice(0, 2)]]
    return [key, current ?? value]
  })
  return { ...all, ...Object.fromEntries(entries) }
}

/** The report with every text of it replaced that the schema leaves free; `text` is asked for each, in order. */
function withTexts(report: Report, text: (index: number) => string): Report {
  const kept = new Set<string>()
  for (;;) {
    let index = 0
    const replace = (value: unknown, at: readonly PropertyKey[]): unknown => {
      if (typeof value === 'string') return kept.has(JSON.stringify(at)) ? value : text(index++)
      if (Array.isArray(value)) return value.map((item, position) => replace(item, [...at, position]))
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replace(child, [...at, key])]))
    }
    const parsed = reportSchema.safeParse(replace(report, []))
    if (parsed.success) return parsed.data
    const fixed = leavesBelow(report, parsed.error.issues)
    expect(fixed.length).toBeGreaterThan(0)
    for (const path of fixed) kept.add(JSON.stringify(path))
  }
}

/** Texts that the schema does not leave free: all below what it complains of. */
function leavesBelow(report: Report, issues: readonly z.core.$ZodIssue[]): readonly (readonly PropertyKey[])[] {
  return issues.flatMap(({ path }) => {
    const value = path.reduce<unknown>((current, step) => (current as Record<PropertyKey, unknown>)?.[step], report)
    return textPaths(value, path)
  })
}

function textPaths(value: unknown, at: readonly PropertyKey[]): readonly (readonly PropertyKey[])[] {
  if (typeof value === 'string') return [at]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) =>
    textPaths(child, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}

/** Short, long, and with nothing to say. */
const harmless = [
  withTexts(fullReport, (index) => `harmless ${index}`),
  withTexts(fullReport, (index) => `harmless ${index} `.repeat(400)),
  withTexts(fullReport, () => ''),
]
const [plain = fullReport] = harmless
/** Each text stands in each place once. */
const hostile = texts.map((_, shift) => withTexts(fullReport, (index) => texts[(index + shift) % texts.length] ?? ''))

type Render = (report: Report) => string

/** What core exports as `render...`, told where files and summaries are, and what `format` offers. */
const renderers: Readonly<Record<string, Render>> = {
  ...Object.fromEntries(
    Object.entries(core)
      .filter(([name]) => /^render[A-Z]/.test(name))
      .map(([name, render]) => [
        name,
        (report: Report) =>
          (render as (report: Report, options: object) => string)(report, {
            sourceUrl,
            summaryUrl: sourceUrl,
            marker: 'marker',
            colour: false,
            width: 80,
          }),
      ]),
  ),
  ...Object.fromEntries(
    core.formats.map((format): [string, Render] => [
      `format: ${format}`,
      (report) => renderReport(report, format, { colour: false, width: 80 }),
    ]),
  ),
  annotations: (report) => core.annotationsOf(report).map(core.workflowCommand).join('\n'),
}

it('the corpus reaches every text: the report has everything that a report can have', () => {
  const absent = Object.keys(reportSchema.shape).filter((key) => !Object.hasOwn(fullReport, key))
  expect(absent).toEqual([])
  expect(Object.keys(renderers).length).toBeGreaterThanOrEqual(13)
})

describe.each(Object.entries(renderers))('%s', (name, render) => {
  const kind = kindOf(render(plain))

  it(`stays what it is (${kind}) whatever the texts say`, { timeout: 120_000 }, () => {
    const shape = new Set(
      harmless.map(render).flatMap((output) => [...shapeOf(kind, kind === 'markdown' ? htmlOf(output) : output)]),
    )
    // Reading markdown takes long: there each text stands in a few of the places.
    const reports = kind === 'markdown' ? hostile.filter((_, index) => index % 6 === 0) : hostile
    for (const report of reports) {
      const output = render(report)
      expect(commandsOf(output).filter((command) => name !== 'annotations' || !ownAnnotation.test(command))).toEqual([])
      if (kind !== 'JSON') expect(output.replaceAll('\n', '')).not.toMatch(unreadable)
      const read = kind === 'markdown' ? htmlOf(output) : output
      const unexpected = [...shapeOf(kind, read)].filter((piece) => !shape.has(piece))
      expect(unexpected).toEqual([])
      if (kind === 'markdown') expect(proseOf(read)).not.toMatch(pingsOfGitHub)
    }
  })
})

/** Controls (of a terminal too), what reverses text, halves of characters. */
const unreadable = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u
const ownAnnotation = /^::(?:error|warning|notice)(?: [^\r\n]*)?::[^\r\n]*$/
const pingsOfGitHub = /@[\p{L}\p{N}]|#\d|\bGH-\d|:tada:/u

/** Lines that a runner would obey. */
function commandsOf(output: string): readonly string[] {
  return output.split(/[\r\n]/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

type Kind = 'JSON' | 'HTML' | 'XML' | 'markdown' | 'text'

function kindOf(output: string): Kind {
  if (output.startsWith('<!DOCTYPE html>')) return 'HTML'
  if (output.startsWith('<?xml')) return 'XML'
  if (/^[{[]/.test(output)) return 'JSON'
  return /^(?:<!--|#{1,3} )/.test(output) ? 'markdown' : 'text'
}

/** What an output is made of: its tags with the names of their attributes, where its links lead. Of markdown its HTML. */
function shapeOf(kind: Kind, output: string): ReadonlySet<string> {
  switch (kind) {
    case 'JSON':
      JSON.parse(output)
      return new Set()
    case 'HTML':
      return tagsOf(output)
    case 'XML':
      return elementsOf(output)
    case 'markdown':
      return tagsOf(output)
    case 'text':
      return new Set()
  }
}

const alreadyRead = new Map<string, string>()

function htmlOf(markdown: string): string {
  const known = alreadyRead.get(markdown)
  if (known !== undefined) return known
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  alreadyRead.set(markdown, html)
  return html
}

function tagsOf(html: string): ReadonlySet<string> {
  // A comment counts as one: nothing but our own marker may begin one.
  return new Set(
    [...html.matchAll(/<(!--[^>]*|[^\s>]*)((?:[^>"]|"[^"]*")*)>/g)].map(([, tag = '', rest = '']) => {
      const attributes = [...rest.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) =>
        /^(?:href|src|action|on\w+|style)$/.test(attribute) ? `${attribute}=${placeOf(value)}` : attribute,
      )
      return [tag, ...attributes.sort()].join(' ')
    }),
  )
}

/** A link may lead to another file of the repository: to nothing else. */
function placeOf(url: string): string {
  return url.startsWith(`${sourceUrl}/`) ? sourceUrl : url
}

function elementsOf(xml: string): ReadonlySet<string> {
  const found = new Set<string>()
  const parser = new SaxesParser()
  parser.on('error', (error) => expect.fail(error.message))
  parser.on('opentag', ({ name, attributes }) => found.add([name, ...Object.keys(attributes).sort()].join(' ')))
  parser.on('comment', () => found.add('a comment'))
  parser.on('doctype', () => found.add('a doctype'))
  parser.on('processinginstruction', () => found.add('an instruction'))
  parser.on('cdata', () => found.add('raw text'))
  parser.write(xml).close()
  return found
}

/** What a reader sees of it, without code, in which nothing is a mention. */
function proseOf(html: string): string {
  return html
    .replace(/<(code|pre)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe.each(channelKinds.map((kind) => [kind.type, kind] as const))('the channel %s', (_, kind) => {
  it('sends what is in its form, and can ping nobody, whatever the texts say', { timeout: 60_000 }, async () => {
    const shape = new Set<string>()
    for (const report of harmless) {
      for (const { text } of await sentBy(kind, messageOf(report, 'harmless'))) addAll(shape, outlineOf(text))
    }
    for (const [index, report] of hostile.entries()) {
      for (const { what, text } of await sentBy(kind, messageOf(report, texts[index] ?? ''))) {
        for (const value of textsOf(text)) {
          expect(value.replaceAll('\n', ''), what).not.toMatch(unreadable)
          if (isMarkdown(value)) expect(proseOf(htmlOf(value))).not.toMatch(pingsOfGitHub)
          else if (!withoutMentions.has(kind.type) && !isOwnUrl(value)) expect(value, what).not.toMatch(pings)
        }
        expect(
          [...outlineOf(text)].filter((piece) => !shape.has(piece)),
          what,
        ).toEqual([])
      }
    }
  })

  it('shows in a dry run nothing that a runner would obey', async () => {
    const settings = settingsOf(kind)
    for (const [index, report] of hostile.entries()) {
      const message = messageOf(report, texts[index] ?? '')
      const channel = await kind.open(settings, { context: message.context, githubToken: 'token' })
      const shown = preview({ name: 'it', kind }, message, channel.render(message))
      expect(commandsOf(shown)).toEqual([])
      expect(shown.replaceAll('\n', '')).not.toMatch(unreadable)
    }
  })
})

/** Of an issue or its comment: no text of outside begins so. */
function isMarkdown(text: string): boolean {
  return /^(?:<!-- kafka-dataops problem=|### )/.test(text)
}

function addAll(set: Set<string>, more: ReadonlySet<string>): void {
  for (const piece of more) set.add(piece)
}

/** Where plain text is shown as it is, and nobody can be mentioned: the title of an issue mentions nobody either. */
const withoutMentions: ReadonlySet<string> = new Set(['email', 'pagerduty', 'github-status', 'github-issue'])

/** Mentions and placeholders of any chat. */
const pings = /@(?=[\p{L}\p{N}&!])|<[!@#]|<\/?at\b|\{\{|\$\{/u

function isOwnUrl(text: string): boolean {
  return text.startsWith('https://github.com/acme/streams/') || text.startsWith('http://adaptivecards.io/')
}

function messageOf(report: Report, text: string): Message {
  const at = Date.parse('2026-11-24T10:15:00Z')
  const context = {
    ...sampleContext,
    workflow: text,
    branch: text,
    environment: text,
    actor: text,
    job: text,
    pullRequest: 7,
  }
  const parts = [partOfReport({ ...report, status: 'failed' }, [])]
  return composeMessage(
    { parts, plain: { title: text, body: text, severity: 'HIGH' }, context, problem: text, at },
    { change: 'new', since: at - 60_000 },
  )
}

/** The fewest settings that the kind takes, found by trying: its own schema says what fits. */
function settingsOf({ type, settings }: ChannelKind): Readonly<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(settings) as { readonly properties?: Readonly<Record<string, unknown>> }
  const candidates = ['https://example.com/hook', 'a@example.com', 'k'.repeat(32), ['a@example.com']]
  let tried: Readonly<Record<string, unknown>>[] = [{}]
  for (let size = 0; size <= 4; size += 1) {
    const fitting = tried.find((given) => settings.safeParse(given).success)
    if (fitting !== undefined) return fitting
    // Only what brings it nearer goes on.
    tried = tried.flatMap((given) =>
      Object.keys(properties)
        .filter((key) => key > (Object.keys(given).at(-1) ?? ''))
        .flatMap((key) => candidates.map((value) => ({ ...given, [key]: value })))
        .filter((next) => keyProblems(settings, next).length === 0),
    )
  }
  throw new Error(`No settings of ${type} were found: add a candidate.`)
}

/** Problems of the values that are there, not of those that are missing. */
function keyProblems(settings: z.ZodType, given: Readonly<Record<string, unknown>>): readonly unknown[] {
  const parsed = settings.safeParse(given)
  return parsed.success
    ? []
    : parsed.error.issues.filter(({ path }) => path[0] !== undefined && String(path[0]) in given)
}

interface SentText {
  readonly what: string
  readonly text: string
}

/** What it renders, and the bodies of the requests that it makes of it. */
async function sentBy(kind: ChannelKind, message: Message): Promise<readonly SentText[]> {
  const channel = await kind.open(settingsOf(kind), { context: message.context, githubToken: 'token' })
  const rendered = channel.render(message)
  const requests: HttpRequest[] = []
  const courier: Courier = {
    async request(request) {
      requests.push(request)
      const body = request.method === 'GET' ? [] : { ok: true, id: '1', number: 1, channel: 'C1', ts: '1.1' }
      return { status: request.method === 'GET' ? 200 : 201, headers: new Headers(), body }
    },
    attempt: () => Promise.reject(new Error('nothing is sent here')),
    remembered: undefined,
    hasMemory: true,
    deliveryId: '0'.repeat(32),
    signal: new AbortController().signal,
    now: () => message.at,
  }
  // What a service would answer is not played here: what was sent to it counts.
  await channel.send(message, courier).catch(() => {})
  return [
    { what: 'rendered', text: rendered.kind === 'json' ? JSON.stringify(rendered.value) : rendered.text },
    ...requests.flatMap(({ method, url, body }) =>
      body === undefined ? [] : [{ what: `${method} ${url}`, text: body }],
    ),
  ]
}

/** The texts of a piece of JSON; what is no JSON is a title, and a body below a blank line. */
function textsOf(text: string): readonly string[] {
  const value = jsonOf(text)
  if (value !== undefined) return leaves(value)
  const [title = '', ...body] = text.split('\n\n')
  return [title, body.join('\n\n')]
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : []
}

/** Keys of JSON; tags of what is markdown in it. */
function outlineOf(text: string): ReadonlySet<string> {
  const markdown = textsOf(text).filter(isMarkdown)
  const tags = markdown.flatMap((part) => [...tagsOf(htmlOf(part))]).filter((tag) => !tag.startsWith('!--'))
  return new Set([...keysOf(jsonOf(text)), ...tags])
}

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => [key, ...keysOf(child)])
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

describe('a step', () => {
  const contract = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'prices',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 'prices',
        physicalType: 'topic',
        properties: [
          { name: 'symbol', logicalType: 'string', required: true, logicalTypeOptions: { maxLength: 3 } },
          // Names of a contract are texts of a repository.
          ...texts
            .filter((text) => text.trim() !== '' && text.length < 1_000)
            .map((text) => ({ name: text, logicalType: 'string', required: true })),
        ],
      },
    ],
  }

  it('says to its runner only what it wants to say, and gives the next one only its own outputs', {
    timeout: 60_000,
  }, async () => {
    const { log, left } = await runStep('kafka-quality-check', {
      inputs: {
        contract: 'contract.json',
        'sample-file': 'records.jsonl',
        format: 'html',
        'show-values': 'true',
        statistics: 'true',
      },
      files: {
        'contract.json': JSON.stringify(contract),
        'records.jsonl': texts.map((text) => `${JSON.stringify({ symbol: text, [text]: text })}\n`).join(''),
      },
      environment: {
        GITHUB_REF_NAME: hostileTexts['a workflow command on a line of its own']?.replaceAll('\0', '') ?? '',
      },
    })
    const commands = commandsOf(log).filter(
      (line) => !/^::(?:debug|group|error|warning|notice)(?: [^\r\n]*)?::|^::endgroup::/.test(line),
    )
    expect(commands).toEqual([])
    expect(log).not.toMatch(/owned(?!.*%0A)[\r\n]+::|^::(?:set-output|add-path|stop-commands)/m)
    const outputs = [...(left.get('output') ?? '').matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n[\s\S]*?\n\2$/gm)].map(
      ([, name]) => name,
    )
    const declared = Object.keys({
      ...core.sharedOutputs,
      ...(await import('@kafka-dataops/quality/operation')).qualityCheck.outputs,
    })
    expect(outputs.filter((name) => !declared.includes(name ?? ''))).toEqual([])
    expect(outputs).toContain('status')
  })
})
