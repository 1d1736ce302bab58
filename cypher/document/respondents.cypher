// Who submitted each of these documents: parent and id, by name.
MATCH (q:Document)<-[:SUBMITTED]-(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
