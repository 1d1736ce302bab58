// The cells of some rows of a matrix: {row, column, positions, stances}, how many positions each has and which stances occur.
// unique: row, column
UNWIND $wanted AS row
CALL (row) {
  /* anchor */
  WHERE (/* filter */) AND row IN /* rows */
  UNWIND /* columns */ AS column
  RETURN column, count(n) AS positions, collect(DISTINCT n.stance) AS stances
}
RETURN row, column, positions, stances
ORDER BY row, column
