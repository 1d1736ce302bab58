// The positions of these ids: one flat row for each that is there.
MATCH (n:Position)
WHERE n.id IN $ids
RETURN n.id AS id, n.respondentId AS respondentId, n.targetId AS targetId, n.stance AS stance, n.basis AS basis,
  n.summary AS summary, n.conditions AS conditions, n.alternatives AS alternatives, n.documentId AS documentId,
  n.passageIds AS passageIds, n.adoptsIds AS adoptsIds
ORDER BY id
