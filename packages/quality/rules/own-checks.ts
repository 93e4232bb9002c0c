import type { Files } from '@kafka-dataops/core'
import type { CheckDefinition } from '../check-definition.ts'
import type { RulesThread } from './rules-thread.ts'

/** The checks of a module's rules, each at the line of the module that has its id. */
export async function ownChecks(
  { rules }: Pick<RulesThread, 'rules'>,
  topic: string,
  module: string,
  files: Pick<Files, 'readText' | 'placePath'>,
): Promise<readonly CheckDefinition[]> {
  const file = files.placePath(module)
  const lines = (await files.readText(module)).split('\n')
  return rules.map(({ id, name, dimension, severity }, rule): CheckDefinition => {
    const line = lines.findIndex((text) => [`'${id}'`, `"${id}"`, `\`${id}\``].some((quoted) => text.includes(quoted)))
    return {
      kind: 'own-check',
      rule,
      id: `${topic}.rules.${id}`,
      name,
      dimension,
      severity,
      place: { file, line: Math.max(line, 0) + 1, column: 1 },
      side: 'value',
      path: [],
    }
  })
}
