// The records of a whole kind, as reading them by id returns them; no more than the limit.
MATCH (n:/* label */)
RETURN /* columns */
ORDER BY id
LIMIT $limit
