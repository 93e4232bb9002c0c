import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BadInputError, type Git } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { diskFiles } from './files.ts'
import { commandGit, type GitSetup } from './git.ts'

const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid']

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim()
}

function repository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'git-'))
  git(folder, 'init', '-q', '-b', 'main')
  return folder
}

/** Commits files; its id. */
function commit(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}

function open(topLevel: string, more: Partial<GitSetup> = {}): Git {
  const environment = { get: (name: string) => process.env[name] }
  return commandGit({ topLevel, environment, signal: new AbortController().signal, ...more })
}

const text = (contents: readonly Uint8Array[]): readonly string[] =>
  contents.map((content) => Buffer.from(content).toString('utf8'))

describe('commandGit', () => {
  it('reads the files of a commit, whatever their names, without touching the working tree', async () => {
    const folder = repository()
    const files = { 'schemas/order.avsc': '"int"', 'a b\nß".avsc': '"long"\n', 'empty.avsc': '' }
    const first = commit(folder, files)
    commit(folder, { 'schemas/order.avsc': '"string"' })
    const listed = await open(folder).files(first)
    expect(listed.map((file) => file.path).toSorted()).toEqual(Object.keys(files).toSorted())
    const contents = text(await open(folder).read(listed))
    expect(Object.fromEntries(listed.map((file, index) => [file.path, contents[index]]))).toEqual(files)
  })

  it('finds commits, parents and the place where branches part', async () => {
    const folder = repository()
    const base = commit(folder, { a: '1' })
    git(folder, 'switch', '-q', '-c', 'feature')
    const head = commit(folder, { b: '1' })
    git(folder, 'switch', '-q', 'main')
    const tip = commit(folder, { c: '1' })
    git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature')
    git(folder, 'tag', '-a', '-m', 'release', 'v1.0.0', base)
    git(folder, 'tag', 'v1.1.0', head)
    const port = open(folder)
    expect(await port.commit('feature')).toBe(head)
    expect(await port.commit('HEAD^1')).toBe(tip)
    expect(await port.commit('no-such-branch')).toBeUndefined()
    expect(await port.commit('--version')).toBeUndefined()
    expect(await port.parents(git(folder, 'rev-parse', 'HEAD'))).toEqual([tip, head])
    expect(await port.mergeBase(tip, head)).toBe(base)
    expect(await port.tags(tip)).toEqual([{ name: 'v1.0.0', commit: base }])
    expect(await port.isShallow()).toBe(false)
  })

  it('fetches into a shallow clone what it lacks; its commit still knows the parents', async () => {
    const origin = repository()
    const first = commit(origin, { a: '1' })
    const second = commit(origin, { a: '2' })
    const clone = mkdtempSync(path.join(tmpdir(), 'git-'))
    git(clone, 'clone', '-q', '--depth=1', `file://${origin}`, '.')
    const port = open(clone)
    expect(await port.isShallow()).toBe(true)
    expect(await port.commit(first)).toBeUndefined()
    expect(await port.parents(second)).toEqual([first])
    expect(await port.fetch([first], { depth: 1 })).toEqual({ ok: true })
    expect(await port.commit(first)).toBe(first)
    expect(await port.fetch(['f'.repeat(40)], { depth: 1 })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/f{40}/),
    })
  })

  it('sends the token to the workflow’s own server only, and masks the form in which it travels', async () => {
    const seen: (string | undefined)[] = []
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const folder = repository()
    const absent = 'f'.repeat(40)
    git(folder, 'remote', 'add', 'origin', `${url}/acme/streams.git`)
    const masked: string[] = []
    const login = { token: 'secret-token', maskSecret: (value: string) => void masked.push(value) }
    await open(folder, { login: { ...login, serverUrl: url } }).fetch([absent], 'missing')
    await open(folder, { login: { ...login, serverUrl: 'https://github.com' } }).fetch([absent], 'missing')
    server.close()
    const pair = Buffer.from('x-access-token:secret-token').toString('base64')
    expect(seen).toEqual([`basic ${pair}`, undefined])
    expect(masked).toEqual([pair, pair])
  })

  it('says what git says when it fails', async () => {
    await expect(open(repository()).files('f'.repeat(40))).rejects.toThrow(BadInputError)
  })
})

describe('diskFiles.glob', () => {
  it('leaves out node_modules and .git, unless the pattern names them', async () => {
    const folder = repository()
    commit(folder, { 'a.avsc': '', 'deep/b.avsc': '', 'node_modules/x/c.avsc': '' })
    expect(await diskFiles(folder).glob('**/*.avsc')).toEqual(['a.avsc', 'deep/b.avsc'])
    expect(await diskFiles(folder).glob('node_modules/**/*.avsc')).toEqual(['node_modules/x/c.avsc'])
  })
})
