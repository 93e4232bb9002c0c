import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeCloud, hasCloudDescriptions, startFakeCloud } from '../../tests/fakes/confluent-cloud.ts'
import { fakeEnvironments } from '../../tests/fakes/confluent-cloud-registry.ts'
import { environmentRegistries } from './index.ts'

describe.skipIf(!hasCloudDescriptions())('the registries of an environment of Confluent Cloud', () => {
  const login = { key: 'CLOUDKEY', secret: 'cloud-secret' }
  const urls = ['https://psrc-1.us-east-1.aws.confluent.cloud', 'https://psrc-2.us-east-1.aws.confluent.cloud']
  let cloud: FakeCloud
  beforeEach(async () => {
    cloud = await startFakeCloud([fakeEnvironments({ 'env-1': urls }, login)])
  })
  afterEach(async () => {
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })
  const find = (environment: string, password = login.secret) =>
    environmentRegistries(
      {
        url: cloud.url,
        auth: { kind: 'basic', username: login.key, password },
        fetch,
        signal: AbortSignal.timeout(10_000),
      },
      environment,
    )

  test('are read page by page', async () => {
    expect(await find('env-1')).toEqual([
      { id: 'lsrc-1', urls: [urls[0]] },
      { id: 'lsrc-2', urls: [urls[1]] },
    ])
    expect(await find('env-2')).toEqual([])
  })

  test('take a Cloud API key, and say so in the words of the service', async () => {
    await expect(find('env-1', 'of-last-year')).rejects.toMatchObject({
      problem: {
        code: 'registry-refused',
        message: expect.stringContaining('refuses the API key (HTTP 401: Unauthorized)'),
        help: expect.stringContaining('Cloud API key'),
      },
    })
  })
})
