// What each of these organisations runs or takes part in: parent and id.
MATCH (q:Organisation)-[:RUNS]->(n:Practice)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY parent, id
