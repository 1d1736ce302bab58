// The practices of these ids: one flat row for each that is there.
MATCH (n:Practice)
WHERE n.id IN $ids
RETURN n.id AS id, n.organisationId AS organisationId, n.measureId AS measureId, n.role AS role,
  n.partnerIds AS partnerIds, n.since AS since, n.note AS note, n.passageIds AS passageIds
ORDER BY id
