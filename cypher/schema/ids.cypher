// The ids of a kind of node, so that the nearest can be named; no more than the limit.
MATCH (n:/* label */)
RETURN n.id AS id
ORDER BY id
LIMIT $limit
