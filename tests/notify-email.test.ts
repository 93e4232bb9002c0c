import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hostileText, sampleReport } from '../packages/core/render/sample-reports.ts'
import { makeCertificates } from '../tools/stack/certificates.ts'
import { type MailServer, type MailServerOptions, startMailServer } from './fakes/mail-server.ts'
import { type NotifyFolder, notifyFolder } from './notify-run.ts'

/** The channel email against a real SMTP server: STARTTLS, TLS, a login, refusals, hostile texts. */

const login = { user: 'bot@example.com', password: 'pass word/?#' }
const failing = sampleReport({ status: 'failed', summary: '1 of 2 checks failed on prices' })

let certificates: string
let keys: { readonly key: string; readonly cert: string }
let authority: string
let server: MailServer | undefined
let place: NotifyFolder

beforeAll(async () => {
  certificates = mkdtempSync(path.join(tmpdir(), 'mail-tls-'))
  const made = await makeCertificates({ command: 'openssl', environment: {} }, certificates, 'client')
  const pair = readFileSync(made.serverKeyStore, 'utf8')
  keys = { key: pair, cert: pair }
  authority = readFileSync(made.ca, 'utf8')
})
afterAll(() => rmSync(certificates, { recursive: true, force: true }))
beforeEach(() => {
  place = notifyFolder()
  place.report('quality', failing)
})
afterEach(async () => {
  await server?.close()
  server = undefined
  place.remove()
})

async function serve(options: Partial<MailServerOptions> = {}): Promise<MailServer> {
  server = await startMailServer({ ...keys, login, ...options })
  return server
}

/** One channel that trusts the server's authority. */
function send(port: number, settings = '', environment: Readonly<Record<string, string>> = {}) {
  place.manifest(`version: 1
notify:
  channels:
    mail:
      type: email
      host: localhost
      port: ${port}
      from: Pipeline <pipeline@example.com>
      to: [team@example.com, lead@example.com]
      ca: \${MAIL_CA}
${settings === '' ? '      username: ${MAIL_USER}\n      password: ${MAIL_PASSWORD}' : settings}
  routes: [{ to: [mail], severity: LOW }]
`)
  return place.run(
    { reports: 'reports/*.json' },
    {
      GITHUB_REPOSITORY: 'acme/streams',
      GITHUB_RUN_ID: '7',
      MAIL_CA: authority,
      MAIL_USER: login.user,
      MAIL_PASSWORD: login.password,
      ...environment,
    },
  )
}

describe('an e-mail', () => {
  it('goes over STARTTLS with a login, as text and as HTML, one conversation for one problem', async () => {
    const { port, received } = await serve()
    const { report, masked } = await send(port)
    expect(report.findings).toEqual([])
    expect(report.summary).toBe('1 channel told')
    expect(masked).toContain(login.password)
    await send(port)
    const [first, second] = received
    expect(first).toMatchObject({
      from: 'pipeline@example.com',
      to: ['team@example.com', 'lead@example.com'],
      isSecure: true,
      user: login.user,
      mail: { subject: '[HIGH] kafka-quality-check failed' },
    })
    expect(first?.mail.text).toContain('1 of 2 checks failed on prices')
    expect(first?.mail.html).toContain('<h2')
    expect(first?.mail.inReplyTo).toMatch(/^<[0-9a-f]{32}@kafka-dataops>$/)
    expect(second?.mail.inReplyTo).toBe(first?.mail.inReplyTo)
    expect(first?.raw).toContain('Auto-Submitted: auto-generated')
  })

  it('goes over TLS from the first byte', async () => {
    const { port, received } = await serve({ implicitTls: true })
    await send(port, '      security: tls\n      username: ${MAIL_USER}\n      password: ${MAIL_PASSWORD}')
    expect(received).toMatchObject([{ isSecure: true, user: login.user }])
  })

  it('is sent again when the server asks for later', async () => {
    const { port, received } = await serve({ greylisted: 1 })
    await send(port)
    expect(received).toHaveLength(1)
  })

  it('with a login is never sent without TLS', async () => {
    const { port, received } = await serve({ plain: true })
    const { report } = await send(port)
    expect(received).toEqual([])
    expect(report.findings).toMatchObject([{ rule: 'delivery-unreachable', message: expect.stringContaining('TLS') }])
    const { report: refused, exitCode } = await send(
      port,
      '      security: none\n      username: ${MAIL_USER}\n      password: ${MAIL_PASSWORD}',
    )
    expect([exitCode, refused.findings[0]?.message]).toEqual([
      2,
      expect.stringContaining('tls or starttls where a password'),
    ])
  })

  it('is not sent to a server whose certificate is not trusted', async () => {
    const { port, received } = await serve()
    const { report } = await place.run(
      {
        reports: 'reports/*.json',
        'smtp-url': `smtp://bot%40example.com:secret-word@localhost:${port}`,
        'email-from': 'a@example.com',
        'email-to': 'b@example.com',
      },
      {},
    )
    expect(received).toEqual([])
    expect(report.findings).toMatchObject([{ rule: 'delivery-unreachable', help: expect.stringContaining('ca names') }])
    expect(JSON.stringify(report)).not.toContain('secret-word')
  })

  it('that the server refuses says why: the login, a recipient, nobody there', async () => {
    const { port } = await serve({ unknown: ['lead@example.com'] })
    const wrong = await send(port, '', { MAIL_PASSWORD: 'wrong password' })
    expect(wrong.report.findings).toMatchObject([{ message: expect.stringContaining('refused the login') }])
    const partly = await send(port)
    expect(partly.report.findings).toMatchObject([{ message: expect.stringContaining('refused 1 of 2 recipients') }])
    await server?.close()
    server = undefined
    const gone = await send(port)
    expect(gone.report.findings).toMatchObject([{ rule: 'delivery-unreachable' }])
  })

  it('of hostile texts has the headers that we wrote and no others, and no markup', async () => {
    const { port, received } = await serve()
    const evil = `x\r\nBcc: victim@example.com\r\n\r\n<script>alert(1)</script> =?utf-8?Q?=0D=0ABcc:x?= ${hostileText}`
    place.report(
      'quality',
      sampleReport({ operation: evil, status: 'failed', summary: evil, subject: { files: [evil] } }),
    )
    await send(port, '', { GITHUB_WORKFLOW: evil, GITHUB_REF_NAME: evil })
    const [{ mail, to } = { mail: undefined, to: [] }] = received
    expect(to).toEqual(['team@example.com', 'lead@example.com'])
    expect(mail?.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'importance',
      'in-reply-to',
      'message-id',
      'mime-version',
      'references',
      'subject',
      'to',
      'x-auto-response-suppress',
      'x-msmail-priority',
      'x-priority',
    ])
    expect(mail?.bcc ?? []).toEqual([])
    expect(mail?.html).not.toMatch(/<script|<img/)
  })

  it('has addresses that cannot end a header', async () => {
    const { report, exitCode } = await place.run(
      {
        reports: 'reports/*.json',
        'smtp-url': 'smtp://localhost',
        'email-from': 'a@b.c\r\nBcc: d@e.f',
        'email-to': 'b@example.com',
      },
      {},
    )
    expect(exitCode).toBe(2)
    expect(report.findings[0]?.message).toMatch(/from.*expected an e-mail address/)
  })
})
