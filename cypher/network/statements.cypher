// The first statements of each actor on each wanted concept: their places, by date, document and line, the position's id last.
// unique: agrees, place
UNWIND $wanted AS one
CALL (one) {
  /* anchor */
  WHERE /* filter */
  UNWIND /* concepts */ AS concept
  WITH n, concept
  WHERE concept IN one.concepts
  UNWIND CASE
    WHEN n.stance = 'MIXED' THEN [true, false]
    WHEN n.stance IN ['DOUBT', 'OPPOSE'] THEN [false]
    ELSE [true]
  END AS agrees
  WITH concept, agrees, /* once */ AS once,
    min(coalesce(n.date, '~') + '\t' + n.documentId + '\t' + coalesce(n.line, '~') + '\t' + n.id) AS place
  WITH concept, agrees, place
  ORDER BY place
  WITH concept, agrees, collect(place) AS places
  RETURN concept, agrees, places[0..$first] AS places
}
RETURN one.actor AS actor, concept, agrees, places
ORDER BY actor, concept, agrees
