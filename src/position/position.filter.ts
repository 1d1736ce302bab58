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
import type { Basis, Stance, Standing } from '../schema/vocabulary.js'
import type { PositionFilter } from './position.input.js'

/**
 * How many positions one of each leads to, as a rule: a proposal is spoken of by those who were asked about its matter,
 * a respondent speaks in one matter, an organisation in many, of a measure speak all who speak of its proposals.
 */
const REACH = { respondent: 200, proposal: 100, organisation: 500, measure: 2_000, document: 200 }

/** What each field of PositionFilter asks of a position `n`. */
export const positionPredicates: PredicateTable<PositionFilter> = {
  matter: oneOfIds('matterId', 'MATTER'),
  respondent: oneOfIds(
    'respondentId',
    'RESPONDENT',
    'MATCH (a:Respondent {id: id})-[:TAKES]->(n:Position)',
    REACH.respondent,
  ),
  organisation: oneOfIds(
    'organisationId',
    'ORGANISATION',
    'MATCH (a:Organisation {id: id})<-[:ACTS_FOR]-(r:Respondent)-[:TAKES]->(n:Position)',
    REACH.organisation,
  ),
  within: anyOfIds('withinIds', 'RESPONDENT'),
  proposal: oneOfIds(
    'targetId',
    'PROPOSAL',
    'MATCH (a:Proposal {id: id})<-[:ON]-(n:Position)',
    REACH.proposal,
  ),
  measure: anyOfIds(
    'measureIds',
    'MEASURE',
    'MATCH (a:Measure {id: id})<-[:COUNTS_FOR]-(n:Position)',
    REACH.measure,
  ),
  document: oneOfIds('documentId', 'DOCUMENT', 'MATCH (n:Position {documentId: id})', REACH.document),
  stance: oneOf('stance'),
  basis: oneOf('basis'),
  standing: oneOf('standing'),
  proposalKind: oneOf('proposalKind'),
  theme: oneOf('theme'),
  category: { text: (values) => `any(x IN n.categories WHERE x IN ${values})` },
  hasConditions: equals('hasConditions', false),
  text: textPredicate('Position'),
}

/** What of a position a filter can be held against in memory. */
export interface StanceRow {
  stance: Stance
  basis: Basis
  standing: Standing
}

export interface CompiledPositionFilter extends CompiledFilter {
  /** Whether a position passes, where stance, basis and standing tell and none by DEFAULT_RULE does; else undefined. */
  passes: ((row: StanceRow) => boolean) | undefined
  /**
   * Binds `n` to the positions to look among: those of what the filter names, or all. It goes before WHERE. A count
   * over a filter costs what it names, then, and not the whole store.
   */
  from: string
}

/** The default of the contract for `basis`. */
export const NO_DEFAULT_RULE = `n.basis <> 'DEFAULT_RULE'`

/**
 * A filter with the defaults of the contract: without `basis` at any level no DEFAULT_RULE, without `standing` at
 * any level no DRAFTING, except under a respondent and where `respondent` or `document` is named.
 */
export function compilePositionFilter(
  filter: PositionFilter | null | undefined,
  { underRespondent = false } = {},
): CompiledPositionFilter {
  const { text, start, ...compiled } = compileFilter(filter, positionPredicates)
  const { fields } = compiled
  const draftingStays =
    underRespondent || ['standing', 'respondent', 'document'].some((field) => fields.has(field))
  const withDefaults = (asked: string) =>
    [
      asked,
      ...(fields.has('basis') ? [] : [NO_DEFAULT_RULE]),
      ...(draftingStays ? [] : [`n.standing <> 'DRAFTING'`]),
    ].join(' AND ')
  return {
    ...compiled,
    text: withDefaults(text),
    start: start && { from: start.from, text: withDefaults(start.text) },
    from: start?.from ?? 'MATCH (n:Position)',
    passes: passes(filter ?? {}, draftingStays),
  }
}

/** The fields of a filter that `passes` knows. */
const IN_MEMORY: ReadonlySet<string> = new Set<keyof PositionFilter>(['stance', 'basis', 'standing'])

function passes(filter: PositionFilter, draftingStays: boolean): CompiledPositionFilter['passes'] {
  const asked = Object.entries(filter).flatMap(([field, value]) => (value == null ? [] : [field]))
  const { stance, basis, standing } = filter
  if (!asked.every((field) => IN_MEMORY.has(field)) || basis?.includes('DEFAULT_RULE')) return undefined
  return (row) =>
    (stance?.includes(row.stance) ?? true) &&
    (basis?.includes(row.basis) ?? row.basis !== 'DEFAULT_RULE') &&
    (standing?.includes(row.standing) ?? (draftingStays || row.standing !== 'DRAFTING'))
}
