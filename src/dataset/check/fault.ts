import { distance } from 'fastest-levenshtein'

/** What is wrong in a file of the seeds, where (from 1), what was expected and, where there is one, the nearest valid name. */
export interface Fault {
  file: string
  line: number
  column: number
  message: string
}

/** `seeds/measures.yaml:3:11 what is wrong, …`: editors and terminals open the place from it. */
export function printFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}`
}

/** By file, then by place; what is said twice of one place is kept once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const byPrint = new Map(faults.map((fault) => [printFault(fault), fault]))
  return [...byPrint.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The valid name that was probably meant, or undefined where none is near. */
export function nearest(name: string, valid: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Infinity
  const wanted = name.toLowerCase()
  for (const candidate of valid) {
    // Who leaves out the municipality (`skolnamnden` for `ekby/skolnamnden`) is nearer than any misspelling.
    const part = candidate.endsWith(`/${wanted}`) || wanted.endsWith(`/${candidate}`)
    const away = part ? 0.5 : distance(wanted, candidate.toLowerCase())
    if (away < bestDistance) [best, bestDistance] = [candidate, away]
  }
  return best !== undefined && bestDistance <= Math.max(2, Math.ceil(wanted.length / 2)) ? best : undefined
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, valid: Iterable<string>): string {
  const near = nearest(name, valid)
  return near === undefined ? '' : `; did you mean "${near}"?`
}
