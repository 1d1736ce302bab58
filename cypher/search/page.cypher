// A page of the nodes that have every word, best first: {id, rank}. The rank is the score and, for those of one
// score, the kind, packed in one number: of two keys to sort by an engine makes short work, of three it does not.
/* hits */
WITH n, /* words */ AS words, /* score */ AS score
WHERE words = $words
WITH n.id AS id, 16 * score + 15 - n.kindIndex AS rank
WHERE /* bounds */
RETURN id, rank
ORDER BY rank /* direction */, id /* direction of ties */
LIMIT $limit
