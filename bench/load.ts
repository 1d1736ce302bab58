import { fillStore } from './filling.js'
import { eachStore } from './stores.js'

/** Positions that the second load of a store changes. */
const CHANGES = 100

/** Prints what the first load of a generated referral takes on each engine that is here, and one that changes little. */
export async function benchLoad(sizes: readonly number[], print: (line: string) => void): Promise<void> {
  for (const size of sizes)
    await eachStore(print, async (options) => {
      print(`\n${size} positions on ${options.engine}`)
      await fillStore(options, size, print, CHANGES)
    })
}
