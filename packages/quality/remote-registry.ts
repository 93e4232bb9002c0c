import type { RegistryClient, RegistrySchema, ResolvedSchema } from '@kafka-dataops/registry'
import { errorOf, failureOf } from './worker-failure.ts'
import type { QuestionMessage, RegistryAnswer, RegistryQuestion } from './worker-protocol.ts'

type Answered = RegistrySchema | ResolvedSchema | undefined

/** The registry as seen from a worker: its proxy, login and retries are the main thread's. */
export function remoteRegistry(url: string, send: (message: QuestionMessage) => void) {
  const waiting = new Map<number, (answer: RegistryAnswer) => void>()
  const ask = async (question: RegistryQuestion): Promise<Answered> => {
    const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1
    const { promise, resolve } = Promise.withResolvers<RegistryAnswer>()
    waiting.set(id, resolve)
    send({ kind: 'question', id, question })
    const answer = await promise
    if (!answer.ok) throw errorOf(answer.failure)
    return answer.schema
  }
  const client: RegistryClient = {
    url,
    schemaById: (schemaId) => ask({ ask: 'schemaById', schemaId }),
    schemaByGuid: (guid) => ask({ ask: 'schemaByGuid', guid }),
    resolve: async (schema) => (await ask({ ask: 'resolve', schema })) as ResolvedSchema | undefined,
    subjects: notNeeded,
    versions: notNeeded,
    version: notNeeded,
  }
  const answer = (id: number, given: RegistryAnswer): void => {
    waiting.get(id)?.(given)
    waiting.delete(id)
  }
  return { client, answer }
}

function notNeeded(): never {
  throw new Error('decoding needs no subjects')
}

/** What the main thread answers a worker. */
export async function answerQuestion(
  registry: RegistryClient | undefined,
  question: RegistryQuestion,
): Promise<RegistryAnswer> {
  if (registry === undefined) return { ok: true, schema: undefined }
  try {
    switch (question.ask) {
      case 'schemaById':
        return { ok: true, schema: await registry.schemaById(question.schemaId) }
      case 'schemaByGuid':
        return { ok: true, schema: await registry.schemaByGuid(question.guid) }
      case 'resolve':
        return { ok: true, schema: await registry.resolve(question.schema) }
    }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}
