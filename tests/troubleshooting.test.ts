import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Whoever looks for the code of a message finds it: every code that the sources can say has an entry in the documentation. */
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const sources = globSync('packages/**/*.ts', { cwd: root }).filter(
  (file) => !/node_modules|\.test\.ts$|\/testing\/|sample-reports/.test(file),
)
const kebab = /'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g

/** Codes by the file that says them: written after `code:`, or given to a function that makes the error. */
const codes = new Map<string, string>()
for (const file of sources) {
  const text = read(file)
  const written = [...text.matchAll(/\b(?:code|[a-z]\w*Code): ((?:[^,\n{}]|\n\s+[?:])*)/g)].map(
    ([, value = '']) => value,
  )
  const given = [...text.matchAll(/\bunreachable\(\s*('[a-z-]+')/g)].map(([, value = '']) => value)
  for (const value of [...written, ...given]) for (const [, code = ''] of value.matchAll(kebab)) codes.set(code, file)
}
// One engine asks every HTTP service, and puts the service in front of what went wrong.
for (const file of sources.filter((name) => read(name).includes('JsonService'))) {
  for (const [, service = ''] of read(file).matchAll(
    /\bcode: '([a-z][a-z-]*)',\n\s+(?:addressHelp|loginHelp|basicLogin)/g,
  )) {
    codes.delete(service)
    for (const what of ['unreachable', 'refused', 'unexpected-answer']) codes.set(`${service}-${what}`, file)
  }
}
codes.delete('kafka-rest')
// What keeps a connection from working is a kind of fault, with its client in front.
const faults = 'packages/kafka/connection-problems.ts'
for (const [, kind = ''] of read(faults).matchAll(/\| \{ readonly kind: '([a-z-]+)'/g))
  codes.set(`kafka-${kind}`, faults)

const troubleshooting = read('docs/troubleshooting.md')
const contracts = read('docs/contracts.md')
const infra = read('docs/infra.md')

it('finds the codes in the sources', () => {
  expect(codes.size).toBeGreaterThan(150)
  for (const code of ['kafka-connection-refused', 'unknown-stage', 'connect-unreachable', 'registry-not-found']) {
    expect([...codes.keys()]).toContain(code)
  }
})

it('has an entry for every code', () => {
  const missing = [...codes].filter(([code, file]) => {
    const entry = `\`${code}\``
    if (troubleshooting.includes(entry)) return false
    // The page refers to these for what is wrong in a contract, and for lint rules.
    return !(file.includes('/contract/') ? contracts : infra).includes(entry)
  })
  expect(missing).toEqual([])
})

it('defines every KPI that a report may have', () => {
  const kpis = read('docs/kpis.md')
  const ids = ['packages/quality/kpis.ts', 'packages/incidents/kpis.ts'].flatMap((file) =>
    [...read(file).matchAll(/(?:id: |(?:kpi|ratio)\(\s*)'([a-z-]+)'/g)].map(([, id = '']) => id),
  )
  expect(ids.length).toBeGreaterThan(9)
  expect(ids.filter((id) => !kpis.includes(`\`${id}\``))).toEqual([])
})
