// The organisations of these ids: one flat row for each that is there.
MATCH (n:Organisation)
WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.aliases AS aliases, n.isAgency AS isAgency,
  n.partOfId AS partOfId, n.partIds AS partIds, n.sameAs AS sameAs
ORDER BY id
