// The first positions of each cell, by the respondent's name: the cell's row and column, and the position's id.
UNWIND $cells AS cell
CALL (cell) {
  /* anchor */
  WHERE /* filter */ AND cell.row IN /* rows */ AND cell.column IN /* columns */
  RETURN n.id AS id, n.byRespondent AS key
  ORDER BY key
  LIMIT $limit
}
RETURN cell.row AS row, cell.column AS column, id, key
ORDER BY row, column, key
