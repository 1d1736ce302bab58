// How many nodes the whole list of each parent has: one row for each parent.
UNWIND $parents AS parent
CALL (parent) {
  /* scope */
  WHERE /* filter */
  RETURN count(n) AS total
}
RETURN parent, total
ORDER BY parent
