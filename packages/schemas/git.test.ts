import { describe, expect, it } from 'vitest'
import { cloneOf, emptyRepository, pullRequest, type Repository, record, validate } from './testing/repository.ts'

const id = { name: 'id', type: 'string' }
const amount = { name: 'amount', type: 'double' }
const currency = { name: 'currency', type: 'string' }
const withDefault = { ...currency, default: 'EUR' }

const twoSubjects = `version: 1
subjects:
  - { path: v1/order.avsc, subject: order-v1 }
  - { path: v2/order.avsc, subject: order-v2 }
`

/** A repository whose main branch has an order, and a branch on which it is changed. */
function orders(): { readonly repository: Repository; readonly base: string } {
  const repository = emptyRepository()
  const base = repository.commit({
    'schemas/order.avsc': record('Order', [id, amount]),
    'schemas/customer.avsc': record('Customer', [id]),
  })
  repository.git('switch', '-q', '-c', 'feature')
  return { repository, base }
}

describe('against: git', () => {
  it('passes when nothing changed, and when a change breaks nothing', async () => {
    const { repository } = orders()
    const unchanged = await validate(repository)
    expect(unchanged).toMatchObject({ exitCode: 0, report: { status: 'passed', checks: [] } })
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, withDefault]) })
    const changed = await validate(repository)
    expect(changed).toMatchObject({
      exitCode: 0,
      report: { status: 'passed', findings: [] },
      outputs: { 'changed-subjects': 'order-value', breaking: 'false', 'suggested-bump': 'minor' },
    })
    expect(changed.report.checks).toMatchObject([
      { id: 'compatibility:order-value', status: 'passed', threshold: 'BACKWARD' },
    ])
  })

  it('places a break on its line, says who breaks with which value, and what to do', async () => {
    const { repository } = orders()
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const run = await validate(repository)
    expect(run).toMatchObject({
      exitCode: 1,
      places: ['schemas/order.avsc:16 reader-field-missing-default-value error'],
      outputs: { 'incompatible-subjects': 'order-value', breaking: 'true', 'suggested-bump': 'major' },
    })
    const [finding] = run.report.findings
    expect(finding?.message).toContain('needs field "currency" of shop.Order')
    expect(finding?.message).toMatch(/for example \{"id":".*","amount":[\d.]+\}/)
    expect(finding?.help).toContain('"default": ""')
  })

  it('goes into the branch of a union that is meant, to the very line', async () => {
    const repository = emptyRepository()
    const optional = (...fields: object[]) =>
      record('Order', [id, { name: 'buyer', type: ['null', { type: 'record', name: 'Buyer', fields }], default: null }])
    repository.commit({ 'order.avsc': optional(id) })
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'order.avsc': optional(id, currency) })
    const run = await validate(repository)
    const [finding] = run.report.findings
    expect(finding).toMatchObject({ rule: 'missing-union-branch', place: { file: 'order.avsc', line: 24 } })
    expect(finding?.message).toContain('The new schema needs field "currency" of shop.Buyer')
    expect(finding?.message).toContain('no branch of the union (null, shop.Buyer) reads the record shop.Buyer')
    expect(finding?.help).toBe('Give "currency" a default, as "default": "".')
    repository.write({ 'order.avsc': optional(id, { ...currency, default: '' }) })
    expect(await validate(repository)).toMatchObject({ exitCode: 0 })
    const state = (...symbols: string[]) => optional({ name: 'state', type: { type: 'enum', name: 'State', symbols } })
    repository.commit({ 'order.avsc': state('NEW', 'PAID') })
    repository.write({ 'order.avsc': state('NEW') })
    const enums = await validate(repository, { against: 'git:HEAD' })
    expect(enums.report.findings[0]?.help).toContain('Keep "PAID" in shop.State, or give the enum itself')
  })

  it('judges what is not committed yet, too', async () => {
    const { repository } = orders()
    repository.write({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    expect(await validate(repository)).toMatchObject({ exitCode: 1 })
  })

  it('judges the last commit on the main branch itself', async () => {
    const { repository } = orders()
    repository.git('switch', '-q', 'main')
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const run = await validate(repository)
    expect(run.places).toEqual(['schemas/order.avsc:16 reader-field-missing-default-value error'])
    expect(run.report.summary).toContain('the commit before')
  })

  it('finds a schema that was moved, by its name', async () => {
    const { repository } = orders()
    repository.commit({
      'schemas/order.avsc': undefined,
      'avro/orders/order-v2.avsc': record('Order', [id, amount, currency]),
    })
    const moved = await validate(repository)
    expect(moved.places).toEqual([
      'avro/orders/order-v2.avsc:16 reader-field-missing-default-value error',
      'avro/orders/order-v2.avsc:3 subject-changed warning',
    ])
    expect(moved.report.findings[1]?.message).toContain('shop.Order is the subject order-v2-value now; in main')
    repository.write({ 'dataops.yml': 'version: 1\nsubjects: [{ path: avro/**, subject: order-value }]\n' })
    expect((await validate(repository)).places).not.toContain('avro/orders/order-v2.avsc:3 subject-changed warning')
    const elsewhere = await validate(repository, { schemas: 'avro/**/*.avsc' })
    expect(elsewhere.places).toContain('avro/orders/order-v2.avsc:16 reader-field-missing-default-value error')
  })

  it('says of a schema that was only moved that nothing breaks', async () => {
    const { repository } = orders()
    repository.commit({ 'schemas/order.avsc': undefined, 'avro/order.avsc': record('Order', [id, amount]) })
    const run = await validate(repository)
    expect(run).toMatchObject({ exitCode: 0, report: { findings: [] } })
    expect(run.report.schemas?.types).toMatchObject([
      { type: 'shop.Order', change: 'moved', before: 'schemas/order.avsc' },
    ])
  })

  it('takes a type that was renamed in its file for the same, with an alias and without', async () => {
    const { repository } = orders()
    repository.write({ 'schemas/order.avsc': record('Purchase', [id, amount]) })
    expect((await validate(repository)).places).toEqual([
      'schemas/order.avsc:3 name-mismatch error',
      'schemas/order.avsc:3 type-renamed-without-alias warning',
    ])
    repository.write({ 'schemas/order.avsc': record('Purchase', [id, amount], { aliases: ['shop.Order'] }) })
    expect(await validate(repository)).toMatchObject({ exitCode: 0, places: [] })
  })

  it('warns when a schema is gone', async () => {
    const { repository } = orders()
    repository.commit({ 'schemas/customer.avsc': undefined })
    const run = await validate(repository)
    expect(run).toMatchObject({ exitCode: 0, report: { status: 'warned', findings: [{ rule: 'schema-removed' }] } })
    expect(run.report.findings[0]?.message).toContain('shop.Customer')
  })

  it('tells a break of a shared type once, on its line in its file, with all who are affected', async () => {
    const repository = emptyRepository()
    const address = record('Address', [{ name: 'street', type: 'string' }])
    const using = (name: string) => record(name, [id, { name: 'address', type: 'Address' }])
    repository.commit({
      'address.avsc': address,
      'order.avsc': using('Order'),
      'customer.avsc': using('Customer'),
    })
    repository.git('switch', '-q', '-c', 'feature')
    const changed = record('Address', [
      { name: 'street', type: 'string' },
      { name: 'city', type: 'string' },
    ])
    repository.commit({ 'address.avsc': changed })
    const run = await validate(repository)
    expect(run.places).toEqual(['address.avsc:12 reader-field-missing-default-value error'])
    expect(run.report.findings[0]?.message).toContain('Affected: shop.Address, customer-value, order-value.')
    expect(run.report.checks.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed'])
  })

  it('places a FORWARD break on the nearest line that is left', async () => {
    const { repository } = orders()
    repository.commit({ 'schemas/order.avsc': record('Order', [id]) })
    expect(await validate(repository)).toMatchObject({ exitCode: 0 })
    const forward = await validate(repository, { compatibility: 'forward' })
    expect(forward.places).toEqual(['schemas/order.avsc:6 reader-field-missing-default-value error'])
    expect(forward.report.findings[0]?.message).toContain('Consumers that still have main')
    expect(forward.report.findings[0]?.help).toContain('Keep writing "amount"')
  })

  it('turns breaks into warnings with the label, and says so', async () => {
    const { repository, base } = orders()
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const labelled = pullRequest({ baseCommit: base, labels: ['Schema-Break-Approved'] })
    const run = await validate(repository, {}, { pullRequest: labelled })
    expect(run).toMatchObject({
      exitCode: 0,
      report: { status: 'warned' },
      places: ['schemas/order.avsc:16 reader-field-missing-default-value warning'],
      outputs: { breaking: 'true', 'incompatible-subjects': '' },
    })
    expect(run.report.findings[0]?.message).toMatch(
      /Affected: order-value\..*Approved by the label schema-break-approved/,
    )
    const other = { ...labelled, labels: ['other'] }
    expect(await validate(repository, {}, { pullRequest: other })).toMatchObject({ exitCode: 1 })
  })

  it('takes what a baseline knows as warnings: a report, or fingerprints', async () => {
    const { repository } = orders()
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const failed = await validate(repository, { report: 'known.json' })
    expect(failed.exitCode).toBe(1)
    expect(await validate(repository, { baseline: 'known.json' })).toMatchObject({
      exitCode: 0,
      report: { status: 'warned' },
    })
    repository.write({ 'known.txt': `# agreed with the team\n${failed.report.findings[0]?.fingerprint} # currency\n` })
    expect(await validate(repository, { baseline: 'known.txt' })).toMatchObject({ exitCode: 0 })
    repository.write({ 'known.txt': 'abc\n' })
    expect(await validate(repository, { baseline: 'known.txt' })).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'baseline-malformed', place: { file: 'known.txt', line: 1 } }] },
    })
  })

  it('leaves out what was wrong before, unless asked for all', async () => {
    const repository = emptyRepository()
    const odd = record('Odd', [{ name: 'x', type: { type: 'string', logicalType: 'uiid' } }])
    repository.commit({ 'odd.avsc': odd, 'broken.avsc': '{ "type": "recrod" }', 'order.avsc': record('Order', [id]) })
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'order.avsc': record('Order', [id, withDefault]) })
    const changed = await validate(repository)
    expect(changed).toMatchObject({ exitCode: 0, places: [] })
    expect(changed.report.notes.join()).toContain('older findings are not shown')
    const all = await validate(repository, { 'only-changed': 'false' })
    expect(all.exitCode).toBe(1)
    expect(all.places.map((place) => place.split(' ')[0])).toEqual(['broken.avsc:1', 'odd.avsc:11'])
  })

  it('tells what keeps a change from being compared, however old it is', async () => {
    const repository = emptyRepository()
    const odd = { name: 'count', type: 'int', default: 'none' }
    repository.commit({ 'address.avsc': record('Address', [odd]), 'order.avsc': record('Order', [id]) })
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'address.avsc': record('Address', [odd, currency]) })
    const run = await validate(repository)
    expect(run).toMatchObject({ exitCode: 1, places: ['address.avsc:10 default-invalid error'] })
    expect(run.report.notes).toContain('address.avsc was changed but cannot be read, so its change was not compared.')
    repository.write({
      'address.avsc': record('Address', [odd]),
      'order.avsc': record('Order', [id, { name: 'address', type: 'Address' }]),
    })
    expect((await validate(repository)).places).toEqual(['address.avsc:10 default-invalid error'])
  })

  it('compares each of several files that defined one name differently before with itself', async () => {
    const repository = emptyRepository()
    const [first, second] = [record('Order', [id]), record('Order', [amount])]
    repository.commit({ 'v1/order.avsc': first, 'v2/order.avsc': second, 'dataops.yml': twoSubjects })
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'v2/order.avsc': record('Order', [amount, currency]) })
    const run = await validate(repository)
    expect(run.places).toEqual(['v2/order.avsc:12 reader-field-missing-default-value error'])
    repository.write({ 'v2/order.avsc': record('Order', [amount, withDefault]) })
    expect(await validate(repository)).toMatchObject({ exitCode: 0, places: [] })
  })

  it('tells what a change breaks in files that it does not touch', async () => {
    const repository = emptyRepository()
    repository.commit({
      'address.avsc': record('Address', [{ name: 'street', type: 'string' }]),
      'order.avsc': record('Order', [{ name: 'address', type: 'Address' }]),
    })
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'address.avsc': record('Location', [{ name: 'street', type: 'string' }]) })
    expect((await validate(repository)).places).toContain('order.avsc:9 reference-unresolved error')
  })

  it('compares with every release for a transitive level', async () => {
    const repository = emptyRepository()
    repository.commit({ 'order.avsc': record('Order', [id, { ...amount, type: 'string' }]) })
    repository.git('tag', 'v1.0.0')
    repository.commit({ 'order.avsc': record('Order', [id]) })
    repository.git('tag', 'v1.1.0')
    repository.git('switch', '-q', '-c', 'feature')
    repository.commit({ 'order.avsc': record('Order', [id, { ...amount, default: 0 }]) })
    expect(await validate(repository)).toMatchObject({ exitCode: 0 })
    const run = await validate(repository, { compatibility: 'BACKWARD_TRANSITIVE' })
    expect(run.exitCode).toBe(1)
    expect(run.report.findings[0]?.message).toContain('v1.0.0')
    expect(run.report.checks[0]).toMatchObject({ measured: '1 break with 1 of 2 versions' })
    expect(run.report.schemas?.release).toEqual({ bump: 'major', current: 'v1.1.0', next: 'v2.0.0' })
  })
})

describe('which commit', () => {
  /** A merge of a pull request as GitHub makes it, and the base branch gone on. */
  function merged() {
    const { repository, base } = orders()
    const head = repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    repository.git('switch', '-q', 'main')
    const tip = repository.commit({
      'schemas/customer.avsc': record('Customer', [id, { ...withDefault, name: 'city' }]),
    })
    repository.git('switch', '-q', '-c', 'merge')
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature')
    repository.git('switch', '-q', 'main')
    return { repository, base, head, tip }
  }

  it('is the first parent of the merge commit, which a shallow clone fetches', async () => {
    const { repository, head, tip } = merged()
    const clone = cloneOf(repository, { depth: 1, ref: 'merge' })
    const run = await validate(clone, {}, { pullRequest: pullRequest({ headCommit: head, baseCommit: tip }) })
    expect(run.places).toEqual(['schemas/order.avsc:16 reader-field-missing-default-value error'])
    expect(run.report.schemas?.subjects.map(({ subject }) => subject)).toEqual(['order-value'])
    expect(run.report.summary).toContain(tip.slice(0, 7))
  })

  it('is where the branch left its base, for a checkout of the head, shallow or not', async () => {
    const { repository, base, head, tip } = merged()
    for (const depth of [{}, { depth: 1 }]) {
      const clone = cloneOf(repository, { ...depth, ref: 'feature' })
      const run = await validate(clone, {}, { pullRequest: pullRequest({ headCommit: head, baseCommit: tip }) })
      expect(run.report.summary).toContain(base.slice(0, 7))
      expect(run.report.schemas?.subjects.map(({ subject }) => subject)).toEqual(['order-value'])
    }
  })

  it('is never the checkout itself, as pull_request_target has it', async () => {
    const { repository, head, tip } = merged()
    const clone = cloneOf(repository, { depth: 1, ref: 'main' })
    const run = await validate(clone, {}, { pullRequest: pullRequest({ headCommit: head, baseCommit: tip }) })
    expect(run).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'git-head-is-base' }] } })
  })

  it('is what the branch was before a push', async () => {
    const { repository, base } = orders()
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    repository.commit({ 'schemas/customer.avsc': record('Customer', [id, withDefault]) })
    const run = await validate(repository, {}, { pushedOver: base })
    expect(run.report.schemas?.subjects.map(({ subject }) => subject)).toEqual(['customer-value', 'order-value'])
    expect(run.report.summary).toContain('before this push')
  })

  it('is a ref that is named, fetched when it is not here', async () => {
    const { repository } = orders()
    repository.git('tag', 'v1.0.0')
    repository.commit({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const clone = cloneOf(repository, { depth: 1, ref: 'feature' })
    for (const ref of ['git:v1.0.0', 'git:main']) {
      expect((await validate(clone, { against: ref })).places).toHaveLength(1)
    }
  })

  it('says what to set when it cannot be fetched', async () => {
    const { repository, head, tip } = merged()
    const clone = cloneOf(repository, { depth: 1, ref: 'merge' })
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const run = await validate(clone, {}, { pullRequest: pullRequest({ headCommit: head, baseCommit: tip }) })
    expect(run).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'git-base-unavailable' }] } })
    expect(run.report.findings[0]?.help).toContain('fetch-depth: 0')
    expect(run.report.findings[0]?.help).toContain('github-token')
  })
})

describe('against: dir and none', () => {
  it('compares with the files of a folder', async () => {
    const { repository } = orders()
    repository.write({
      'before/schemas/order.avsc': record('Order', [id, amount]),
      'schemas/order.avsc': record('Order', [id, amount, currency]),
    })
    const run = await validate(repository, { against: 'dir:before', schemas: 'schemas/' })
    expect(run.places).toEqual(['schemas/order.avsc:16 reader-field-missing-default-value error'])
    expect(run.report.findings[0]?.message).toContain('which before does not write')
  })

  it('only parses with none', async () => {
    const { repository } = orders()
    repository.write({ 'schemas/order.avsc': record('Order', [id, amount, currency]) })
    const run = await validate(repository, { against: 'none' })
    expect(run).toMatchObject({ exitCode: 0, report: { status: 'passed' } })
  })
})
