import 'reflect-metadata'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import { build } from 'vite'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { type Neo4jServer, startNeo4j } from '../../test/neo4j/server.js'
import { fillStore } from '../filling.js'
import { ask, type Program, startServer, startService } from '../program.js'
import { MEMORY, storeOn } from '../stores.js'
import type { Side } from './operation.js'

const BUILT = 'dist/bench'
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** How the peer is tuned, and the floor with it: more room for what a request leaves. */
const NODE_OPTIONS = ['--max-semi-space-size=64']

/** One filled Neo4j, and a process for each who answers from it. */
export interface Servers {
  neo4j: Neo4jServer
  /** As the service writes to it. */
  graph: Graph
  /** As anybody reads it. */
  driver: Driver
  programs: Record<Side, Program>
  stop(): Promise<void>
}

/** @param profile the folder of a CPU profile of our service, which is written when it stops */
export async function startServers(
  positions: number,
  print: (line: string) => void,
  profile?: string,
): Promise<Servers> {
  const running: { stop(): Promise<unknown> }[] = []
  const stop = async () => {
    for (const one of running.reverse()) await one.stop()
  }
  const kept = <Running extends { stop(): Promise<unknown> }>(one: Running): Running => {
    running.push(one)
    return one
  }
  try {
    await buildServers()
    const server = kept(await startNeo4j(MEMORY))
    const { uri, password } = server
    const options = storeOn(server)
    await fillStore(options, positions, print)
    const graph = await openGraph(options)
    kept({ stop: () => graph.close() })
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true })
    kept({ stop: () => driver.close() })
    // Statistics of the graph as it is now are what all sides' statements are planned by.
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()')
    await driver.executeQuery('CALL db.clearQueryCaches()')
    const settings = {
      NEO4J_URI: uri,
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    }
    const anything = '{ __typename }'
    const ours = kept(
      await startService(
        { REMISSGRAF_STORE: 'neo4j', REMISSGRAF_LOAD: 'never', ...settings },
        '{ dataset { version } }',
        profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
      ),
    )
    const peer = kept(
      await startServer([...NODE_OPTIONS, `${BUILT}/peer-server.js`], settings, (address) =>
        ask(address, anything),
      ),
    )
    const floor = kept(
      await startServer([...NODE_OPTIONS, `${BUILT}/floor-server.js`], settings, (address) =>
        fetch(new URL('/O1', address), { method: 'POST', body: '{"id":""}' }),
      ),
    )
    return { neo4j: server, graph, driver, programs: { ours, peer, peerWithRollUps: peer, floor }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** As plain JavaScript like our service, so that no compiler lives in the processes that are measured. */
async function buildServers(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: BUILT,
      target: 'node20',
      rollupOptions: { input: ['bench/peer/peer-server.ts', 'bench/peer/floor-server.ts'] },
    },
  })
}
