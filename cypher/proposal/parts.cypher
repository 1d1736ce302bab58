// The parts of each of these proposals: parent and id, by number.
MATCH (q:Proposal)<-[:PART_OF]-(n:Proposal)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byNumber, parent, id
