// The checksum of each group of nodes: {id, hash}; the hash is '' while a load in batches is changing the group.
MATCH (c:Checksum)
RETURN c.id AS id, c.hash AS hash
ORDER BY c.id
