import { listInput, rawInput, textInput } from '@kafka-dataops/core'
import { z } from 'zod'
import { defineChannel } from '../channel.ts'

/** `name@example.com` or `Name <name@example.com>`; nothing that could end a header. */
const address = z.string().regex(/^(?:[^<>\r\n",;]*<[^\s<>@",;]+@[^\s<>@",;]+>|[^\s<>@",;]+@[^\s<>@",;]+)$/, {
  error: 'expected an e-mail address, as name@example.com or Name <name@example.com>',
})

const settings = z
  .strictObject({
    host: z.string().min(1).describe('Mail server (SMTP)'),
    port: z.int().min(1).max(65_535).optional().describe('465 with security: tls, else 587'),
    security: z
      .enum(['tls', 'starttls', 'none'])
      .optional()
      .describe(
        'tls from the first byte (the default on port 465), starttls (the default elsewhere), or none, without a login',
      ),
    username: z.string().min(1).optional(),
    password: z.string().min(1).optional(),
    ca: z.string().min(1).optional().describe('Certificate authority of the server, as a PEM block'),
    from: address.describe('Sender'),
    to: z.array(address).min(1).max(50).describe('Recipients'),
  })
  .refine(({ username, password }) => (username === undefined) === (password === undefined), {
    error: 'expected username and password, or neither',
  })
  .refine(({ security, password }) => security !== 'none' || password === undefined, {
    error: 'expected security tls or starttls where a password is sent',
  })
export type EmailSettings = Readonly<z.infer<typeof settings>>

export const email = defineChannel({
  type: 'email',
  title: 'the mail server',
  settings,
  secrets: ['password'],
  follows: 'routes',
  leastSeverity: 'HIGH',
  inputs: {
    'smtp-url': rawInput(
      'Mail server, as smtp://user:password@mail.example.com:587 (STARTTLS) or smtps://... (TLS from the first byte); percent-encode what a URL cannot hold',
      'an smtp or smtps address',
      { secret: true },
    ),
    'email-from': textInput('Sender of the e-mail'),
    'email-to': listInput('Recipients of the e-mail'),
  },
  fromInputs: (inputs) =>
    inputs['smtp-url'] === undefined
      ? undefined
      : { ...serverOf(String(inputs['smtp-url'])), from: inputs['email-from'], to: inputs['email-to'] },
  async open(given) {
    const { openEmail } = await import('./email.ts')
    return openEmail(given)
  },
})

/** What is no address stays without host, which the settings then refuse. */
function serverOf(text: string): Readonly<Record<string, unknown>> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) return {}
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    security: url.protocol === 'smtps:' ? 'tls' : 'starttls',
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
  }
}
