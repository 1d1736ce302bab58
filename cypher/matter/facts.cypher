// The facts of each of these matters: parent and id.
MATCH (q:Matter)<-[:IN_MATTER]-(n:Fact)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY parent, id
