import { load } from '../src/dataset/load/load.js'
import { reportLines } from '../src/dataset/load/load-report.js'
import { rows } from '../src/dataset/rows/rows.js'
import type { Seeds } from '../src/dataset/seeds/seeds.js'
import { openGraph } from '../src/graph/open.js'
import { everySecond } from '../src/server/progress.js'
import { Dice } from './referral/dice.js'
import { referral } from './referral/referral.js'
import { megabytes, ms, timed } from './timing.js'

// A process of its own, so that its memory is that of a load and goes with it: filling.ts starts it.
// node --import tsx bench/fill.ts POSITIONS CHANGES OPTIONS, where OPTIONS are those of openGraph as JSON.

const [positions, changes, options] = process.argv.slice(2) as [string, string, string]
const print = (line: string) => void process.stdout.write(`${line}\n`)
const peak = () => megabytes(process.resourceUsage().maxRSS * 1024)

const seeds = referral(Number(positions))
/** When each statement was first run, in ms. */
const began = new Map<string, number>()
const graph = await openGraph({
  ...(JSON.parse(options) as Parameters<typeof openGraph>[0]),
  onStatement: (name) => began.has(name) || began.set(name, performance.now()),
})
try {
  const made = rows(seeds)
  const tell = everySecond<string>(print)
  const took = await timed(() =>
    load(graph, made, { onProgress: ({ phase, done, total }) => tell(`  ${phase}: ${done} of ${total}`) }),
  )
  const relations = [...made.nodes.values()].reduce(
    (sum, row) => sum + row.relations.length + row.terms.length / 2,
    0,
  )
  print(`first load: ${made.nodes.size} nodes and ${relations} relations in ${ms(took)}, peak ${peak()}`)
  if (Number(changes) > 0) await change(Number(changes))
} finally {
  await graph.close()
}

/** Loads the same with some positions changed, as whoever corrects a coding does. */
async function change(count: number): Promise<void> {
  changeSome(seeds, count)
  const changed = rows(seeds)
  began.clear()
  const start = performance.now()
  const report = await load(graph, changed)
  const end = performance.now()
  const firstWrite = began.get('dataset/take')!
  print(
    `${count} positions changed: compared in ${ms(firstWrite - start)}, visible ${ms(end - firstWrite)} after the first write`,
  )
  for (const line of reportLines(report)) if (/^[+~-] /.test(line)) print(`  ${line}`)
}

/** Turns the stance of some typed positions, by chance but the same each time. */
function changeSome({ matters }: Seeds, count: number): void {
  const typed = Object.values(matters).flatMap(({ files }) => files.flatMap((file) => file.positions))
  for (const position of new Dice(7).some(typed, count))
    position.stance = position.stance === 'OPPOSE' ? 'DOUBT' : 'OPPOSE'
}
