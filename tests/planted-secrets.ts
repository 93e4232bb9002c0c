import { generateKeyPairSync, randomBytes } from 'node:crypto'

/**
 * Secrets that cannot be mistaken for anything else, and whether a text gives one away. Each holds a random core, which no
 * escape of URLs, JSON, HTML or shells changes: who finds it, or its base64 wherever it may begin, has found a leak, also
 * of a secret that was cut.
 */
export interface PlantedSecret {
  readonly name: string
  readonly value: string
  /** What must not be found, plain: a cut secret still holds one of them. */
  readonly traces: readonly string[]
}

const coreLength = 24
/** What is left of a secret that was cut gives it away from this length on. */
const traceLength = 12

/** Characters around the core are written differently in JSON, in addresses, in HTML. */
export function plantSecret(name: string, wrap: (core: string) => string = (core) => `p4/${core}+"&=é`): PlantedSecret {
  const core = randomBytes(coreLength / 2).toString('hex')
  return { name, value: wrap(core), traces: [core] }
}

/** A real private key, since a made-up one would be refused before it is used. */
export function plantKey(name: string): PlantedSecret {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const lines = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))
  return { name, value: pem, traces: lines }
}

/** Where in these texts a secret can be read, as `summary: password (base64)`. */
export function leaksIn(texts: ReadonlyMap<string, string>, secrets: readonly PlantedSecret[]): readonly string[] {
  return [...texts].flatMap(([where, text]) =>
    secrets.flatMap(({ name, traces }) =>
      traces
        .flatMap(formsOf)
        .filter(({ form }) => text.includes(form))
        .slice(0, 1)
        .map(({ kind, form }) => `${where}: ${name} (${kind}): ${around(text, form)}`),
    ),
  )
}

function around(text: string, form: string): string {
  const at = text.indexOf(form)
  return text.slice(Math.max(0, at - 80), at + form.length + 20)
}

interface Form {
  readonly kind: string
  readonly form: string
}

function formsOf(trace: string): readonly Form[] {
  const bytes = Buffer.from(trace, 'latin1')
  const base64 = [0, 1, 2].map((lead): Form => {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes]).toString('base64')
    // The first and the last characters depend on what stands beside it.
    return { kind: `base64, offset ${lead}`, form: encoded.replace(/=+$/, '').slice(lead === 0 ? 0 : lead + 1, -1) }
  })
  const pieces = Array.from(
    { length: Math.floor(trace.length / traceLength) },
    (_, index): Form => ({
      kind: 'plain',
      form: trace.slice(index * traceLength, (index + 1) * traceLength),
    }),
  )
  return [...pieces, ...base64, { kind: 'hex', form: bytes.toString('hex') }]
}
