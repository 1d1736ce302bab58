// The nodes of a kind with most respondents among the part of their roll-up at these indexes: id, and the roll-up.
MATCH (n:/* label */)
WITH n, reduce(sum = 0, i IN $indexes | sum + n.rollup[i]) AS respondents
WHERE respondents > 0
RETURN n.id AS id, n.rollup AS rollup, respondents, /* key */ AS key
ORDER BY respondents DESC, key
LIMIT $limit
