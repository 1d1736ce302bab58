// The positions of these nodes counted anew: by standing, by part (own, rule, either) and by stance, '' for any.
// unique: id, standing, part, stance
MATCH /* positions */
WHERE n.id IN $ids
UNWIND [CASE WHEN p.basis = 'DEFAULT_RULE' THEN 'rule' ELSE 'own' END, 'either'] AS part
UNWIND [p.stance, ''] AS stance
RETURN n.id AS id, p.standing AS standing, part AS part, stance AS stance, count(p) AS positions,
  count(DISTINCT p.respondentId) AS respondents
ORDER BY id, standing, part, stance
