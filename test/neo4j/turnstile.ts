import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Where a test reaches Neo4j. */
export interface Neo4jAddress {
  uri: string
  user: string
  password: string
}

/**
 * Lets test files, which are processes of their own, at the one Neo4j of a run one after another. Whoever connects
 * is sent the address when its turn comes, and has the turn until it disconnects, which it does even if it dies.
 * @param neo4j the server; asked when the first file comes, so that a run without one starts none
 */
export async function openTurnstile(
  neo4j: () => Promise<Neo4jAddress>,
): Promise<{ port: number; close(): void }> {
  let last: Promise<unknown> = Promise.resolve()
  const server = createServer((socket) => {
    const gone = new Promise((resolve) => socket.on('error', resolve).on('close', resolve).resume())
    last = last.then(async () => {
      const answer = await neo4j().catch((error: unknown) => ({ error: String(error) }))
      socket.write(JSON.stringify(answer))
      await gone
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

/** Waits for this process's turn. `leave` ends it. */
export async function enter(port: number): Promise<{ address: Neo4jAddress; leave: () => void }> {
  const socket: Socket = connect(port, '127.0.0.1')
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  const answer = JSON.parse(bytes.toString()) as Neo4jAddress | { error: string }
  if ('error' in answer) {
    socket.destroy()
    throw new Error(answer.error)
  }
  return { address: answer, leave: () => socket.destroy() }
}
