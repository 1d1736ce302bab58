import type { TieKind } from './graph.js'

/** Shapes that cytoscape and Observable Plot both draw, with their names there and as a path around (0, 0). */
const SHAPES = [
  { cytoscape: 'ellipse', plot: 'circle', path: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z' },
  { cytoscape: 'rectangle', plot: 'square', path: 'M-4.5,-4.5H4.5V4.5H-4.5Z' },
  { cytoscape: 'triangle', plot: 'triangle', path: 'M0,-5.5L5.5,4.5H-5.5Z' },
  { cytoscape: 'diamond', plot: 'diamond', path: 'M0,-6L5,0L0,6L-5,0Z' },
  { cytoscape: 'hexagon', plot: 'hexagon', path: 'M-5.5,0L-2.8,-4.8H2.8L5.5,0L2.8,4.8H-2.8Z' },
  {
    cytoscape: 'star',
    plot: 'star',
    path: 'M0,-6L1.6,-2H5.8L2.4,0.8L3.6,5L0,2.5L-3.6,5L-2.4,0.8L-5.8,-2H-1.6Z',
  },
] as const

const COLOURS = 7

export interface Look {
  shape: (typeof SHAPES)[number]
  /** A custom property of network.css. */
  colour: string
}

/**
 * How the nodes of a community look: in 42 communities no two have shape and colour in common. A node of none is small
 * and grey.
 */
export function lookOf(community: number | null): Look {
  if (community === null) return { shape: SHAPES[0], colour: '--network-none' }
  return { shape: SHAPES[community % SHAPES.length]!, colour: `--network-${community % COLOURS}` }
}

export interface TieLook {
  colour: string
  /** Lengths of dash and gap; empty for a line without gaps. */
  dashes: readonly number[]
}

/** How ties look: what they say is told by colour and dashes. */
export const TIE_LOOKS: Readonly<Record<TieKind, TieLook>> = {
  agree: { colour: '--network-agree', dashes: [] },
  conflict: { colour: '--network-conflict', dashes: [7, 5] },
  both: { colour: '--network-any', dashes: [2, 4] },
  any: { colour: '--network-any', dashes: [] },
}

export const TIE_KINDS = ['agree', 'conflict', 'both', 'any'] as const satisfies readonly TieKind[]
