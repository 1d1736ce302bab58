// The tallies that the load wrote on these nodes: 168 whole numbers each, in the order that src/tally/tally.rollup.ts tells.
MATCH (n:/* label */)
WHERE n.id IN $ids
RETURN n.id AS id, n.rollup AS rollup
ORDER BY id
