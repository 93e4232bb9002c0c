import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './downloads.ts'

export interface CertificateFiles {
  readonly ca: string
  readonly otherCa: string
  /** Private key and certificate in one file, as Kafka's PEM key store wants them. */
  readonly serverKeyStore: string
  readonly clientCertificate: string
  readonly clientKey: string
}

const DAYS = '825'

/** Makes a CA, a certificate for this machine's brokers, one for a client, and an unrelated CA, with OpenSSL, in `folder`. */
export async function makeCertificates(
  openssl: Openssl,
  folder: string,
  clientName: string,
): Promise<CertificateFiles> {
  const file = (name: string) => join(folder, name)
  await Promise.all([makeAuthority(openssl, folder, 'ca'), makeAuthority(openssl, folder, 'other-ca')])
  await Promise.all([
    makeCertificate(openssl, folder, 'server', 'localhost', [
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
      'extendedKeyUsage=serverAuth,clientAuth',
    ]),
    makeCertificate(openssl, folder, 'client', clientName, ['extendedKeyUsage=clientAuth']),
  ])
  const keyStore = readFileSync(file('server.key'), 'utf8') + readFileSync(file('server.pem'), 'utf8')
  writeFileSync(file('server-key-store.pem'), keyStore, { mode: 0o600 })
  return {
    ca: file('ca.pem'),
    otherCa: file('other-ca.pem'),
    serverKeyStore: file('server-key-store.pem'),
    clientCertificate: file('client.pem'),
    clientKey: file('client.key'),
  }
}

export interface Openssl {
  readonly command: string
  readonly environment: Readonly<Record<string, string>>
}

async function makeAuthority(openssl: Openssl, folder: string, name: string): Promise<void> {
  const configuration = join(folder, `${name}.cnf`)
  writeFileSync(
    configuration,
    `[req]
distinguished_name=subject
x509_extensions=authority
prompt=no
[subject]
CN=Kafka DataOps stack ${name}
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
`,
  )
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.pem`)]
  await runTool(
    openssl.command,
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', DAYS, '-config', configuration, ...files],
    openssl.environment,
  )
}

/** A key `name.key` in PKCS #8 and a certificate `name.pem` of CN=`commonName`, signed by `ca`. */
async function makeCertificate(
  openssl: Openssl,
  folder: string,
  name: string,
  commonName: string,
  extensions: readonly string[],
): Promise<void> {
  const file = (suffix: string) => join(folder, `${name}.${suffix}`)
  writeFileSync(file('cnf'), `[req]\ndistinguished_name=subject\nprompt=no\n[subject]\nCN=${commonName}\n`)
  writeFileSync(file('ext'), `basicConstraints=CA:FALSE\n${extensions.join('\n')}\n`)
  const request = ['-config', file('cnf'), '-keyout', file('key'), '-out', file('csr')]
  await runTool(openssl.command, ['req', '-newkey', 'rsa:2048', '-nodes', ...request], openssl.environment)
  const authority = ['-CA', join(folder, 'ca.pem'), '-CAkey', join(folder, 'ca.key'), '-set_serial', serialOf(name)]
  const output = ['-sha256', '-days', DAYS, '-extfile', file('ext'), '-in', file('csr'), '-out', file('pem')]
  await runTool(openssl.command, ['x509', '-req', ...authority, ...output], openssl.environment)
}

function serialOf(name: string): string {
  return `0x${Buffer.from(name).toString('hex')}`
}
