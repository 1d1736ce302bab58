import type { ProposalClaim, RespondentClaim } from '../derive/claims.js'
import type { DefaultRuleSeed } from '../seeds/formats-source.js'
import { STANDINGS } from '../seeds/formats-words.js'
import { documentId, matterId, organisationId, proposalId, respondentId } from './ids.js'
import { respondentIds } from './neighbours.js'
import { nodeRow, relate, type NodeRow, type RelationRow } from './node-row.js'
import { rollUp, rollUpIndex } from './roll-up.js'
import type { MatterRowContext } from './row-context.js'
import { numberKey, textKey } from './sort-key.js'
import { withinChain } from './within-chain.js'

export function* respondentRows(context: MatterRowContext): Generator<NodeRow> {
  const requests = requestsByRespondent(context)
  for (const respondent of context.claims.respondents.values())
    yield respondentRow(context, respondent, requests.get(respondent.key) ?? [])
}

function respondentRow(
  context: MatterRowContext,
  respondent: RespondentClaim,
  requests: RelationRow[],
): NodeRow {
  const { claims, seeds, gathered, passages, vocabulary } = context
  const { slug } = claims
  const { standing, form, scope, adopts, dissentsFrom, default: rule } = respondent
  const id = respondentId(slug, respondent.key)
  const inMatter = matterId(slug)
  const organisation = seeds.organisations[respondent.organisation]!
  const actsFor = organisationId(respondent.organisation)
  const withinIds = withinChain(claims, respondent).map((key) => respondentId(slug, key))
  const documentIds = respondent.documents.map(documentId)
  const { counts } = rollUp(gathered.positions.get(id) ?? [])
  const evidence = [rule?.evidence ?? [], ...adopts.map((adoption) => adoption.evidence)].flat()
  const toRespondents = (type: string, relations: typeof adopts) =>
    relations.flatMap((relation) =>
      relate(id, type, [respondentId(slug, relation.respondent)], passages.props(relation.evidence)),
    )
  return nodeRow(
    `Respondent:${slug}`,
    {
      id,
      name: organisation.name,
      organisationId: actsFor,
      organisationKind: organisation.kind,
      matterId: inMatter,
      standing,
      withinId: withinIds[0],
      withinIds,
      invited: respondent.invited,
      answeredOn: respondent.answeredOn,
      form,
      scope,
      documentIds,
      adoptsIds: respondentIds(context, keysOf(adopts)),
      adoptedByIds: respondentIds(context, gathered.adopters.get(id) ?? []),
      dissentsFromIds: respondentIds(context, keysOf(dissentsFrom)),
      ...(rule && ruleProps(slug, rule, passages.ids(rule.evidence))),
      rollup: counts,
      byName: textKey(organisation.name, id),
      byStanding: numberKey(STANDINGS.indexOf(standing), id),
      byAnsweredOn: textKey(respondent.answeredOn, id),
      byPositions: numberKey(counts[rollUpIndex(standing, 'own', 'positions')]!, id),
    },
    [
      ...relate(id, 'ACTS_FOR', [actsFor]),
      ...relate(id, 'IN_MATTER', [inMatter]),
      ...relate(id, 'WITHIN', withinIds.slice(0, 1)),
      ...relate(id, 'SUBMITTED', documentIds),
      ...requests,
      ...toRespondents('ADOPTS', adopts),
      ...toRespondents('DISSENTS_FROM', dissentsFrom),
      ...relate(id, 'EVIDENCED_BY', passages.ids(evidence)),
    ],
    vocabulary.of({
      names: [organisation.name, organisation.aliases],
      texts: [form, scope, rule?.note],
    }),
  )
}

const keysOf = (relations: RespondentClaim['adopts']) => relations.map(({ respondent }) => respondent)

/** The rule lies flat on its respondent: it has one at most, and is read with it. */
function ruleProps(slug: string, rule: DefaultRuleSeed, rulePassageIds: string[]) {
  return {
    ruleStance: rule.stance,
    ruleAlternatives: rule.alternatives,
    ruleCovers: rule.covers,
    ruleUncertain: rule.uncertain,
    ruleOnlyIds: rule.only.map((proposal) => proposalId(slug, proposal)),
    ruleExceptIds: rule.except.map((proposal) => proposalId(slug, proposal)),
    ruleNote: rule.note,
    rulePassageIds,
  }
}

function requestsByRespondent({ claims, passages }: MatterRowContext): Map<string, RelationRow[]> {
  const requests = new Map<string, RelationRow[]>()
  for (const { slug, requestedBy } of claims.proposals.values() as Iterable<ProposalClaim>)
    for (const { respondent, basis, evidence } of requestedBy) {
      const relation = {
        type: 'REQUESTS',
        from: respondentId(claims.slug, respondent),
        to: proposalId(claims.slug, slug),
        props: passages.props(evidence, { basis }),
      }
      const list = requests.get(respondent)
      if (list) list.push(relation)
      else requests.set(respondent, [relation])
    }
  return requests
}
