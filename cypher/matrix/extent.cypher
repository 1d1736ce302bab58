// On how many rows and on how many columns the positions that pass stand.
/* from */
WHERE /* filter */
UNWIND /* rows */ AS row
UNWIND /* columns */ AS column
RETURN count(DISTINCT row) AS rows, count(DISTINCT column) AS columns
