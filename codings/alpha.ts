/**
 * Krippendorff's alpha for two coders, nominal values, no missing ones: 1 − observed / expected disagreement.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 * @returns null where there is nothing to agree on: no unit, or one value throughout
 */
export function alpha(pairs: readonly (readonly [string, string])[]): number | null {
  const values = pairs.flat()
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const n = values.length
  const expected = [...counts.values()].reduce((sum, count) => sum + count * (n - count), 0) / (n - 1)
  if (!(expected > 0)) return null
  // Each differing pair stands twice in the coincidence matrix, as (a, b) and as (b, a).
  const observed = 2 * pairs.filter(([a, b]) => a !== b).length
  return 1 - observed / expected
}
