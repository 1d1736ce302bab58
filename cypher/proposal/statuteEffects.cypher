// What each of these proposals would do to its statutes: one row for each statute, by name.
MATCH (q:Proposal)-[a:AFFECTS]->(s:Statute)
WHERE q.id IN $ids
RETURN q.id AS parent, s.id AS statuteId, a.effect AS effect, a.passages AS passageIds
ORDER BY s.byName, parent, statuteId
