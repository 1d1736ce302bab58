// The proposals of these ids: one flat row for each that is there.
MATCH (n:Proposal)
WHERE n.id IN $ids
RETURN n.id AS id, n.number AS number, n.title AS title, n.kind AS kind, n.theme AS theme, n.matterId AS matterId,
  n.partOfId AS partOfId, n.summary AS summary, n.passageIds AS passageIds
ORDER BY id
