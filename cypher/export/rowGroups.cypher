// How many positions that pass stand in each row of a matrix: {row, positions}, one row for each that has any.
// unique: row
MATCH (n:Position)
WHERE /* filter */
UNWIND /* rows */ AS row
RETURN row, count(n) AS positions
ORDER BY row
