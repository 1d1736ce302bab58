import { distance } from 'fastest-levenshtein'

/** Of the names there are, those that a wrong one can mean, the likeliest first; at most three. */
export function nearest(given: string, names: Iterable<string>): string[] {
  const wanted = given.slice(0, 200).toLowerCase()
  const found: { name: string; far: number }[] = []
  for (const name of names) {
    const far = distance(wanted, name.toLowerCase())
    if (far <= Math.max(2, name.length / 3)) found.push({ name, far })
  }
  return found
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}
