// One page for each of the lists that are asked for: the list's place among them, and of each node what is asked for:
// its sort key, which is unique, its record.
// unique: key, at
UNWIND $queries AS query
WITH query, query.parent AS parent
CALL (query, parent) {
  /* scope */
  WHERE /* filter */ AND /* bounds */
  RETURN n, /* key */ AS key
  ORDER BY key /* direction */
  LIMIT $limit
}
RETURN query.at AS at, /* columns */
ORDER BY key /* direction */, at
