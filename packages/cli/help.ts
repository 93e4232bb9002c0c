import type { InputDeclaration, InputSection, Operation } from '@kafka-dataops/core'
import { environmentName } from './arguments.ts'

const sectionTitles: Readonly<Record<InputSection, string>> = {
  operation: 'Options',
  data: 'What to look at',
  connection: 'Kafka',
  registry: 'Schema registry',
  connect: 'Kafka Connect',
  host: 'Run and output',
}

/** The first screen: what there is and how to go on. */
export function overview(operations: readonly Operation[], version: string): string {
  const width = Math.max(...operations.map((operation) => operation.name.length))
  return [
    `kafka-dataops ${version}: CI/CD for Kafka pipelines`,
    '',
    'Usage: kafka-dataops <operation> --<input> value ...',
    '',
    'Operations:',
    ...operations.map((operation) => `  ${operation.name.padEnd(width)}  ${operation.summary}`),
    '',
    'kafka-dataops help <operation> explains one and lists its flags.',
    'Connections and defaults may stand in dataops.yml; flags and KAFKA_DATAOPS_* variables override it.',
    '',
    'Exit codes: 0 passed or warned, 1 checks failed, 2 bad input, 3 a service could not be reached or refused,',
    '70 a bug of ours, 130 and 143 cancelled.',
    '',
  ].join('\n')
}

/** All inputs of one operation as flags, in sections, wrapped to `width` columns. */
export function operationHelp(operation: Operation, width: number): string {
  const lines = [operation.summary, '', `Usage: kafka-dataops ${operation.name} --<input> value ...`]
  for (const section of Object.keys(sectionTitles) as InputSection[]) {
    const entries = Object.entries(operation.inputs).filter(([, input]) => input.section === section)
    if (entries.length === 0) continue
    lines.push('', `${sectionTitles[section]}:`)
    for (const [name, input] of entries) lines.push(...inputHelp(name, input, width))
  }
  lines.push('', 'Every input can also be given as an environment variable, as KAFKA_DATAOPS_TOPIC for --topic.', '')
  return lines.join('\n')
}

function inputHelp(name: string, input: InputDeclaration, width: number): readonly string[] {
  const fallback = input.defaultText === undefined ? '' : ` Default: ${input.defaultText}.`
  const secret = input.secret ? ` Secret: give it as ${environmentName(name)}.` : ''
  const text = `${input.description}: ${input.form}.${fallback}${secret}`
  return [`  --${name}`, ...wrap(text, width - 6).map((line) => `      ${line}`)]
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > Math.max(width, 20)) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
