// The parts of each of these organisations: parent and id, by name.
MATCH (q:Organisation)<-[:PART_OF]-(n:Organisation)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
