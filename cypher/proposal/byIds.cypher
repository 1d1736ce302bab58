// The proposals of these ids: one flat row for each that is there.
MATCH (n:Proposal)
WHERE n.id IN $ids
RETURN n.id AS id, n.number AS number, n.title AS title, n.kind AS kind, n.theme AS theme, n.matterId AS matterId,
  n.partOfId AS partOfId, n.summary AS summary, n.passageIds AS passageIds,
  n.proposedByIds AS proposedByIds, n.requestedByIds AS requestedByIds, n.assignsIds AS assignsIds,
  n.involvesIds AS involvesIds, n.addressedToIds AS addressedToIds, n.measureIds AS measureIds,
  n.bearings AS bearings, n.statuteIds AS statuteIds, n.effects AS effects, n.partIds AS partIds, n.coversIds AS coversIds, n.relatedToIds AS relatedToIds
ORDER BY id
