// Where the text says how these proposals bear on measures: one row for each measure with evidence of its own.
MATCH (q:Proposal)-[c:CONCERNS]->(n:Measure)
WHERE q.id IN $ids AND c.passages IS NOT NULL
RETURN q.id AS parent, n.id AS id, c.passages AS passageIds
ORDER BY parent, id
