// How each of these proposals bears on its measures: one row for each measure, by name.
MATCH (q:Proposal)-[c:CONCERNS]->(m:Measure)
WHERE q.id IN $ids
RETURN q.id AS parent, m.id AS measureId, c.bearing AS bearing, c.passages AS passageIds
ORDER BY m.byName, parent, measureId
