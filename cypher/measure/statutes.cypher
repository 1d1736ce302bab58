// The statutes that proposals concerning each of these measures affect: parent and id, each once, by name.
MATCH (m:Measure)<-[:CONCERNS]-(q:Proposal)-[:AFFECTS]->(n:Statute)
WHERE m.id IN $ids
WITH DISTINCT m.id AS parent, n.id AS id, n.byName AS name
RETURN parent, id
ORDER BY name, parent, id
