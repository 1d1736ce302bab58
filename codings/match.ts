import type { CodedUnit, Lines } from './read-coding.js'

/** What two coders made of one document. */
export interface Matched {
  /** Same respondent, same target, overlapping lines. */
  same: [CodedUnit, CodedUnit][]
  /** Same respondent and lines, but one target is the parent or a part of the other. */
  otherTarget: [CodedUnit, CodedUnit][]
  onlyA: CodedUnit[]
  onlyB: CodedUnit[]
}

/** @param related whether one target is above the other: what it is part of, or an area that covers it */
export function match(
  a: readonly CodedUnit[],
  b: readonly CodedUnit[],
  related: (one: string, other: string) => boolean,
): Matched {
  const exact = pairUp(a, b, (x, y) => x.respondent === y.respondent && x.target === y.target)
  const near = pairUp(
    exact.onlyA,
    exact.onlyB,
    (x, y) => x.respondent === y.respondent && related(x.target, y.target),
  )
  return { same: exact.pairs, otherTarget: near.pairs, onlyA: near.onlyA, onlyB: near.onlyB }
}

/**
 * Pairs what fits and shares lines, each once: whoever shares most lines first, of equals whoever has fewest others.
 */
export function pairUp<T extends { lines: readonly Lines[] }>(
  a: readonly T[],
  b: readonly T[],
  fits: (a: T, b: T) => boolean,
): { pairs: [T, T][]; onlyA: T[]; onlyB: T[] } {
  const candidates = a
    .flatMap((x) => b.filter((y) => fits(x, y)).map((y) => ({ x, y, ...overlap(x, y) })))
    .filter(({ shared }) => shared > 0)
    // Sorting is stable: what is equal in both keeps the order of A and of B.
    .sort((one, other) => other.shared - one.shared || one.others - other.others)
  const paired = new Map<T, T>()
  const taken = new Set<T>()
  for (const { x, y } of candidates)
    if (!paired.has(x) && !taken.has(y)) {
      paired.set(x, y)
      taken.add(y)
    }
  return {
    pairs: a.flatMap((x) => {
      const y = paired.get(x)
      return y === undefined ? [] : [[x, y]]
    }),
    onlyA: a.filter((x) => !paired.has(x)),
    onlyB: b.filter((y) => !taken.has(y)),
  }
}

/** How many lines of all their evidence two units share, and how many only one of them has. */
function overlap(
  a: { lines: readonly Lines[] },
  b: { lines: readonly Lines[] },
): { shared: number; others: number } {
  const [ofA, ofB] = [linesOf(a), linesOf(b)]
  const shared = [...ofA].filter((line) => ofB.has(line)).length
  return { shared, others: ofA.size + ofB.size - 2 * shared }
}

function linesOf({ lines }: { lines: readonly Lines[] }): Set<number> {
  return new Set(
    lines.flatMap(({ firstLine, lastLine }) =>
      Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index),
    ),
  )
}
