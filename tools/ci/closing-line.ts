import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Prints `N passed, N failed` over the test runner's JSON results and exits 1 when anything failed: a test, or (by the
 * argument "1") a command around them. A missing result counts as a failure, since a run that tested nothing is none.
 */
const root = path.resolve(import.meta.dirname, '../..')
const results = ['reports/tests.json', 'reports/tests-deep.json']
const isCommandFailed = process.argv[2] === '1'

let passed = 0
let failed = 0
let skipped = 0
for (const file of results) {
  const absolute = path.join(root, file)
  if (!existsSync(absolute)) {
    console.error(`${file} is missing: the tests did not run to their end.`)
    failed += 1
    continue
  }
  const result = JSON.parse(readFileSync(absolute, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  skipped += result.numPendingTests + (result.numTodoTests ?? 0)
  // A file that fails to load has no tests to fail.
  if (!result.success && result.numFailedTests === 0) failed += 1
}
if (passed === 0) failed += 1
if (isCommandFailed && failed === 0) {
  console.error('A command beside the tests failed; see above.')
  failed += 1
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
