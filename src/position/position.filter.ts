import {
  type CompiledFilter,
  type PredicateTable,
  anyOfIds,
  compileFilter,
  equals,
  oneOf,
  oneOfIds,
  textPredicate,
} from '../schema/filter.js'
import type { PositionFilter } from './position.input.js'

/** What each field of PositionFilter asks of a position `n`. */
export const positionPredicates: PredicateTable<PositionFilter> = {
  matter: oneOfIds('matterId', 'MATTER'),
  respondent: oneOfIds('respondentId', 'RESPONDENT'),
  organisation: oneOfIds('organisationId', 'ORGANISATION'),
  within: anyOfIds('withinIds', 'RESPONDENT'),
  proposal: oneOfIds('targetId', 'PROPOSAL'),
  measure: anyOfIds('measureIds', 'MEASURE'),
  document: oneOfIds('documentId', 'DOCUMENT'),
  stance: oneOf('stance'),
  basis: oneOf('basis'),
  standing: oneOf('standing'),
  proposalKind: oneOf('proposalKind'),
  theme: oneOf('theme'),
  category: { text: (values) => `any(x IN n.categories WHERE x IN ${values})` },
  hasConditions: equals('hasConditions', false),
  text: textPredicate,
}

/** How relations lead to the positions of one `id`, by the field of the filter that names it, the fewest first. */
const FROM = {
  respondent: 'MATCH (a:Respondent {id: id})-[:TAKES]->(n:Position)',
  organisation: 'MATCH (a:Organisation {id: id})<-[:ACTS_FOR]-(r:Respondent)-[:TAKES]->(n:Position)',
  proposal: 'MATCH (a:Proposal {id: id})<-[:ON]-(n:Position)',
  measure: 'MATCH (a:Measure {id: id})<-[:COUNTS_FOR]-(n:Position)',
} satisfies Partial<Record<keyof PositionFilter, string>>

export interface CompiledPositionFilter extends CompiledFilter {
  /**
   * Binds `n` to the positions to look among: those of what the filter names, or all. It goes before WHERE and takes
   * `$from` of the parameters. A count over a filter costs what it names, then, and not the whole store.
   */
  from: string
}

/**
 * A filter with the defaults of the contract: without `basis` at any level no DEFAULT_RULE, without `standing` at
 * any level no DRAFTING, except under a respondent and where `respondent` or `document` is named.
 */
export function compilePositionFilter(
  filter: PositionFilter | null | undefined,
  { underRespondent = false } = {},
): CompiledPositionFilter {
  const compiled = compileFilter(filter, positionPredicates)
  const named = (Object.keys(FROM) as (keyof typeof FROM)[]).find((field) => filter?.[field] != null)
  const { fields } = compiled
  const draftingStays =
    underRespondent || ['standing', 'respondent', 'document'].some((field) => fields.has(field))
  return {
    ...compiled,
    text: [
      compiled.text,
      ...(fields.has('basis') ? [] : [`n.basis <> 'DEFAULT_RULE'`]),
      ...(draftingStays ? [] : [`n.standing <> 'DRAFTING'`]),
    ].join(' AND '),
    from: named ? `UNWIND $from AS id\n${FROM[named]}\nWITH DISTINCT n` : 'MATCH (n:Position)',
    ...(named && { params: { ...compiled.params, from: filter![named] } }),
  }
}
