import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import { proposalsOfStatutes, statutesById } from './statute.store.js'

export const statuteLoaders = (graph: Graph) => ({
  statute: recordLoader(graph, statutesById, 'Statute'),
  proposalsOfStatute: edgeLoader(graph, proposalsOfStatutes),
})
