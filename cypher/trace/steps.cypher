// The steps over these relations, either way, from these nodes of one kind, no more than the limit:
// {near, relation, forward, far, passageIds, basis}. A level is one statement: this for each kind of node, joined by
// UNION ALL. UNWIND, because IN is quadratic on Grafeo; the far node has no label, for there is one for each relation.
UNWIND $/* label */ AS id
MATCH (a:/* label */ {id: id})-[r:/* relations */]-(b)
WITH a, r, b, startNode(r).id = a.id AS forward, type(r) IN $claimedByTarget AS claimedByTarget
LIMIT $limit
WITH a, r, b, forward, CASE WHEN forward <> claimedByTarget THEN a ELSE b END AS claim
RETURN a.id AS near, type(r) AS relation, forward, b.id AS far,
  coalesce(r.passages, claim.passageIds, []) AS passageIds, coalesce(r.basis, claim.basis) AS basis
ORDER BY near, far
