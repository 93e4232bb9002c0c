import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Whose code is in dist, and whether we may give it on: what the bundler wrote down, held against what is installed. */
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const text = read('dist/licenses.txt')

interface Manifest {
  readonly name: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const installed = new Map(
  ['node_modules/*/package.json', 'node_modules/@*/*/package.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: root }).map((file): [string, Manifest] => {
      const manifest = JSON.parse(read(file)) as Manifest
      return [manifest.name, manifest]
    }),
  ),
)
/** A package is a line with its name, and its licence on the next. */
const lines = text.split('\n')
const bundled = new Map(
  lines.flatMap((line, index): readonly [string, string][] =>
    installed.get(line)?.license === lines[index + 1] && lines[index + 1] !== undefined
      ? [[line, lines[index + 1] ?? '']]
      : [],
  ),
)

/** Licences that let us give code on under Apache-2.0 with a notice. */
const permissive = /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)$/

describe('the code of others in dist', () => {
  const others = [...bundled].filter(([name]) => !name.startsWith('@kafka-dataops/'))

  it.each(others)('%s may be given on (%s)', (_, licence) => {
    const terms = licence.replace(/^\(|\)$/g, '')
    const isFine = terms.split(' OR ').some((choice) => choice.split(' AND ').every((one) => permissive.test(one)))
    expect(isFine).toBe(true)
  })

  it('has the text of its licence beside it, or is under ours', () => {
    const without = others.filter(([name, licence]) => {
      const after = text.slice(text.indexOf(`${name}\n${licence}\n`) + name.length + licence.length + 2)
      return (
        licence !== 'Apache-2.0' &&
        !/^.*(?:copyright|permission|licen[cs]e)/i.test(after.slice(0, 400).replaceAll('\n', ' '))
      )
    })
    expect(without).toEqual([])
  })

  it('is named as far as our packages ask for it', () => {
    const asked = globSync('packages/*/package.json', { cwd: root }).flatMap((file) =>
      Object.keys((JSON.parse(read(file)) as Manifest).dependencies ?? {}),
    )
    const missing = [...new Set(asked)].filter(
      (name) => !name.startsWith('@kafka-dataops/') && !bundled.has(name) && !notBundled.has(name),
    )
    expect(missing).toEqual([])
  })
})

/** Types only, or asked for by what the bundle leaves out. */
const notBundled: ReadonlySet<string> = new Set(['@types/picomatch', 'kafkajs'])
