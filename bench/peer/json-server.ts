import { createServer, type IncomingMessage } from 'node:http'
import neo4j, { type Driver } from 'neo4j-driver'

export interface Reply {
  status: number
  /** JSON. */
  body: string
}

/** Answers POSTs of JSON on the port of the environment until the process is told to end. */
export function serveJson(driver: Driver, answer: (path: string, body: any) => Promise<Reply>): void {
  const server = createServer((request, response) => {
    textOf(request)
      .then((text) => answer(request.url!, JSON.parse(text)))
      .catch((error: unknown): Reply => {
        return { status: 500, body: JSON.stringify({ errors: [{ message: String(error) }] }) }
      })
      .then(({ status, body }) => {
        const bytes = Buffer.from(body)
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
        response.end(bytes)
      })
      .catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  server.listen(Number(process.env.PORT), process.env.HOST)
  process.on('SIGTERM', () => {
    server.close()
    server.closeAllConnections()
    void driver.close()
  })
}

/** The store of the environment's settings, by the names that our service has for them. */
export const driverOfEnvironment = (config: object = {}): Driver => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
  return neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!), {
    telemetryDisabled: true,
    fetchSize: -1,
    ...config,
  })
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += part as string
  return text
}
