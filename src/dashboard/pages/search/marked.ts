/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string
  isFound: boolean
}

interface Span {
  start: number
  end: number
}

/** Cuts a text at the words found in it; spans count UTF-16 units, as the API gives them. */
export function pieces(text: string, matches: readonly Span[]): Piece[] {
  const cut: Piece[] = []
  let reached = 0
  const take = (to: number, isFound: boolean) => {
    if (to > reached) cut.push({ text: text.slice(reached, to), isFound })
    reached = Math.max(reached, to)
  }
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false)
    take(Math.min(end, text.length), true)
  }
  take(text.length, false)
  return cut
}

const LONGEST = 320
const BEFORE = 80

/** Of a long text the part around the first word found, cut between words; its spans move along. */
export function excerpt(text: string, matches: readonly Span[]): { text: string; matches: Span[] } {
  if (text.length <= LONGEST) return { text, matches: [...matches] }
  const first = Math.min(text.length, ...matches.map(({ start }) => start))
  const from = first <= BEFORE ? 0 : Math.max(0, text.lastIndexOf(' ', first - BEFORE) + 1)
  const space = text.lastIndexOf(' ', from + LONGEST)
  const to = from + LONGEST >= text.length ? text.length : space > first ? space : from + LONGEST
  const lead = from > 0 ? '… ' : ''
  return {
    text: lead + text.slice(from, to) + (to < text.length ? ' …' : ''),
    matches: matches
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  }
}
