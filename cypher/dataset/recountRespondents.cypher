// The respondents behind the positions of these nodes counted anew, drafts and rules left out: for, on conditions, against.
// unique: id
MATCH /* positions */
WHERE n.id IN $ids AND p.basis <> 'DEFAULT_RULE' AND p.standing <> 'DRAFTING'
RETURN n.id AS id,
  count(DISTINCT CASE WHEN p.stance IN ['SUPPORT', 'SUPPORT_WITH_CONDITION'] THEN p.respondentId END) AS support,
  count(DISTINCT CASE WHEN p.stance = 'SUPPORT_WITH_CONDITION' THEN p.respondentId END) AS conditions,
  count(DISTINCT CASE WHEN p.stance IN ['OPPOSE', 'DOUBT'] THEN p.respondentId END) AS opposition
ORDER BY id
