// Who puts each of these proposals forward: parent and id, by name.
MATCH (q:Proposal)-[:PROPOSED_BY]->(n:Organisation)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
