import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type GitIn, gitIn } from './git.ts'

/**
 * A release is two commits. A holds the bundle and the actions; its child B differs only in that the files that use
 * those actions name A's full SHA, which no commit can know of itself. B gets the tag of the version and the moving tag of
 * its major version. Who pins `kafka-dataops/pipeline` to B thereby pins all that runs.
 */
export interface ReleaseOptions {
  readonly folder: string
  /** Makes the bundle of the folder's sources anew in another folder. */
  readonly build: (into: string) => Promise<void>
  readonly log: (line: string) => void
  readonly dryRun: boolean
}

export interface Release {
  readonly version: string
  readonly tag: string
  readonly movingTag: string
  /** Commit A; of a dry run only when HEAD is it already. */
  readonly actions?: string
  /** Commit B. */
  readonly released?: string
  /** HEAD's bundle is not that of its sources: A is a new commit with it. */
  readonly rebuilds: boolean
}

/** Files that use the suite's own actions. */
export const nestingFiles = ['action.yml', '.github/workflows/pipeline.yml'] as const
const nestedUse = /(uses: kafka-dataops\/pipeline\/actions\/[\w-]+)@\S+(?: #.*)?$/gm

/** @throws Error that says what stands in the way; nothing was changed then. */
export async function release({ folder, build, log, dryRun }: ReleaseOptions): Promise<Release> {
  const git = gitIn(folder)
  const temporary = mkdtempSync(path.join(tmpdir(), 'release-'))
  try {
    const version = versionOf(git)
    const tag = `v${version}`
    const movingTag = `v${version.split('.')[0]}`
    requireCleanTree(git)
    if (git('tag', '--list', tag) !== '') throw new Error(`${tag} exists already: raise the version in package.json.`)

    log(`Building the bundle of ${git('rev-parse', '--short', 'HEAD')} ...`)
    const built = await bundleTree(git, build, temporary)
    const rebuilds = built !== git('rev-parse', 'HEAD:dist')
    log(
      rebuilds
        ? 'dist/ is not that of its sources: commit A brings it.'
        : 'dist/ is that of its sources: HEAD is commit A.',
    )
    if (dryRun) {
      for (const line of previewOf(git)) log(line)
      log(`Would tag commit B as ${tag}, and move ${movingTag} from ${currentTarget(git, movingTag)} to it.`)
      return { version, tag, movingTag, rebuilds, ...(rebuilds ? {} : { actions: git('rev-parse', 'HEAD') }) }
    }

    const actions = rebuilds
      ? commitTree(git, withDist(git, built, temporary), 'HEAD', `Build dist for ${tag}`)
      : git('rev-parse', 'HEAD')
    const released = commitTree(git, withPinnedUses(git, actions, tag, temporary), actions, `Release ${tag}`)
    prove(git, { actions, released, built })
    git('tag', '--annotate', tag, '--message', `Release ${tag}`, released)
    git('tag', '--force', movingTag, released)
    log(`A ${actions}`)
    log(`B ${released}, tagged ${tag} and ${movingTag}. Both hold the same dist, which is that of the sources.`)
    log(`Publish it with: git push origin ${tag} && git push --force origin ${movingTag}`)
    return { version, tag, movingTag, actions, released, rebuilds }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function versionOf(git: GitIn): string {
  const { version } = JSON.parse(git('show', 'HEAD:package.json')) as { version?: unknown }
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error('package.json has no version of the form 1.2.3.')
  }
  return version
}

function requireCleanTree(git: GitIn): void {
  const changes = git('status', '--porcelain')
  if (changes !== '') throw new Error(`The working tree has changes; commit them first:\n${changes}`)
}

function currentTarget(git: GitIn, tag: string): string {
  return git('tag', '--list', tag) === '' ? 'nowhere' : git('rev-parse', '--short', `${tag}^{commit}`)
}

/** The Git tree of a bundle made anew. */
async function bundleTree(git: GitIn, build: ReleaseOptions['build'], temporary: string): Promise<string> {
  const folder = path.join(temporary, 'dist')
  await build(folder)
  const indexed = git.withIndex(path.join(temporary, 'dist.index'))
  indexed('--work-tree', folder, 'add', '--force', '--all', '.')
  return indexed('write-tree')
}

function withDist(git: GitIn, dist: string, temporary: string): string {
  const indexed = git.withIndex(path.join(temporary, 'a.index'))
  indexed('read-tree', 'HEAD')
  indexed('rm', '--cached', '-r', '--quiet', 'dist')
  indexed('read-tree', '--prefix=dist/', dist)
  return indexed('write-tree')
}

/** A's tree, with nested uses that name A. */
function withPinnedUses(git: GitIn, actions: string, tag: string, temporary: string): string {
  const indexed = git.withIndex(path.join(temporary, 'b.index'))
  indexed('read-tree', actions)
  for (const file of nestingFiles) {
    const text = `${git('show', `${actions}:${file}`)}\n`
    const pinned = path.join(temporary, 'pinned')
    writeFileSync(pinned, text.replaceAll(nestedUse, `$1@${actions} # ${tag}`))
    const blob = git('hash-object', '-w', '--no-filters', pinned)
    indexed('update-index', '--cacheinfo', `100644,${blob},${file}`)
  }
  return indexed('write-tree')
}

function commitTree(git: GitIn, tree: string, parent: string, message: string): string {
  return git('commit-tree', tree, '-p', parent, '-m', message)
}

interface Made {
  readonly actions: string
  readonly released: string
  /** Tree of the bundle that was made anew. */
  readonly built: string
}

/**
 * Proves from the commits alone what a release promises.
 * @throws Error naming the promise that is broken.
 */
export function prove(git: GitIn, { actions, released, built }: Made): void {
  const require = (holds: boolean, promise: string): void => {
    if (!holds) throw new Error(`Not released: ${promise}`)
  }
  require(git('rev-parse', `${released}^`) === actions, 'B must be the child of A.')
  const dist = git('rev-parse', `${actions}:dist`)
  require(git('rev-parse', `${released}:dist`) === dist, 'A and B must hold the same dist.')
  require(dist === built, 'dist must be what its sources make.')
  const changed = git('diff', '--name-only', actions, released).split('\n').filter(Boolean)
  require(changed.every((file) =>
    nestingFiles.some((known) => known === file),
  ), `B must change nothing but ${nestingFiles.join(' and ')}.`)
  for (const file of nestingFiles) {
    const uses = [...git('show', `${released}:${file}`).matchAll(nestedUse)].map(([use]) => use)
    require(uses.length > 0, `${file} must use the suite's actions.`)
    for (const use of uses) {
      require(use.includes(`@${actions} `), `${file} must name commit A in "${use}".`)
      const action = /actions\/([\w-]+)@/.exec(use)?.[1] ?? ''
      require(git('ls-tree', actions, `actions/${action}/action.yml`) !== '', `commit A must hold actions/${action}.`)
    }
  }
}

function previewOf(git: GitIn): readonly string[] {
  return nestingFiles.map((file) => {
    const count = [...git('show', `HEAD:${file}`).matchAll(nestedUse)].length
    return `Would pin ${count} uses in ${file} to commit A.`
  })
}

/** For the release notes: the part of the changelog about a version, or about what is unreleased. */
export function changesOf(folder: string, version: string): string {
  const text = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8')
  const parts = text.split(/^## /m)
  const part =
    parts.find((one) => one.startsWith(version) || one.startsWith(`[${version}]`)) ??
    parts.find((one) => one.startsWith('Unreleased'))
  return (part ?? '').split('\n').slice(1).join('\n').trim()
}
