import type { EdgeLoader } from '../schema/batch.js'
import type { Loaders } from '../schema/loaders.js'

/** What hangs on a proposal, by id, in the order of the API's lists. */
export type ProposalRelations = Awaited<ReturnType<typeof proposalRelations>>

export async function proposalRelations(loaders: Loaders, proposal: string) {
  const idsOf = async (edges: EdgeLoader<{ parent: string; id: string }>) =>
    (await edges.load(proposal)).map(({ id }) => id)
  const [covers, proposedBy, requestedBy, assigns, involves, addressedTo, relatedTo, concerns, effects] =
    await Promise.all([
      idsOf(loaders.coveredByProposal),
      idsOf(loaders.proposersOfProposal),
      idsOf(loaders.requestersOfProposal),
      idsOf(loaders.assignedByProposal),
      idsOf(loaders.involvedInProposal),
      idsOf(loaders.addressedByProposal),
      idsOf(loaders.relatedToProposal),
      loaders.concernsOfProposal.load(proposal),
      loaders.statuteEffectsOfProposal.load(proposal),
    ])
  return { covers, proposedBy, requestedBy, assigns, involves, addressedTo, relatedTo, concerns, effects }
}
