// Who requests each of these proposals: parent and id, by name.
MATCH (q:Proposal)<-[:REQUESTS]-(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
