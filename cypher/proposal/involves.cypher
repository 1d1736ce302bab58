// Whom each of these proposals involves: parent and id, by name.
MATCH (q:Proposal)-[:INVOLVES]->(n:Organisation)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
