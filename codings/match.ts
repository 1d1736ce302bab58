import type { CodedUnit } from './read-coding.js'

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
  const restB = new Set(b)
  const pair = (units: readonly CodedUnit[], fits: (a: CodedUnit, b: CodedUnit) => boolean) => {
    const pairs: [CodedUnit, CodedUnit][] = []
    const rest: CodedUnit[] = []
    for (const one of units) {
      const other = [...restB].find((candidate) => fits(one, candidate) && overlap(one, candidate))
      if (other === undefined) rest.push(one)
      else {
        restB.delete(other)
        pairs.push([one, other])
      }
    }
    return { pairs, rest }
  }
  const exact = pair(a, (x, y) => x.respondent === y.respondent && x.target === y.target)
  const near = pair(exact.rest, (x, y) => x.respondent === y.respondent && related(x.target, y.target))
  return { same: exact.pairs, otherTarget: near.pairs, onlyA: near.rest, onlyB: [...restB] }
}

const overlap = (a: CodedUnit, b: CodedUnit): boolean =>
  a.lines.some((x) => b.lines.some((y) => x.firstLine <= y.lastLine && y.firstLine <= x.lastLine))
