import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import {
  organisationsById,
  practicesOfOrganisations,
  respondentsOfOrganisations,
} from './organisation.store.js'

export const organisationLoaders = (graph: Graph) => ({
  organisation: recordLoader(graph, organisationsById, 'Organisation'),
  respondentsOfOrganisation: edgeLoader(graph, respondentsOfOrganisations),
  practicesOfOrganisation: edgeLoader(graph, practicesOfOrganisations),
})
