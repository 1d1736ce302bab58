// The proposals that affect each of these statutes: parent and id, by number.
MATCH (q:Statute)<-[:AFFECTS]-(n:Proposal)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byNumber, parent, id
