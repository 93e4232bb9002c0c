import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { emptyRepository, pullRequest, type Repository, type Run, record, validate } from './testing/repository.ts'

const registry = await requireService('registry')
const url = registry?.url ?? ''

const id = { name: 'id', type: 'string' }
const amount = { name: 'amount', type: 'double', default: 0 }
const currency = { name: 'currency', type: 'string' }

/** A repository whose schemas have subjects of their own, so that tests do not meet. */
function repositoryWith(
  files: Readonly<Record<string, unknown>>,
  more = '',
): { repository: Repository; prefix: string } {
  const repository = emptyRepository()
  const prefix = `schemas-${randomUUID()}`
  repository.write({
    'dataops.yml': `version: 1\nschema-registry:\n  url: ${url}\nsubjects:\n  - path: '*.avsc'\n    subject: ${prefix}/{file}-value\n${more}`,
    ...files,
  })
  return { repository, prefix }
}

const level = (name: string) => `    compatibility: ${name}\n`

function asked(repository: Repository, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  return validate(repository, { against: 'registry', ...inputs })
}

async function registered(repository: Repository): Promise<Run> {
  const run = await validate(repository, { register: 'true' })
  expect(run.report.findings).toEqual([])
  return run
}

async function versionsOf(subject: string): Promise<unknown> {
  const response = await fetch(`${url}/subjects/${encodeURIComponent(subject)}/versions`)
  return response.ok ? response.json() : []
}

describe.skipIf(registry === undefined)('against: registry', () => {
  it('takes everything for a new subject, and registers only when asked', async () => {
    const { repository, prefix } = repositoryWith({ 'order.avsc': record('Order', [id]) })
    const run = await asked(repository)
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { 'changed-subjects': `${prefix}/order-value`, 'registered-ids': '' },
    })
    expect(run.report.schemas?.subjects).toMatchObject([{ verdict: 'new', nextVersion: 1 }])
    expect(await versionsOf(`${prefix}/order-value`)).toEqual([])
  })

  it('names the version that breaks, of all for a transitive level, of the last for others', async () => {
    const { repository } = repositoryWith({
      'order.avsc': record('Order', [id, { ...amount, type: 'string', default: '' }]),
    })
    await registered(repository)
    repository.write({ 'order.avsc': record('Order', [id]) })
    await registered(repository)
    repository.write({ 'order.avsc': record('Order', [id, amount]) })
    expect(await asked(repository, { compatibility: 'BACKWARD' })).toMatchObject({ exitCode: 0 })
    const run = await asked(repository, { compatibility: 'BACKWARD_TRANSITIVE' })
    expect(run).toMatchObject({ exitCode: 1, places: ['order.avsc:13 type-mismatch error'] })
    expect(run.report.findings[0]?.message).toContain('where version 1 writes string')
    expect(run.report.schemas?.subjects[0]).toMatchObject({ comparedWith: ['version 1', 'version 2'], nextVersion: 3 })
  })

  it('keeps the level of the subject, which dataops.yml declares and registering sets', async () => {
    const { repository, prefix } = repositoryWith({ 'order.avsc': record('Order', [id, currency]) }, level('FORWARD'))
    await registered(repository)
    const config = await fetch(`${url}/config/${encodeURIComponent(`${prefix}/order-value`)}`)
    expect(await config.json()).toMatchObject({ compatibilityLevel: 'FORWARD' })
    repository.write({ 'order.avsc': record('Order', [id]) })
    const run = await asked(repository)
    expect(run.places).toEqual(['order.avsc:6 reader-field-missing-default-value error'])
    // The same answer without the declaration: the registry has it now.
    repository.write({
      'dataops.yml': `version: 1\nschema-registry:\n  url: ${url}\nsubjects: [{ path: '*.avsc', subject: '${prefix}/{file}-value' }]\n`,
    })
    expect((await asked(repository)).report.checks[0]).toMatchObject({ status: 'failed', threshold: 'FORWARD' })
  })

  it('says nothing of schemas that the registry has as they are, whatever their layout', async () => {
    const { repository } = repositoryWith({ 'order.avsc': record('Order', [id, amount]) })
    await registered(repository)
    repository.write({ 'order.avsc': JSON.stringify(record('Order', [id, amount])) })
    expect(await asked(repository)).toMatchObject({ exitCode: 0, report: { checks: [], schemas: { subjects: [] } } })
  })

  it('needs the address of the registry', async () => {
    const repository = emptyRepository()
    repository.write({ 'order.avsc': record('Order', [id]) })
    expect(await asked(repository)).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'registry-url-missing' }] },
    })
    const fork = await validate(repository, { against: 'registry' }, { pullRequest: pullRequest({ isFork: true }) })
    expect(fork).toMatchObject({ exitCode: 0, report: { status: 'passed', checks: [{ status: 'skipped' }] } })
    expect(fork.report.checks[0]?.reason).toContain('A fork has no secrets')
  })

  it('says that there is no registry at the address', async () => {
    const repository = emptyRepository()
    repository.write({ 'order.avsc': record('Order', [id]) })
    const run = await asked(repository, { 'schema-registry-url': new URL(url).origin })
    expect(run).toMatchObject({ exitCode: 3, report: { findings: [{ rule: 'registry-not-found' }] } })
  })
})

describe.skipIf(registry === undefined)('a type that lives in another repository', () => {
  const owner = repositoryWith({ 'money.avsc': record('Money', [id]) })
  const money = `${owner.prefix}/money-value`
  const manifest = (reference: string): string =>
    `version: 1\nschema-registry: { url: ${url} }\nschemas:\n  ${owner.prefix}-order:\n    file: order.avsc\n    references: [${reference}]\n`
  const user = emptyRepository()
  beforeAll(async () => {
    await registered(owner.repository)
    user.write({ 'order.avsc': record('Order', [id, { name: 'total', type: 'Money' }]) })
  })

  it('is read from the registry where dataops.yml declares the reference, and referred to when registering', async () => {
    user.write({ 'dataops.yml': manifest(`{ name: shop.Money, subject: "${money}" }`) })
    const run = await validate(user, { register: 'true' })
    expect(run.report.findings).toEqual([])
    expect(run.report.schemas?.subjects).toMatchObject([
      { subject: `${owner.prefix}-order`, registered: { isNew: true } },
    ])
    const stored = await fetch(`${url}/subjects/${owner.prefix}-order/versions/1`)
    expect(await stored.json()).toMatchObject({ references: [{ name: 'shop.Money', subject: money, version: 1 }] })
    expect((await asked(user)).report).toMatchObject({ status: 'passed', checks: [] })
  })

  it('is known to the trees that are compared with, too', async () => {
    user.commit({})
    user.write({ 'order.avsc': record('Order', [id, { name: 'total', type: 'Money' }, currency]) })
    const run = await validate(user, { against: 'git:HEAD' })
    expect(run.places).toEqual(['order.avsc:16 reader-field-missing-default-value error'])
  })

  it('that the registry does not have is told where it is declared', async () => {
    user.write({ 'dataops.yml': manifest(`{ name: shop.Money, subject: "${money}", version: 7 }`) })
    expect(await validate(user, { against: 'none' })).toMatchObject({
      exitCode: 2,
      places: ['dataops.yml:6 schema-reference-missing error'],
    })
    user.write({
      'dataops.yml': manifest(`{ name: shop.Money, subject: "${money}" }`).replace(/schema-registry.*\n/, ''),
    })
    const nowhere = await validate(user, { against: 'none' })
    expect(nowhere).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'registry-url-missing' }] } })
    expect(nowhere.report.findings[0]?.message).toContain('shop.Money is defined in no file here')
  })
})

describe.skipIf(registry === undefined)('register: true', () => {
  let shop: { repository: Repository; prefix: string }
  const address = record('Address', [{ name: 'street', type: 'string' }])
  const order = record('Order', [id, { name: 'to', type: 'Address' }])
  beforeAll(() => {
    shop = repositoryWith({ 'order.avsc': order, 'address.avsc': address }, level('BACKWARD'))
  })

  it('registers what others refer to first, and refers to its version', async () => {
    const { repository, prefix } = shop
    const run = await registered(repository)
    const ids = JSON.parse(run.outputs['registered-ids'] ?? '{}') as Record<string, number>
    expect(Object.keys(ids).toSorted()).toEqual([`${prefix}/address-value`, `${prefix}/order-value`])
    expect(run.report.schemas?.subjects).toMatchObject([
      { subject: `${prefix}/address-value`, registered: { version: 1, isNew: true } },
      { subject: `${prefix}/order-value`, registered: { version: 1, isNew: true, id: ids[`${prefix}/order-value`] } },
    ])
    const stored = await fetch(`${url}/subjects/${encodeURIComponent(`${prefix}/order-value`)}/versions/1`)
    expect(await stored.json()).toMatchObject({
      references: [{ name: 'shop.Address', subject: `${prefix}/address-value`, version: 1 }],
    })
  })

  it('does nothing a second time', async () => {
    const { repository, prefix } = shop
    const run = await registered(repository)
    expect(run.outputs['registered-ids']).toBe('')
    expect(await versionsOf(`${prefix}/order-value`)).toEqual([1])
  })

  it('registers a user of a changed type anew, with the new version', async () => {
    const { repository, prefix } = shop
    const grown = record('Address', [
      { name: 'street', type: 'string' },
      { name: 'city', type: 'string', default: '' },
    ])
    repository.write({ 'address.avsc': grown })
    await registered(repository)
    expect(await versionsOf(`${prefix}/address-value`)).toEqual([1, 2])
    const stored = await fetch(`${url}/subjects/${encodeURIComponent(`${prefix}/order-value`)}/versions/latest`)
    expect(await stored.json()).toMatchObject({ version: 2, references: [{ version: 2 }] })
  })

  it('writes nothing when one check fails', async () => {
    const { repository, prefix } = shop
    repository.write({ 'order.avsc': record('Order', [id, currency]), 'new.avsc': record('New', [id]) })
    const run = await validate(repository, { register: 'true' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'registered-ids': '' } })
    expect(run.report.notes.join()).toContain('Nothing was registered')
    expect(await versionsOf(`${prefix}/new-value`)).toEqual([])
  })

  it('does not try what the registry would refuse, though it is approved here', async () => {
    const { repository, prefix } = shop
    const labelled = pullRequest({ labels: ['schema-break-approved'] })
    const run = await validate(repository, { register: 'true' }, { pullRequest: labelled })
    expect(run).toMatchObject({ exitCode: 1 })
    expect(run.report.findings.map(({ rule }) => rule)).toContain('register-refused')
    expect(await versionsOf(`${prefix}/order-value`)).toEqual([1, 2])
  })

  it('is refused for forks, and where something else is compared with', async () => {
    const { repository } = shop
    const fork = await validate(repository, { register: 'true' }, { pullRequest: pullRequest({ isFork: true }) })
    expect(fork).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'register-refused' }] } })
    const git = await validate(repository, { register: 'true', against: 'git' })
    expect(git).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'input-contradiction' }] } })
  })
})
