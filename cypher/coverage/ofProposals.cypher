// For each proposal, the distinct respondents of a standing with a position on it: in words of their own or adopted ones, and at all.
UNWIND $ids AS id
CALL (id) {
  MATCH (q:Proposal {id: id})<-[:ON]-(p:Position)
  WHERE p.standing IN $standing
  RETURN count(DISTINCT CASE WHEN p.basis <> 'DEFAULT_RULE' THEN p.respondentId END) AS stated,
    count(DISTINCT p.respondentId) AS spoken
}
RETURN id, stated, spoken
ORDER BY id
