import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensure } from '../stack/stack.ts'
import { count, peak, processorMs, rates, ratios, seconds } from './figures.ts'
import { type Measured, measure, median } from './measure.ts'
import { type Peer, type PeerName, type PeerSubject, peerNames, peers } from './peers.ts'
import { priceSchema, priceTopic, recordBytes } from './price-topic.ts'
import { benchCurve } from './quality-curve.ts'
import { type Check, checksOfContract, folder, freshBundle, type Run, runCheck, writeContract } from './quality-run.ts'

const rounds = 5

/**
 * `npm run bench -- quality [records] [--peers kcat,datacontract] [--format json|avro] [--curve]`: our time
 * against each peer's on the same topic, taking turns; memory; the first result and the start. With `--format avro`,
 * JSON is the peer. `--curve` measures how cost grows instead, up to the given records
 * (10000000 for all sizes).
 */
export async function benchQuality(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      peers: { type: 'string', default: 'kcat' },
      format: { type: 'string', default: 'json' },
      curve: { type: 'boolean', default: false },
    },
  })
  const kafka = await ensure('kafka')
  if ('reason' in kafka) {
    console.log(kafka.reason)
    return
  }
  const bootstrap = kafka.bootstrapServers
  const cli = await freshBundle()
  const records = Number(positionals[0] ?? 1_000_000)
  if (values.curve) await benchCurve(cli, bootstrap, Number(positionals[0] ?? 3_000_000))
  else if (values.format === 'avro') await benchFormats(cli, bootstrap, records)
  else await benchPeers(cli, bootstrap, records, namesOf(values.peers))
  if (!values.curve) await benchStart(cli, bootstrap)
}

function namesOf(text: string): readonly PeerName[] {
  return text.split(',').map((given) => {
    const name = peerNames.find((known) => known === given.trim())
    if (name === undefined) throw new Error(`--peers takes ${peerNames.join(', ')}, not "${given}"`)
    return name
  })
}

type ReadyPeer = Extract<Peer, { readonly name: string }>

async function benchPeers(cli: string, bootstrap: string, records: number, names: readonly PeerName[]): Promise<void> {
  const ready: ReadyPeer[] = []
  for (const name of names) {
    const peer = await peers[name]()
    if ('reason' in peer) console.log(peer.reason)
    else ready.push(peer)
  }
  console.log(`Topic of ${count(records)} JSON records of ${recordBytes} bytes, one partition, on this machine`)
  const topic = await priceTopic(bootstrap, records)
  const contract = await writeContract('prices', topic, bootstrap)
  const check: Check = { cli, bootstrap, contract, expected: { records, checks: checksOfContract } }
  const subject: PeerSubject = { bootstrap, topic, contract }
  const ours: Run[] = []
  const theirs = new Map<ReadyPeer, Measured[]>(ready.map((peer) => [peer, []]))
  for (let round = 0; round < rounds; round++) {
    ours.push(await runCheck(check))
    for (const [peer, runs] of theirs) runs.push(await peer.run(subject))
  }
  printOurs(records, ours)
  for (const [{ name }, runs] of theirs) printPeer(name, records, ours, runs)
}

function printOurs(records: number, runs: readonly Run[]): void {
  const perRecord = ((processorMs(runs) * 1_000) / records).toFixed(2)
  console.log(`median (best) of ${runs.length} rounds; the best is what a quiet machine does`)
  console.log(`kafka-quality-check, whole process  ${seconds(wall(runs))}   ${rates(records, wall(runs))} records/s`)
  console.log(`kafka-quality-check, in process     ${rates(records, own(runs))} records/s`)
  console.log(`processor time                      ${perRecord} µs a record, start included`)
  console.log(`peak memory (RSS)                   ${peak(runs)}`)
}

function printPeer(name: string, records: number, ours: readonly Run[], theirs: readonly Measured[]): void {
  const used = Number.isNaN(processorMs(theirs)) ? '' : `   processor ${(processorMs(theirs) / 1_000).toFixed(2)} s`
  const memory = theirs.every(({ resources }) => resources === undefined) ? '' : `   peak ${peak(theirs)}`
  console.log(`${name.padEnd(36)}${seconds(wall(theirs))}   ${rates(records, wall(theirs))} records/s${used}${memory}`)
  console.log(`  our rate / its rate               ${ratios(wall(ours), wall(theirs))}`)
  console.log(`  the same, our start left out      ${ratios(own(ours), wall(theirs))}`)
}

function wall(runs: readonly Measured[]): readonly number[] {
  return runs.map(({ wallMs }) => wallMs)
}

function own(runs: readonly Run[]): readonly number[] {
  return runs.map(({ operationMs }) => operationMs)
}

/** The same records in Avro and in JSON, taking turns. */
async function benchFormats(cli: string, bootstrap: string, records: number): Promise<void> {
  const schema = path.join(folder, 'price.avsc')
  await writeFile(schema, JSON.stringify(priceSchema))
  const checkOf = async (format: 'json' | 'avro', inputs: readonly string[]): Promise<Check> => {
    const topic = await priceTopic(bootstrap, records, format)
    const contract = await writeContract(`prices-${format}`, topic, bootstrap, format)
    return { cli, bootstrap, contract, expected: { records, checks: checksOfContract }, inputs }
  }
  const json = await checkOf('json', [])
  const avro = await checkOf('avro', ['--value-format', 'avro', '--value-schema', schema])
  const runs: { readonly json: Run[]; readonly avro: Run[] } = { json: [], avro: [] }
  for (let round = 0; round < rounds; round++) {
    runs.avro.push(await runCheck(avro))
    runs.json.push(await runCheck(json))
  }
  console.log(`The same ${count(records)} records in Avro and in JSON`)
  console.log('Avro')
  printOurs(records, runs.avro)
  console.log('JSON')
  printOurs(records, runs.json)
  const processor = processorMs(runs.avro) / processorMs(runs.json)
  console.log(`Avro's rate / JSON's rate           ${ratios(wall(runs.avro), wall(runs.json))}`)
  console.log(`Avro's processor time / JSON's      ${processor.toFixed(2)}`)
}

const fewRecords = 1_000

/** A whole run over a small topic, and the start of the bundle against an empty Node; medians, taking turns. */
async function benchStart(cli: string, bootstrap: string): Promise<void> {
  const topic = await priceTopic(bootstrap, fewRecords)
  const contract = await writeContract('prices-few', topic, bootstrap)
  const check: Check = { cli, bootstrap, contract, expected: { records: fewRecords, checks: checksOfContract } }
  const few: Run[] = []
  const bundled: number[] = []
  const empty: number[] = []
  for (let round = 0; round < 2 * rounds + 1; round++) {
    few.push(await runCheck(check))
    bundled.push((await measure(process.execPath, [cli, '--version'])).wallMs)
    empty.push((await measure(process.execPath, ['--eval', '0'])).wallMs)
  }
  const ms = (value: number): string => `${value.toFixed(0)} ms`
  const more = median(bundled) - median(empty)
  console.log(
    `result of ${count(fewRecords)} records             ${ms(median(wall(few)))} after the start (best ${ms(Math.min(...wall(few)))}), processor ${ms(processorMs(few))}`,
  )
  console.log(
    `start of the bundle                 ${ms(median(bundled))}, an empty Node ${ms(median(empty))} (${ms(more)} more)`,
  )
}
