// A process of its own with the embedded store open, for tests of locks and of kills: node --import tsx holder.ts FOLDER DOING
import { openGraph } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { put } from './things.js'

const [folder, doing] = process.argv.slice(2) as [string, 'nothing' | 'a transaction' | 'batches']
const graph = await openGraph({ engine: 'grafeo', folder })
await ensureSchema(graph)
await graph.publish((transaction) => put(transaction, 'fact:committed'))

const forEver = async (): Promise<void> => {
  process.stdout.write('ready\n')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}
if (doing === 'nothing') await forEver()
if (doing === 'a transaction')
  await graph.publish(async (transaction) => {
    await put(transaction, 'fact:uncommitted')
    await forEver()
  })
if (doing === 'batches')
  await graph.publishInBatches(async (write) => {
    await write((transaction) => put(transaction, 'fact:first-batch'))
    await forEver()
  })
