import { STANCES, STANDINGS } from '../seeds/formats-words.js'
import type { Basis, Stance, Standing } from '../../schema/vocabulary.js'

/** What of a position a tally counts. */
export interface Counted {
  respondentId: string
  standing: Standing
  basis: Basis
  stance: Stance
}

/** Counts over positions. `support` and its like are distinct respondents with the defaults of the API. */
export interface RollUp {
  /** 168 counts: see `rollUpIndex`. */
  counts: number[]
  support: number
  conditions: number
  opposition: number
  contested: number
}

export const SETS = ['own', 'rule', 'either'] as const
export const MEASURED = ['positions', 'respondents'] as const
const ANY = STANCES.length
const WIDTH = STANCES.length + 1
const SIZE = STANDINGS.length * SETS.length * MEASURED.length * WIDTH
const BIT = Object.fromEntries(STANCES.map((stance, index) => [stance, 1 << index])) as Record<Stance, number>
const SUPPORT = BIT.SUPPORT | BIT.SUPPORT_WITH_CONDITION
const OPPOSITION = BIT.OPPOSE | BIT.DOUBT

/** Where in `counts` a number stands; `stance` undefined is any stance. */
export function rollUpIndex(
  standing: Standing,
  set: (typeof SETS)[number],
  measured: (typeof MEASURED)[number],
  stance?: Stance,
): number {
  const place = stance === undefined ? ANY : STANCES.indexOf(stance)
  return start(STANDINGS.indexOf(standing), SETS.indexOf(set), MEASURED.indexOf(measured)) + place
}

const start = (standing: number, set: number, measured: number) =>
  ((standing * SETS.length + set) * MEASURED.length + measured) * WIDTH

/** The stances that one respondent holds in each set, as bits, since it counts once for each stance however often it holds it. */
interface Held {
  standing: number
  own: number
  rule: number
}

export function rollUp(positions: Iterable<Counted>): RollUp {
  const counts = new Array<number>(SIZE).fill(0)
  const held = new Map<string, Held>()
  for (const { respondentId, standing, basis, stance } of positions) {
    const set = basis === 'DEFAULT_RULE' ? 'rule' : 'own'
    let holder = held.get(respondentId)
    if (holder === undefined) {
      holder = { standing: STANDINGS.indexOf(standing), own: 0, rule: 0 }
      held.set(respondentId, holder)
    }
    holder[set] |= BIT[stance]
    add(counts, start(holder.standing, SETS.indexOf(set), 0), BIT[stance])
    add(counts, start(holder.standing, SETS.indexOf('either'), 0), BIT[stance])
  }
  const sums = { support: 0, conditions: 0, opposition: 0, contested: 0 }
  for (const { standing, own, rule } of held.values()) {
    add(counts, start(standing, 0, 1), own)
    add(counts, start(standing, 1, 1), rule)
    add(counts, start(standing, 2, 1), own | rule)
    if (STANDINGS[standing] === 'DRAFTING') continue
    if (own & SUPPORT) sums.support++
    if (own & BIT.SUPPORT_WITH_CONDITION) sums.conditions++
    if (own & OPPOSITION) sums.opposition++
  }
  return { counts, ...sums, contested: Math.min(sums.support, sums.opposition) }
}

/** Adds one to each stance among `stances`, and to any. */
function add(counts: number[], from: number, stances: number): void {
  if (stances === 0) return
  for (let stance = 0; stance < STANCES.length; stance++)
    if (stances & (1 << stance)) counts[from + stance] = counts[from + stance]! + 1
  counts[from + ANY] = counts[from + ANY]! + 1
}
