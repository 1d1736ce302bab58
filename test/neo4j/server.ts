import neo4j from 'neo4j-driver'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { JARS, NEO4J_FOLDER } from './jars.js'

export interface Neo4jServer {
  uri: string
  password: string
  /** Of the server's process. */
  pid: number
  /** Ends the server and removes its data. */
  stop(): Promise<void>
}

const START_MS = 90_000
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
const PASSWORD = 'only-for-tests'

/** What the server may take of the machine, as Java and Neo4j write it: 1g, 128m. */
export interface Neo4jMemory {
  heap: string
  pageCache: string
}

const FOR_TESTS: Neo4jMemory = { heap: '1g', pageCache: '128m' }

/**
 * A Neo4j Community server on a free port of this machine, empty, with a password; about seven seconds.
 * The jars must be there.
 */
export async function startNeo4j({ heap, pageCache } = FOR_TESTS): Promise<Neo4jServer> {
  mkdirSync(NEO4J_FOLDER, { recursive: true })
  const home = mkdtempSync(join(NEO4J_FOLDER, 'home-'))
  const port = await freePort()
  configure(home, port, pageCache)
  const java = spawn(
    'java',
    [
      `-Xmx${heap}`,
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', `${JARS}/*`, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${home}/conf`],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const stop = async (): Promise<void> => {
    process.off('exit', kill)
    if (java.exitCode === null && java.signalCode === null) {
      // Nothing of it is kept, so it need not end in order.
      java.kill('SIGKILL')
      await once(java, 'exit')
    }
    rmSync(home, { recursive: true, force: true })
  }
  const kill = (): void => {
    java.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  }
  process.on('exit', kill)
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await setPassword(uri, java)
  } catch (error) {
    const log = readFileSync(`${home}/logs/neo4j.log`, { encoding: 'utf8', flag: 'a+' })
    await stop()
    throw new Error(`Neo4j did not start: ${String(error)}\n${log}`, { cause: error })
  }
  return { uri, password: PASSWORD, pid: java.pid!, stop }
}

function configure(home: string, port: number, pageCache: string): void {
  mkdirSync(`${home}/conf`)
  mkdirSync(`${home}/logs`)
  writeFileSync(
    `${home}/conf/neo4j.conf`,
    `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
`,
  )
}

// A fresh server lets nobody in but for changing the first password.
async function setPassword(uri: string, java: ChildProcess): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { connectionTimeout: 2000 })
  try {
    for (const end = Date.now() + START_MS; ; await sleep(200)) {
      const session = driver.session({ database: 'system' })
      try {
        await session.run('ALTER CURRENT USER SET PASSWORD FROM $first TO $second', {
          first: 'neo4j',
          second: PASSWORD,
        })
        return
      } catch (error) {
        if (java.exitCode !== null || Date.now() > end) throw error
      } finally {
        await session.close()
      }
    }
  } finally {
    await driver.close()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
