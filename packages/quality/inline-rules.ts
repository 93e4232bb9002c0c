import { didYouMean, type PositionedDocument, type Problem } from '@kafka-dataops/core'
import { compileCelRule } from './contract/custom/cel.ts'
import { compileCustomCheck } from './contract/custom/engine.ts'
import type { TopicContract } from './contract/model.ts'
import { addProblem, type ContractReader, isMapping, type Mapping, shown } from './contract/reader.ts'
import { readRuleWords, type TopicChecks } from './contract/topic-checks.ts'

export type InlineRules =
  | { readonly ok: true; readonly topics: readonly TopicContract[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Whether the section has rules in CEL, so that the engine must be loaded before `readInlineRules`. */
export function hasInlineCel(document: PositionedDocument): boolean {
  return sectionOf(document).some(
    (entry) => isMapping(entry) && listOf(entry.rules).some((rule) => isMapping(rule) && 'cel' in rule),
  )
}

/** The rules of the manifest's section `quality`, compiled; every error at its place. */
export function readInlineRules(document: PositionedDocument): InlineRules {
  const reader: ContractReader = { document, level: '3.1', problems: [], warnings: [] }
  if (isMapping(document.value) && document.value.quality !== undefined && !Array.isArray(document.value.quality)) {
    addProblem(reader, {
      code: 'invalid-value',
      message: 'quality is not a list of topics with rules.',
      path: ['quality'],
    })
  }
  const topics = sectionOf(document).flatMap((entry, index) => readTopic(reader, entry, index))
  return reader.problems.length > 0
    ? { ok: false, problems: reader.problems }
    : { ok: true, topics, warnings: reader.warnings }
}

function readTopic(reader: ContractReader, entry: unknown, index: number): readonly TopicContract[] {
  const path = ['quality', index]
  if (!isMapping(entry) || typeof entry.topic !== 'string' || !Array.isArray(entry.rules)) {
    const message = `quality[${index}] is ${shown(entry)}: expected a mapping with topic and rules.`
    addProblem(reader, { code: 'invalid-value', message, path })
    return []
  }
  for (const key of Object.keys(entry).filter((name) => name !== 'topic' && name !== 'rules')) {
    const message = `Unknown key "${key}" in quality[${index}].${didYouMean(key, ['topic', 'rules'])}`
    addProblem(reader, { code: 'unknown-key', message, path: [...path, key], target: 'key' })
  }
  const topic: TopicChecks = {
    reader,
    topic: entry.topic,
    // Without a schema every path is taken as it is written.
    object: { name: entry.topic, documentPath: path, value: entry, fields: [], rules: [], relationships: [] },
    checks: [],
    notExecuted: [],
    ids: new Set(),
  }
  for (const [number, rule] of entry.rules.entries()) compileRule(topic, rule, [...path, 'rules', number])
  const place = reader.document.placeOf([...path, 'topic'])
  return [{ topic: entry.topic, place, checks: topic.checks, notExecuted: topic.notExecuted }]
}

/** Words that every rule may say of itself; the rest are parameters of its check. */
const wordKeys = ['id', 'name', 'severity', 'dimension', 'description'] as const

function compileRule(topic: TopicChecks, value: unknown, path: readonly (string | number)[]): void {
  const subject = `Rule ${Number(path.at(-1)) + 1} of topic ${topic.topic}`
  const { reader } = topic
  if (!isMapping(value) || 'check' in value === 'cel' in value) {
    const message = `${subject} is ${shown(value)}: expected a mapping with either check or cel.`
    addProblem(reader, { code: 'invalid-value', message, path })
    return
  }
  const words = readRuleWords(reader, value, path, subject)
  const isCel = 'cel' in value
  const rule = { value, documentPath: path, subject, words }
  const within = { ...topic, reader: shorthandReader(reader, isCel ? ['cel'] : []) }
  if (isCel) compileCelRule(within, rule, value.cel)
  else compileCustomCheck(within, rule, parametersOf(value))
}

function parametersOf(value: Mapping): Mapping {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wordKeys.some((word) => word === key)))
}

/** In a contract parameters stand below `implementation`, here in the rule itself (or, of CEL, below `cel`). */
function shorthandReader(reader: ContractReader, instead: readonly string[]): ContractReader {
  const document: PositionedDocument = {
    ...reader.document,
    placeOf: (path, target) =>
      reader.document.placeOf(
        path.flatMap((step): readonly (string | number)[] => (step === 'implementation' ? instead : [step])),
        target,
      ),
  }
  return { ...reader, document }
}

function sectionOf(document: PositionedDocument): readonly unknown[] {
  return isMapping(document.value) ? listOf(document.value.quality) : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
