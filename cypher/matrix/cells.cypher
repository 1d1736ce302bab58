// The positions that pass by their row and column: how many, and which stances occur; no more cells than the limit.
// unique: row, column
/* from */
WHERE /* filter */
UNWIND /* rows */ AS row
UNWIND /* columns */ AS column
RETURN row, column, count(n) AS positions, collect(DISTINCT n.stance) AS stances
ORDER BY row, column
LIMIT $limit
