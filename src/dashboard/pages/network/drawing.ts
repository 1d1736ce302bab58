import type { GraphNode, GraphTie } from './graph.js'

/** A node with its place, in px from the upper left corner. */
export interface DrawnNode extends GraphNode {
  x: number
  y: number
  radius: number
  isLabelled: boolean
}

export interface DrawnTie extends GraphTie {
  /** In px. */
  width: number
}

/** The network laid out, for the screen and for pictures. */
export interface Drawing {
  width: number
  height: number
  nodes: readonly DrawnNode[]
  ties: readonly DrawnTie[]
  /** How many of the weakest ties are not drawn. */
  leftOut: number
}
