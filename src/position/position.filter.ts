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

/**
 * A filter with the defaults of the contract: without `basis` at any level no DEFAULT_RULE, without `standing` at
 * any level no DRAFTING, except under a respondent and where `respondent` or `document` is named.
 */
export function compilePositionFilter(
  filter: PositionFilter | null | undefined,
  { underRespondent = false } = {},
): CompiledFilter {
  const compiled = compileFilter(filter, positionPredicates)
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
  }
}
