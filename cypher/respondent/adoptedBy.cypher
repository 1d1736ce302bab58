// Who makes the statement of each of these respondents its own: parent and id, by name.
MATCH (q:Respondent)<-[:ADOPTS]-(n:Respondent)
WHERE q.id IN $ids
RETURN q.id AS parent, n.id AS id
ORDER BY n.byName, parent, id
