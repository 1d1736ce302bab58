import type { AxisItem } from '../axis/axis.type.js'
import type { Loaders } from '../schema/loaders.js'
import type { Edge } from './edge.js'
import type { ComputedNetwork } from './network.js'
import type { Sayings } from './network.loader.js'
import type { CheckedOptions } from './options.js'
import { type Cell, cellsBy } from './statements.js'

/** One product of the sum that makes a weight, or in two-mode one statement; its share before normalisation. */
export interface Reason {
  concept: AxisItem
  /** The ids of the positions. */
  a: string
  b: string | null
  share: number
}

/** What both ends of a tie say on one concept; `b` is null in two-mode. */
interface Ground {
  concept: number
  a: Cell
  b: Cell | null
}

/**
 * The first reasons of a tie: by concept, then those of statements that agree before those of statements that
 * disagree, then by date, document and line. The shares of all of them add up to the weight before normalisation.
 */
export async function because(
  loaders: Loaders,
  network: ComputedNetwork,
  edge: Edge,
  first: number,
): Promise<Reason[]> {
  const { made, nodes } = network
  const grounds = enough(groundsOf(network, edge), made.options, first)
  const sayings = (node: number, concept: number) =>
    loaders.network.sayings.load({
      ...made.query,
      actor: nodes[node]!.item.id,
      concept: made.concepts[concept]!.id,
      first,
    })
  const reasons = await Promise.all(
    grounds.map(async ({ concept, a, b }) => {
      const [ofA, ofB] = await Promise.all([
        sayings(edge.source, concept),
        b === null ? null : sayings(edge.target, concept),
      ])
      const shares = sharesOf(made.options, a, b)
      return reasonsOn(made.concepts[concept]!, shares, ofA, ofB, first)
    }),
  )
  return reasons.flat().slice(0, first)
}

/** The cells of each actor, made once for all ties of a network. */
const cellsOfNetwork = new WeakMap<ComputedNetwork, Cell[][]>()

function cellsOf(network: ComputedNetwork, node: number): readonly Cell[] {
  let cells = cellsOfNetwork.get(network)
  if (cells === undefined) cellsOfNetwork.set(network, (cells = cellsBy('actor', network.made.statements)))
  return cells[network.nodes[node]!.place]!
}

function groundsOf(network: ComputedNetwork, { source, target }: Edge): Ground[] {
  const ofSource = cellsOf(network, source)
  if (network.made.options.mode === 'TWO_MODE') {
    const { place } = network.nodes[target]!
    return ofSource.filter(({ concept }) => concept === place).map((a) => ({ concept: place, a, b: null }))
  }
  const ofTarget = new Map(cellsOf(network, target).map((cell) => [cell.concept, cell]))
  return ofSource.flatMap((a) => {
    const b = ofTarget.get(a.concept)
    return b === undefined ? [] : [{ concept: a.concept, a, b }]
  })
}

/** As many grounds, from the first on, as the wanted reasons take: the others need not be read. */
function enough(grounds: readonly Ground[], options: CheckedOptions, first: number): Ground[] {
  const taken: Ground[] = []
  let reasons = 0
  for (const ground of grounds) {
    if (reasons >= first) break
    const { a, b } = ground
    const added = sharesOf(options, a, b).reduce(
      (sum, { ofA, ofB }) => sum + a[ofA] * (b === null || ofB === null ? 1 : b[ofB]),
      0,
    )
    if (added > 0) taken.push(ground)
    reasons += added
  }
  return taken
}

/** What one statement of each end, on these sides, adds to the weight. */
interface Share {
  ofA: keyof Sayings
  ofB: keyof Sayings | null
  share: number
}

const SIDES = ['agree', 'disagree'] as const

function sharesOf(options: CheckedOptions, a: Cell, b: Cell | null): Share[] {
  const shares =
    b === null
      ? SIDES.map((ofA) => ({ ofA, ofB: null, share: alone(options, ofA, a) }))
      : SIDES.flatMap((ofA) => SIDES.map((ofB) => ({ ofA, ofB, share: together(options, ofA === ofB) })))
  return shares.filter(({ share }) => share !== 0)
}

function together({ qualifier }: CheckedOptions, congruent: boolean): number {
  if (qualifier === 'CONGRUENCE') return congruent ? 1 : 0
  if (qualifier === 'CONFLICT') return congruent ? 0 : 1
  return qualifier === 'SUBTRACT' && !congruent ? -1 : 1
}

/** The code of COMBINE is made by all statements of a side in equal parts. */
function alone({ qualifier }: CheckedOptions, side: keyof Sayings, cell: Cell): number {
  if (qualifier === 'COMBINE') return cell[side] === 0 ? 0 : (side === 'agree' ? 1 : 2) / cell[side]
  return qualifier === 'SUBTRACT' && side === 'disagree' ? -1 : 1
}

function reasonsOn(
  concept: AxisItem,
  shares: readonly Share[],
  ofA: Sayings,
  ofB: Sayings | null,
  first: number,
): Reason[] {
  const reasons: Reason[] = []
  for (const share of shares)
    for (const a of ofA[share.ofA])
      for (const b of ofB === null || share.ofB === null ? [null] : ofB[share.ofB]) {
        if (reasons.length === first) return reasons
        reasons.push({ concept, a, b, share: share.share })
      }
  return reasons
}
