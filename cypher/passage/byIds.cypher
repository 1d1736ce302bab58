// The passages of these ids: one flat row for each that is there.
MATCH (n:Passage)
WHERE n.id IN $ids
RETURN n.id AS id, n.documentId AS documentId, n.page AS page, n.firstLine AS firstLine, n.lastLine AS lastLine,
  n.section AS section, n.phrase AS phrase
ORDER BY id
