// A process that loads claims in small batches into a file and tells each one, for the test that kills it.
// node --import tsx test/dataset/loading-process.ts FOLDER SEED
import { load } from '../../src/dataset/load/load.js'
import { openGraph } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { dice, editedSeeds } from './editing.js'

const [folder, seed] = process.argv.slice(2) as [string, string]
const graph = await openGraph({ engine: 'grafeo', folder })
await ensureSchema(graph)
await load(graph, editedSeeds(dice(Number(seed))).next(), {
  transactionLimit: 0,
  batchSize: 10,
  deleteSize: 10,
  onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
})
await graph.close()
