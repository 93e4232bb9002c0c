import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { forbiddenImports } from './directions.ts'

function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'imports-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}

describe('forbiddenImports', () => {
  it.each([
    ['packages/core/a.ts', "import { x } from '@kafka-dataops/kafka'", 'core must not import kafka'],
    ['packages/quality/a.ts', "import * as actions from '@actions/core'", 'only github may import @actions/core'],
    ['packages/quality/a.ts', "const kafka = await import('kafkajs')", 'only kafka may import kafkajs'],
    [
      'packages/quality/a.ts',
      "export { x } from '../kafka/reading.ts'",
      '../kafka/reading.ts leaves the package: import it by name',
    ],
    [
      'packages/kafka/a.ts',
      'const home = process.env.HOME',
      'a domain package uses ports, never process.env or console',
    ],
  ])('finds %s: %s', (file, text, reason) => {
    expect(forbiddenImports(repository({ [file]: `\n${text}\n` }))).toEqual([{ file, line: 2, reason }])
  })

  it('allows the one direction, and tests to reach further', () => {
    const root = repository({
      'packages/quality/a.ts': "import { x } from '@kafka-dataops/core'\nimport { y } from './b.ts'\n",
      'packages/quality/b.test.ts': "import { start } from '../../tests/fakes/x.ts'\nconsole.log(process.env.HOME)\n",
      'packages/cli/a.ts': 'console.log(process.env.HOME)\n',
    })
    expect(forbiddenImports(root)).toEqual([])
  })
})
