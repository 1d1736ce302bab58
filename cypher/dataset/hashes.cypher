// The stored nodes of a label in some groups: {id, hash}; no hash where a load was killed before the node was whole.
MATCH (n:/* label */)
WHERE n.source IN $groups
RETURN n.id AS id, n.hash AS hash
ORDER BY n.id
