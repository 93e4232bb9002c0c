import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { diagnose } from './diagnose.ts'

it.each([
  ['plain', {}],
  ['TLS', { tls: {} }],
])('a %s client tells in bounded time of a server that never answers', { timeout: 60_000 }, async (_, protocol) => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const broker = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  const startedAt = performance.now()
  const settings = { brokers: [broker], clientId: 'kafka-dataops-test', ...protocol }
  const { steps } = await diagnose(broker, settings, new AbortController().signal)
  expect(performance.now() - startedAt).toBeLessThan(20_000)
  expect(steps.find((step) => step.status === 'failed')).toMatchObject({
    problem: { code: 'kafka-no-answer', message: expect.stringContaining('no answer within 10 s') },
  })
  for (const socket of sockets) socket.destroy()
  server.close()
})
