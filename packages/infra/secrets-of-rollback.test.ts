import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorkspace } from './testing/workspace.ts'
import { createWorld, failing, type World } from './testing/world.ts'

/** A deployment that changes a secret, and what becomes of the old one. */
const old = 'old-secret-6f1d'
const fresh = 'new-secret-9a2c'
const workspace = openWorkspace({})
let world: World
beforeEach(() => {
  world = createWorld()
  const config = {
    'connector.class': 'Example',
    name: 'orders',
    'db.password': old,
    'db.url': `jdbc:x?password=${old}`,
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
    ...more,
  }
  workspace.write({ 'dataops.yml': `version: 1\nconnectors:\n  orders: { config: ${JSON.stringify(config)} }\n` })
}

const deploy = (more: Readonly<Record<string, string>> = {}) =>
  workspace.deploy(
    { apply: 'true', state: 'dir:state', 'settle-time': '0s', restarts: '0', ...more },
    { DB_PASSWORD: fresh },
    { open: world.open() },
  )

function stateText(folder = path.join(workspace.folder, 'state')): string {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => (statSync(file).isDirectory() ? stateText(file) : readFileSync(file, 'utf8')))
    .join('\n')
}

const passwordNow = () => world.connectors.get('orders')?.config['db.password']

describe('a secret that a deployment replaces', () => {
  test('comes back when the same run undoes it, from memory', async () => {
    declare({ [failing]: '0' })
    const { report } = await deploy()
    expect(report).toMatchObject({ status: 'failed', deployment: { status: 'rolled-back' } })
    expect(passwordNow()).toBe(old)
    expect(JSON.stringify(report)).not.toContain(fresh)
    expect(JSON.stringify(report)).not.toContain(old)
    expect(stateText()).not.toContain(old)
    expect(stateText()).not.toContain(fresh)
  })

  test('is in no state, so a later rollback keeps the new one and names it', async () => {
    declare({ 'batch.size': '5' })
    expect((await deploy()).report.status).toBe('passed')
    expect(stateText()).not.toContain(old)
    expect(stateText()).not.toContain(fresh)
    const { report } = await deploy({ rollback: 'last' })
    expect(report.status).toBe('passed')
    expect(passwordNow()).toBe(fresh)
    expect(world.connectors.get('orders')?.config['batch.size']).toBeUndefined()
    expect(report.notes).toContain('db.password of connector "orders" keeps its new value: the old one is a secret.')
    expect(JSON.stringify(world.connectors.get('orders')?.config)).not.toContain('***')
  })
})
