// One page of a list for each parent: the parent's id, the node's id and its sort key, which is unique.
UNWIND $parents AS parent
CALL (parent) {
  /* scope */
  WHERE /* filter */ AND /* bounds */
  RETURN n.id AS id, /* key */ AS key
  ORDER BY key /* direction */
  LIMIT $limit
}
RETURN parent, id, key
ORDER BY key /* direction */, parent
