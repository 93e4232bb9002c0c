import { counted } from '@kafka-dataops/core'
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer'
import { undelivered } from '../../delivery/courier.ts'
import type { Message } from '../../message/message.ts'
import type { Channel, Courier } from '../channel.ts'
import type { EmailSettings } from './index.ts'
import { mailOf } from './mail.ts'

const timeoutMs = 15_000

export function openEmail(settings: EmailSettings): Channel {
  const { host } = settings
  const port = portOf(settings)
  return {
    targets: [{ host, port }],
    render(message) {
      const { subject, text } = mailOf(message)
      return {
        kind: 'text',
        text: `From: ${settings.from}\nTo: ${settings.to.join(', ')}\nSubject: ${subject}\n\n${text}`,
      }
    },
    async send(message, courier) {
      const transport = transportOf(settings)
      const stop = (): void => transport.close()
      courier.signal.addEventListener('abort', stop, { once: true })
      try {
        const refused = await courier.attempt(() => deliver(transport, settings, message, courier), isPassing)
        if (refused.length > 0) throw someRefused(refused, settings)
        return { detail: `Accepted by ${host} for ${counted(settings.to.length, 'recipient')}.`, delivered: true }
      } catch (error) {
        courier.signal.throwIfAborted()
        throw failureOf(error, settings)
      } finally {
        courier.signal.removeEventListener('abort', stop)
        transport.close()
      }
    },
  }
}

function portOf({ port, security }: EmailSettings): number {
  return port ?? (security === 'tls' ? 465 : 587)
}

function transportOf(settings: EmailSettings): Transporter {
  const { host, username, password, ca } = settings
  const port = portOf(settings)
  const security = settings.security ?? (port === 465 ? 'tls' : 'starttls')
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(username === undefined || password === undefined ? {} : { auth: { user: username, pass: password } }),
    ...(ca === undefined ? {} : { tls: { ca } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // Nothing in a mail is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Answers the recipients that were refused while others were not. */
async function deliver(
  transport: Transporter,
  { from, to }: EmailSettings,
  message: Message,
  courier: Courier,
): Promise<readonly string[]> {
  const { subject, text, html } = mailOf(message)
  const mail: SendMailOptions = {
    from,
    to: [...to],
    subject,
    text,
    html,
    date: new Date(message.at),
    // The same mail again has the same id, and mails about one problem are one conversation.
    messageId: `<${courier.deliveryId}@kafka-dataops>`,
    references: [`<${message.problem}@kafka-dataops>`],
    inReplyTo: `<${message.problem}@kafka-dataops>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(message.severity === 'CRITICAL' || message.severity === 'HIGH' ? { priority: 'high' as const } : {}),
  }
  const { rejected } = (await transport.sendMail(mail)) as { readonly rejected: readonly unknown[] }
  return rejected.map(String)
}

interface MailError extends Error {
  readonly code?: string
  readonly responseCode?: number
}

/** A server that says 4xx asks to come again (RFC 5321, 4.2.1); a connection that broke may hold the next time. */
function isPassing(error: unknown): boolean {
  const { code, responseCode } = error as MailError
  if (responseCode !== undefined) return responseCode >= 400 && responseCode < 500
  if (isTlsFailure(error)) return false
  return code === 'ECONNECTION' || code === 'ETIMEDOUT' || code === 'ESOCKET' || code === 'EDNS'
}

/** Of the certificate or of the server's unwillingness: neither passes. */
function isTlsFailure(error: unknown): boolean {
  const { code, message } = error as MailError
  return code === 'ETLS' || /certificate|self-signed|TLS|SSL/i.test(message)
}

function someRefused(refused: readonly string[], { host, to }: EmailSettings): Error {
  const message = `${host} refused ${refused.length} of ${to.length} recipients; the others got the e-mail.`
  return undelivered('delivery-refused', message, 'Check the addresses in to.')
}

function failureOf(error: unknown, settings: EmailSettings): unknown {
  const { code, responseCode } = error as MailError
  const where = `The mail server ${settings.host}:${portOf(settings)}`
  if (code === 'EAUTH') {
    return undelivered('delivery-refused', `${where} refused the login.`, 'Check username and password.', error)
  }
  if (isTlsFailure(error)) {
    return undelivered(
      'delivery-unreachable',
      `${where} could not be reached over TLS.`,
      'Check security (tls or starttls) and port; ca names the authority of a certificate of your own.',
      error,
    )
  }
  if (responseCode !== undefined) {
    const help = 'The log of the mail server says why: often the sender may not be used, or a recipient does not exist.'
    return undelivered('delivery-refused', `${where} refused the e-mail (SMTP ${responseCode}).`, help, error)
  }
  if (code !== undefined) {
    const help = 'Check host and port, and that this machine may connect there.'
    return undelivered('delivery-unreachable', `${where} cannot be reached (${code}).`, help, error)
  }
  return error
}
