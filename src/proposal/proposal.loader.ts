import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import {
  addressedByProposals,
  assignedByProposals,
  concernsOfProposals,
  coveredByProposals,
  involvedInProposals,
  partsOfProposals,
  proposalsById,
  proposersOfProposals,
  relatedToProposals,
  requestersOfProposals,
  statuteEffectsOfProposals,
} from './proposal.store.js'

export const proposalLoaders = (graph: Graph) => ({
  proposal: recordLoader(graph, proposalsById),
  partsOfProposal: edgeLoader(graph, partsOfProposals),
  coveredByProposal: edgeLoader(graph, coveredByProposals),
  proposersOfProposal: edgeLoader(graph, proposersOfProposals),
  requestersOfProposal: edgeLoader(graph, requestersOfProposals),
  assignedByProposal: edgeLoader(graph, assignedByProposals),
  involvedInProposal: edgeLoader(graph, involvedInProposals),
  addressedByProposal: edgeLoader(graph, addressedByProposals),
  relatedToProposal: edgeLoader(graph, relatedToProposals),
  concernsOfProposal: edgeLoader(graph, concernsOfProposals),
  statuteEffectsOfProposal: edgeLoader(graph, statuteEffectsOfProposals),
})
