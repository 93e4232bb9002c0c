import { type JsonService, type JsonServiceConnection, jsonRequest, UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'

/** A schema registry of an environment of Confluent Cloud. */
export interface EnvironmentRegistry {
  /** As lsrc-1. */
  readonly id: string
  /** Where it is reached, the public address first; in a private network there may be no public one. */
  readonly urls: readonly string[]
}

const service: JsonService = {
  title: 'Confluent Cloud',
  code: 'registry',
  addressHelp: 'Check connect-environment.',
  basicLogin: 'the API key',
  loginHelp: {
    missing: 'Give connect-username and connect-password: a Cloud API key and its secret.',
    refused: 'The key is wrong, deleted or expired: a Cloud API key is needed to look an environment up.',
  },
  timeoutMs: 30_000,
}

const clustersAnswer = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      spec: z.object({
        http_endpoint: z.string().nullish(),
        private_http_endpoint: z.string().nullish(),
        private_networking_config: z
          .object({ regional_endpoints: z.record(z.string(), z.string()).nullish() })
          .nullish(),
      }),
    }),
  ),
  metadata: z.object({ next: z.string().nullish() }),
})
const mostPages = 100

/**
 * The schema registries of an environment (srcm/v3), asked with a Cloud API key.
 * @throws UnreachableError with the codes registry-unreachable, registry-refused and registry-unexpected-answer.
 */
export async function environmentRegistries(
  connection: JsonServiceConnection,
  environment: string,
): Promise<readonly EnvironmentRegistry[]> {
  const request = jsonRequest(service, connection)
  const found: EnvironmentRegistry[] = []
  let query: Readonly<Record<string, string>> = { environment }
  for (let left = mostPages; left > 0; left -= 1) {
    const { body } = await request({ method: 'GET', path: '/srcm/v3/clusters', query })
    const parsed = clustersAnswer.safeParse(body)
    if (!parsed.success) throw unexpected(connection.url, parsed.error)
    found.push(...parsed.data.data.map(({ id, spec }) => ({ id, urls: urlsOf(spec) })))
    const { next } = parsed.data.metadata
    const token = next == null ? null : new URL(next, connection.url).searchParams.get('page_token')
    if (token === null) return found
    query = { environment, page_token: token }
  }
  throw unexpected(connection.url)
}

function urlsOf(spec: z.infer<typeof clustersAnswer>['data'][number]['spec']): readonly string[] {
  const all = [
    spec.http_endpoint,
    spec.private_http_endpoint,
    ...Object.values(spec.private_networking_config?.regional_endpoints ?? {}),
  ]
  return all.filter((url): url is string => url != null && url !== '')
}

function unexpected(url: string, cause?: unknown): UnreachableError {
  return new UnreachableError(
    { code: 'registry-unexpected-answer', message: `${url} answers in a form that is not Confluent Cloud's.` },
    cause === undefined ? undefined : { cause },
  )
}
