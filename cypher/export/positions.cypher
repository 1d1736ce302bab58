// The positions of some respondents that pass, by respondent and id, from one id on and no more than the limit: a flat row each.
UNWIND $respondentIds AS respondentId
MATCH (n:Position {respondentId: respondentId})
WHERE n.id > $after AND (/* filter */)
RETURN n.id AS id, respondentId, n.targetId AS targetId, n.measureIds AS measureIds, n.stance AS stance,
  n.basis AS basis, n.alternatives AS alternatives, n.conditions AS conditions, n.summary AS summary,
  n.documentId AS documentId, n.passageIds AS passageIds, n.adoptsIds AS adoptsIds
ORDER BY respondentId, id
LIMIT $limit
