import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkCompatibility, parseSchemas } from '@kafka-dataops/avro'
import { lintSchemas } from '@kafka-dataops/avro/lint'

/** What the benchmark measures, as a process: files of a folder read, parsed, linted and compared with their base. */
const [folder = '.', expected] = process.argv.slice(2)

function filesOf(state: string) {
  const directory = path.join(folder, state)
  return readdirSync(directory).map((name) => ({ path: name, text: readFileSync(path.join(directory, name), 'utf8') }))
}

const base = parseSchemas(filesOf('base'), { lenient: true })
const head = parseSchemas(filesOf('head'))
const findings = lintSchemas({ parsed: head, base })
let incompatible = 0
for (const [file, schema] of Object.entries(head.schemas)) {
  const earlier = base.schemas[file]
  if (earlier !== undefined && !checkCompatibility(schema, [earlier], 'BACKWARD').compatible) incompatible++
}
if (!head.ok || findings.length === 0 || String(incompatible) !== expected) {
  throw new Error(`${findings.length} findings, ${incompatible} incompatible files where ${expected} were expected`)
}
