// One page of a list for each parent: the parent's id, the node's sort key, which is unique, and its record.
UNWIND $parents AS parent
CALL (parent) {
  /* scope */
  WHERE /* filter */ AND /* bounds */
  RETURN n, /* key */ AS key
  ORDER BY key /* direction */
  LIMIT $limit
}
RETURN parent, key, /* columns */
ORDER BY key /* direction */, parent
