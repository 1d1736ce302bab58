// The ids of a kind of node that pass, from one id on and no more than the limit.
MATCH (n:/* label */)
WHERE n.id > $after AND (/* filter */)
RETURN n.id AS id
ORDER BY id
LIMIT $limit
