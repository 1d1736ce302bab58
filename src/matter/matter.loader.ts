import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import { factsById, factsOfMatters, mattersById } from './matter.store.js'

export const matterLoaders = (graph: Graph) => ({
  matter: recordLoader(graph, mattersById, 'Matter'),
  fact: recordLoader(graph, factsById),
  factsOfMatter: edgeLoader(graph, factsOfMatters),
})
