// The facts of these ids: one flat row for each that is there.
MATCH (n:Fact)
WHERE n.id IN $ids
RETURN n.id AS id, n.text AS text, n.passageIds AS passageIds
ORDER BY id
