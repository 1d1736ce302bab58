// The stored nodes of a label in some groups: {id, hash}.
MATCH (n:/* label */)
WHERE n.source IN $groups
RETURN n.id AS id, n.hash AS hash
ORDER BY n.id
