import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import { concernPassagesOfProposals, effectPassagesOfProposals, proposalsById } from './proposal.store.js'

export const proposalLoaders = (graph: Graph) => ({
  proposal: recordLoader(graph, proposalsById, 'Proposal'),
  concernPassagesOfProposal: edgeLoader(graph, concernPassagesOfProposals),
  effectPassagesOfProposal: edgeLoader(graph, effectPassagesOfProposals),
})
