// A page of the nodes of a label, by id, with the roll-up and the sort keys that the load wrote on them.
MATCH (n:/* label */)
WHERE n.id > $after
RETURN n.id AS id, n.rollup AS rollup, n.bySupport AS support, n.byConditions AS conditions,
  n.byOpposition AS opposition, n.byContested AS contested
ORDER BY id
LIMIT $limit
