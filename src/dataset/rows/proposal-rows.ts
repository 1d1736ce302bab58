import type { ProposalClaim } from '../derive/claims.js'
import type { Evidence } from '../seeds/formats-values.js'
import { matterId, measureId, organisationId, proposalId, statuteId } from './ids.js'
import { measureIds, organisationIds, proposalIds, respondentIds, statuteIds } from './neighbours.js'
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
      ...neighbours(context, id, proposal),
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

function neighbours(context: MatterRowContext, id: string, proposal: ProposalClaim) {
  const { below, related } = context.gathered
  const bearings = new Map(proposal.concerns.map(({ measure, bearing }) => [measureId(measure), bearing]))
  const effects = new Map(proposal.affects.map(({ statute, effect }) => [statuteId(statute), effect]))
  const measures = measureIds(
    context,
    proposal.concerns.map(({ measure }) => measure),
  )
  const statutes = statuteIds(
    context,
    proposal.affects.map(({ statute }) => statute),
  )
  const organisations = (relations: ToOrganisation[]) =>
    organisationIds(
      context,
      relations.map(({ organisation }) => organisation),
    )
  return {
    measureIds: measures,
    bearings: measures.map((measure) => bearings.get(measure)!),
    statuteIds: statutes,
    effects: statutes.map((statute) => effects.get(statute)!),
    proposedByIds: organisationIds(context, proposal.proposedBy),
    assignsIds: organisations(proposal.assigns),
    involvesIds: organisations(proposal.involves),
    addressedToIds: organisations(proposal.to),
    requestedByIds: respondentIds(
      context,
      proposal.requestedBy.map(({ respondent }) => respondent),
    ),
    partIds: proposalIds(context, below.get(id) ?? []),
    coversIds: proposalIds(context, proposal.covers),
    relatedToIds: proposalIds(context, [...proposal.relatedTo, ...(related.get(id) ?? [])]),
  }
}

function proposalRelations(
  { claims: { slug }, passages }: MatterRowContext,
  id: string,
  proposal: ProposalClaim,
  passageIds: string[],
): RelationRow[] {
  const others = (slugs: string[]) => slugs.map((other) => proposalId(slug, other))
  return [
    ...relate(id, 'IN_MATTER', [matterId(slug)]),
    ...relate(id, 'PART_OF', others(proposal.partOf === undefined ? [] : [proposal.partOf])),
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
    ...relate(id, 'COVERS', others(proposal.covers)),
    ...relate(id, 'RELATED_TO', others(proposal.relatedTo)),
    ...relate(id, 'EVIDENCED_BY', passageIds),
  ]
}

type ToOrganisation = { organisation: string; evidence: Evidence[] }

const toOrganisations = (passages: Passages, id: string, type: string, relations: ToOrganisation[]) =>
  relations.flatMap(({ organisation, evidence }) =>
    relate(id, type, [organisationId(organisation)], passages.props(evidence)),
  )
