import type { Graph } from '../graph/graph.js'
import { recordLoader } from '../schema/batch.js'
import { positionsById } from './position.store.js'

export const positionLoaders = (graph: Graph) => ({ position: recordLoader(graph, positionsById) })
