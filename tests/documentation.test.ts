import { execFile, execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { actions } from '@kafka-dataops/suite/operations'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { rootInputs, rootOutputs } from '../tools/generate/root-action.ts'
import { requireTool } from '../tools/stack/stack.ts'

/** What the pages say exists: links, anchors, actions, inputs, outputs; and what they show as a workflow is one. */
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const pages = tracked.filter(
  (file) => file.endsWith('.md') && existsSync(path.join(root, file)) && !file.includes('__golden__'),
)
const actionlint = await requireTool('actionlint')

describe('pages', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const broken = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !isThere(page, target))
    expect(broken).toEqual([])
  })

  it.each(pages)('%s shows steps and calls of ours that exist, with inputs that exist', (page) => {
    expect(yamlBlocks(read(page)).flatMap(usesOf).flatMap(problemsOf)).toEqual([])
  })

  it.each(pages)('%s reads outputs that exist', (page) => {
    const known = new Set([
      ...rootOutputs().map(([name]) => name),
      ...actions.flatMap(({ outputs }) => Object.keys(outputs)),
    ])
    const named = [...read(page).matchAll(/steps\.(?:kafka|quality|schemas|pipeline)\.outputs\.([\w-]+)/g)]
    expect(named.map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([])
  })

  it.skipIf(actionlint === undefined)('show only workflows that satisfy actionlint', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'documented-'))
    try {
      mkdirSync(path.join(folder, '.github/workflows'), { recursive: true })
      const files = pages.flatMap((page) =>
        workflowsOf(read(page)).map((workflow, index) => {
          const file = path.join('.github/workflows', `${page.replaceAll('/', '-')}-${index}.yml`)
          writeFileSync(path.join(folder, file), workflow)
          return file
        }),
      )
      expect(files.length).toBeGreaterThan(12)
      const { stdout } = await promisify(execFile)(actionlint ?? '', ['-no-color', ...files], { cwd: folder }).catch(
        (error) => error,
      )
      expect(stdout).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('workflows', () => {
  const workflows = [
    ...globSync('.github/workflows/*.yml', { cwd: root }),
    ...globSync('examples/**/.github/workflows/*.yml', { cwd: root }),
    'action.yml',
  ]
  it.each(workflows)('%s uses actions of ours that exist, with inputs that exist', (file) => {
    expect(usesOf(load(read(file))).flatMap(problemsOf)).toEqual([])
  })
})

/** A link into the repository: the file is there, and the heading that it names. */
function isThere(page: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const absolute = file === '' ? path.join(root, page) : path.join(root, path.dirname(page), file)
  if (!existsSync(absolute)) return false
  return anchor === undefined || !absolute.endsWith('.md') || anchorsOf(readFileSync(absolute, 'utf8')).has(anchor)
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutCode(page).matchAll(/^#{1,6} (.*)$/gm)) {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
    let name = slug
    for (let count = 1; anchors.has(name); count += 1) name = `${slug}-${count}`
    anchors.add(name)
  }
  return anchors
}

function withoutCode(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, '')
}

function yamlTexts(page: string): readonly string[] {
  return [...page.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)
}

/** The YAML of a page; a block that is no YAML fails the test that reads it. */
function yamlBlocks(page: string): readonly unknown[] {
  return yamlTexts(page).map((text) => load(text))
}

interface Use {
  /** What stands after `kafka-dataops/pipeline`, without the ref. */
  readonly what: string
  readonly inputs: readonly string[]
  readonly secrets: readonly string[]
}

function usesOf(value: unknown): readonly Use[] {
  if (!isObject(value)) return []
  const inner = Object.values(value).flatMap(usesOf)
  const what = typeof value.uses === 'string' ? /^kafka-dataops\/pipeline([^@]*)@/.exec(value.uses)?.[1] : undefined
  if (what === undefined) return inner
  return [...inner, { what, inputs: keysOf(value.with), secrets: keysOf(value.secrets) }]
}

function problemsOf({ what, inputs, secrets }: Use): readonly string[] {
  const unknown = (kind: string, given: readonly string[], known: readonly string[]): readonly string[] =>
    given.filter((name) => !known.includes(name)).map((name) => `${what || 'the root action'} has no ${kind} ${name}`)
  if (what === '') return unknown('input', inputs, [...rootInputs().keys()])
  if (what === '/.github/workflows/pipeline.yml') {
    const { on } = load(read(what.slice(1))) as { on: { workflow_call: { inputs: object; secrets: object } } }
    const { inputs: own, secrets: ownSecrets } = on.workflow_call
    return [...unknown('input', inputs, Object.keys(own)), ...unknown('secret', secrets, Object.keys(ownSecrets))]
  }
  const action = actions.find(({ name }) => what === `/actions/${name}`)
  return action === undefined ? [`there is no ${what}`] : unknown('input', inputs, Object.keys(action.inputs))
}

/** Whole workflows of a page as they stand; jobs and steps with what a workflow has around them. */
function workflowsOf(page: string): readonly string[] {
  return yamlTexts(page).flatMap((text) => {
    const value = load(text)
    if (Array.isArray(value)) return value.some(isStep) ? [workflowAround({ job: jobOf(value) })] : []
    if (!isObject(value)) return []
    if (isObject(value.jobs)) return 'on' in value ? [text] : [workflowAround(value.jobs)]
    const isJobs = Object.values(value).some((job) => isObject(job) && ('runs-on' in job || 'steps' in job))
    return isJobs ? [workflowAround(value)] : []
  })
}

function jobOf(steps: readonly unknown[]): object {
  return { 'runs-on': 'ubuntu-latest', steps }
}

function workflowAround(jobs: object): string {
  const needed = Object.values(jobs).flatMap((job) => (isObject(job) ? [job.needs ?? []].flat() : []))
  const missing = needed.filter((name): name is string => typeof name === 'string' && !Object.hasOwn(jobs, name))
  const others = Object.fromEntries(missing.map((name) => [name, jobOf([{ run: 'true' }])]))
  return dump({ on: 'push', jobs: { ...others, ...jobs } }, { noRefs: true })
}

function isStep(value: unknown): boolean {
  return isObject(value) && ('uses' in value || 'run' in value)
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
