// For each respondent, the distinct proposals of these kinds that it has a position on: in words of its own or adopted ones, and at all.
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Respondent {id: id})-[:TAKES]->(p:Position)
  WHERE p.proposalKind IN $kinds
  RETURN count(DISTINCT CASE WHEN p.basis <> 'DEFAULT_RULE' THEN p.targetId END) AS stated,
    count(DISTINCT p.targetId) AS spoken
}
RETURN id, stated, spoken
ORDER BY id
