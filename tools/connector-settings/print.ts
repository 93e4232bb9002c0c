import { requireService } from '../stack/stack.ts'

/**
 * Prints the settings that a Connect worker of Apache Kafka and its own connectors define, which is
 * packages/infra/connectors/plugin-definitions.ts: node tools/connector-settings/print.ts > FILE
 */
const connect = await requireService('connect')
if (connect === undefined) throw new Error('There is no Connect worker.')

interface Definition {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

const inPackage = (name: string): string => `org.apache.kafka.connect.${name}Connector`
const fileSource = inPackage('file.FileStreamSource')
const fileSink = inPackage('file.FileStreamSink')
const mirrors = ['mirror.MirrorSource', 'mirror.MirrorCheckpoint', 'mirror.MirrorHeartbeat'].map(inPackage)
/** What FileStreamSource and FileStreamSink add to the framework's settings. */
const ownOfFiles = ['file', 'topic', 'batch.size']

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(`${connect?.url}${path}`, init)).json()
}

/** All settings of a connector, those of the framework included. */
async function validated(
  className: string,
  settings: Readonly<Record<string, string>>,
): Promise<readonly Definition[]> {
  const body = JSON.stringify({ name: 'x', 'connector.class': className, ...settings })
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body }
  const answer = await ask(`/connector-plugins/${className}/config/validate`, init)
  return (answer as { configs: { definition: Definition }[] }).configs.map(({ definition }) => definition)
}

const defined = async (className: string) => (await ask(`/connector-plugins/${className}/config`)) as Definition[]
const has = (all: readonly Definition[], { name }: Definition): boolean => all.some((each) => each.name === name)
const isFramework = ({ name }: Definition): boolean => !ownOfFiles.includes(name)

const source = (await validated(fileSource, { topic: 'a' })).filter(isFramework)
const sink = (await validated(fileSink, { topics: 'a' })).filter(isFramework)
const ofMirrors = await Promise.all(
  mirrors.map(async (mirror) => (await defined(mirror)).filter((each) => !has(source, each))),
)
const shared = (ofMirrors[0] ?? []).filter((each) => ofMirrors.every((all) => has(all, each)))

function record(settings: readonly Definition[]): string {
  const sorted = settings.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.map(({ name, type }) => `  '${name}': '${type.toLowerCase()}',`).join('\n')
}

const plugins = [
  [fileSource, (await defined(fileSource)).filter((each) => !isFramework(each)), ''],
  [fileSink, (await defined(fileSink)).filter((each) => !isFramework(each)), ''],
  ...mirrors.map((name, index) => [
    name,
    (ofMirrors[index] ?? []).filter((each) => !has(shared, each)),
    '  ...ofMirrors,\n',
  ]),
] as [string, readonly Definition[], string][]
const required = [[fileSource, 'topic'], ...mirrors.map((name) => [name, 'source.cluster.alias'])]

console.log(`/** Types of Kafka's ConfigDef that settings have. */
export type SettingType = 'boolean' | 'string' | 'int' | 'short' | 'long' | 'double' | 'list' | 'class' | 'password'
type Settings = Readonly<Record<string, SettingType>>

/**
 * Settings as a Connect worker of Apache Kafka ${((await ask('/')) as { version: string }).version} (Apache-2.0) defines them, printed by tools/connector-settings/print.ts.
 * Of every connector, of sources, of sinks.
 */
export const commonSettings: Settings = {
${record(source.filter((each) => has(sink, each)))}
}
export const sourceSettings: Settings = {
${record(source.filter((each) => !has(sink, each)))}
}
export const sinkSettings: Settings = {
${record(sink.filter((each) => !has(source, each)))}
}

const ofMirrors: Settings = {
${record(shared)}
}

/** What Kafka's own connectors add to them, by class. */
export const pluginSettings: Readonly<Record<string, Settings>> = {
${plugins.map(([name, settings, spread]) => `'${name}': {\n${spread}${record(settings)}\n},`).join('\n')}
}

/** Settings without a default, by class. */
export const requiredSettings: Readonly<Record<string, readonly string[]>> = {
${required.map(([name, setting]) => `'${name}': ['${setting}'],`).join('\n')}
}`)
