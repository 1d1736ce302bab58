// The statutes of these ids: one flat row for each that is there.
MATCH (n:Statute)
WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.number AS number, n.aliases AS aliases
ORDER BY id
