// The measures right below each of these: parent and id, by name.
MATCH (m:Measure)<-[:BROADER]-(n:Measure)
WHERE m.id IN $ids
RETURN m.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
