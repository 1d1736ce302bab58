// Where the text says what these proposals would do to statutes: one row for each statute with evidence of its own.
MATCH (q:Proposal)-[a:AFFECTS]->(n:Statute)
WHERE q.id IN $ids AND a.passages IS NOT NULL
RETURN q.id AS parent, n.id AS id, a.passages AS passageIds
ORDER BY parent, id
