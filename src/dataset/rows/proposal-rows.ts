import type { ProposalClaim } from '../derive/claims.js'
import type { Evidence } from '../seeds/formats-values.js'
import { matterId, measureId, organisationId, proposalId, respondentId, statuteId } from './ids.js'
import { nodeRow, relate, type NodeRow, type RelationRow } from './node-row.js'
import type { Passages } from './passages.js'
import { popularityKeys } from './popularity.js'
import { rollUp } from './roll-up.js'
import type { MatterRowContext } from './row-context.js'
import { textKey } from './sort-key.js'

export function* proposalRows(context: MatterRowContext): Generator<NodeRow> {
  for (const proposal of context.claims.proposals.values()) yield proposalRow(context, proposal)
}

function proposalRow(context: MatterRowContext, proposal: ProposalClaim): NodeRow {
  const { claims, gathered, passages, vocabulary } = context
  const { number, title, kind, theme, summary } = proposal
  const id = proposalId(claims.slug, proposal.slug)
  const counted = rollUp(gathered.positions.get(id) ?? [])
  const passageIds = passages.ids(proposal.evidence)
  return nodeRow(
    `Proposal:${claims.slug}`,
    {
      id,
      number,
      title,
      kind,
      theme,
      matterId: matterId(claims.slug),
      partOfId: proposal.partOf && proposalId(claims.slug, proposal.partOf),
      summary,
      passageIds,
      measureIds: distinct(proposal.concerns.map(({ measure }) => measureId(measure))),
      statuteIds: distinct(proposal.affects.map(({ statute }) => statuteId(statute))),
      assignsIds: organisationIds(proposal.assigns),
      involvesIds: organisationIds(proposal.involves),
      addressedToIds: organisationIds(proposal.to),
      requestedByIds: distinct(
        proposal.requestedBy.map(({ respondent }) => respondentId(claims.slug, respondent)),
      ),
      rollup: counted.counts,
      byNumber: textKey(number, id),
      byTitle: textKey(title, id),
      byTheme: textKey(theme, id),
      ...popularityKeys(counted, id),
    },
    proposalRelations(context, id, proposal, passageIds),
    vocabulary.of({ names: [number, title], texts: [summary] }),
  )
}

function proposalRelations(
  { claims: { slug }, passages }: MatterRowContext,
  id: string,
  proposal: ProposalClaim,
  passageIds: string[],
): RelationRow[] {
  const proposalIds = (slugs: string[]) => slugs.map((other) => proposalId(slug, other))
  return [
    ...relate(id, 'IN_MATTER', [matterId(slug)]),
    ...relate(id, 'PART_OF', proposalIds(proposal.partOf === undefined ? [] : [proposal.partOf])),
    ...relate(id, 'PROPOSED_BY', proposal.proposedBy.map(organisationId)),
    ...toOrganisations(passages, id, 'ASSIGNS', proposal.assigns),
    ...toOrganisations(passages, id, 'INVOLVES', proposal.involves),
    ...toOrganisations(passages, id, 'ADDRESSED_TO', proposal.to),
    ...proposal.concerns.flatMap(({ measure, bearing, evidence }) =>
      relate(id, 'CONCERNS', [measureId(measure)], passages.props(evidence, { bearing })),
    ),
    ...proposal.affects.flatMap(({ statute, effect, evidence }) =>
      relate(id, 'AFFECTS', [statuteId(statute)], passages.props(evidence, { effect })),
    ),
    ...relate(id, 'COVERS', proposalIds(proposal.covers)),
    ...relate(id, 'RELATED_TO', proposalIds(proposal.relatedTo)),
    ...relate(id, 'EVIDENCED_BY', passageIds),
  ]
}

type ToOrganisation = { organisation: string; evidence: Evidence[] }

const organisationIds = (relations: ToOrganisation[]) =>
  distinct(relations.map(({ organisation }) => organisationId(organisation)))

const toOrganisations = (passages: Passages, id: string, type: string, relations: ToOrganisation[]) =>
  relations.flatMap(({ organisation, evidence }) =>
    relate(id, type, [organisationId(organisation)], passages.props(evidence)),
  )

const distinct = (ids: string[]) => [...new Set(ids)]
