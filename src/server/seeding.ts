import type { Logger } from 'pino'
import { load } from '../dataset/load/load.js'
import type { Rows } from '../dataset/rows/rows.js'
import { datasetState, type DatasetState, needsLoad } from '../dataset/load/state.js'
import type { Graph } from '../graph/graph.js'
import { SeedFaults } from './seed-rows.js'

export interface SeedingOptions {
  graph: Graph
  /** REMISSGRAF_LOAD */
  mode: 'auto' | 'never'
  /** Reads, checks and derives. @throws {SeedFaults} */
  readRows: () => Promise<Rows>
  log: Logger
}

/**
 * Makes the store ready to serve: ends what a killed load left, and loads the seeds where this process may
 * (design.md, section 4): into an embedded store that differs from them, or an empty Neo4j. A Neo4j that differs
 * belongs to whoever filled it: that is said, and it is served.
 * @throws {SeedFaults} the seeds are needed and faulty; the store is as it was
 */
export async function seed({ graph, mode, readRows, log }: SeedingOptions): Promise<void> {
  if (mode === 'never') return await warnIfUnloaded(graph, log)
  await graph.recover()
  const state = await datasetState(graph)
  if (graph.engine === 'neo4j' && state !== null && !isUnfinished(state))
    return await compare(state, readRows, log)
  const rows = await readRows()
  if (!needsLoad(state, rows)) return
  log.info({ version: rows.version, nodes: rows.nodes.size }, 'loading the seeds')
  const started = Date.now()
  const { written } = await load(graph, rows, {
    onProgress: ({ phase, done, total }) => log.debug({ phase, done, total }, 'loading the seeds'),
  })
  log.info({ version: rows.version, written, ms: Date.now() - started }, 'the seeds are loaded')
}

/** The first load of a store was killed: there is nothing of anybody's in it yet. */
function isUnfinished({ version, loading }: DatasetState): boolean {
  return version === undefined && loading !== undefined
}

async function compare(state: DatasetState, readRows: () => Promise<Rows>, log: Logger): Promise<void> {
  const remedy = 'it is served as it is; to load the seeds into it run: remissgraf load'
  try {
    const rows = await readRows()
    if (state.loading !== undefined)
      log.warn(
        { loading: state.loading },
        'a load into Neo4j was not finished; to finish it run: remissgraf load',
      )
    else if (needsLoad(state, rows))
      log.warn(
        { stored: [state.version, state.build], seeds: [rows.version, rows.build] },
        `Neo4j holds another version than the seeds; ${remedy}`,
      )
  } catch (error) {
    if (!(error instanceof SeedFaults)) throw error
    log.warn({ faults: error.faults }, 'the seeds are faulty; Neo4j is served as it is')
  }
}

async function warnIfUnloaded(graph: Graph, log: Logger): Promise<void> {
  const state = await datasetState(graph)
  if (state?.version === undefined || state.loading !== undefined)
    log.warn('the store is not loaded, and REMISSGRAF_LOAD=never; run: remissgraf load')
}
