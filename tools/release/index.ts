import { bundle, root } from '../bundle/bundle.ts'
import { changesOf, release } from './release.ts'

/**
 * `npm run release`: makes the two commits and the tags of a release from HEAD, and proves what they promise. It pushes
 * nothing. `-- --dry-run` says what it would do; `-- --notes` prints the notes of the version.
 */
const args = process.argv.slice(2)
const unknown = args.filter((arg) => arg !== '--dry-run' && arg !== '--notes')
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Known are --dry-run and --notes.`)
  process.exit(2)
}
try {
  if (args.includes('--notes')) {
    const { version } = await import('../../package.json', { with: { type: 'json' } }).then(({ default: json }) => json)
    console.log(changesOf(root, version))
  } else {
    await release({ folder: root, build: bundle, log: console.log, dryRun: args.includes('--dry-run') })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
