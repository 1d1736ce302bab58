import { printFault } from '../dataset/check/fault.js'
import { DerivationError, rows, type Rows } from '../dataset/rows/rows.js'
import { readSeeds } from '../dataset/seeds/seeds.js'

/** The seeds cannot be loaded: all their faults, each with file, line and column. */
export class SeedFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'SeedFaults'
  }
}

/** Reads and checks the seeds in a folder and derives what follows from them. @throws {SeedFaults} */
export async function seedRows(folder: string): Promise<Rows> {
  const read = await readSeeds(folder)
  if ('faults' in read) throw new SeedFaults(read.faults.map(printFault))
  try {
    return rows(read.seeds)
  } catch (error) {
    if (error instanceof DerivationError)
      throw new SeedFaults(error.faults.map(({ message }) => `${folder}: ${message}`))
    throw error
  }
}
