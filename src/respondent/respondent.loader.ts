import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import {
  adoptedByRespondents,
  adoptersOfRespondents,
  dissentedFromByRespondents,
  respondentsById,
} from './respondent.store.js'

export const respondentLoaders = (graph: Graph) => ({
  respondent: recordLoader(graph, respondentsById),
  adoptedByRespondent: edgeLoader(graph, adoptedByRespondents),
  adoptersOfRespondent: edgeLoader(graph, adoptersOfRespondents),
  dissentedFromByRespondent: edgeLoader(graph, dissentedFromByRespondents),
})
