import type { Graph } from '../graph/graph.js'
import { recordLoader } from '../schema/batch.js'
import { respondentsById } from './respondent.store.js'

export const respondentLoaders = (graph: Graph) => ({
  respondent: recordLoader(graph, respondentsById, 'Respondent'),
})
