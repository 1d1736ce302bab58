// What each of these areas covers: parent and id, by number.
MATCH (q:Proposal)-[:COVERS]->(n:Proposal)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byNumber, parent, id
