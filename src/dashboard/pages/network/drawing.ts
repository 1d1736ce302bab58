import type { GraphNode, GraphTie } from './graph.js'
import type { LabelSide } from './labels.js'

/** A node with its place, in px from the upper left corner. */
export interface DrawnNode extends GraphNode {
  x: number
  y: number
  radius: number
  /** Where its name stands; null where there is no room for it. */
  labelSide: LabelSide | null
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
