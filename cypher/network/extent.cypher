// How many actors hold the positions that pass, and how many statements these make, one on each of their concepts.
/* from */
WHERE /* filter */ AND size(/* concepts */) > 0
RETURN count(DISTINCT /* actor */) AS actors, coalesce(sum(size(/* concepts */)), 0) AS statements
