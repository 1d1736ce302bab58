// A slice of the stems of the whole store, by themselves: {stem, weight}.
MATCH (t:Term)
WHERE t.stem > $after
RETURN t.stem AS stem, t.weight AS weight
ORDER BY stem
LIMIT $limit
