import { mkdtempSync, rmSync } from 'node:fs'
import { arch, cpus, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchDashboard } from './dashboard.js'
import { benchMemory, fetchIds } from './memory.js'
import { benchPeer } from './peer/peer.js'
import { startProgram } from './program.js'
import { benchReads } from './reads.js'
import { benchResearch } from './research.js'
import { SIZES } from './referral/referral.js'
import { median, ms } from './timing.js'

// What the service costs on the machine that runs this: npm run build && npm run bench. Nothing else should run.
// `npm run bench -- research [positions …]` asks the research questions of generated referrals instead;
// `npm run bench -- dashboard` weighs the pages and times the first chart;
// `npm run bench -- peer …` asks it and others over one Neo4j: see peer/options.ts.

const STARTS = 5
const FIRST = '{ measure(id: "measure:naloxon") { name tally { support supportWithCondition } } }'
const print = (line: string) => void process.stdout.write(`${line}\n`)

print(
  `node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}\n`,
)

const [part, ...rest] = process.argv.slice(2)
if (part === 'peer') await benchPeer(rest, print)
else if (part === 'dashboard') await benchDashboard(print)
else if (part === 'research')
  await benchResearch(rest.length > 0 ? rest.map(Number) : Object.values(SIZES), print)
else await benchService()

async function benchService(): Promise<void> {
  const empty: number[] = []
  const again: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const folder = mkdtempSync(join(tmpdir(), 'remissgraf-bench-'))
    for (const times of [empty, again]) {
      const program = await startProgram(join(folder, 'data'), FIRST)
      times.push(program.firstAnswer)
      await program.stop()
    }
    rmSync(folder, { recursive: true, force: true })
  }
  print(`start to first answer, empty folder   ${ms(median(empty))}   (median of ${STARTS})`)
  print(`start to first answer, loaded folder  ${ms(median(again))}\n`)

  await benchReads(print)

  print('')
  const program = await startProgram(':memory:', FIRST)
  try {
    await benchMemory(program, await fetchIds(program.address), print)
  } finally {
    await program.stop()
  }
}
