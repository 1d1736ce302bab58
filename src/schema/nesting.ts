/** Filters, the deepest input there is, have three levels; what recurses over input overflows at some thousands. */
export const MAX_NESTING = 50

/** Whether lists and objects stand in each other deeper than MAX_NESTING; found without recursion. */
export function isNestedTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth <= MAX_NESTING; depth++) {
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    )
    if (level.length === 0) return false
  }
  return true
}
