import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorkspace } from './testing/workspace.ts'
import { createWorld, failing, type World } from './testing/world.ts'

/** A deployment that changes a secret, and what becomes of the old one. */
const old = 'old-secret-6f1d'
const fresh = 'new-secret-9a2c'
/** Of a setting that only the plugin calls a password. */
const oldPhrase = 'old-phrase-77b0'
const freshPhrase = 'new-phrase-c41e'
const secrets = [old, fresh, oldPhrase, freshPhrase]
const workspace = openWorkspace({})
let world: World
beforeEach(() => {
  world = createWorld()
  const config = {
    'connector.class': 'Example',
    name: 'orders',
    'db.password': old,
    'db.url': `jdbc:x?password=${old}`,
    phrase: oldPhrase,
  }
  world.connectors.set('orders', { config, state: 'running', offsets: [] })
  workspace.clear('state')
})
afterAll(() => workspace.remove())

function declare(more: Readonly<Record<string, string>> = {}): void {
  const config = {
    'connector.class': 'Example',
    'db.password': '${DB_PASSWORD}',
    'db.url': 'jdbc:x?password=${DB_PASSWORD}',
    phrase: '${PHRASE}',
    ...more,
  }
  workspace.write({ 'dataops.yml': `version: 1\nconnectors:\n  orders: { config: ${JSON.stringify(config)} }\n` })
}

const deploy = (more: Readonly<Record<string, string>> = {}) =>
  workspace.deploy(
    { apply: 'true', state: 'dir:state', 'settle-time': '0s', restarts: '0', ...more },
    { DB_PASSWORD: fresh, PHRASE: freshPhrase },
    { open: world.open() },
  )

function stateText(folder = path.join(workspace.folder, 'state')): string {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => (statSync(file).isDirectory() ? stateText(file) : readFileSync(file, 'utf8')))
    .join('\n')
}

const passwordNow = () => world.connectors.get('orders')?.config['db.password']

describe('a secret that a deployment sets', () => {
  test('is shown as its variable while only the plugin knows that it is one', async () => {
    world.connectors.clear()
    declare()
    const { report } = await deploy({ apply: 'false' })
    expect(report.plan?.changes[0]).toMatchObject({ action: 'create' })
    expect(report.plan?.changes[0]?.fields).toContainEqual({
      path: 'config.phrase',
      before: null,
      after: '${PHRASE}',
      sensitive: true,
    })
    expect(JSON.stringify(report)).not.toContain(freshPhrase)
  })
})

describe('a secret that a deployment replaces', () => {
  test('comes back when the same run undoes it, from memory', async () => {
    declare({ [failing]: '0' })
    const { report } = await deploy()
    expect(report).toMatchObject({ status: 'failed', deployment: { status: 'rolled-back' } })
    expect(passwordNow()).toBe(old)
    for (const secret of secrets) expect(JSON.stringify(report) + stateText()).not.toContain(secret)
    expect(world.connectors.get('orders')?.config.phrase).toBe(oldPhrase)
  })

  test('is in no state, so a later rollback keeps the new one and names it', async () => {
    declare({ 'batch.size': '5' })
    expect((await deploy()).report.status).toBe('passed')
    for (const secret of secrets) expect(stateText()).not.toContain(secret)
    const { report } = await deploy({ rollback: 'last' })
    expect(report.status).toBe('passed')
    expect(passwordNow()).toBe(fresh)
    expect(world.connectors.get('orders')?.config['batch.size']).toBeUndefined()
    expect(report.notes).toContain('db.password of connector "orders" keeps its new value: the old one is a secret.')
    expect(JSON.stringify(world.connectors.get('orders')?.config)).not.toContain('***')
  })
})
