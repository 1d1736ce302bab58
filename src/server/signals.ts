import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.js'

export interface SignalOptions {
  app: FastifyInstance
  graph: Pick<Graph, 'close'>
  /** How long running requests may go on after the signal, in ms. */
  drain: number
  log: Logger
  reload: () => Promise<void>
}

/**
 * SIGTERM and SIGINT: nothing new is taken, running requests finish within `drain`, the store is closed, the process
 * ends with 0. A second one ends it at once. SIGHUP: `reload`, one at a time.
 */
export function onSignals({ app, graph, drain, log, reload }: SignalOptions): { isStopping: () => boolean } {
  let isStopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1)
    isStopping = true
    log.info({ signal }, 'stopping')
    const cut = setTimeout(() => app.server.closeAllConnections(), drain)
    // A load may be running: its transaction is left to be rolled back rather than waited for without end.
    const leave = setTimeout(() => process.exit(1), drain + 5_000)
    await app.close()
    await graph.close()
    clearTimeout(cut)
    clearTimeout(leave)
    log.info('stopped')
    log.flush(() => process.exit(0))
  }
  const stopOrFail = (signal: NodeJS.Signals) =>
    void stop(signal).catch((error: unknown) => {
      log.error({ err: error }, 'stopping failed')
      log.flush(() => process.exit(1))
    })
  process.on('SIGTERM', stopOrFail)
  process.on('SIGINT', stopOrFail)

  let reloading = Promise.resolve()
  process.on('SIGHUP', () => {
    log.info({ signal: 'SIGHUP' }, 'reading the seeds again')
    reloading = reloading.then(reload)
  })
  return { isStopping: () => isStopping }
}
