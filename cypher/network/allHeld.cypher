// The positions that pass, with what decides between several of one respondent on one target.
// In no order: the reader groups them.
/* from */
WHERE /* filter */
RETURN n.id AS id, n.respondentId AS respondentId, n.targetId AS targetId, n.stance AS stance, n.basis AS basis,
  n.date AS date
