// Statements of the dashboard, the search and the matrix, for peer and floor alike; each returns a map, `item`.
import { DEFAULTS, NO_RULE, positionCounts, rolledUp, STANCE_FIELDS } from './cypher-texts.js'

const counted = (stance: string) => `count(CASE WHEN n.stance = '${stance}' THEN 1 END)`
const holders = (stance: string) => `count(DISTINCT CASE WHEN n.stance = '${stance}' THEN n.respondentId END)`

export const THEMES = `MATCH (n:Position)
WHERE n.theme IS NOT NULL AND ${DEFAULTS}
WITH n.theme AS theme, {${positionCounts}} AS counts
RETURN {id: theme, ${[...STANCE_FIELDS.map(([field]) => field), 'positions']
  .map((field) => `${field}: counts.${field}`)
  .join(', ')}} AS item`

export const ROLLED_UP_THEMES = `MATCH (p:Proposal)
WHERE p.theme IS NOT NULL
WITH p.theme AS theme, sum(${rolledUp('p', 'positions')}) AS positions,
  ${STANCE_FIELDS.map(([field, stance]) => `sum(${rolledUp('p', 'positions', stance)}) AS ${field}`).join(', ')}
WHERE positions > 0
RETURN {id: theme, positions: positions, ${STANCE_FIELDS.map(([field]) => `${field}: ${field}`).join(', ')}} AS item`

/** Ranked by one count over all positions; only those ranked first are counted in full. */
export const MEASURES = `MATCH (m:Measure)
OPTIONAL MATCH (m)<-[:COUNTS_FOR]-(n:Position)
WHERE n.stance IN ['SUPPORT', 'SUPPORT_WITH_CONDITION'] AND ${DEFAULTS}
WITH m, count(DISTINCT n.respondentId) AS rank
ORDER BY rank DESC, m.id DESC LIMIT $first
CALL (m) {
  OPTIONAL MATCH (m)<-[:COUNTS_FOR]-(n:Position) WHERE ${DEFAULTS}
  RETURN ${holders('SUPPORT')} AS support, ${holders('SUPPORT_WITH_CONDITION')} AS supportWithCondition,
    ${holders('OPPOSE')} AS oppose, count(DISTINCT n.respondentId) AS respondents
}
RETURN {id: m.id, name: m.name, support: support, supportWithCondition: supportWithCondition, oppose: oppose,
  respondents: respondents} AS item
ORDER BY rank DESC, m.id DESC`

export const ROLLED_UP_MEASURES = `MATCH (m:Measure)
WHERE m.bySupport > ''
WITH m ORDER BY m.bySupport DESC LIMIT $first
RETURN {id: m.id, name: m.name, support: ${rolledUp('m', 'respondents', 'SUPPORT')},
  supportWithCondition: ${rolledUp('m', 'respondents', 'SUPPORT_WITH_CONDITION')},
  oppose: ${rolledUp('m', 'respondents', 'OPPOSE')}, respondents: ${rolledUp('m', 'respondents')}} AS item`

export const RESPONDENTS = `MATCH (r:Respondent)
OPTIONAL MATCH (r)-[:TAKES]->(n:Position) WHERE ${NO_RULE}
WITH r, count(n) AS positions, ${counted('SUPPORT')} AS support, ${counted('OPPOSE')} AS oppose
ORDER BY positions DESC, r.id DESC LIMIT $first
RETURN {id: r.id, name: r.name, positions: positions, support: support, oppose: oppose} AS item`

const ofRespondent = { withDrafting: true }
export const ROLLED_UP_RESPONDENTS = `MATCH (r:Respondent)
WHERE r.byPositions > ''
WITH r ORDER BY r.byPositions DESC LIMIT $first
RETURN {id: r.id, name: r.name, positions: ${rolledUp('r', 'positions', undefined, ofRespondent)},
  support: ${rolledUp('r', 'positions', 'SUPPORT', ofRespondent)},
  oppose: ${rolledUp('r', 'positions', 'OPPOSE', ofRespondent)}} AS item`

/** Binds \`n\`; to be ended. */
export const LATEST = `MATCH (n:Position)
WHERE n.byDate > '' AND ${DEFAULTS}
WITH n ORDER BY n.byDate DESC LIMIT $first`

export const AGENCIES = `MATCH (a:Agency)
WHERE a.byAssignments > ''
WITH a ORDER BY a.byAssignments DESC LIMIT $first
RETURN {id: a.id, name: a.name, assignments: COUNT { (a)<-[:ASSIGNS]-(:Proposal) }} AS item`

/** A respondent is named, so that DRAFTING stays. From the proposals, on which fewer speak than a busy respondent does. */
export const MATRIX = `UNWIND $proposals AS proposal
MATCH (p:Proposal {id: proposal})<-[:ON]-(n:Position)
WHERE n.respondentId IN $respondents AND ${NO_RULE}
WITH n.respondentId AS row, n.targetId AS column, count(n) AS count, collect(DISTINCT n.stance) AS stances
RETURN {row: row, column: column, count: count, stances: stances} AS item`

export const MATRIX_OF_MEASURE = `MATCH (m:Measure {id: $measure})<-[:COUNTS_FOR]-(n:Position)
WHERE n.targetKind = 'PROPOSAL' AND n.stance IN $stances AND ${DEFAULTS}
WITH n.respondentId AS row, n.targetId AS column, count(n) AS count, collect(DISTINCT n.stance) AS stances
RETURN {row: row, column: column, count: count, stances: stances} AS item`

/** Nodes that have all stems, best first; 4 is the weight of a word that is found as it is. */
export const HITS = `MATCH (t:Term)<-[h:HAS_TERM]-(n)
WHERE t.stem IN $stems
WITH n, count(*) AS words, sum(4 * h.tf * t.weight) AS score
WHERE words = size($stems)
WITH n.id AS id, score, n.kindIndex AS kind
ORDER BY score DESC, kind, id LIMIT $first
RETURN {id: id, score: score} AS item`
