import { once } from 'node:events'
import avsc from 'avsc'
import { describe, expect, it } from 'vitest'
import { emptyRepository, type Repository, type Run, record, validate } from './testing/repository.ts'

const id = { name: 'id', type: 'string' }
const none = { against: 'none' } as const

function repositoryOf(files: Readonly<Record<string, unknown>>): Repository {
  const repository = emptyRepository()
  repository.write(files)
  return repository
}

describe('bad input', () => {
  it('is no schema at all: says where it looked, and for what', async () => {
    const repository = repositoryOf({ 'order.json': record('Order', [id]) })
    const run = await validate(repository, none)
    expect(run).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'no-schema-found' }] } })
    expect(run.report.summary).toContain(repository.folder)
    expect(run.report.summary).toContain('**/*.avsc, **/*.avpr')
  })

  it('is only Avro IDL, which wants to be named', async () => {
    const repository = repositoryOf({ 'order.avdl': 'schema Order; record Order { string id; }' })
    const run = await validate(repository, none)
    expect(run).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'no-schema-found' }] } })
    expect(run.report.findings[0]?.help).toContain('There is Avro IDL here (order.avdl)')
    const named = await validate(repository, { ...none, schemas: '**/*.avdl' })
    expect(named.report.summary).toContain('1 schema file')
    expect(named.exitCode).toBe(0)
  })

  it('is a file that is no JSON: at the line, and the others are still checked', async () => {
    const run = await validate(
      repositoryOf({
        'a.avsc': '{\n  "type": "record",\n  name: "A"\n}\n',
        'b.avsc': record('B', [{ name: 'x', type: 'Nope' }]),
      }),
      none,
    )
    expect(run).toMatchObject({ exitCode: 1, report: { status: 'failed' } })
    expect(run.places).toContain('a.avsc:3 json-syntax error')
    expect(run.places).toContain('b.avsc:9 reference-unresolved error')
  })

  it('is bytes that are no UTF-8', async () => {
    const run = await validate(
      repositoryOf({ 'a.avsc': new Uint8Array([0x22, 0xff, 0x22]), 'b.avsc': record('B', [id]) }),
      none,
    )
    expect(run).toMatchObject({ exitCode: 1, places: ['a.avsc:1 invalid-utf8 error'] })
  })

  it('is not a byte order mark', async () => {
    const run = await validate(repositoryOf({ 'a.avsc': `\uFEFF${JSON.stringify(record('A', [id]))}` }), none)
    expect(run).toMatchObject({ exitCode: 0, places: [] })
  })

  it('is files that need each other in a circle, told with the circle', async () => {
    const run = await validate(
      repositoryOf({
        'a.avsc': record('A', [{ name: 'b', type: 'B' }]),
        'b.avsc': record('B', [{ name: 'a', type: 'A' }]),
      }),
      none,
    )
    expect(run.exitCode).toBe(1)
    expect(run.report.findings.find(({ rule }) => rule === 'reference-cycle')?.message).toContain(
      'a.avsc -> b.avsc -> a.avsc',
    )
  })

  it('is two files that define one name differently', async () => {
    const run = await validate(
      repositoryOf({ 'a.avsc': record('A', [id]), 'b.avsc': record('A', [{ name: 'x', type: 'int' }]) }),
      none,
    )
    expect(run.exitCode).toBe(1)
    expect(run.report.findings.map(({ rule }) => rule)).toContain('name-ambiguous')
  })

  it.each([
    [{ compatibility: 'BACKWARDS' }, /--compatibility.*"BACKWARDS".*one of NONE, BACKWARD/],
    [{ against: 'main' }, /--against.*"main".*git:REF/],
    [{ against: 'git:' }, /--against/],
    [{ 'subject-strategy': 'topic' }, /--subject-strategy.*topic-name, record-name/],
  ])('is %j', async (inputs, message) => {
    const run = await validate(repositoryOf({ 'a.avsc': record('A', [id]) }), inputs)
    expect(run).toMatchObject({ exitCode: 2 })
    expect(run.report.summary).toMatch(message)
  })

  it('is a ref that does not exist, a folder without schemas, or no commit yet', async () => {
    const repository = repositoryOf({})
    repository.commit({ 'a.avsc': record('A', [id]) })
    expect(await validate(repository, { against: 'git:no-such-branch' })).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'git-ref-missing', message: expect.stringContaining('"no-such-branch"') }] },
    })
    expect(await validate(repository, { against: 'dir:nowhere' })).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'no-schema-found' }] },
    })
    const first = await validate(repositoryOf({ 'a.avsc': record('A', [id]) }))
    expect(first).toMatchObject({ exitCode: 0 })
    expect(first.report.notes.join()).toContain('no earlier commit')
  })

  it('is a mistake in dataops.yml, at its place', async () => {
    const run = await validate(
      repositoryOf({
        'a.avsc': record('A', [id]),
        'dataops.yml':
          'version: 1\nsubjects:\n  - path: a.avsc\n    sbject: a\n  - path: b.avsc\n    compatibility: backward\n',
      }),
      none,
    )
    expect(run.exitCode).toBe(2)
    expect(run.places).toEqual(['dataops.yml:4 unknown-key error', 'dataops.yml:6 invalid-value error'])
    expect(run.report.findings[0]?.message).toContain('Did you mean "subject"')
  })

  it('is one subject for several schemas', async () => {
    const run = await validate(
      repositoryOf({
        'a.avsc': record('A', [id]),
        'b.avsc': record('B', [id]),
        'dataops.yml': "version: 1\nsubjects: [{ path: '*.avsc', subject: orders-value }]\n",
      }),
      none,
    )
    expect(run).toMatchObject({
      exitCode: 1,
      places: ['a.avsc:1 subject-ambiguous error', 'b.avsc:1 subject-ambiguous error'],
    })
  })
})

describe('subjects', () => {
  it.each([
    [{}, '', ['orders-key', 'orders-value', 'shop.Address']],
    [{ 'subject-strategy': 'record-name' }, '', ['shop.Address', 'shop.Id', 'shop.Order']],
    [{ 'subject-strategy': 'topic-record-name' }, '', ['orders-key-shop.Id', 'orders-shop.Order', 'shop.Address']],
    [{}, "{ path: 'keys/*', topic: shop-orders, side: key }", ['orders-value', 'shop-orders-key', 'shop.Address']],
    [{}, "{ path: '**', subject: 'eu.{folder}.{name}' }", ['eu.keys.Id', 'eu.shared.Address', 'eu.values.Order']],
    [{}, "{ path: ['values/*', 'shared/*'], strategy: record-name }", ['orders-key', 'shop.Address', 'shop.Order']],
  ])('by %j and %s', async (inputs, entry, subjects) => {
    const repository = repositoryOf({ 'dataops.yml': `version: 1\nsubjects: [${entry}]\n` })
    repository.commit({})
    repository.git('switch', '-q', '-c', 'feature')
    repository.write({
      'keys/orders-key.avsc': record('Id', [id]),
      'values/orders.avsc': record('Order', [{ name: 'to', type: 'Address' }]),
      'shared/address.avsc': record('Address', [id]),
    })
    const run = await validate(repository, inputs)
    expect(run.report.schemas?.subjects.map(({ subject }) => subject).toSorted()).toEqual(subjects)
  })
})

describe('the section schemas of dataops.yml, which deployments go by', () => {
  const declared = (...more: readonly string[]) => ({
    'dataops.yml': `${[
      'version: 1',
      'variables: { LEVEL: FULL }',
      'schemas:',
      '  prices-value:',
      '    file: schemas/price.avsc',
      '    compatibility: ${LEVEL}',
      '    references: [{ name: shop.Money, subject: money }]',
      '    owner: team-prices',
      '  money: { file: schemas/money.avsc, compatibility: BACKWARD }',
      '  gone-value: { file: schemas/gone.avsc, state: absent }',
      '  other-value: { file: schemas/other.json, type: JSON }',
      ...more,
    ].join('\n')}\n`,
    'schemas/price.avsc': record('Price', [id, { name: 'total', type: 'Money' }]),
    'schemas/money.avsc': record('Money', [id]),
  })
  const subjectsOf = ({ report }: Run) =>
    report.schemas?.subjects.map(({ subject, level }) => [subject, level]).toSorted()

  it('names subjects and levels for checks too', async () => {
    const repository = repositoryOf({})
    repository.commit({})
    repository.git('switch', '-q', '-c', 'feature')
    repository.write(declared())
    expect(subjectsOf(await validate(repository))).toEqual([
      ['money', 'BACKWARD'],
      ['prices-value', 'FULL'],
    ])
    repository.write({
      ...declared(),
      'dataops.yml': 'version: 1\nschemas: declared/*.yml\n',
      'declared/a.yml': 'a-key: { file: schemas/price.avsc }\na-value: { file: schemas/price.avsc }\n',
    })
    expect(subjectsOf(await validate(repository))?.map(([subject]) => subject)).toEqual([
      'a-key',
      'a-value',
      'shop.Money',
    ])
  })

  it.each([
    [
      'another name',
      "subjects: [{ path: 'schemas/p*.avsc', topic: price }]",
      '4',
      'and of "price-value" by subjects (dataops.yml:12)',
    ],
    [
      'another level',
      "subjects: [{ path: 'schemas/p*.avsc', topic: prices, compatibility: NONE }]",
      '6',
      'the level FULL by schemas, and NONE',
    ],
  ])('is held against subjects: %s', async (_, section, line, message) => {
    const run = await validate(repositoryOf(declared(section)), none)
    expect(run).toMatchObject({ exitCode: 2, places: [`dataops.yml:${line} subject-contradiction error`] })
    expect(run.report.findings[0]?.message).toContain(message)
  })

  it('is held against itself: what is referred to has another subject', async () => {
    const { 'dataops.yml': manifest, ...files } = declared()
    const run = await validate(
      repositoryOf({ ...files, 'dataops.yml': manifest.replace('subject: money', 'subject: cash') }),
      none,
    )
    expect(run).toMatchObject({ exitCode: 2, places: ['dataops.yml:7 subject-contradiction error'] })
    expect(run.report.findings[0]?.message).toBe(
      '"prices-value" refers to shop.Money as "cash", but schemas/money.avsc is the schema of "money".',
    )
  })
})

describe('protocols and IDL', () => {
  it('have a subject for each type, and break on their lines', async () => {
    const protocol = (...fields: readonly object[]) => ({
      protocol: 'Shop',
      namespace: 'shop',
      types: [record('Order', [id, ...fields])],
      messages: {},
    })
    const repository = repositoryOf({ 'shop.avpr': protocol() })
    repository.commit({
      'clinic.avdl': '@namespace("clinic")\nprotocol Clinic {\n  record Visit {\n    string id;\n  }\n}\n',
    })
    repository.git('switch', '-q', '-c', 'feature')
    repository.write({
      'shop.avpr': protocol({ name: 'currency', type: 'string' }),
      'clinic.avdl':
        '@namespace("clinic")\nprotocol Clinic {\n  record Visit {\n    string id;\n    string doctor;\n  }\n}\n',
    })
    const run = await validate(repository, { schemas: '*.avpr, *.avdl' })
    expect(run.outputs['incompatible-subjects']).toBe('clinic.Visit\nshop.Order')
    expect(run.places).toContain('clinic.avdl:5 reader-field-missing-default-value error')
    expect(run.places).toContain('shop.avpr:16 reader-field-missing-default-value error')
  })
})

describe('sample-data', () => {
  it('must fit its schema: the value and the path that do not are named', async () => {
    const repository = repositoryOf({
      'order.avsc': record('Order', [id, { name: 'amount', type: 'int' }]),
      'data/order.jsonl': '{"id": "1", "amount": 5}\n{"id": "2", "amount": 67234.5}\n',
      'data/good.json': { id: '3', amount: 7 },
      'data/record.bin': new Uint8Array([2, 0x31]),
    })
    const run = await validate(repository, {
      ...none,
      'sample-data': 'data/order.jsonl\ndata/good.json=shop.Order\ndata/record.bin=order.avsc',
    })
    expect(run.exitCode).toBe(1)
    expect(
      run.report.checks.map(({ id: check, status, failed, evaluated }) => [check, status, failed, evaluated]),
    ).toEqual([
      ['sample-data:data/order.jsonl', 'failed', 1, 2],
      ['sample-data:data/good.json', 'passed', 0, 1],
      ['sample-data:data/record.bin', 'failed', 1, 1],
    ])
    expect(run.places[0]).toBe('data/order.jsonl:2 sample-misfit error')
    expect(run.report.findings[0]?.message).toContain('amount of record 2 is no shop.Order')
  })

  it('in a container file is read as consumers of the new schema read it', async () => {
    const written = avsc.Type.forSchema(
      record('Order', [id, { name: 'side', type: { type: 'enum', name: 'Side', symbols: ['BUY', 'SELL'] } }]) as never,
    )
    const repository = repositoryOf({
      'order.avsc': record('Order', [
        id,
        { name: 'side', type: { type: 'enum', name: 'Side', symbols: ['BUY', 'HOLD'] } },
        { name: 'note', type: ['null', 'string'], default: null },
      ]),
      'data/order.avro': await containerOf(written, [
        { id: '1', side: 'BUY' },
        { id: '2', side: 'SELL' },
        { id: '3', side: 'BUY' },
      ]),
      'data/damaged.avro': new Uint8Array([0x4f, 0x62, 0x6a, 1, 2]),
    })
    const run = await validate(repository, { ...none, 'sample-data': 'data/order.avro' })
    expect(run.exitCode).toBe(1)
    expect(run.report.checks.map(({ failed, evaluated }) => [failed, evaluated])).toEqual([[1, 3]])
    const misfits = run.report.findings.filter(({ rule }) => rule === 'sample-misfit')
    expect(misfits.map(({ message }) => message)).toEqual([
      'side of record 2 is no shop.Order (container): "SELL" is no symbol of shop.Side (BUY, HOLD), which has no default.',
    ])
    const damaged = await validate(repository, { ...none, 'sample-data': 'data/damaged.avro=shop.Order' })
    expect([damaged.exitCode, damaged.report.summary]).toEqual([2, expect.stringContaining('damaged header')])
  })

  it('must belong to a schema', async () => {
    const repository = repositoryOf({ 'order.avsc': record('Order', [id]), 'data/x.json': '{}' })
    for (const [item, rule] of [
      ['data/x.json', 'sample-schema-unknown'],
      ['data/x.json=shop.Nope', 'sample-schema-unknown'],
      ['data/nothing.json', 'no-such-file'],
    ] as const) {
      expect(await validate(repository, { ...none, 'sample-data': item })).toMatchObject({
        exitCode: 2,
        report: { findings: [{ rule }] },
      })
    }
  })
})

describe('lint', () => {
  it('takes severities from dataops.yml', async () => {
    const files = { 'order.avsc': record('Order', [{ name: 'total_price', type: 'double' }]) }
    const settings = (severity: string) => ({
      'dataops.yml': `version: 1\nschema-lint:\n  rules: { money-in-floating-point: ${severity} }\n`,
    })
    expect((await validate(repositoryOf({ ...files, ...settings('error') }), none)).places).toEqual([
      'order.avsc:9 money-in-floating-point error',
    ])
    expect((await validate(repositoryOf({ ...files, ...settings('off') }), none)).places).toEqual([])
  })
})

/** An Avro object container file as avsc writes it. */
async function containerOf(type: avsc.Type, records: readonly unknown[]): Promise<Uint8Array> {
  const encoder = new avsc.streams.BlockEncoder(type)
  const chunks: Uint8Array[] = []
  encoder.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = once(encoder, 'end')
  for (const record of records) encoder.write(record)
  encoder.end()
  await ended
  return Buffer.concat(chunks)
}
