// The passages of these ids: one flat row for each that is there. An UNWIND, for with thousands of ids it is four times as fast as IN.
UNWIND $ids AS id
MATCH (n:Passage {id: id})
RETURN id, n.documentId AS documentId, n.page AS page, n.firstLine AS firstLine, n.lastLine AS lastLine,
  n.section AS section, n.phrase AS phrase
ORDER BY id
