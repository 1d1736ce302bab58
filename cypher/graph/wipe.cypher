// Deletes up to $limit nodes with their relations, but not the clock; returns {deleted}. For tests; batches of 2,000 fit every memory pool.
MATCH (n)
WHERE NOT n:Revision
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
