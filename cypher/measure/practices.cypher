// The practices of each of these measures: parent and id.
MATCH (m:Measure)<-[:OF]-(n:Practice)
WHERE m.id IN $ids
RETURN m.id AS parent, n.id AS id
ORDER BY parent, id
