import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import type { Problem } from './errors.ts'
import { withInputPrefix } from './input-prefix.ts'
import type { Ports } from './ports.ts'

/** PEM texts for a TLS connection. */
export interface TlsSettings {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

export interface TlsInputs {
  readonly 'ssl-ca'?: string
  readonly 'ssl-cert'?: string
  readonly 'ssl-key'?: string
}

const certificateBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g
const keyBlock = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]+?-----END (?:[A-Z]+ )*PRIVATE KEY-----/
const conversionHelp =
  'Give a PEM block (-----BEGIN ...) or the path of a PEM file. A Java keystore becomes one with ' +
  'keytool -importkeystore -deststoretype PKCS12 and openssl pkcs12.'

/**
 * The PEM texts of the `ssl-*` inputs, each given inline or as the path of a file, checked before anything connects:
 * certificates parse and are valid today, the key is readable and belongs to the certificate. Answers every problem,
 * with the inputs by their full names: `inputPrefix` is what they begin with.
 */
export async function readTlsInputs(
  inputs: TlsInputs,
  ports: Pick<Ports, 'files' | 'clock' | 'maskSecret'>,
  inputPrefix = '',
): Promise<{ readonly tls: TlsSettings; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const read = async (name: keyof TlsInputs): Promise<string | undefined> => {
    const given = inputs[name]
    if (given === undefined) return undefined
    const pem = await readPem(name, given, ports)
    if (typeof pem === 'string') return pem
    problems.push(pem)
    return undefined
  }
  const ca = await read('ssl-ca')
  const cert = await read('ssl-cert')
  const key = await read('ssl-key')
  if (key !== undefined) maskKey(key, ports)
  const now = ports.clock.now()
  if (ca !== undefined) problems.push(...authorityProblems(ca, now))
  if (cert !== undefined || key !== undefined) problems.push(...identityProblems(cert, key, now))
  const named = problems.map((problem) => withInputPrefix(problem, inputPrefix))
  return { tls: withoutUndefined({ ca, cert, key }), problems: named }
}

async function readPem(name: keyof TlsInputs, given: string, ports: Pick<Ports, 'files'>): Promise<string | Problem> {
  if (given.includes('-----BEGIN')) return unescapeLines(given)
  const path = given.trim()
  // Something else than a path in ssl-key may be the key itself: it is not repeated.
  const shown = name === 'ssl-key' ? '' : ` "${path.length > 100 ? `${path.slice(0, 100)}…` : path}"`
  if (path.includes('\n') || !(await ports.files.exists(path))) {
    return {
      code: 'pem-unreadable',
      message: `${name}${shown} is neither a PEM block nor a file.`,
      help: conversionHelp,
    }
  }
  const text = await ports.files.readText(path)
  if (text.includes('-----BEGIN')) return text
  return { code: 'pem-malformed', message: `The file of ${name}${shown} holds no PEM block.`, help: conversionHelp }
}

/** Secrets pasted on one line often carry `\n` as two characters. */
function unescapeLines(pem: string): string {
  return /\r?\n/.test(pem.trim()) ? pem : pem.replaceAll('\\n', '\n')
}

function maskKey(pem: string, ports: Pick<Ports, 'maskSecret'>): void {
  ports.maskSecret(pem)
  for (const line of pem.split(/\r?\n/)) {
    if (line.trim() !== '' && !line.startsWith('-----')) ports.maskSecret(line.trim())
  }
}

function authorityProblems(pem: string, now: number): readonly Problem[] {
  const certificates = parseCertificates('ssl-ca', pem)
  if (!Array.isArray(certificates)) return [certificates]
  const invalid = certificates.map((certificate) => validityProblem('ssl-ca', certificate, now))
  // A bundle may carry certificates that have expired, as long as one can still vouch for a broker.
  const [first] = invalid
  return first !== undefined && invalid.every((problem) => problem !== undefined) ? [first] : []
}

function identityProblems(cert: string | undefined, key: string | undefined, now: number): readonly Problem[] {
  const problems: Problem[] = []
  let leaf: X509Certificate | undefined
  if (cert !== undefined) {
    const certificates = parseCertificates('ssl-cert', cert)
    if (Array.isArray(certificates)) {
      leaf = certificates[0]
      const problem = leaf === undefined ? undefined : validityProblem('ssl-cert', leaf, now)
      if (problem !== undefined) problems.push(problem)
    } else {
      problems.push(certificates)
    }
  }
  if (key !== undefined) {
    const privateKey = parseKey(key)
    if ('code' in privateKey) problems.push(privateKey)
    else if (leaf !== undefined && !leaf.checkPrivateKey(privateKey)) {
      problems.push({
        code: 'pem-key-mismatch',
        message: `ssl-key is not the private key of ssl-cert (${subjectOf(leaf)}).`,
        help: 'Give the key and the certificate that were issued together; the first certificate of ssl-cert counts.',
      })
    }
  }
  return problems
}

function parseCertificates(name: keyof TlsInputs, pem: string): X509Certificate[] | Problem {
  const blocks = pem.match(certificateBlock)
  if (blocks === null) {
    return { code: 'pem-malformed', message: `${name} holds no certificate (BEGIN CERTIFICATE).`, help: conversionHelp }
  }
  const certificates: X509Certificate[] = []
  for (const [index, block] of blocks.entries()) {
    try {
      certificates.push(new X509Certificate(block))
    } catch {
      const which = blocks.length === 1 ? 'certificate' : `certificate ${index + 1} of ${blocks.length}`
      return {
        code: 'pem-malformed',
        message: `The ${which} in ${name} cannot be read.`,
        help: 'Copy the whole block again, all lines from BEGIN to END; openssl x509 -noout -text shows whether it reads.',
      }
    }
  }
  return certificates
}

function parseKey(pem: string): KeyObject | Problem {
  const block = pem.match(keyBlock)?.[0]
  if (block === undefined) {
    return { code: 'pem-malformed', message: 'ssl-key holds no private key (BEGIN ... KEY).', help: conversionHelp }
  }
  if (/ENCRYPTED/.test(block)) {
    return {
      code: 'pem-malformed',
      message: 'ssl-key is encrypted with a passphrase, which there is no input for.',
      help: 'Decrypt it with openssl pkey -in FILE and keep the result as a secret.',
    }
  }
  try {
    return createPrivateKey(block)
  } catch {
    return {
      code: 'pem-malformed',
      message: 'The private key in ssl-key cannot be read.',
      help: 'Copy the whole block again, all lines from BEGIN to END.',
    }
  }
}

function validityProblem(name: keyof TlsInputs, certificate: X509Certificate, now: number): Problem | undefined {
  const day = (time: string): string => new Date(time).toISOString().slice(0, 10)
  if (now > Date.parse(certificate.validTo)) {
    return {
      code: 'pem-expired',
      message: `The certificate in ${name} (${subjectOf(certificate)}) expired on ${day(certificate.validTo)}.`,
      help: 'Replace it with its successor.',
    }
  }
  if (now < Date.parse(certificate.validFrom)) {
    return {
      code: 'pem-expired',
      message: `The certificate in ${name} (${subjectOf(certificate)}) is valid only from ${day(certificate.validFrom)} on.`,
      help: "Wait until then, or check the machine's clock.",
    }
  }
  return undefined
}

/** The distinguished name in the order of RFC 2253, which is how Kafka names the principal of a client certificate. */
export function subjectOf(certificate: Pick<X509Certificate, 'subject'>): string {
  return (certificate.subject ?? '').split('\n').reverse().join(',') || 'without a subject'
}

function withoutUndefined(given: {
  readonly ca: string | undefined
  readonly cert: string | undefined
  readonly key: string | undefined
}): TlsSettings {
  const { ca, cert, key } = given
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  }
}
