import { Agent, request as startRequest } from 'node:http'
import type { Request } from './operation.js'

/** Connections to one server that stay open, one for each request under way. */
export class HttpClient {
  readonly #agent: Agent

  constructor(
    private readonly port: number,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** @throws {Error} where the answer is not 200 or tells of errors */
  async post({ path, body }: Request): Promise<Buffer> {
    const answer = await this.#send('POST', path, body)
    if (answer.includes('"errors":[{')) throw new Error(`${path}: ${answer.toString().slice(0, 500)}`)
    return answer
  }

  /** @throws {Error} where the answer is not 200, or not whole */
  get(path: string): Promise<Buffer> {
    return this.#send('GET', path)
  }

  close(): void {
    this.#agent.destroy()
  }

  #send(method: string, path: string, body?: string): Promise<Buffer> {
    const { port } = this
    return new Promise((resolve, reject) => {
      const request = startRequest(
        {
          agent: this.#agent,
          ...{ host: '127.0.0.1', port, method, path },
          headers:
            body === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () => {
            const answer = Buffer.concat(parts)
            if (response.statusCode === 200) resolve(answer)
            else reject(new Error(`${path}: ${response.statusCode} ${answer.toString().slice(0, 500)}`))
          })
        },
      )
      request.on('error', reject)
      request.end(body)
    })
  }
}
