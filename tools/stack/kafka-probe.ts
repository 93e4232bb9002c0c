import { connect } from 'node:net'

const METADATA = 3
const METADATA_VERSION = 4
const TIMEOUT_MS = 1_000

/**
 * Asks a plaintext listener for the cluster's metadata (Kafka protocol, Metadata v4 with no topics) and answers how many brokers
 * are registered. Two hand-written messages instead of a client: the stack has no dependencies.
 * @throws Error when the listener cannot be reached, does not answer within a second, or answers nonsense.
 */
export async function countBrokers(port: number): Promise<number> {
  const response = await exchange(port, metadataRequest())
  // correlation id, throttle time, then the length of the brokers array
  return response.readInt32BE(8)
}

function metadataRequest(): Buffer {
  const clientId = Buffer.from('stack')
  const request = Buffer.alloc(4 + 2 + 2 + 4 + 2 + clientId.length + 4 + 1)
  let at = request.writeInt32BE(request.length - 4, 0)
  at = request.writeInt16BE(METADATA, at)
  at = request.writeInt16BE(METADATA_VERSION, at)
  at = request.writeInt32BE(1, at)
  at = request.writeInt16BE(clientId.length, at)
  at += clientId.copy(request, at)
  at = request.writeInt32BE(0, at)
  request.writeInt8(0, at)
  return request
}

function exchange(port: number, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let received = Buffer.alloc(0)
    const fail = (error: Error) => {
      socket.destroy()
      reject(error)
    }
    socket.setTimeout(TIMEOUT_MS, () => fail(new Error(`127.0.0.1:${port} did not answer within ${TIMEOUT_MS} ms`)))
    socket.once('error', fail)
    socket.once('close', () => fail(new Error(`127.0.0.1:${port} closed the connection`)))
    socket.once('connect', () => socket.write(request))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 4 || received.length < 4 + received.readInt32BE(0)) return
      resolve(received.subarray(4))
      socket.destroy()
    })
  })
}
