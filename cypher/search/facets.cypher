// How many of the nodes that have every word are of each kind: {kindIndex, count}, kinds without any left out.
// unique: kindIndex
/* hits */
WITH n, /* words */ AS words
WHERE words = $words
RETURN n.kindIndex AS kindIndex, count(*) AS count
ORDER BY kindIndex
