// The matters of these ids: one flat row for each that is there.
MATCH (n:Matter)
WHERE n.id IN $ids
RETURN n.id AS id, n.title AS title, n.kind AS kind, n.referenceNumber AS referenceNumber, n.issuedById AS issuedById,
  n.report AS report, n.openedOn AS openedOn, n.deadline AS deadline, n.invited AS invited,
  n.proposalsStated AS proposalsStated, n.assessmentsStated AS assessmentsStated, n.themes AS themes
ORDER BY id
