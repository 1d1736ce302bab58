import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import { measuresById, practicesOfMeasures, statutesOfMeasures } from './measure.store.js'

export const measureLoaders = (graph: Graph) => ({
  measure: recordLoader(graph, measuresById, 'Measure'),
  practicesOfMeasure: edgeLoader(graph, practicesOfMeasures),
  statutesOfMeasure: edgeLoader(graph, statutesOfMeasures),
})
