// Sets the revision to the next odd number, a new one even where it is odd, so that nobody else's raise ends it; returns {value}.
// `unfinished` tells recover.cypher that what is stored is not whole until a publication ends well.
MERGE (r:Revision {id: 'revision'})
WITH r, coalesce(r.value, 0) AS value, coalesce(r.unfinished, false) OR $unfinished AS unfinished
SET r.value = value + 1 + value % 2, r.unfinished = unfinished
RETURN r.value AS value
