import { defineConfig, mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** The long tests: what needs Flink, many repetitions or many seconds. */
const deep = mergeConfig(
  config,
  defineConfig({
    test: { testTimeout: 300_000, reporters: ['default', ['json', { outputFile: 'reports/tests-deep.json' }]] },
  }),
)
// mergeConfig joins lists; these two replace theirs.
deep.test.include = ['packages/**/*.deep.test.ts', 'tools/**/*.deep.test.ts', 'tests/**/*.deep.test.ts']
deep.test.exclude = ['**/node_modules/**', '.stack/**', '.bench/**']
deep.test.reporters = ['default', ['json', { outputFile: 'reports/tests-deep.json' }]]

export default deep
