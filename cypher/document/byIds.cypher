// The documents of these ids: one flat row for each that is there.
MATCH (n:Document)
WHERE n.id IN $ids
RETURN n.id AS id, n.title AS title, n.kind AS kind, n.issuerId AS issuerId, n.matterId AS matterId,
  n.referenceNumber AS referenceNumber, n.date AS date, n.pages AS pages, n.language AS language, n.sha256 AS sha256,
  n.citesIds AS citesIds, n.respondentIds AS respondentIds
ORDER BY id
