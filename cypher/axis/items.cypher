// Nodes as items of an axis: id, name, and the sort key of their kind's default order; one row for each that is there.
MATCH (n:/* label */)
WHERE n.id IN $ids
RETURN n.id AS id, /* name */ AS name, /* key */ AS key
ORDER BY id
