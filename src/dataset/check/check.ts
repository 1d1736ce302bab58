import { rows } from '../rows/rows.js'
import { readSeeds } from '../seeds/seeds.js'
import { printFault, sortFaults } from './fault.js'
import { checkSources } from './sources.js'
import { count, summary } from './summary.js'

/**
 * The command `check`: prints every fault of the seeds in `folder` as `file:line:column what is wrong`, and one line
 * of summary: how many faults, or where all is right how many of each kind. With `sources`, a folder with the texts
 * of the documents, every quotation is proved too.
 * @returns the exit code: 0 where all is right, else 1
 */
export async function runCheck(
  { folder, sources }: { folder: string; sources?: string },
  print: (line: string) => void,
): Promise<0 | 1> {
  const read = await readSeeds(folder)
  const proof = sources === undefined ? undefined : await checkSources(read.files, sources)
  const faults = sortFaults([...('faults' in read ? read.faults : []), ...(proof?.faults ?? [])])
  for (const fault of faults) print(printFault(fault))
  if ('faults' in read || faults.length > 0) {
    const files = new Set(faults.map(({ file }) => file)).size
    print(`${count(faults.length, 'fault')} in ${count(files, 'file')}: nothing is loaded until all is right`)
    return 1
  }
  print(`${summary(rows(read.seeds))}: no faults`)
  if (proof) print(`${count(proof.phrases, 'quotation')} proved in ${count(proof.documents, 'document')}`)
  return 0
}
