import type { StateKind } from '@kafka-dataops/core'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../../tests/fakes/github-api.ts'
import { type BranchAccess, branchStore } from './branch-store.ts'
import { openState } from './open-state.ts'

const counter: StateKind<number> = { name: 'counter', version: 1, schema: z.int() }
const increment = (count = 0) => count + 1
const signal = AbortSignal.timeout(60_000)
const branch = 'ops/kafka-dataops-state'

let github: FakeGitHub

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<void> {
  github = await startFakeGitHub({ tokens: { secret: { login: 'github-actions[bot]', bot: true } }, ...options })
}

afterEach(async () => {
  expect(github.problems).toEqual([])
  await github.close()
})

function open(access: Partial<BranchAccess> = {}) {
  const timer = { sleep: async () => {}, random: () => 0 }
  const store = branchStore({
    apiUrl: github.url,
    repository: 'acme/prices',
    token: 'secret',
    fetch,
    branch,
    timer,
    ...access,
  })
  return openState(store, { signal, now: Date.now, redact: (data) => data, timer }).state
}

describe('a branch as state', () => {
  it('is created without a file of the repository, and holds what was left', async () => {
    await start()
    github.git.push('main', { 'src/code.ts': 'code' })
    expect(await open().read(counter, 'runs')).toBeUndefined()
    expect(github.git.files(branch)).toBeUndefined()
    await open().update(counter, 'runs', increment)
    await open().update(counter, 'runs', increment)
    await open().update(counter, 'other', increment)
    expect(await open().read(counter, 'runs')).toBe(2)
    expect(Object.keys(github.git.files(branch) ?? {}).sort()).toEqual([
      'README.md',
      expect.stringMatching(/^counter\/other-\w+\.json$/),
      expect.stringMatching(/^counter\/runs-\w+\.json$/),
      'kafka-dataops-state.json',
    ])
    expect(github.git.log(branch)).toHaveLength(3)
    expect(github.git.log(branch).every((message) => message.includes('[skip ci]'))).toBe(true)
    expect(github.git.log('main')).toEqual(['pushed'])
  })

  it('loses nothing when several write at a time, and keeps a straight history', async () => {
    await start()
    const writers = [1, 2, 3, 4, 5, 6].map((writer) =>
      open().update(counter, writer % 2 === 0 ? 'even' : 'odd', increment),
    )
    await Promise.all(writers)
    expect(await open().read(counter, 'even')).toBe(3)
    expect(await open().read(counter, 'odd')).toBe(3)
    expect(github.git.log(branch)).toHaveLength(6)
  })

  it('takes the change of one who was faster into account', async () => {
    let isFirst = true
    await start({
      before: async (request) => {
        if (request.startsWith('PATCH') && isFirst) {
          isFirst = false
          await open().update(counter, 'runs', increment)
        }
        return undefined
      },
    })
    await open().update(counter, 'runs', increment)
    await open().update(counter, 'runs', increment)
    expect(await open().read(counter, 'runs')).toBe(3)
  })

  it('begins anew when somebody deleted the branch meanwhile', async () => {
    let isFirst = true
    await start({
      before: async (request) => {
        if (request.startsWith('PATCH') && isFirst) github.git.deleteBranch(branch)
        return undefined
      },
    })
    await open().update(counter, 'runs', increment)
    await open().update(counter, 'runs', increment)
    isFirst = false
    expect(await open().read(counter, 'runs')).toBe(1)
  })

  it('counts a change once, though the answer to it was lost', async () => {
    await start()
    await open().update(counter, 'runs', increment)
    let isLost = false
    const losing: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init)
      if (init?.method !== 'PATCH' || isLost) return answer
      isLost = true
      throw new TypeError('fetch failed')
    }
    await open({ fetch: losing }).update(counter, 'runs', increment)
    expect(isLost).toBe(true)
    expect(await open().read(counter, 'runs')).toBe(2)
    expect(github.git.log(branch)).toHaveLength(2)
  })

  it('waits for a server in trouble and for the rate limit', async () => {
    const answers = [
      { status: 502 },
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '1' } },
      { status: 429 },
    ]
    await start({ before: async () => answers.shift() })
    await open().update(counter, 'runs', increment)
    expect(await open().read(counter, 'runs')).toBe(1)
    expect(answers).toEqual([])
  })

  it('says how long that went on in vain', async () => {
    await start({ before: async () => ({ status: 503 }) })
    await expect(open().read(counter, 'runs')).rejects.toMatchObject({
      problem: { code: 'state-unreachable', message: expect.stringContaining('503') },
    })
  })

  it('names the permission that is missing', async () => {
    await start({ readOnly: true })
    expect(await open().read(counter, 'runs')).toBeUndefined()
    await expect(open().update(counter, 'runs', increment)).rejects.toMatchObject({
      problem: { code: 'state-access-denied', help: expect.stringContaining('permissions: contents: write') },
    })
  })

  it('says that the token is not accepted', async () => {
    await start()
    await expect(open({ token: 'stale' }).read(counter, 'runs')).rejects.toMatchObject({
      problem: { code: 'state-token-refused' },
    })
  })

  it('never writes to a branch that holds something else', async () => {
    await start()
    github.git.push('main', { 'src/code.ts': 'code' })
    const foreign = { problems: [{ code: 'state-branch-foreign' }] }
    await expect(open({ branch: 'main' }).read(counter, 'runs')).rejects.toMatchObject(foreign)
    await expect(open({ branch: 'main' }).update(counter, 'runs', increment)).rejects.toMatchObject(foreign)
    expect(github.git.log('main')).toEqual(['pushed'])
  })

  it('takes a branch that somebody created empty', async () => {
    await start()
    github.git.push(branch, {})
    await open().update(counter, 'runs', increment)
    expect(await open().read(counter, 'runs')).toBe(1)
  })

  it('says that rules protect the branch, instead of trying for ever', async () => {
    await start({ protectedBranches: [branch] })
    await expect(open().update(counter, 'runs', increment)).rejects.toMatchObject({
      problem: { code: 'state-branch-protected', message: expect.stringContaining('rule violations') },
    })
  })

  it('says that a repository without a commit can hold none', async () => {
    await start({ isEmpty: true })
    await expect(open().read(counter, 'runs')).rejects.toMatchObject({ problem: { code: 'state-repository-empty' } })
  })

  it('reads an entry of another writer that is damaged as an error', async () => {
    await start()
    await open().update(counter, 'runs', increment)
    const [file = ''] = Object.keys(github.git.files(branch) ?? {}).filter((path) => path.startsWith('counter/'))
    github.git.push(branch, { [file]: '{}' })
    await expect(open().read(counter, 'runs')).rejects.toMatchObject({ problems: [{ code: 'state-damaged' }] })
  })
})
