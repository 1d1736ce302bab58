// The positions of each respondent that pass, with what decides between several on one target, in the order of the targets.
UNWIND $respondents AS respondentId
CALL (respondentId) {
  MATCH (r:Respondent {id: respondentId})-[:TAKES]->(n:Position)
  WHERE /* filter */
  RETURN n.id AS id, n.targetId AS targetId, n.stance AS stance, n.basis AS basis, n.date AS date, n.byTarget AS key
  ORDER BY key
  LIMIT $limit
}
RETURN respondentId, id, targetId, stance, basis, date, key
ORDER BY respondentId, key
