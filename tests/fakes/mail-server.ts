import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A real SMTP server on this machine: STARTTLS or TLS with a certificate of its own authority, and a login. */
export interface MailServer {
  readonly port: number
  readonly received: readonly ReceivedMail[]
  readonly close: () => Promise<void>
}

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly isSecure: boolean
  readonly user: string | undefined
  readonly raw: string
  readonly mail: Email
}

export interface MailServerOptions {
  readonly key: string
  readonly cert: string
  /** TLS from the first byte instead of STARTTLS. */
  readonly implicitTls?: boolean
  /** No TLS is offered at all. */
  readonly plain?: boolean
  readonly login?: { readonly user: string; readonly password: string }
  /** Addresses that do not exist. */
  readonly unknown?: readonly string[]
  /** So many mails are refused with 451 first. */
  readonly greylisted?: number
}

export async function startMailServer(options: MailServerOptions): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let refusals = options.greylisted ?? 0
  const { login } = options
  const settings: SMTPServerOptions = {
    key: options.key,
    cert: options.cert,
    secure: options.implicitTls === true,
    hideSTARTTLS: options.plain === true,
    authOptional: login === undefined,
    disabledCommands: [...(login === undefined ? ['AUTH'] : []), ...(options.plain === true ? ['STARTTLS'] : [])],
    onAuth(auth, _session, done) {
      if (auth.username === login?.user && auth.password === login?.password) done(null, { user: auth.username ?? '' })
      else done(refusal(535, 'Authentication failed'))
    },
    onRcptTo({ address }, _session, done) {
      done(options.unknown?.includes(address) === true ? refusal(550, 'No such user') : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1
          done(refusal(451, 'Try again later'))
          return
        }
        const raw = Buffer.concat(chunks)
        PostalMime.parse(raw).then((mail) => {
          received.push({
            from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
            to: session.envelope.rcptTo.map(({ address }) => address),
            isSecure: session.secure === true,
            user: typeof session.user === 'string' ? session.user : undefined,
            raw: raw.toString('utf8'),
            mail,
          })
          done(null)
        }, done)
      })
    },
  }
  const server = new SMTPServer(settings)
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
