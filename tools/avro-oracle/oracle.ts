import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDownloaded, runTool } from '../stack/downloads.ts'
import { type Java, machineOf } from '../stack/machine.ts'

/** The Avro whose verdicts packages/avro follows. */
export const AVRO_VERSION = '1.12.2'
/** Where its jars are, below `.stack/downloads`. */
export const AVRO_LIBRARIES = `avro-idl-${AVRO_VERSION}`

export type Question =
  | { readonly ask: 'schema' | 'protocol' | 'idl'; readonly text: string; readonly lenient: boolean }
  | { readonly ask: 'compatibility'; readonly reader: string; readonly writer: string; readonly lenient: boolean }
  /** Whether a value of the writer's schema, in the JSON encoding, can be read with the reader's. */
  | {
      readonly ask: 'read'
      readonly reader: string
      readonly writer: string
      readonly json: string
      readonly lenient: boolean
    }

export interface Answer {
  readonly accepted: boolean
  /** What Java threw. */
  readonly error?: string
  readonly canonicalForm?: string
  readonly 'CRC-64-AVRO'?: string
  readonly rabinBytes?: string
  readonly MD5?: string
  readonly 'SHA-256'?: string
  /** Of a text in Avro IDL: its named types, each as the JSON that Java writes, and its main schema. */
  readonly types?: readonly string[]
  readonly main?: string
  /** Of a value to read: it is one of the writer's schema. */
  readonly written?: boolean
  /** Type and location of each. */
  readonly incompatibilities?: readonly (readonly [string, string])[]
}

/** Java's Avro, ready to be asked, or why it is not here. */
export type Oracle =
  | { readonly status: 'ready'; readonly ask: (questions: readonly Question[]) => Promise<readonly Answer[]> }
  | { readonly status: 'unavailable'; readonly reason: string }

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>kafka-dataops</groupId><artifactId>avro-oracle</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${['avro', 'avro-idl'].map((name) => `<dependency><groupId>org.apache.avro</groupId><artifactId>${name}</artifactId><version>${AVRO_VERSION}</version></dependency>`).join('')}</dependencies>
</project>
`
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const PROGRAM = fileURLToPath(new URL('AvroOracle.java', import.meta.url))

/** Fetches Avro's jars through Maven into the git-ignored folder `.stack`, once. */
export async function avroOracle(environment: NodeJS.ProcessEnv): Promise<Oracle> {
  const machine = machineOf(environment)
  const java = (await machine.javas()).find(({ version }) => version >= 17)
  const maven = machine.executable('mvn')
  const libraries = join(REPOSITORY, '.stack', 'downloads', AVRO_LIBRARIES)
  if (java === undefined)
    return { status: 'unavailable', reason: 'Java’s Avro was not asked: no Java 17 or newer here' }
  if (maven === undefined && !existsSync(libraries)) {
    return { status: 'unavailable', reason: 'Java’s Avro was not asked: no Maven here to fetch it' }
  }
  await ensureDownloaded(libraries, `Avro ${AVRO_VERSION}`, console.error, async (folder) => {
    const pom = join(folder, 'pom.xml')
    writeFileSync(pom, POM)
    const parameters = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
    await runTool(maven ?? 'mvn', parameters, { ...machine.environment, JAVA_HOME: java.home })
  })
  return { status: 'ready', ask: (questions) => askJava(java, libraries, questions) }
}

/** One JVM for all questions, which is most of the cost. */
async function askJava(java: Java, libraries: string, questions: readonly Question[]): Promise<readonly Answer[]> {
  const parameters = ['-Xss4m', '-cp', join(libraries, '*'), PROGRAM]
  const child = spawn(join(java.home, 'bin', 'java'), parameters, { stdio: ['pipe', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  const log: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk))
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`java ended with ${code}: ${Buffer.concat(log).toString('utf8').slice(-2000)}`)
  const lines = Buffer.concat(output)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Answer)
}
