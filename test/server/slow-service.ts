import { onSignals } from '../../src/server/signals.js'
import { pino } from 'pino'
import { tinyService } from './tiny-service.js'

// A process of its own: the tiny service on a port, with the signals of the real one and a query that takes long.
const drain = Number(process.argv[2])
const { app, store } = await tinyService()
const close = async () => void process.stdout.write('store closed\n')
onSignals({
  app,
  graph: { ...store.graph, close },
  drain,
  log: pino({ level: 'silent' }),
  reload: async () => undefined,
})
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)
