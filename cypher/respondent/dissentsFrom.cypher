// From whom each of these respondents differs: parent and id, by name.
MATCH (q:Respondent)-[:DISSENTS_FROM]->(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
