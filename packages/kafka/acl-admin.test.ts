import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import type { AccessRule, AclAdmin } from './access-rules.ts'
import { openAclAdmin } from './acl-admin.ts'
import { plaintextSettings } from './testing/index.ts'

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('access rules of a real broker', () => {
  const rule: AccessRule = {
    resourceType: 'topic',
    resource: `acl-admin-${randomUUID()}`,
    pattern: 'prefixed',
    principal: 'User:ana',
    host: '*',
    operation: 'describe-configs',
    permission: 'allow',
  }
  let admin: AclAdmin
  beforeAll(async () => {
    admin = await openAclAdmin(plaintextSettings(secure?.bootstrapServers ?? ''), AbortSignal.timeout(60_000))
  })
  afterAll(() => admin.close())
  const present = async () => (await admin.rules())?.filter(({ resource }) => resource === rule.resource)

  test('creates a rule once, reads it back in the same words and removes it', async () => {
    expect(await admin.create([rule])).toEqual(new Map())
    expect(await admin.create([rule])).toEqual(new Map())
    await expect.poll(present).toEqual([rule])
    expect(await admin.remove([rule])).toEqual(new Map())
    await expect.poll(present).toEqual([])
    expect(await admin.remove([rule])).toEqual(new Map())
  })

  test('answers a refusal for the one rule that cannot be', async () => {
    const wrong: AccessRule = { ...rule, principal: 'ana' }
    const refusals = await admin.create([rule, wrong])
    expect([...refusals.keys()]).toEqual([1])
    await admin.remove([rule])
  })
})

const kafka = await requireService('kafka')

test.skipIf(kafka === undefined)('a cluster without an authorizer has no rules to tell', async () => {
  const admin = await openAclAdmin(plaintextSettings(kafka?.bootstrapServers ?? ''), AbortSignal.timeout(60_000))
  expect(await admin.rules()).toBeUndefined()
  await admin.close()
})
