// How many nodes each of the lists has that are asked for, by the list's place among them: one row for each.
// unique: at
UNWIND $queries AS query
WITH query, query.parent AS parent
CALL (query, parent) {
  /* scope */
  WHERE /* filter */
  RETURN count(n) AS total
}
RETURN query.at AS at, total
ORDER BY at
