import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gitIn } from './git.ts'
import { changesOf, nestingFiles, prove, release } from './release.ts'

/** A release of a clone of this repository; the bundle stands for what its sources make, which check-dist proves. */
const root = path.resolve(import.meta.dirname, '../..')
const temporary = mkdtempSync(path.join(tmpdir(), 'release-test-'))
const clone = path.join(temporary, 'clone')
const sameDist = async (into: string): Promise<void> => cpSync(path.join(clone, 'dist'), into, { recursive: true })
const log: string[] = []

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', '--shared', root, clone], { stdio: 'pipe' })
  const git = gitIn(clone)
  git('config', 'user.name', 'test')
  git('config', 'user.email', 'test@example.invalid')
  git('config', 'tag.gpgSign', 'false')
  for (const tag of git('tag', '--list').split('\n').filter(Boolean)) git('tag', '--delete', tag)
})
afterAll(() => rmSync(temporary, { recursive: true, force: true }))
beforeEach(() => {
  log.length = 0
})

const run = (over: { readonly build?: typeof sameDist; readonly dryRun?: boolean } = {}) =>
  release({ folder: clone, build: sameDist, dryRun: false, log: (line) => log.push(line), ...over })

describe('a release', () => {
  const git = gitIn(clone)

  it('as a dry run says what it would do, and changes nothing', async () => {
    const before = [git('rev-parse', 'HEAD'), git('tag', '--list'), git('status', '--porcelain')]
    const { tag, released } = await run({ dryRun: true })
    expect(released).toBeUndefined()
    expect([git('rev-parse', 'HEAD'), git('tag', '--list'), git('status', '--porcelain')]).toEqual(before)
    expect(log.join('\n')).toContain(`Would tag commit B as ${tag}`)
    expect(log.join('\n')).toMatch(/Would pin [1-9]\d* uses in action.yml to commit A/)
  })

  it('tags a commit whose nested uses name its parent in full, and moves the tag of the major version', async () => {
    const { actions = '', released = '', tag, movingTag, rebuilds } = await run()
    expect(rebuilds).toBe(false)
    expect(actions).toBe(git('rev-parse', 'HEAD'))
    expect(git('rev-parse', `${tag}^{commit}`)).toBe(released)
    expect(git('rev-parse', `${movingTag}^{commit}`)).toBe(released)
    for (const file of nestingFiles) {
      const uses = [
        ...git('show', `${released}:${file}`).matchAll(/uses: kafka-dataops\/pipeline\/actions\/\S+@(\S+)/g),
      ]
      expect(uses.length).toBeGreaterThan(4)
      expect(new Set(uses.map(([, ref]) => ref))).toEqual(new Set([actions]))
    }
    expect(git('diff', '--name-only', actions, released).split('\n').toSorted()).toEqual([...nestingFiles].toSorted())
    expect(git('status', '--porcelain')).toBe('')
  })

  it('refuses a version that is released already, and a working tree with changes', async () => {
    await expect(run()).rejects.toThrow('exists already')
    appendFileSync(path.join(clone, 'README.md'), '\n')
    await expect(run()).rejects.toThrow('README.md')
    git('checkout', '--quiet', '--', 'README.md')
  })

  it('brings the bundle of the sources in commit A where HEAD has another', async () => {
    const manifest = JSON.parse(readFileSync(path.join(clone, 'package.json'), 'utf8'))
    writeFileSync(path.join(clone, 'package.json'), JSON.stringify({ ...manifest, version: '99.0.1' }))
    git('commit', '--quiet', '--all', '--message', 'Raise the version')
    const otherDist = async (into: string): Promise<void> => {
      await sameDist(into)
      writeFileSync(path.join(into, 'new-chunk.js'), 'export {}\n')
    }
    const { actions = '', released = '', rebuilds, movingTag } = await run({ build: otherDist })
    expect([rebuilds, movingTag]).toEqual([true, 'v99'])
    expect(git('rev-parse', `${actions}^`)).toBe(git('rev-parse', 'HEAD'))
    expect(git('diff', '--name-only', 'HEAD', actions)).toBe('dist/new-chunk.js')
    expect(git('show', `${released}:dist/new-chunk.js`)).toBe('export {}')
  })

  it('proves what it promises: a commit that breaks a promise is not released', () => {
    const actions = git('rev-parse', 'v99^{commit}^')
    const built = git('rev-parse', `${actions}:dist`)
    expect(() => prove(git, { actions, released: actions, built })).toThrow('child of A')
    expect(() => prove(git, { actions, released: git('rev-parse', 'v99^{commit}'), built: 'x' })).toThrow('its sources')
    const unpinned = git('commit-tree', `${actions}^{tree}`, '-p', actions, '-m', 'nothing pinned')
    expect(() => prove(git, { actions, released: unpinned, built })).toThrow('must name commit A')
    git('checkout', '--quiet', '--detach', git('rev-parse', 'v99^{commit}'))
    appendFileSync(path.join(clone, 'LICENSE'), '\n')
    git('commit', '--quiet', '--amend', '--all', '--no-edit')
    expect(() => prove(git, { actions, released: git('rev-parse', 'HEAD'), built })).toThrow('change nothing but')
  })
})

it('takes the notes of what is not released yet from the changelog', () => {
  expect(changesOf(root, '99.99.99')).toContain('### Added')
})
