// To whom each of these proposals gives a task: parent and id, by name.
MATCH (q:Proposal)-[:ASSIGNS]->(n:Organisation)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
