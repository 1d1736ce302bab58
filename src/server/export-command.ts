import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { GraphQLSchema } from 'graphql'
import { findFeed } from '../export/find-feed.js'
import { feedParameters } from '../export/parameters.js'
import { GraphError } from '../graph/errors.js'
import { GRAFEO_FILE } from '../graph/grafeo.js'
import type { Graph } from '../graph/graph.js'
import { openGraph } from '../graph/open.js'
import { RequestError } from '../schema/errors.js'
import type { Config } from './config.js'
import { expectVersion, feedText } from './feed-text.js'
import { everySecond } from './progress.js'
import { servedDataset } from './served-dataset.js'
import { Snapshots } from './snapshot.js'
import { storeOptions } from './store-options.js'

export interface ExportCommand {
  config: Config
  schema: GraphQLSchema
  createLoaders: (graph: Graph) => unknown
  /** The name of the feed, as typed. */
  feed: string
  /** Its parameters, as in the address of the feed. */
  search: URLSearchParams
  /** The file to write; undefined for stdout. */
  out: string | undefined
  /** What permalinks begin with. */
  base: string
  stdout: Writable
  /** Told how far it is, and at the end what was written. */
  print: (line: string) => void
}

/** A page of a million positions filtered by text takes the embedded engine seconds, and nobody waits for an answer. */
const LONGEST_READ = 600_000

/**
 * The command `export`: writes a feed from the configured store. A file gets its name when it is whole.
 * @throws {RequestError} the feed or its parameters are wrong, nothing is loaded, or the data moved on the way
 * @throws {GraphError}
 */
export async function runExport(command: ExportCommand): Promise<void> {
  const { config, schema, createLoaders, search, out, stdout, print } = command
  const name = findFeed(command.feed)
  const parameters = feedParameters(schema, name, search)
  const base = originFrom(command.base)
  const graph = await openStore(config, `/export/${name}${search.size > 0 ? `?${search.toString()}` : ''}`)
  try {
    const snapshots = new Snapshots<unknown>({
      graph,
      readDataset: () => servedDataset(graph),
      createLoaders: () => createLoaders(graph),
    })
    const { text, version } = await snapshots.answer(async (scope) => {
      expectVersion(parameters, scope.dataset.version)
      const text = await feedText(graph, snapshots, scope, { name, parameters, base })
      return { text, version: scope.dataset.version }
    })
    let bytes = 0
    const tell = everySecond(() => print(`${name}: ${sizeOf(bytes)} so far`))
    const counted = async function* () {
      for await (const piece of text) {
        bytes += Buffer.byteLength(piece)
        tell(undefined)
        yield piece
      }
    }
    const source = Readable.from(counted(), { objectMode: false })
    await (out === undefined ? toStdout(source, stdout) : toFile(source, out))
    print(`${name} of version ${version}: ${sizeOf(bytes)}`)
  } finally {
    await graph.close()
  }
}

/** The arguments behind the feed, `--name value` or `--name=value`, as the parameters of an address. */
export function searchFromArguments(given: readonly string[]): URLSearchParams {
  const search = new URLSearchParams()
  for (let index = 0; index < given.length; index++) {
    const [, name, inline] = /^--([^=]+)(?:=([^]*))?$/.exec(given[index]!) ?? []
    if (name === undefined)
      throw new RequestError('BAD_ARGUMENT', {
        argument: given[index]!,
        expected: 'parameters as --name value or --name=value',
      })
    const value = inline ?? given[++index]
    if (value === undefined)
      throw new RequestError('BAD_ARGUMENT', { argument: `--${name}`, expected: 'a value behind it' })
    search.append(name, value)
  }
  return search
}

async function openStore(config: Config, feed: string): Promise<Graph> {
  const { REMISSGRAF_STORE: store, REMISSGRAF_DATA: folder } = config
  // The engine would make an empty store where there is none.
  if (store === 'grafeo' && !existsSync(join(folder, GRAFEO_FILE)))
    throw new RequestError('NOT_READY', {
      reason: `REMISSGRAF_DATA, ${folder}, holds no store yet; run: remissgraf load`,
    })
  try {
    return await openGraph(storeOptions(config, LONGEST_READ))
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'LOCKED') throw error
    throw new GraphError(
      'LOCKED',
      `${folder} is held by a running remissgraf; take its feed instead, at ${feed} of its address, or stop it`,
      { cause: error },
    )
  }
}

async function toStdout(source: Readable, stdout: Writable): Promise<void> {
  try {
    await pipeline(source, stdout, { end: false })
  } catch (error) {
    // Whoever read it has seen enough, as in `| head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function toFile(source: Readable, file: string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await pipeline(source, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function originFrom(base: string): string {
  if (!/^https?:\/\//.test(base) || !URL.canParse(base))
    throw new RequestError('BAD_ARGUMENT', {
      argument: '--base',
      given: base,
      expected: 'where the service answers, such as https://example.org',
    })
  return base.replace(/\/+$/, '')
}

const sizeOf = (bytes: number) => `${bytes.toLocaleString('en')} bytes`
