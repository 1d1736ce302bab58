// How often each actor agrees and disagrees with each concept, what is alike in `once` counting once: one row a pair.
// In no order: the reader puts them in that of the axes. Beyond the limit the reader takes none of them.
/* from */
WHERE /* filter */
UNWIND /* concepts */ AS concept
WITH /* actor */ AS actor, concept,
  count(DISTINCT CASE WHEN n.stance IN ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'MIXED'] THEN /* once */ END) AS agree,
  count(DISTINCT CASE WHEN n.stance IN ['MIXED', 'DOUBT', 'OPPOSE'] THEN /* once */ END) AS disagree
LIMIT $limit
RETURN actor, concept, agree, disagree
