import type { Graph } from '../graph/graph.js'
import { recordLoader } from '../schema/batch.js'
import { practicesById } from './practice.store.js'

export const practiceLoaders = (graph: Graph) => ({
  practice: recordLoader(graph, practicesById, 'Practice'),
})
