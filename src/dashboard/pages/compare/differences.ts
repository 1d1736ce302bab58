import type { ResultOf } from '../../api/graphql.js'
import type { Basis, Stance } from '../../api/vocabulary.js'
import { termsSv } from '../../language/terms.sv.js'
import { targetName } from '../../position/target-name.js'
import type { COMPARED } from './compare.operations.js'

type Node = NonNullable<ResultOf<typeof COMPARED>['nodes'][number]>
type Respondent = Extract<Node, { positions: unknown }>
type Position = Respondent['positions']['nodes'][number]

/** How far those who take a side on a target are from one another; the largest differences first. */
export const DISTANCES = ['OPPOSED', 'PARTLY', 'NUANCE', 'SAME', 'ALONE'] as const
export type Distance = (typeof DISTANCES)[number]

/** What one respondent says on a target. */
export interface Said {
  stance: Stance
  basis: Basis
  /** The ids of its positions on it, the deciding one first. */
  positions: readonly string[]
}

export interface ComparedTarget {
  id: string
  isMeasure: boolean
  name: string
  distance: Distance
  /** In the order of the respondents; null for silence. */
  said: readonly (Said | null)[]
}

/** The side of a stance, as Agreement of the API takes it: 1 for, 0 against; null for one that takes none. */
const SIDES: Readonly<Record<Stance, number | null>> = {
  SUPPORT: 1,
  SUPPORT_WITH_CONDITION: 1,
  MIXED: 0.5,
  DOUBT: 0,
  OPPOSE: 0,
  NO_VIEWS: null,
}

const BASES = Object.keys(termsSv.basis) as Basis[]
const order = new Intl.Collator('sv', { numeric: true })

/** All that any of the respondents speaks of, the largest differences first, then by number and name. */
export function differences(nodes: ResultOf<typeof COMPARED>['nodes']): ComparedTarget[] {
  const respondents = nodes.filter((node): node is Respondent => node !== null && 'positions' in node)
  const held = new Map<string, { target: Position['target']; by: Position[][] }>()
  for (const [at, { positions }] of respondents.entries())
    for (const position of positions.nodes) {
      const { target } = position
      const there = held.get(target.id) ?? { target, by: respondents.map(() => []) }
      held.set(target.id, there)
      there.by[at]!.push(position)
    }
  return [...held.values()]
    .map(({ target, by }) => {
      const said = by.map(saidBy)
      return {
        id: target.id,
        isMeasure: target.__typename === 'Measure',
        name: targetName(target),
        distance: distanceOf(said),
        said,
      }
    })
    .sort(
      (a, b) =>
        DISTANCES.indexOf(a.distance) - DISTANCES.indexOf(b.distance) ||
        Number(a.isMeasure) - Number(b.isMeasure) ||
        order.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    )
}

/** As Agreement of the API says which position decides where there are several. */
function saidBy(positions: readonly Position[]): Said | null {
  const [deciding, ...others] = [...positions].sort(
    (a, b) =>
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
      (b.document.date ?? '').localeCompare(a.document.date ?? '') ||
      (a.id < b.id ? -1 : 1),
  )
  return deciding
    ? {
        stance: deciding.stance,
        basis: deciding.basis,
        positions: [deciding.id, ...others.map(({ id }) => id)],
      }
    : null
}

function distanceOf(said: readonly (Said | null)[]): Distance {
  const taking = said.flatMap((one) => (one && SIDES[one.stance] !== null ? [one] : []))
  if (taking.length < 2) return 'ALONE'
  const sides = taking.map(({ stance }) => SIDES[stance]!)
  const distance = Math.max(...sides) - Math.min(...sides)
  if (distance > 0) return distance === 1 ? 'OPPOSED' : 'PARTLY'
  return new Set(taking.map(({ stance }) => stance)).size > 1 ? 'NUANCE' : 'SAME'
}
