// The measures of these ids: one flat row for each that is there.
MATCH (n:Measure)
WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.category AS category, n.description AS description,
  n.broaderId AS broaderId, n.narrowerIds AS narrowerIds, n.sameAs AS sameAs, n.passageIds AS passageIds
ORDER BY id
