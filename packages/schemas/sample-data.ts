import { posix } from 'node:path'
import { isNamed } from '@kafka-dataops/avro'
import { checkContainer, checkSample, type SampleCheck, type SampleProblem } from '@kafka-dataops/avro/sample'
import { BadInputError, type Check, counted, type Files, type Finding, fingerprint } from '@kafka-dataops/core'
import { isAvroContainer } from '@kafka-dataops/decoders/avro-container'
import { ByteSource } from '@kafka-dataops/decoders/byte-source'
import type { SubjectUnit } from './model.ts'

export interface SampleResults {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

/** More of one file says nothing new. */
const shownProblems = 50

/**
 * Checks records in files against the schemas here: every record must be one of its schema, whether the schema changed
 * or not.
 * @throws BadInputError when a pattern matches no file, or a file no schema.
 */
export async function checkSampleData(
  items: readonly string[],
  units: readonly SubjectUnit[],
  files: Files,
): Promise<SampleResults> {
  const checks: Check[] = []
  const findings: Finding[] = []
  for (const item of items) {
    const [pattern = '', wanted] = item.split('=', 2).map((part) => part.trim())
    const paths = await files.glob(pattern)
    if (paths.length === 0) throw noSample(pattern, files)
    for (const path of paths) {
      const unit = unitOf(path, wanted, units)
      const result = fileResults(files.placePath(path), unit, await checkFile(path, unit, files))
      checks.push(result.check)
      findings.push(...result.findings)
    }
  }
  return { checks, findings }
}

function noSample(pattern: string, files: Files): BadInputError {
  return new BadInputError({
    code: 'no-such-file',
    message: `No file matches the sample-data pattern ${pattern} in ${files.resolve('.')}.`,
    help: 'Check the pattern, and that actions/checkout ran before this step.',
  })
}

function unitOf(path: string, wanted: string | undefined, units: readonly SubjectUnit[]): SubjectUnit {
  const stem = posix.basename(path).split('.')[0] ?? ''
  const found =
    wanted === undefined ? units.filter((unit) => isCalled(unit, stem)) : units.filter((unit) => isMeant(unit, wanted))
  const [unit, another] = found
  if (unit !== undefined && another === undefined) return unit
  const what = wanted === undefined ? `a schema named "${stem}"` : `the schema "${wanted}"`
  throw new BadInputError({
    code: 'sample-schema-unknown',
    message: `The sample ${path} is to be checked against ${what}, but ${unit === undefined ? 'there is none' : `there are several (${found.map(({ file }) => file).join(', ')})`}.`,
    help: 'Say which with PATTERN=TYPE: the full name of a type, or the path of a schema file.',
  })
}

function isCalled(unit: SubjectUnit, stem: string): boolean {
  const file = posix.basename(unit.file).split('.')[0]
  return stem === file || stem === unit.type || (isNamed(unit.schema) && stem === unit.schema.name)
}

function isMeant(unit: SubjectUnit, wanted: string): boolean {
  const isFile = unit.file === wanted || unit.file.endsWith(`/${wanted}`)
  return (
    isFile || unit.type === wanted || unit.subject === wanted || (isNamed(unit.schema) && unit.schema.name === wanted)
  )
}

async function checkFile(path: string, { schema }: SubjectUnit, files: Files): Promise<SampleCheck> {
  const source = new ByteSource(files.readChunks(path))
  try {
    if (isAvroContainer(await source.peek(4))) return await checkContainer(schema, source, files.placePath(path))
    return checkSample(schema, await files.readBytes(path), { path: files.placePath(path) })
  } finally {
    await source.close()
  }
}

function fileResults(
  path: string,
  unit: SubjectUnit,
  { encoding, records, failed, problems }: SampleCheck,
): { readonly check: Check; readonly findings: readonly Finding[] } {
  const id = `sample-data:${path}`
  const shown = problems.slice(0, shownProblems)
  const check: Check = {
    id,
    name: `${path} holds ${unit.type}`,
    kind: 'sample-data',
    dimension: 'conformity',
    severity: 'error',
    status: failed > 0 ? 'failed' : 'passed',
    target: { file: path, path: unit.type },
    evaluated: Math.max(records, failed),
    failed,
    rate: failed === 0 ? 0 : failed / Math.max(records, failed),
    causes: [],
    examples: [],
    ...(problems.length > shown.length
      ? { reason: `${counted(problems.length - shown.length, 'more problem')} of the file not shown.` }
      : {}),
  }
  return { check, findings: shown.map((problem) => misfitFinding(problem, encoding, path, unit, id)) }
}

function misfitFinding(
  { record, path: inValue, message, place = undefined }: SampleProblem,
  encoding: string,
  path: string,
  unit: SubjectUnit,
  check: string,
): Finding {
  const at = place ?? { file: path, line: 1, column: 1 }
  const where = inValue === '' ? `record ${record + 1}` : `${inValue} of record ${record + 1}`
  return {
    rule: 'sample-misfit',
    severity: 'error',
    message: `${where} is no ${unit.type} (${encoding}): ${message}.`,
    fingerprint: fingerprint({ rule: 'sample-misfit', place: at, identity: `${unit.type} ${inValue} ${record}` }),
    check,
    place: at,
    help: 'Mend the sample, or the schema if it is the sample that is right.',
  }
}
