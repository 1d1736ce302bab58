// Whose statement each of these respondents makes its own: parent and id, by name.
MATCH (q:Respondent)-[:ADOPTS]->(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
