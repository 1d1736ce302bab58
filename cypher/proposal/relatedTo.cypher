// What each of these proposals is related to, either way: parent and id, each once, by number.
MATCH (q:Proposal)-[:RELATED_TO]-(n:Proposal)
WHERE q.id IN $ids
WITH DISTINCT q.id AS parent, n.id AS id, n.byNumber AS number
RETURN parent, id
ORDER BY number, parent, id
