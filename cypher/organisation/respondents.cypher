// The respondents that act for each of these organisations: parent and id, by name.
MATCH (q:Organisation)<-[:ACTS_FOR]-(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
