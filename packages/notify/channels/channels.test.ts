import { alertSeverities } from '@kafka-dataops/core'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../core/render/sample-reports.ts'
import { composeMessage } from '../message/compose.ts'
import type { Change, Message, Part } from '../message/message.ts'
import { recoveredMessage, sampleContext, sampleMessage } from '../testing/sample-messages.ts'
import { discordProblems, pagerDutyProblems, slackProblems, teamsProblems } from '../testing/vendor-rules.ts'
import { discordMessage } from './discord/embed.ts'
import { mailOf } from './email/mail.ts'
import { issueComment, issueText } from './github-issue/issue.ts'
import { commitStatus } from './github-status/github-status.ts'
import { pagerDutyEvent } from './pagerduty/event.ts'
import { slackMessage } from './slack/blocks.ts'
import { teamsMessage } from './teams/card.ts'
import { fillTemplate, webhookBody } from './webhook/body.ts'

/** What breaks out of chats, mails and trackers, beside what breaks out of the other outputs. */
const hostile = [
  ...hostileText.split(' '),
  '<!channel>',
  '<!here|here>',
  '<!subteam^S123|@team>',
  '<@U012AB3CD>',
  '<#C123|general>',
  '<https://evil.example|click>',
  '@here',
  '@everyone',
  '@channel',
  '<at>Everyone</at>',
  '<at id="0">x</at>',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
  '{{title}}',
  '${environment}',
  '<@&123456789012345678>',
  '<@123456789012345678>',
  '<t:0:R>',
  '||spoiler||',
  '[x](https://evil.example)',
  '\r\nBcc: victim@example.com',
  '\nSubject: other',
  '\r\n\r\n<script>alert(1)</script>',
  '=?utf-8?Q?=0D=0ABcc:x?=',
  '<img src=x onerror=alert(1)>',
  '&lt;!channel&gt;',
  '`code` *bold* _it_ ~no~',
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.constantFrom(
    '',
    ' ',
    hostile.join(' '),
    'x'.repeat(5_000),
    '日本語'.repeat(400),
    '\u202e'.repeat(1_000),
    '<&>'.repeat(900),
  ),
)

const part: fc.Arbitrary<Part> = fc
  .record(
    {
      key: text,
      operation: text,
      name: text,
      status: fc.constantFrom('passed', 'warned', 'failed', 'error', 'skipped'),
      verdict: fc.constantFrom('failed', 'passed', 'could not run'),
      emoji: fc.constant('❌'),
      severity: fc.constantFrom(...alertSeverities),
      summary: text,
      kpis: fc.array(fc.record({ name: text, value: text, target: text, trend: text }), { maxLength: 8 }),
      issues: fc.array(
        fc.record(
          {
            severity: fc.constantFrom('error', 'warning'),
            message: text,
            where: text,
            help: text,
            fingerprint: fc.constant('0'.repeat(32)),
          },
          { requiredKeys: ['severity', 'message', 'where', 'fingerprint'] },
        ),
        { maxLength: 20 },
      ),
      counts: text,
    },
    { requiredKeys: ['key', 'operation', 'name', 'status', 'verdict', 'emoji', 'summary', 'kpis', 'issues', 'counts'] },
  )
  .map((given) => given as Part)

const message: fc.Arbitrary<Message> = fc
  .record({
    parts: fc.array(part, { maxLength: 20 }),
    title: fc.option(text, { nil: undefined }),
    body: fc.option(text, { nil: undefined }),
    workflow: text,
    branch: text,
    environment: text,
    actor: text,
    problem: text,
    change: fc.constantFrom<Change>('new', 'ongoing', 'worse', 'over', 'none', 'unknown'),
    since: fc.option(fc.nat(1_800_000_000_000), { nil: undefined }),
    at: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
  })
  .map(({ parts, title, body, workflow, branch, environment, actor, problem, change, since, at }) =>
    composeMessage(
      {
        parts,
        plain: { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }), severity: 'HIGH' },
        context: { ...sampleContext, workflow, branch, environment, actor, pullRequest: 7 },
        problem,
        at,
      },
      { change, ...(since === undefined ? {} : { since }) },
    ),
  )

function forAnyMessage(check: (given: Message) => void, numRuns = 150): void {
  fc.assert(fc.property(message, check), { numRuns })
}

/** Every text of a piece of JSON, keys left out. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

const pings = /@(?=[\p{L}\p{N}&!])|<[!@#]|<\/?at\b/u

describe('every channel takes every message', () => {
  it('Slack: Block Kit within its limits, and nobody is pinged', () => {
    forAnyMessage((given) => {
      const rendered = slackMessage(given)
      expect(slackProblems(rendered)).toEqual([])
      expect(textsOf(rendered).filter((found) => pings.test(found) && !URL.canParse(found))).toEqual([])
    })
  })

  it('Teams: an Adaptive Card within 28 KB, without markdown, placeholders and mentions', () => {
    forAnyMessage((given) => {
      const rendered = teamsMessage(given)
      expect(teamsProblems(rendered)).toEqual([])
      const texts = textsOf(rendered).filter((found) => !URL.canParse(found))
      expect(texts.filter((found) => pings.test(found) || /\{\{|\$\{/.test(found))).toEqual([])
    })
  })

  it('Discord: an embed within its limits, with nobody to mention and no markdown of its own', () => {
    forAnyMessage((given) => {
      const rendered = discordMessage(given)
      expect(discordProblems(rendered)).toEqual([])
      const texts = textsOf(rendered).filter((found) => !URL.canParse(found))
      expect(texts.filter((found) => pings.test(found) || /(?<!\\)(?:\\\\)*[`|[]/.test(found))).toEqual([])
      expect(texts.filter((found) => /https?:\/\//.test(found))).toEqual([])
    })
  })

  it('PagerDuty: an event within its limits, with the same key from trigger to resolve', () => {
    forAnyMessage((given) => {
      const event = pagerDutyEvent(given)
      expect(pagerDutyProblems(event)).toEqual([])
      expect(event.dedup_key).toBe(`kafka-dataops-${given.problem}`)
    })
  })

  it('e-mail: a subject of one line, and HTML that holds no tag but ours', () => {
    const ours =
      /^<(?:!DOCTYPE html|\/?(?:html|head|body|meta|title|h2|h3|p|table|tr|td|ul|li|code|em|span|a|br)(?: (?:lang="en"|charset="utf-8"|style="[^"<>]*"|href="https:\/\/github\.com\/[\w./-]*"))*)>/
    forAnyMessage((given) => {
      const { subject, html } = mailOf(given)
      expect(subject).not.toMatch(/\p{Cc}/u)
      const tags = [...html.matchAll(/</g)].map(({ index }) => html.slice(index, index + 200))
      expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
    })
  })

  it('GitHub issue: markdown that is ours, without a mention or a foreign link', () => {
    forAnyMessage((given) => {
      const { title, body } = issueText(given)
      expect(title).not.toMatch(/[\r\n]/)
      expect(body.length).toBeLessThan(65_536)
      for (const markdown of [body, issueComment(given)]) {
        const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
        const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)
        expect(links.filter((url) => url?.startsWith('https://github.com/acme/streams/') !== true)).toEqual([])
        // GitHub looks for mentions in text, not in code.
        expect(html.replace(/<code>[^<]*<\/code>/g, '').replace(/&[a-z]+;/g, ' ')).not.toMatch(/@[A-Za-z0-9]/)
        expect(html).not.toMatch(/<(script|img|input|iframe|details)\b/)
      }
    }, 8)
  })

  it('commit status: within 140 characters of one line', () => {
    forAnyMessage((given) => {
      const status = commitStatus(given, 'kafka-dataops')
      expect(status.description.length).toBeLessThanOrEqual(140)
      expect(status.description).not.toMatch(/[\r\n]/)
    })
  })

  it('webhook: JSON whose shape is the template, whatever is filled in', () => {
    const template = { a: 'Say: {{title}} ({{severity}})', b: ['{{results}}', 7, null], '{{title}}': true }
    forAnyMessage((given) => {
      const filled = fillTemplate(template, given) as Record<string, unknown>
      expect(Object.keys(filled)).toEqual(['a', 'b', '{{title}}'])
      expect(Array.isArray((filled.b as unknown[])[0])).toBe(true)
      const texts = [...textsOf(filled), ...textsOf(webhookBody(given))].filter((found) => !URL.canParse(found))
      expect(texts.filter((found) => pings.test(found) || /\{\{/.test(found))).toEqual([])
    })
  })
})

describe('what a channel says', () => {
  it('a webhook template that names what no message has is refused with the nearest name', () => {
    expect(() => fillTemplate({ text: '{{titel}}' }, sampleMessage())).toThrow(/titel.*title/s)
  })

  it('PagerDuty resolves when the problem is over', () => {
    expect(pagerDutyEvent(recoveredMessage())).toEqual({
      event_action: 'resolve',
      dedup_key: `kafka-dataops-${sampleMessage().problem}`,
    })
  })

  it('every channel names the title, the severity, the finding and the place', () => {
    const given = sampleMessage()
    const inert = (found: string): string => found.replaceAll('\u200b', '')
    const all: Readonly<Record<string, string>> = {
      slack: textsOf(slackMessage(given)).join(' '),
      teams: textsOf(teamsMessage(given)).join(' '),
      discord: textsOf(discordMessage(given)).join(' ').replaceAll('\\', ''),
      email: mailOf(given).text,
      pagerduty: textsOf(pagerDutyEvent(given)).join(' '),
      webhook: textsOf(webhookBody(given)).join(' '),
    }
    for (const [channel, said] of Object.entries(all)) {
      for (const wanted of [
        'Pipeline in production',
        'HIGH',
        '214 of 10,000 failed',
        'prices[0]@12345',
        'actions/runs/42',
      ]) {
        expect(inert(said), channel).toContain(channel === 'pagerduty' && wanted === 'HIGH' ? 'error' : wanted)
      }
    }
  })
})

describe('golden', () => {
  it.each([
    ['slack', 'json', (given: Message) => slackMessage(given)],
    ['teams', 'json', (given: Message) => teamsMessage(given)],
    ['discord', 'json', (given: Message) => discordMessage(given)],
    ['pagerduty', 'json', (given: Message) => pagerDutyEvent(given)],
    ['webhook', 'json', (given: Message) => webhookBody(given)],
    ['email', 'txt', (given: Message) => mailOf(given).text],
    ['email', 'html', (given: Message) => mailOf(given).html],
    ['issue', 'md', (given: Message) => issueText(given).body],
  ] as const)('%s.%s', async (name, extension, render) => {
    const rendered = render(sampleMessage())
    const shown = typeof rendered === 'string' ? rendered : `${JSON.stringify(rendered, null, 2)}\n`
    await expect(shown).toMatchFileSnapshot(`../__golden__/trouble.${name}.${extension}`)
  })
})
