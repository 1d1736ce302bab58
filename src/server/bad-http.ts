import type { Socket } from 'node:net'
import { RequestError } from '../schema/errors.js'
import { faultBody } from './faults.js'

/** What Node cannot read as HTTP has no request and no reply: the answer is written as it stands. */
export function refuseBadHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const fault =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new RequestError('HEADERS_TOO_LARGE', {})
      : new RequestError('BAD_REQUEST', { reason: 'the request is not valid HTTP' })
  const body = faultBody(fault)
  socket.end(
    `HTTP/1.1 ${fault.status} ${fault.code}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Cache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
