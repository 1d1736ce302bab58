// To whom each of these proposals is addressed: parent and id, by name.
MATCH (q:Proposal)-[:ADDRESSED_TO]->(n:Organisation)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
