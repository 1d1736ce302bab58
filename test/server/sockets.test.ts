import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tinyService, type TinyService } from './tiny-service.js'

let service: TinyService
beforeAll(async () => {
  service = await tinyService()
  await service.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => service.app.close())

async function raw(text: string): Promise<string> {
  const { port } = service.app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let got = ''
  socket.on('data', (chunk: Buffer) => (got += chunk.toString())).on('error', () => undefined)
  socket.write(text)
  await once(socket, 'close')
  return got
}

test.each([
  ['what is no HTTP', 'HELLO\r\n\r\n', 'HTTP/1.1 400 BAD_REQUEST', 'BAD_REQUEST'],
  [
    'an address that is too long',
    `GET /graphql?query=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    'HTTP/1.1 431',
    'HEADERS_TOO_LARGE',
  ],
])('%s gets one clear error in the shape of all others', async (_, text, status, code) => {
  const answer = await raw(text)
  expect(answer.startsWith(status)).toBe(true)
  expect(JSON.parse(answer.split('\r\n\r\n')[1]!).errors[0].extensions.code).toBe(code)
  expect((await service.post('{ version }')).statusCode).toBe(200)
})

test('a client that hangs up leaves the service as it was', async () => {
  const { port } = service.app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":',
  )
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await service.post('{ version }')).statusCode).toBe(200)
})
