// A process that loads claims in small batches into a file and stops after some, for the test that kills it there.
// node --import tsx test/dataset/loading-process.ts FOLDER SEED BATCHES
import { load } from '../../src/dataset/load/load.js'
import { openGraph } from '../../src/graph/open.js'
import { dice, editedSeeds } from './editing.js'

const [folder, seed, batches] = process.argv.slice(2) as [string, string, string]
const graph = await openGraph({ engine: 'grafeo', folder })
let told = 0
await load(graph, editedSeeds(dice(Number(seed))).next(), {
  transactionLimit: 0,
  batchSize: 10,
  deleteSize: 10,
  onProgress: () => {
    if (++told < Number(batches)) return
    process.stdout.write('ready\n')
    // Nothing else of the process may go on while it waits to be killed.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
await graph.close()
