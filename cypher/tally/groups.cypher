// The positions that pass by their value on an axis: positions and distinct respondents, by stance and in all.
// unique: value
MATCH (n:Position)
WHERE /* filter */
UNWIND /* values */ AS value
RETURN value, count(n) AS positions, count(DISTINCT n.respondentId) AS respondents,
  count(CASE WHEN n.stance = 'SUPPORT' THEN 1 END) AS supportPositions,
  count(DISTINCT CASE WHEN n.stance = 'SUPPORT' THEN n.respondentId END) AS supportRespondents,
  count(CASE WHEN n.stance = 'SUPPORT_WITH_CONDITION' THEN 1 END) AS supportWithConditionPositions,
  count(DISTINCT CASE WHEN n.stance = 'SUPPORT_WITH_CONDITION' THEN n.respondentId END) AS supportWithConditionRespondents,
  count(CASE WHEN n.stance = 'MIXED' THEN 1 END) AS mixedPositions,
  count(DISTINCT CASE WHEN n.stance = 'MIXED' THEN n.respondentId END) AS mixedRespondents,
  count(CASE WHEN n.stance = 'DOUBT' THEN 1 END) AS doubtPositions,
  count(DISTINCT CASE WHEN n.stance = 'DOUBT' THEN n.respondentId END) AS doubtRespondents,
  count(CASE WHEN n.stance = 'OPPOSE' THEN 1 END) AS opposePositions,
  count(DISTINCT CASE WHEN n.stance = 'OPPOSE' THEN n.respondentId END) AS opposeRespondents,
  count(CASE WHEN n.stance = 'NO_VIEWS' THEN 1 END) AS noViewsPositions,
  count(DISTINCT CASE WHEN n.stance = 'NO_VIEWS' THEN n.respondentId END) AS noViewsRespondents
ORDER BY value
