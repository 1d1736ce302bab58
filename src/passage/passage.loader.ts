import type { Graph } from '../graph/graph.js'
import { recordLoader } from '../schema/batch.js'
import { passagesById } from './passage.store.js'

export const passageLoaders = (graph: Graph) => ({ passage: recordLoader(graph, passagesById) })
