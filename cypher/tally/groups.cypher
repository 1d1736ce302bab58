// The positions that pass by their value on an axis: positions and distinct respondents, by stance and in all.
// unique: value
// Counted by respondent and stance first: one DISTINCT over few rows instead of seven over all.
/* from */
WHERE /* filter */
UNWIND /* values */ AS value
WITH value, n.respondentId AS respondentId, n.stance AS stance, count(n) AS held
RETURN value, sum(held) AS positions, count(DISTINCT respondentId) AS respondents,
  sum(CASE WHEN stance = 'SUPPORT' THEN held ELSE 0 END) AS supportPositions,
  count(CASE WHEN stance = 'SUPPORT' THEN 1 END) AS supportRespondents,
  sum(CASE WHEN stance = 'SUPPORT_WITH_CONDITION' THEN held ELSE 0 END) AS supportWithConditionPositions,
  count(CASE WHEN stance = 'SUPPORT_WITH_CONDITION' THEN 1 END) AS supportWithConditionRespondents,
  sum(CASE WHEN stance = 'MIXED' THEN held ELSE 0 END) AS mixedPositions,
  count(CASE WHEN stance = 'MIXED' THEN 1 END) AS mixedRespondents,
  sum(CASE WHEN stance = 'DOUBT' THEN held ELSE 0 END) AS doubtPositions,
  count(CASE WHEN stance = 'DOUBT' THEN 1 END) AS doubtRespondents,
  sum(CASE WHEN stance = 'OPPOSE' THEN held ELSE 0 END) AS opposePositions,
  count(CASE WHEN stance = 'OPPOSE' THEN 1 END) AS opposeRespondents,
  sum(CASE WHEN stance = 'NO_VIEWS' THEN held ELSE 0 END) AS noViewsPositions,
  count(CASE WHEN stance = 'NO_VIEWS' THEN 1 END) AS noViewsRespondents
ORDER BY value
