import { DEFAULTS } from './cypher-texts.js'

/** A page of all positions for the export: what a row of positions.csv tells, by the same sort key. */
export const EXPORT_PAGE = `MATCH (n:Position)
WHERE n.byRespondent > $after AND ${DEFAULTS}
WITH n ORDER BY n.byRespondent LIMIT $first
MATCH (n)<-[:TAKES]-(r:Respondent)
MATCH (n)-[:ON]->(t:Proposal|Measure)
MATCH (d:Document {id: n.documentId})
OPTIONAL MATCH (p:Passage {id: n.passageIds[0]})
RETURN n.byRespondent AS key, n.id AS id, n.stance AS stance, n.basis AS basis, n.summary AS summary,
  n.conditions AS conditions, n.alternatives AS alternatives, n.measureIds AS measureIds, r.id AS respondentId,
  r.matterId AS matterId, r.name AS respondentName, r.organisationId AS organisationId, r.standing AS standing,
  r.withinId AS withinId, t.id AS targetId, t.number AS number, t.title AS title, t.name AS name, t.kind AS kind,
  t.theme AS theme, d.id AS documentId, d.title AS documentTitle, d.date AS date, p.page AS page,
  p.firstLine AS firstLine, p.lastLine AS lastLine, p.section AS section, p.phrase AS phrase
ORDER BY key`
