import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from './testing/workspace.ts'
import { createWorld, type Death, failing, type World } from './testing/world.ts'

/** What a deployment that ends at any moment leaves, and what the next one makes of it. */

const schema = '{"type":"record","name":"Price","fields":[{"name":"usd","type":"double"}]}'
const connector = { 'connector.class': 'Example', 'tasks.max': '1' }
const theirRule = {
  resourceType: 'topic',
  resource: 'theirs',
  pattern: 'literal',
  principal: 'User:they',
  host: '*',
  operation: 'read',
  permission: 'allow',
} as const

const manifest = (changed: Readonly<Record<string, string>> = {}) => `
version: 1
topics:
  fresh: { partitions: 2, replication: 1, configs: { retention.ms: 1000 } }
  changed: { configs: { retention.ms: 7200000, cleanup.policy: delete } }
  grown: { partitions: 4 }
  old: { state: absent }
acls:
  feeder: { principal: User:feeder, operations: [read, write], topic: fresh }
schemas:
  fresh-value: { file: price.avsc, compatibility: FULL }
connectors:
  fresh-source: { config: ${JSON.stringify(connector)}, state: paused }
  changed-source: { config: ${JSON.stringify({ ...connector, 'tasks.max': '2', ...changed })} }
  halted-source: { config: ${JSON.stringify(connector)}, state: stopped }
`

/** As it is before: some of it declared otherwise, and beside it what belongs to others. */
function worldBefore(): World {
  const world = createWorld()
  world.topics.set('changed', { partitions: 1, replication: 1, overrides: new Map([['retention.ms', '3600000']]) })
  world.topics.set('grown', { partitions: 3, replication: 1, overrides: new Map() })
  world.topics.set('old', { partitions: 1, replication: 1, overrides: new Map() })
  world.topics.set('theirs', { partitions: 1, replication: 1, overrides: new Map([['retention.ms', '5']]) })
  world.rules.push(theirRule)
  world.subjects.set('theirs-value', { versions: ['"string"'], level: 'NONE' })
  for (const name of ['changed-source', 'halted-source', 'theirs']) {
    const offsets = [{ partition: { file: 'a' }, offset: { position: 7 } }]
    world.connectors.set(name, { config: { ...connector, name }, state: 'running', offsets })
  }
  return world
}

function theirs({ topics, rules, subjects, connectors }: World) {
  return [
    topics.get('theirs'),
    rules.filter(({ resource }) => resource === 'theirs'),
    subjects.get('theirs-value'),
    connectors.get('theirs'),
  ]
}

/** Live state without what moves by itself. */
function stateOf({ topics, rules, subjects, connectors }: World) {
  return {
    topics,
    rules: rules.map(({ resource, operation }) => `${resource} ${operation}`).toSorted(),
    subjects,
    connectors,
  }
}

const permissions = { 'allow-delete': 'topic/old', 'max-delete-share': '100%' }
const inputs = { apply: 'true', state: 'dir:state', 'settle-time': '0s', restarts: '0', parallel: '1', ...permissions }
const hour = 3_600_000

describe('a deployment that ends, or is held up, in its middle', { timeout: 120_000 }, () => {
  let workspace: Workspace
  let world: World
  beforeAll(() => {
    workspace = openWorkspace({ 'price.avsc': schema })
  })
  beforeEach(() => {
    world = worldBefore()
    workspace.write({ 'dataops.yml': manifest() })
    workspace.clear('state')
  })
  afterAll(() => workspace.remove())

  const deploy = (more: Readonly<Record<string, string>> = {}) =>
    workspace.deploy({ ...inputs, ...more }, {}, { open: world.open() })
  /** A run that ends at a mutating call, an hour ago: its lock is over. */
  const die = (death: Death, more: Readonly<Record<string, string>> = {}) =>
    workspace.deploy(
      { ...inputs, ...more },
      {},
      { open: world.open(death), now: () => Date.now() - hour, isKilled: true },
    )

  async function afterAllOfIt(): Promise<ReturnType<typeof stateOf>> {
    const { report } = await deploy()
    expect(report).toMatchObject({ status: 'passed', findings: [] })
    return stateOf(world)
  }

  test('anywhere is finished by the next run, which says what it found and touches nothing of others', async () => {
    const wanted = structuredClone(await afterAllOfIt())
    const calls = [...world.writes]
    expect(calls).toEqual([
      'register fresh-value',
      'setLevel fresh-value',
      'createTopics fresh',
      'changeSettings changed',
      'growTopics grown',
      'createAcls 2',
      'createIn fresh-source',
      'putConfig changed-source',
      'stop halted-source',
      'deleteTopics old',
    ])
    const deaths = calls.flatMap((_, index): Death[] => [
      { at: index + 1, call: 'carried out' },
      { at: index + 1, call: 'lost' },
    ])
    for (const death of deaths) {
      world = worldBefore()
      workspace.clear('state')
      const before = structuredClone(theirs(world))
      await die(death)
      const where = `${death.call} at ${calls[death.at - 1]}`
      expect(world.writes.length, where).toBe(death.call === 'lost' ? death.at - 1 : death.at)

      const { report } = await deploy()
      expect(report.status, where).toBe('passed')
      expect(report.notes[0], where).toMatch(/^Deployment \S+ \(\S+\) was killed or lost its machine before its end\./)
      expect(stateOf(world), where).toEqual(wanted)
      expect(theirs(world), where).toEqual(before)
      // Nothing is done twice but the call whose answer never came.
      expect(world.writes.length, where).toBe(calls.length)

      const again = await deploy()
      expect(again.report.summary, where).toBe('Everything is as declared; nothing was changed.')
      expect(again.report.notes, where).toEqual([])
      expect(world.writes.length, where).toBe(calls.length)
    }
  })

  test('says which changes it found carried out, in part, and not', async () => {
    await die({ at: 1, call: 'carried out' })
    const { report } = await deploy()
    expect(report.notes[0]).toContain(
      'Of its 9 changes: 1 carried out in part (schema/fresh-value); 8 not carried out (',
    )
    expect(report.notes[0]).toMatch(/This run goes on from there\.$/)
  })

  test('after its last change leaves nothing to do, which the next run says', async () => {
    await afterAllOfIt()
    const last = world.writes.length
    world = worldBefore()
    workspace.clear('state')
    await die({ at: last, call: 'carried out' })
    const { report } = await deploy()
    expect(report.summary).toBe('Everything is as declared; nothing was changed.')
    expect(report.notes[0]).toMatch(/Nothing of it is left to do\.$/)
  })

  test('leaves no connector that fails: the next run restarts it, or says that it does not work', async () => {
    workspace.write({ 'dataops.yml': manifest({ [failing]: '0' }) })
    await die({ at: 8, call: 'carried out' })
    const { report } = await deploy({ 'on-failure': 'keep' })
    expect(report).toMatchObject({ status: 'failed', findings: [{ rule: 'connector-failed' }] })
    const again = await deploy({ 'on-failure': 'keep' })
    expect(again.report.plan?.changes.find(({ id }) => id === 'connector/changed-source')).toMatchObject({
      action: 'update',
      fields: [{ path: 'state', before: 'failed', after: 'running' }],
    })
    expect(again.report.status).toBe('failed')
  })

  test('is undone from its pre-images, offsets only when asked for', async () => {
    const before = structuredClone(stateOf(world))
    await die({ at: 8, call: 'carried out' })
    const moved = world.connectors.get('changed-source')
    if (moved !== undefined) moved.offsets = [{ partition: { file: 'a' }, offset: { position: 900 } }]
    const { report } = await deploy({ rollback: 'last', offsets: 'restore' })
    expect(report.status).toBe('passed')
    expect(report.notes.join('\n')).toContain('was killed: which of its changes were made is not known')
    expect(world.connectors).toEqual(before.connectors)
    expect(world.topics.get('changed')).toEqual(before.topics.get('changed'))
    expect(world.topics.has('old')).toBe(true)
    expect(world.rules).toEqual([theirRule])
  })

  test('waits for a name that a deleted topic still holds', async () => {
    const open = world.open()
    let refusals = 2
    const marked: typeof open = async (...given) => {
      const opened = await open(...given)
      const { kafka } = opened.platform
      if (kafka === undefined) return opened
      const createTopics: typeof kafka.createTopics = async (topics, options) => {
        if (options.validateOnly || refusals === 0) return kafka.createTopics(topics, options)
        refusals -= 1
        const message = 'Topic is marked for deletion.'
        return new Map(topics.map(({ topic }) => [topic, { code: 'TOPIC_ALREADY_EXISTS', message, passing: false }]))
      }
      return { ...opened, platform: { ...opened.platform, kafka: { ...kafka, createTopics } } }
    }
    const { report } = await workspace.deploy(inputs, {}, { open: marked })
    expect(report.status).toBe('passed')
    expect(refusals).toBe(0)
    expect(world.topics.get('fresh')).toMatchObject({ partitions: 2 })
  })

  test('is undone once: to ask for it again undoes no earlier one', async () => {
    await afterAllOfIt()
    workspace.write({ 'dataops.yml': manifest().replace('retention.ms: 7200000', 'retention.ms: 9000000') })
    const second = await deploy()
    const undone = await deploy({ rollback: 'last' })
    expect(undone.report.summary).toBe(`1 change of deployment ${second.report.deployment?.id} undone.`)
    const writes = world.writes.length
    const again = await deploy({ rollback: 'last' })
    expect(again.report.summary).toBe(
      `Nothing was changed: deployment ${second.report.deployment?.id} has been undone already.`,
    )
    expect(again.report.notes[0]).toMatch(/^The one before it is undone with rollback: /)
    expect(world.writes.length).toBe(writes)
  })

  test('while it undid a failure is gone on from as well', async () => {
    const bad = { [failing]: '0' }
    workspace.write({ 'dataops.yml': manifest(bad) })
    const failed = await deploy()
    expect(failed.report).toMatchObject({ status: 'failed', deployment: { status: 'rolled-back' } })
    const calls = [...world.writes]
    const first = calls.indexOf('putConfig changed-source') + 1
    expect(calls.slice(first)).toEqual([
      'putConfig changed-source',
      'resume changed-source',
      'remove fresh-source',
      'deleteAcls 2',
      'changeSettings changed',
      'unsetLevel fresh-value',
    ])
    const wanted = structuredClone(await onceMended())
    for (let at = first + 1; at <= calls.length; at += 1) {
      for (const call of ['carried out', 'lost'] as const) {
        world = worldBefore()
        workspace.clear('state')
        workspace.write({ 'dataops.yml': manifest(bad) })
        await die({ at, call })
        expect(await onceMended(), `${call} at ${calls[at - 1]}`).toEqual(wanted)
      }
    }

    /** The manifest is corrected and deployed. */
    async function onceMended() {
      workspace.write({ 'dataops.yml': manifest() })
      return afterAllOfIt()
    }
  })
})
