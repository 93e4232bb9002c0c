import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { toolVersion } from '@kafka-dataops/core'
import { actions } from '@kafka-dataops/suite/operations'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { requireTool } from '../tools/stack/stack.ts'

/** What holds across the whole repository. */
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const actionlint = await requireTool('actionlint')
const zizmor = await requireTool('zizmor')

it('has one version', () => {
  expect(JSON.parse(read('package.json')).version).toBe(toolVersion)
})

it('is named everywhere by the tag that a release of this version moves', () => {
  const files = ['README.md', 'action.yml', ...globSync('{docs,examples,actions,.github}/**/*.{md,yml}', { cwd: root })]
  const uses = files.flatMap((file) => [...read(file).matchAll(/kafka-dataops\/pipeline\S*@(v[\d.]+)/g)])
  expect(uses.length).toBeGreaterThan(20)
  expect(new Set(uses.map(([, tag]) => tag))).toEqual(new Set([`v${toolVersion.split('.')[0]}`]))
})

describe('actions', () => {
  it.each(actions.map(({ name }) => name))('%s runs on Node 24, from the bundle, with a README', (name) => {
    const metadata = read(`actions/${name}/action.yml`)
    expect(metadata).toContain(`  using: node24\n  main: ../../dist/${name}/index.js\n`)
    expect(existsSync(path.join(root, 'dist', name, 'index.js'))).toBe(true)
    expect(existsSync(path.join(root, 'actions', name, 'README.md'))).toBe(true)
    // A default would hide what the manifest says; only the token's is no setting of the user's.
    expect(metadata.match(/^ {4}default: .*$/gm) ?? []).toHaveLength(metadata.includes('github-token') ? 1 : 0)
  })
})

describe('workflows', () => {
  const workflows = [
    ...globSync('.github/workflows/*.yml', { cwd: root }),
    ...globSync('examples/*/.github/workflows/*.yml', { cwd: root }),
  ]

  const metadata = ['action.yml', ...globSync('actions/*/action.yml', { cwd: root })]

  it('pin every action of others to a commit, and give no permission by default', () => {
    expect(workflows.length).toBeGreaterThan(1)
    for (const file of workflows) {
      const text = read(file)
      expect(text, file).toMatch(/^permissions:/m)
      for (const [, used = ''] of text.matchAll(/uses: ([^\s#]+)/g)) {
        if (!used.startsWith('kafka-dataops/')) expect(used, file).toMatch(/@[0-9a-f]{40}$/)
      }
    }
  })

  it('deploy one at a time, in an environment, after what must have passed; and tell of every job', () => {
    const { permissions, jobs } = load(read('.github/workflows/pipeline.yml')) as CalledWorkflow
    expect(permissions).toEqual({})
    expect(jobs.deployment).toMatchObject({
      needs: ['schema-validation', 'data-quality', 'infrastructure-validation'],
      environment: '${{ inputs.deploy-environment }}',
      concurrency: { group: expect.stringContaining('inputs.deploy-environment'), 'cancel-in-progress': false },
    })
    const others = Object.keys(jobs).filter((name) => name !== 'notification')
    expect([...(jobs.notification?.needs ?? [])].toSorted()).toEqual(others.toSorted())
    expect(jobs.notification?.if).toBe('always()')
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0)
      expect(Object.keys(job.permissions ?? {}), name).toContain('contents')
    }
  })

  it.skipIf(actionlint === undefined)('satisfy actionlint', async () => {
    const { stdout } = await promisify(execFile)(actionlint ?? '', ['-no-color', ...workflows], { cwd: root }).catch(
      (error) => error,
    )
    expect(stdout).toBe('')
  })

  it.skipIf(zizmor === undefined)('satisfy zizmor', { timeout: 60_000 }, async () => {
    const args = [
      '--offline',
      '--no-progress',
      '--config',
      '.github/zizmor.yml',
      '--format',
      'plain',
      ...workflows,
      ...metadata,
    ]
    const result = await promisify(execFile)(zizmor ?? '', args, { cwd: root }).then(
      () => 'clean',
      (error) => `${error.stdout}${error.stderr}`,
    )
    expect(result).toBe('clean')
  })
})

interface CalledWorkflow {
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: readonly string[]
        readonly if?: string
        readonly permissions?: object
        readonly 'timeout-minutes'?: number
      }
    >
  >
}
